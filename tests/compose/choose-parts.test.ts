import { describe, expect, it } from 'vitest';
import { bottomLineOf, sectionBottomLine } from '../../src/compose/bottom-line.ts';
import { chooseParts } from '../../src/compose/choose-parts.ts';
import { Room } from '../../src/compose/room.ts';
import type { StoryParts } from '../../src/model/parts.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../../src/model/summary.ts';
import { article, noParts } from '../support/article.ts';

const limits = { figures: 5, quotations: 1, timeline: 5, watch: 3 };
const told = (text: string): SummarySentence => ({ text, citations: [], edits: [] });
const citation = { article: 'a', sentence: 0, paragraph: 0, start: 0, end: 1 };
const on = (date: string) => ({ earliest: date, latest: date, precision: 'day', basis: 'stated' }) as const;
const figures = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    amount: String(index),
    counts: 'boats',
    saidBy: null,
    sentence: told(`${index} boats.`),
    others: [],
  }));
const quotation = (words: string) => ({ words, speaker: 'Ann Lee', role: null, said: null, citation });

function story(parts: Partial<StoryParts>, more: Partial<SummarizedStory['summary']> = {}): SummarizedStory {
  const summary = {
    sentences: [],
    nutgraf: null,
    stakes: null,
    disputes: [],
    parts: { ...noParts, ...parts },
    ...more,
  };
  return { id: 's', articles: [article({ id: 'a' })], independent: 1, reasons: [], headline: 'Boats', summary };
}

const section = (...stories: SummarizedStory[]): SummarizedSection => ({
  theme: 'Boats',
  origin: 'found',
  stories,
  reasons: [],
});

describe('the parts of an edition', () => {
  it('are five figures at most, the first of each story before the second of any', () => {
    const [one, two] = [story({ figures: figures(5) }), story({ figures: figures(2) })];
    const parts = chooseParts([section(one), section(two)], '2031-05-08', limits, new Room({}, 2));
    expect([parts.get(one)?.figures.length, parts.get(two)?.figures.length]).toEqual([3, 2]);
  });

  it('are one quotation a section, and none that the summary holds', () => {
    const repeated = story({ quotations: [quotation('We sail.')] }, { sentences: [told('“We sail.” said Ann Lee.')] });
    const other = story({ quotations: [quotation('We stay.'), quotation('We go.')] });
    const parts = chooseParts([section(repeated, other)], '2031-05-08', limits, new Room({}, 2));
    expect([...parts.values()].map(({ quotations }) => quotations.map(({ words }) => words))).toEqual([
      [],
      ['We stay.'],
    ]);
  });

  it('are no announcement whose day has come', () => {
    const one = story({
      watch: ['2031-05-08', '2031-05-09'].map((date) => ({ date: on(date), sentence: told(date) })),
    });
    const shown = chooseParts([section(one)], '2031-05-08', limits, new Room({}, 2)).get(one)?.watch;
    expect(shown?.map(({ sentence }) => sentence.text)).toEqual(['2031-05-09']);
  });

  it('do not appear where there may be none of them, or no words are left for them', () => {
    const one = story({ figures: figures(3), quotations: [quotation('We will sail when the wall stands again')] });
    const shown = (most: object, words: number) => {
      const room = new Room({ editionWords: words }, 1);
      const { figures, quotations } =
        chooseParts([section(one)], '2031-05-08', { ...limits, ...most }, room).get(one) ?? noParts;
      return [figures.length, quotations.length];
    };
    expect(shown({}, 100)).toEqual([3, 1]);
    expect(shown({ figures: 0 }, 100)).toEqual([0, 1]);
    expect(shown({ quotations: 0 }, 100)).toEqual([3, 0]);
    expect(shown({}, 9)).toEqual([2, 0]);
  });

  it('are no timeline where less than three days stay beside the opening and the accounts that differ', () => {
    const timeline = ['a', 'b', 'c'].map((text, index) => ({
      date: on(`2031-05-0${index + 1}`),
      sentence: told(text),
    }));
    const disputes = [{ subject: 'the dam', claims: [told('c'), told('d')] }];
    const stories = [{}, { sentences: [told('b')] }, { disputes }].map((summary) => story({ timeline }, summary));
    const parts = chooseParts([section(...stories)], '2031-05-08', limits, new Room({}, 2));
    expect(stories.map((one) => parts.get(one)?.timeline.length)).toEqual([3, 0, 0]);
  });
});

describe('the bottom line', () => {
  it('says after the news of a section why it matters, as long as it is short', () => {
    const long = told('word '.repeat(90));
    const first = story({}, { nutgraf: told('The dam broke.'), stakes: told('It held water for a town.') });
    const second = story({}, { nutgraf: told('The mayor left.'), stakes: long });
    const lines = bottomLineOf([section(first), section(second)], new Room({}, 2)).map(({ text }) => text);
    expect(lines).toEqual(['The dam broke.', 'It held water for a town.', 'The mayor left.', long.text]);
    const wordy = story({}, { nutgraf: told('word '.repeat(120)), stakes: told('It held water.') });
    expect(bottomLineOf([section(wordy)], new Room({}, 1))).toHaveLength(1);
  });

  it('of a section has neither what opens a story below nor what stands above, and of what fits no theme there is none', () => {
    const [above, opening, news] = [told('The mayor left.'), told('The dam broke.'), told('Ships wait.')];
    const of = (nutgraf: SummarySentence, ...sentences: SummarySentence[]) => story({}, { nutgraf, sentences });
    const whole = section(of(told('First.')), of(above), of(opening, opening), of(news, opening, news));
    expect(sectionBottomLine(whole, [above], new Room({}, 1))).toEqual([news]);
    expect(sectionBottomLine({ ...whole, origin: 'elsewhere' }, [above], new Room({}, 1))).toEqual([]);
  });
});
