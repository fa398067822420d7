import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storiesThatFit } from '../../src/compose/room.ts';
import type { SummarizedStory } from '../../src/model/summary.ts';
import { countWords } from '../../src/text/words.ts';
import { article, noParts } from '../support/article.ts';

const story = (id: string, words: number): SummarizedStory => ({
  id,
  articles: [article({ id })],
  independent: 1,
  reasons: [],
  headline: 'Dam breaks',
  summary: {
    sentences: [{ text: 'dam '.repeat(words - 2).trim(), citations: [], edits: [] }],
    nutgraf: null,
    stakes: null,
    disputes: [],
    parts: noParts,
  },
});
const ids = (sections: SummarizedStory[][]) => sections.map((stories) => stories.map(({ id }) => id));

it('tells the first story of each section before the second of any', () => {
  const sections = [
    [story('a1', 50), story('a2', 50)],
    [story('b1', 50), story('b2', 50)],
  ];
  expect(ids(storiesThatFit(sections, { editionWords: 120 }))).toEqual([['a1'], ['b1']]);
  expect(ids(storiesThatFit(sections, {}))).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
  ]);
});

it('leaves out what does not fit and takes the next that does', () => {
  expect(ids(storiesThatFit([[story('a1', 90), story('a2', 40)]], { sectionWords: 60 }))).toEqual([['a2']]);
});

it('never tells more words than a section and an edition may have', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 3, max: 90 }), { maxLength: 6 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 600 }),
      (lengths, sectionWords, editionWords) => {
        const sections = lengths.map((list, at) => list.map((words, index) => story(`${at}.${index}`, words)));
        const told = storiesThatFit(sections, { sectionWords, editionWords });
        const words = told.map((stories) =>
          stories.reduce(
            (sum, { headline, summary }) => sum + countWords(`${headline} ${summary.sentences[0]?.text}`),
            0,
          ),
        );
        expect(Math.max(0, ...words)).toBeLessThanOrEqual(sectionWords);
        expect(words.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(editionWords);
      },
    ),
  );
});
