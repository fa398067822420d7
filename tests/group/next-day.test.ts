import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import { damReport } from './dam-break.ts';
import { type NextDay, nextDays } from './next-day.ts';
import { retellings } from './retellings.ts';

const options = { themes: [], elsewhere: 'keep' as const };

const all = Object.entries({ ...nextDays, ...retellings });

describe.each(all)('on the day after (%s)', (_, { language, before, news, again, others = {} }: NextDay) => {
  const sent = before.map(([title, ...text], at) =>
    damReport(`a${at}`, language, '2025-03-03', `Gazette ${at}`, [title, text]),
  );
  const remembered = [...group(sent, { ...options, remembered: [] }).told.values()].map((told) => ({
    ...told,
    edition: '2025-03-03-daily',
  }));
  const today = ([title, ...text]: NextDay['before'][number]) =>
    group([damReport('today', language, '2025-03-04', 'Courier', [title, text])], { ...options, remembered });

  it.each(Object.entries(news))('what is new has “%s”', (tells, told) => {
    const [story] = today(told).stories;
    expect(story?.update?.newSentences.map(({ text }) => text).join(' ')).toContain(tells);
  });

  it.each(Object.entries(again))('it does not come again: %s', (_, told) => {
    expect(today(told).stories).toEqual([]);
  });

  it.skipIf(Object.keys(others).length === 0).each(Object.entries(others))('it is another story: %s', (_, told) => {
    const [story] = today(told).stories;
    expect([story?.storyId, story?.update]).toEqual(['s-today', undefined]);
  });
});
