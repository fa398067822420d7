import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import type { Report } from '../../src/model/report.ts';
import { cutOff } from '../support/cut-off.ts';
import { livePage, liveStories } from '../support/live-page.ts';
import { type NewsSite, newsSite, type SiteStory, siteStory } from '../support/news-site.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { buildIn } from '../support/run-here.ts';
import { closeServers, serve } from '../support/web-server.ts';

const resigned =
  'Mayor Ines Alder resigned on Friday, and prosecutors opened an investigation against two inspectors of the Alder bridge.';

let folder: string;
let site: NewsSite;
beforeEach(async () => {
  folder = await emptyFolder();
  site = await newsSite([siteStory('Alder', 2)]);
  await writeFile(join(folder, 'newsletter.yml'), 'name: Test\nsources: sources.yml\n');
  await list(`  - feed: ${site.feed}\n    name: Gazette`);
});
afterEach(closeServers);

const list = (sources: string) =>
  writeFile(
    join(folder, 'sources.yml'),
    `fetching: { allow: [127.0.0.1], retries: 0, robots: false }\nsources:\n${sources}\n`,
  );
const build = (slot: string) => buildIn(folder, '--slot', slot, '--exit-nothing');

async function read<T>(slot: string, file: string): Promise<T> {
  const edition = (await readdir(join(folder, 'out'))).find((name) => name.endsWith(`-${slot}`));
  return JSON.parse(await readFile(join(folder, 'out', edition ?? '', file), 'utf8')) as T;
}
const storiesOf = async (slot: string) =>
  (await read<Edition>(slot, 'edition.json')).sections.flatMap(({ stories }) => stories);
const pagesAsked = () => site.asked.filter(({ path }) => path.startsWith('/news/')).length;

/** The story as its site has it now. */
function change(change: Partial<SiteStory>): void {
  site.stories = site.stories.map((story) => ({ ...story, ...change }));
}

describe('an entry that went out', () => {
  beforeEach(async () => {
    await build('one');
  });

  it('is asked for again where its feed says something else of it, and told as an update', async () => {
    change({ paragraphs: [resigned, ...siteStory('Alder', 2).paragraphs] });
    expect((await build('two')).code).toBe(0);
    const [[before], [after, ...others]] = [await storiesOf('one'), await storiesOf('two')];
    expect([after?.storyId, others]).toEqual([before?.storyId, []]);
    expect(after?.summary.map(({ text }) => text)).toEqual([resigned]);
    const { items } = await read<Report>('two', 'report.json');
    expect(items[0]?.articles[0]?.fate).toMatch(/^in section .*; its text changed since edition \S+-one$/);
    expect((await build('three')).code).toBe(3);
    expect(pagesAsked()).toBe(2);
  });

  it('is asked for again once, where its page says nothing else', async () => {
    change({ title: 'Alder bridge is closed' });
    for (const slot of ['two', 'three']) expect((await build(slot)).code).toBe(3);
    expect(pagesAsked()).toBe(2);
  });

  it('is not asked for again where only its date is another', async () => {
    change({ date: new Date() });
    expect((await build('two')).code).toBe(3);
    expect(pagesAsked()).toBe(1);
  });

  it('takes no room from what is new', async () => {
    await list(`  - feed: ${site.feed}\n    name: Gazette\n    limit: 1`);
    change({ date: new Date(), paragraphs: [resigned, ...siteStory('Alder', 2).paragraphs] });
    site.stories.push(siteStory('Birch', 1));
    expect((await build('two')).code).toBe(0);
    expect((await storiesOf('two')).map(({ headline }) => headline)).toEqual([siteStory('Birch', 1).title]);
  });

  it('takes none from what is new of another feed, or undated in a listing', async () => {
    await writeFile(join(folder, 'newsletter.yml'), 'name: Test\nsources: sources.yml\nlimits:\n  articles: 2\n');
    change({ title: 'Alder bridge closes after inspection finds cracks (12 comments)' });
    const other = await newsSite([siteStory('Elm', 4), siteStory('Fir', 5)]);
    const links = `  - page: ${site.url}/\n    links: true\n    limit: 1\n    name: Front page`;
    await list(`  - feed: ${site.feed}\n    name: Gazette\n  - feed: ${other.feed}\n    name: Herald`);
    expect((await build('two')).code).toBe(0);
    expect((await storiesOf('two')).map(({ headline }) => headline)).toEqual(other.stories.map(({ title }) => title));

    await list(links);
    site.stories = [siteStory('Gum', 2)];
    await build('three');
    site.stories = [siteStory('Gum', 2), siteStory('Hazel', 1)].map((story, at) =>
      at === 0 ? { ...story, title: `${story.title} (12 comments)` } : story,
    );
    expect((await build('four')).code).toBe(0);
    expect((await storiesOf('four')).map(({ headline }) => headline)).toEqual([siteStory('Hazel', 1).title]);
  });

  it('is looked at again where its page could not be had in passing: its teaser has no news', async () => {
    change({ paragraphs: [resigned, ...siteStory('Alder', 2).paragraphs] });
    site.refusing = 503;
    expect((await build('two')).code).toBe(4);
    site.refusing = null;
    expect((await build('three')).code).toBe(0);
    expect((await storiesOf('three'))[0]?.summary.map(({ text }) => text)).toEqual([resigned]);
  });

  it('is looked at again where the build was cut off, though the feed is the same', async () => {
    change({ paragraphs: [resigned, ...siteStory('Alder', 2).paragraphs] });
    await build('two');
    await cutOff(folder, (await read<Edition>('two', 'edition.json')).id);
    expect((await build('three')).code).toBe(0);
    expect((await storiesOf('three'))[0]?.summary.map(({ text }) => text)).toEqual([resigned]);
  });
});

it('a page that is a source by itself is told again where it says more, though its date and address are the same', async () => {
  const [live] = liveStories;
  if (!live) throw new Error('no live story');
  let day = 0;
  const server = await serve((_, response) =>
    response.setHeader('content-type', 'text/html').end(
      livePage({
        language: 'en',
        title: live.titles[0],
        entries: live.days
          .slice(0, day + 1)
          .reverse()
          .flat(),
      }).replace('2026-11-16T06:00:00Z', new Date(Date.now() - day * 5 * 86_400_000).toISOString()),
    ),
  );
  await list(`  - page: ${server.url}/live`);
  const slots = ['one', 'two', 'three'];
  for (const slot of slots) {
    expect((await build(slot)).code).toBe(0);
    day++;
  }
  const stories = (await Promise.all(slots.map(storiesOf))).flat();
  expect(new Set(stories.map(({ storyId }) => storyId)).size).toBe(1);
  for (const [at, { summary }] of stories.entries()) {
    const told = summary.map(({ text }) => text).join('\n');
    for (const [other, words] of live.news.entries()) expect(told.includes(words)).toBe(other === at);
  }
  expect((await build('four')).code).toBe(3);
});
