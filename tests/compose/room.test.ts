import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compose, divide } from '../../src/compose/index.ts';
import { Room, storiesThatFit, type WordLimits } from '../../src/compose/room.ts';
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
const fitting = (sections: SummarizedStory[][], limits: WordLimits) =>
  storiesThatFit(
    sections.map((stories) => ({ theme: '', stories })),
    new Room(limits, sections.length),
  );
const ids = (sections: readonly (readonly SummarizedStory[])[]) =>
  sections.map((stories) => stories.map(({ id }) => id));

it('tells the first story of each section before the second of any', () => {
  const sections = [
    [story('a1', 50), story('a2', 50)],
    [story('b1', 50), story('b2', 50)],
  ];
  expect(ids(fitting(sections, { editionWords: 120 }))).toEqual([['a1'], ['b1']]);
  expect(ids(fitting(sections, {}))).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
  ]);
});

it('leaves out what does not fit and takes the next that does', () => {
  expect(ids(fitting([[story('a1', 90), story('a2', 40)]], { sectionWords: 60 }))).toEqual([['a2']]);
});

it('gives the place of a section none of whose stories fits to the next, and of one of which a later story fits to none', () => {
  const sections = [[story('a1', 90)], [story('b1', 90), story('b2', 40)], [story('c1', 40)], [story('d1', 40)]].map(
    (stories) => ({ theme: '', origin: 'editor' as const, reasons: [], stories }),
  );
  const { told, noted } = divide(sections, { sections: 2, storiesPerSection: 2, sectionWords: 60 });
  expect(ids(told.map(({ stories }) => stories))).toEqual([['b2'], ['c1']]);
  expect(noted.map(({ id }) => id)).toEqual(['a1', 'b1', 'd1']);
});

it('never tells more words than a section and an edition may have', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 3, max: 90 }), { maxLength: 6 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 600 }),
      (lengths, sectionWords, editionWords) => {
        const sections = lengths.map((list, at) => list.map((words, index) => story(`${at}.${index}`, words)));
        const told = fitting(sections, { sectionWords, editionWords });
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

it('never has a reader read more words than were promised, whatever stands beside the stories', () => {
  const words = (count: number) => 'dam '.repeat(count).trim();
  const sentence = (count: number) => ({ text: words(count), citations: [], edits: [] });
  const date = { earliest: '2031-05-07', latest: '2031-05-07', precision: 'day', basis: 'stated' } as const;
  const rich = (id: string, length: number): SummarizedStory => {
    const plain = story(id, length);
    const dated = { date, sentence: sentence(7) };
    const parts = {
      figures: [{ amount: '40', counts: 'boats', saidBy: null, sentence: sentence(9), others: [] }],
      quotations: [
        {
          words: words(11),
          speaker: 'Ann Lee',
          role: 'mayor',
          said: null,
          citation: { article: `${id}-a`, sentence: 0, paragraph: 0, start: 0, end: 1 },
        },
      ],
      timeline: [dated, dated, dated],
      watch: [{ date: null, sentence: sentence(5) }],
    };
    const summary = { ...plain.summary, nutgraf: sentence(12), stakes: sentence(10), parts };
    return { ...plain, articles: [article({ id: `${id}-a` })], summary };
  };
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 3, max: 40 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      fc.integer({ min: 20, max: 600 }),
      (lengths, editionWords) => {
        const sections = lengths.map((list, at) => ({
          theme: 'The dam',
          about: 'What became of it.',
          origin: 'editor' as const,
          reasons: [],
          stories: list.map((length, index) => rich(`${at}.${index}`, length)),
        }));
        const { edition } = compose(sections, {
          newsletter: { name: 'Dams', language: 'en', timezone: 'UTC' },
          slot: 'daily',
          date: '2031-05-08',
          now: new Date('2031-05-08T06:00:00Z'),
          limits: { sections: 4, storiesPerSection: 3, alsoNoted: 5, editionWords },
        });
        expect(edition.readingTime.words).toBeLessThanOrEqual(editionWords);
      },
    ),
  );
});
