import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { type NewsSite, newsSite, type SiteStory, siteStory } from '../support/news-site.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { buildShown } from '../support/run-here.ts';
import { closeServers } from '../support/web-server.ts';

let folder: string;
let site: NewsSite;
beforeEach(async () => {
  folder = await emptyFolder();
  site = await newsSite([siteStory('Alder', 2)]);
  await writeFile(join(folder, 'newsletter.yml'), 'name: Test\nsources: sources.yml\n');
  await writeFile(
    join(folder, 'sources.yml'),
    `fetching: { allow: [127.0.0.1], retries: 0, robots: false }\nsources:\n  - feed: ${site.feed}\n    name: Gazette\n`,
  );
  expect((await buildShown(folder, '--slot', 'one')).code).toBe(0);
});
afterEach(closeServers);

/** The same bridge, under another address. */
function followUp(slug: string, title: string, paragraphs: readonly string[]): SiteStory {
  return { slug, title, date: new Date(), paragraphs };
}

async function made(slot: string, file: string): Promise<string> {
  const name = (await readdir(join(folder, 'out'))).find((entry) => entry.endsWith(`-${slot}`)) ?? '';
  return readFile(join(folder, 'out', name, file), 'utf8');
}
const edition = async (slot: string) => JSON.parse(await made(slot, 'edition.json')) as Edition;

it('news of a story that went out is an update, and made again it is the same bytes', async () => {
  const { paragraphs } = siteStory('Alder', 0);
  site.stories.unshift(
    followUp('divers-at-alder', 'Divers find third cracked pillar under Alder bridge', [
      'Divers from Rotterdam found a third cracked pillar under the Alder bridge on Friday, and the council doubled its estimate to 9 million euros.',
      ...paragraphs.slice(2),
    ]),
  );
  expect((await buildShown(folder, '--slot', 'two')).code).toBe(0);
  const [before, after] = [
    (await edition('one')).sections[0]?.stories[0],
    (await edition('two')).sections[0]?.stories[0],
  ];
  expect(before?.update).toBeUndefined();
  expect(after?.storyId).toBe(before?.storyId);
  expect(after?.update?.since).toMatch(/-one$/);
  expect(after?.update?.newNumbers).toContain('9 million');
  expect(after?.update?.newSentences.map(({ index }) => index)).toEqual([0]);
  expect(await made('two', 'email.txt')).toContain('Update: Divers');
  expect(await made('two', 'email.html')).toMatch(/Update:<\/span> Divers/);

  const bytes = await made('two', 'edition.json');
  await rm(join(folder, 'out', (await edition('two')).id), { recursive: true });
  expect((await buildShown(folder, '--slot', 'two')).stdout).not.toMatch(/stays as it is/);
  expect(await made('two', 'edition.json')).toBe(bytes);
});

it('a story that went out, and is told once more, makes no edition', async () => {
  const { paragraphs } = siteStory('Alder', 0);
  site.stories.unshift(
    followUp('alder-again', 'Alder bridge is closed: the council found cracks', paragraphs.slice(0, 3)),
  );
  const again = await buildShown(folder, '--slot', 'two', '--exit-nothing');
  expect(again).toMatchObject({ code: 3, stdout: expect.stringContaining('Nothing new') });
  expect(await readFile(join(folder, 'out', 'report.json'), 'utf8')).toMatch(/went out in \S+-one, nothing new since/);
});

it('where themes are told once more, and the rest fits none, there is nothing new: the themes are not to blame', async () => {
  const themes = '  - title: Alder bridge\n    about: The closing of the bridge over the Alder\n';
  await writeFile(
    join(folder, 'newsletter.yml'),
    `name: Test\nsources: sources.yml\nelsewhere: drop\nthemes:\n${themes}`,
  );
  const { paragraphs } = siteStory('Alder', 0);
  site.stories.unshift(
    followUp('alder-again', 'Alder bridge is closed: the council found cracks', paragraphs.slice(0, 3)),
    followUp('chess', 'Chess title goes to Iva Novak', [
      'Iva Novak won the national chess title in Dunmore on Sunday, beating the champion of three years in 41 moves.',
      'She is 17 and the youngest winner so far. The final game lasted five hours, and 300 people watched it in the hall.',
      'The chess federation said she would play for the country at the Olympiad in Tallinn next summer, on the second board.',
    ]),
  );
  const again = await buildShown(folder, '--slot', 'two', '--exit-nothing');
  expect(again).toMatchObject({ code: 3, stdout: expect.stringContaining('Nothing new') });
  const report = await readFile(join(folder, 'out', 'report.json'), 'utf8');
  expect(report).toMatch(/went out in \S+-one, nothing new since/);
  expect(report).toContain('fits no theme');
});

it('an outlet that copies what went out is no source of it, but for what it adds', async () => {
  const other = await newsSite([]);
  await writeFile(
    join(folder, 'sources.yml'),
    `fetching: { allow: [127.0.0.1], retries: 0, robots: false }\nsources:\n  - feed: ${site.feed}\n    name: Gazette\n  - feed: ${other.feed}\n    name: Herald\n`,
  );
  const { paragraphs } = siteStory('Alder', 0);
  const added =
    'Prosecutors in Rotterdam opened an investigation against two inspectors on Friday and seized 40 boxes of records, the prosecutor Ida Rask said.';
  other.stories.push(followUp('copy', 'Shopkeepers at Alder bridge fear for trade', [...paragraphs, added]));
  expect((await buildShown(folder, '--slot', 'two')).code).toBe(0);
  const [story] = (await edition('two')).sections.flatMap(({ stories }) => stories);
  expect(story?.update?.newSentences.map(({ text }) => text)).toEqual([added]);
  expect(story?.summary.map(({ text }) => text.replace(/ \[[^\]]*\]/g, ''))).toEqual([added]);

  other.stories.unshift(followUp('cut', 'Cracks in two pillars of a bridge', paragraphs.slice(0, 3)));
  site.stories.unshift(
    followUp('divers-at-alder', 'Divers find third cracked pillar under Alder bridge', [
      'Divers from Rotterdam found a third cracked pillar under the Alder bridge on Saturday, and the council doubled its estimate to 9 million euros.',
      'The council of Alder is to vote on the repair of the bridge next week, Mayor Ines Alder said.',
    ]),
  );
  expect((await buildShown(folder, '--slot', 'three')).code).toBe(0);
  const [third] = (await edition('three')).sections.flatMap(({ stories }) => stories);
  expect([third?.storyId, third?.independent, third?.sources.length]).toEqual([story?.storyId, 1, 1]);
  expect(await made('three', 'report.json')).toMatch(/left out \(group\): a copy of what went out in \S+-two/);
});

it('nearly the text that went out, by another outlet: its other figure is news, and without one it is a copy', async () => {
  const other = await newsSite([]);
  await writeFile(
    join(folder, 'sources.yml'),
    `fetching: { allow: [127.0.0.1], retries: 0, robots: false }\nsources:\n  - feed: ${site.feed}\n    name: Gazette\n  - feed: ${other.feed}\n    name: Herald\n`,
  );
  const { title, paragraphs } = siteStory('Alder', 0);
  other.stories.push(
    followUp('copied', title, [...paragraphs.slice(0, 3), paragraphs[3]?.replace('harbour', 'port') ?? '']),
  );
  expect((await buildShown(folder, '--slot', 'two')).stdout).toContain('Nothing new');

  const risen = paragraphs.map((paragraph) => paragraph.replace('4 million', '9 million'));
  other.stories.push(followUp('risen', title, risen));
  expect((await buildShown(folder, '--slot', 'two')).code).toBe(0);
  const [story] = (await edition('two')).sections.flatMap(({ stories }) => stories);
  expect(story?.update?.newSentences.map(({ text }) => text)).toEqual([risen[1]]);
});
