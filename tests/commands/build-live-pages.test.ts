import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Edition, EditionStory } from '../../src/model/edition.ts';
import { cutOff } from '../support/cut-off.ts';
import { type LiveStory, livePage, liveStories } from '../support/live-page.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { buildIn } from '../support/run-here.ts';

const days = ['2026-11-16', '2026-11-17', '2026-11-18'] as const;
const [monday, tuesday, wednesday] = days;

let folder: string;
beforeEach(async () => {
  folder = await emptyFolder();
  await writeFile(join(folder, 'newsletter.yml'), 'name: Test\nsources: sources.yml\n');
  await writeFile(
    join(folder, 'sources.yml'),
    'sources:\n  - file: live.html\n    url: https://gazette.example/news/dam\n',
  );
});

const save = (html: string) => writeFile(join(folder, 'live.html'), html);
const build = (date: string, ...args: string[]) => buildIn(folder, '--date', date, '--exit-nothing', ...args);
const bytesOf = (date: string) => readFile(join(folder, 'out', `${date}-daily`, 'edition.json'), 'utf8');
const reportOf = (date: string) => readFile(join(folder, 'out', `${date}-daily`, 'report.json'), 'utf8');

async function storyOf(date: string): Promise<EditionStory> {
  const { sections } = JSON.parse(await bytesOf(date)) as Edition;
  const [story] = sections.flatMap(({ stories }) => stories);
  if (!story) throw new Error(`the edition of ${date} has no story`);
  return story;
}

/** The page on a day, with the entries of the days before below its own. */
function pageOn({ language, titles, days: news }: LiveStory, day: 0 | 1 | 2): string {
  const entries = [...news.slice(0, day + 1)].reverse().flat();
  return livePage({ language, title: titles[day], entries });
}

describe.each(liveStories)('a live page ($language)', (live) => {
  it('is told on three days in a row, each time only what is new', async () => {
    for (const [day, date] of days.entries()) {
      await save(pageOn(live, day as 0 | 1 | 2));
      expect((await build(date)).code).toBe(0);
    }
    const stories = await Promise.all(days.map(storyOf));
    expect(new Set(stories.map(({ storyId }) => storyId)).size).toBe(1);
    expect(stories.map(({ update }) => update?.since)).toEqual([undefined, `${monday}-daily`, `${tuesday}-daily`]);
    for (const [day, { summary, update }] of stories.entries()) {
      const told = summary.map(({ text }) => text).join('\n');
      if (update) expect(told).toContain(live.news[day]);
      for (const [other, words] of live.news.entries()) if (other !== day) expect(told).not.toContain(words);
    }
    expect(await reportOf(tuesday)).toContain(`its text changed since edition ${monday}-daily`);
    const web = await readFile(join(folder, 'out', `${wednesday}-daily`, 'index.html'), 'utf8');
    for (const date of [monday, tuesday]) expect(web).toContain(`${date}-daily`);
  });

  it('is told again where it is corrected, and not where it is cut, or its entries are in another order', async () => {
    const { language, titles, days: news } = live;
    const first = news[0] ?? [];
    await save(pageOn(live, 0));
    await build(monday);
    for (const entries of [first.slice(0, 3), [...first].reverse()]) {
      await save(livePage({ language, title: titles[0], entries }));
      expect((await build(tuesday)).code).toBe(3);
    }
    await save(
      livePage({ language, title: titles[0], entries: first.map((entry) => entry.replace(...live.corrected)) }),
    );
    expect((await build(tuesday)).code).toBe(0);
    expect((await storyOf(tuesday)).update?.newNumbers).toEqual([expect.stringContaining('11')]);
  });

  it('is not told again for a counter and an advertisement', async () => {
    const { language, titles, days: news } = live;
    for (const [day, noise] of live.noise.entries()) {
      await save(livePage({ language, title: titles[0], entries: news[0] ?? [], noise }));
      expect((await build(days[day] ?? '')).code).toBe(day === 0 ? 0 : 3);
    }
  });
});

describe('the edition of a live page', () => {
  const [live] = liveStories as readonly [LiveStory, ...LiveStory[]];

  it('is the same bytes when it is made again after the next', async () => {
    for (const [day, date] of days.entries()) {
      await save(pageOn(live, day as 0 | 1 | 2));
      await build(date);
    }
    for (const [day, date] of days.entries()) {
      const bytes = await bytesOf(date);
      await rm(join(folder, 'out', `${date}-daily`), { recursive: true });
      await save(pageOn(live, day as 0 | 1 | 2));
      expect((await build(date)).stdout).not.toMatch(/stays as it is/);
      expect(await bytesOf(date)).toBe(bytes);
    }
  });

  it('is as if it had never been made where the build was cut off before it was written', async () => {
    await save(pageOn(live, 0));
    await build(monday);
    await save(pageOn(live, 1));
    await build(tuesday);
    const bytes = await bytesOf(tuesday);
    await cutOff(folder, `${tuesday}-daily`);
    await build(tuesday);
    expect(await bytesOf(tuesday)).toBe(bytes);
    await cutOff(folder, `${tuesday}-daily`);
    await build(wednesday);
    expect((await storyOf(wednesday)).update?.since).toBe(`${monday}-daily`);
  });

  it('tells nothing of a page that changes three weeks later, and of one whose address shows something else', async () => {
    await save(pageOn(live, 0));
    await build(monday);
    await save(pageOn(live, 1));
    expect((await build('2026-12-07')).code).toBe(3);
    await save(
      livePage({
        language: 'en',
        title: 'Iva Novak wins the national chess title',
        entries: [
          'Iva Novak won the national chess title in Dunmore on Sunday, beating the champion of three years in 41 moves.',
          'She is 17 and the youngest winner so far. The final game lasted five hours, and 300 people watched it in the hall.',
          'The chess federation said she would play for the country at the Olympiad in Tallinn next summer, on the second board.',
        ],
      }),
    );
    expect((await build(wednesday)).code).toBe(3);
  });
});
