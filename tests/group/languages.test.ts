import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import { storiesOf } from '../../src/group/stories/grouper.ts';
import { article } from '../support/article.ts';
import { damReport } from './dam-break.ts';

type Told = readonly [title: string, ...paragraphs: readonly string[]];

/** Short reports of one day in a language, and what comes of one of them on the next; a file a language. */
interface ToldInLanguage {
  /** Pairs of like events. */
  readonly two: readonly (readonly [Told, Told])[];
  /** Pairs of reports of one event in other words. */
  readonly one: readonly (readonly [Told, Told])[];
  /** What went out. */
  readonly before?: Told;
  /** What comes on the day after and is new, each behind what must be in its new sentence. */
  readonly news?: readonly (readonly [tells: string, ...Told])[];
  /** What says the same in other words. */
  readonly again?: readonly Told[];
}

const folder = new URL('languages/', import.meta.url);
const toldByLanguage = readdirSync(folder).map((file): [string, ToldInLanguage] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
]);

const options = { themes: [], elsewhere: 'keep' as const };
const published = {
  earliest: '2026-03-03T07:00:00.000Z',
  latest: '2026-03-03T07:00:00.000Z',
  precision: 'minute',
  basis: 'text',
} as const;

describe.each(toldByLanguage)('short reports in %s', (language, told) => {
  const { two, one, before, news = [], again = [] } = told;
  const countStories = (reports: readonly (readonly string[])[]) =>
    storiesOf(
      reports.map(([title = '', ...paragraphs], at) =>
        article({ id: `report-${at}`, language, published, title, paragraphs }),
      ),
    ).length;

  it.each(two)('of like events are two stories: %j', (...reports) => {
    expect(countStories(reports)).toBe(2);
  });

  it.each(one)('of one event are one: %j', (...reports) => {
    expect(countStories(reports)).toBe(1);
  });

  it('of many events are as many stories', () => {
    expect(countStories([...two, ...one].flat())).toBe(2 * two.length + one.length);
  });

  if (!before) return;
  const report = (id: string, day: string, [title, ...text]: readonly string[]) =>
    damReport(id, language, day, id, [title ?? '', text]);
  const sent = group([report('sent', '2025-03-02', before)], { ...options, remembered: [] });
  const remembered = [...sent.told.values()].map((each) => ({ ...each, edition: '2025-03-02-daily' }));
  const today = (reported: readonly string[]) =>
    group([report('today', '2025-03-03', reported)], { ...options, remembered });

  it.each(news)('of the next day have news: %s', (tells, ...reported) => {
    const [story] = today(reported).stories;
    expect(story?.update?.newSentences.map(({ text }) => text.toLowerCase()).join(' ')).toContain(tells);
  });

  it.each(again.map((each) => [each[0], each] as const))('of the next day do not come again: %s', (_, reported) => {
    expect(today(reported).stories).toEqual([]);
  });
});

it('Norwegian is one language, by whichever of its names pages state it', () => {
  const [reports = []] = toldByLanguage.find(([language]) => language === 'no')?.[1].one ?? [];
  const articles = reports.map(([title, ...paragraphs], at) =>
    article({ id: `report-${at}`, language: at === 0 ? 'nb-NO' : 'no', published, title, paragraphs }),
  );
  expect(storiesOf(articles).length).toBe(1);
});
