import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import type { Report } from '../../src/model/report.ts';
import { openDatabase } from '../../src/store/database.ts';
import { startMailServer } from '../support/mail-server.ts';
import { type NewsSite, newsSite, siteStory } from '../support/news-site.ts';
import { cli, emptyFolder, type Ran, runCli } from '../support/run-cli.ts';
import { buildIn, runHere } from '../support/run-here.ts';
import { closeServers, serve } from '../support/web-server.ts';

let folder: string;
let site: NewsSite;
beforeEach(async () => {
  folder = await emptyFolder();
  site = await newsSite([siteStory('Alder', 1), siteStory('Birch', 2)]);
  await writeFile(join(folder, 'newsletter.yml'), 'name: Test\nsources: sources.yml\n');
  await list(`  - feed: ${site.feed}\n    name: Gazette`);
});
afterEach(closeServers);

const list = (sources: string) =>
  writeFile(
    join(folder, 'sources.yml'),
    `fetching: { allow: [127.0.0.1], retries: 0, robots: false }\nsources:\n${sources}\n`,
  );
const build = (...args: string[]) => buildIn(folder, ...args);
const slots = async () =>
  (await readdir(join(folder, 'out')).catch(() => [])).filter((name) => !name.includes('.')).sort();

async function read<T>(slot: string, file: string): Promise<T> {
  const edition = (await slots()).find((name) => name.endsWith(`-${slot}`));
  return JSON.parse(await readFile(join(folder, 'out', edition ?? '', file), 'utf8')) as T;
}

const titlesIn = async (slot: string) =>
  (await read<Edition>(slot, 'edition.json')).articles.map(({ title }) => title.split(' ')[0]).sort();
const reportOf = (slot: string) => read<Report>(slot, 'report.json');

describe('a feed of teasers', () => {
  it('is read with its pages, and its edition is that of today', async () => {
    const { code, stderr } = await build();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await slots()).toEqual([`${new Date().toISOString().slice(0, 10)}-daily`]);
    const { articles, sources } = await read<Edition>('daily', 'edition.json');
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([4, 4]);
    expect(sources.map(({ outlet }) => outlet)).toEqual(['Gazette', 'Gazette']);
    expect((await reportOf('daily')).sources).toMatchObject([{ outcome: 'ok', entries: 2, wanted: 2, failures: 0 }]);
  });

  it('gives each entry to one edition, and says of the next why nothing is new', async () => {
    await build('--slot', 'one');
    site.stories.unshift(siteStory('Cedar', 0));
    expect((await build('--slot', 'two')).code).toBe(0);
    expect([await titlesIn('one'), await titlesIn('two')]).toEqual([['Alder', 'Birch'], ['Cedar']]);
    expect((await reportOf('two')).leftOut).toMatchObject([
      { reason: expect.stringMatching(/^already in edition \d{4}-\d\d-\d\d-one$/) },
      { reason: expect.stringMatching(/^already in edition/) },
    ]);
    const third = await build('--slot', 'three', '--exit-nothing');
    expect(third).toMatchObject({ code: 3, stdout: expect.stringContaining('Nothing new') });
    expect((await slots()).filter((name) => name !== 'report.json')).toHaveLength(2);
  });

  it('is not asked for the pages of an edition that is made again, and the edition stays when nothing changed', async () => {
    await build();
    const made = await readFile(join(folder, 'out', (await slots())[0] ?? '', 'edition.json'), 'utf8');
    const before = site.asked.length;
    expect((await build()).stdout).toMatch(/stays as it is/);
    expect(site.asked.slice(before).map(({ path }) => path)).toEqual(['/feed']);
    expect(await readFile(join(folder, 'out', (await slots())[0] ?? '', 'edition.json'), 'utf8')).toBe(made);
    site.stories.unshift(siteStory('Cedar', 0));
    await build();
    expect(await titlesIn('daily')).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(site.asked.filter(({ path }) => path.startsWith('/news/alder')).length).toBe(1);
  });

  it('does not make old news new when all of it is dated anew', async () => {
    await build('--slot', 'one', '--since', '2020-01-01');
    site.stories = [siteStory('Cedar', 0), siteStory('Alder', 0), siteStory('Birch', 0)];
    await build('--slot', 'two');
    expect(await titlesIn('two')).toEqual(['Cedar']);
  });

  it('of which a page is missing gives what the feed holds, and says so', async () => {
    site.missing.add(siteStory('Alder', 1).slug);
    const { code, stderr } = await build();
    expect(code).toBe(0);
    expect(stderr).toMatch(/alder-bridge.* does not exist .* What the feed itself holds was taken instead/);
    const { articles } = await read<Edition>('daily', 'edition.json');
    expect(articles.map(({ title, complete }) => [title.split(' ')[0], complete]).sort()).toEqual([
      ['Alder', false],
      ['Birch', true],
    ]);
  });
});

describe('a listing', () => {
  it('is read as the articles that it links to, each once', async () => {
    await list(`  - page: ${site.url}/\n    links: true`);
    expect((await build('--slot', 'one')).code).toBe(0);
    expect(await titlesIn('one')).toEqual(['Alder', 'Birch']);
    site.stories.unshift(siteStory('Cedar', 0));
    await build('--slot', 'two');
    expect(await titlesIn('two')).toEqual(['Cedar']);
  });
});

describe('a listing whose pages cannot be had', () => {
  const front = () => list(`  - page: ${site.url}/\n    links: true\n    name: Front`);

  it('is told once for all of them, each with its reason, and is looked into again', async () => {
    site.stories.push(siteStory('Cedar', 3));
    for (const { slug } of site.stories.slice(1)) site.missing.add(slug);
    await front();
    const { code, stderr } = await build('--slot', 'one');
    expect(code).toBe(4);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(
        /birch\S+: 2 of the 3 pages that "Front" leads to could not be read, this one among them: The page/,
      ),
    ]);
    const { sources, leftOut } = await reportOf('one');
    expect(sources).toMatchObject([{ outcome: 'ok', detail: '2 of 3 pages: not-found (status 404)' }]);
    expect([...leftOut].map(({ reason }) => reason)).toEqual(
      Array(2).fill('its page could not be read, and is tried again in the next run: not-found (status 404)'),
    );
    site.missing.clear();
    await build('--slot', 'two');
    expect(await titlesIn('two')).toEqual(['Birch', 'Cedar']);
  });

  it('is refused where all of them are, and not a source without news', async () => {
    site.refusing = 403;
    await front();
    const { code, stdout } = await build('--exit-nothing');
    expect({ code, stdout }).toMatchObject({
      code: 4,
      stdout: expect.stringMatching(/^Nothing new in what could be read/),
    });
    const report = JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8')) as Report;
    expect(report.sources).toMatchObject([
      { outcome: 'forbidden', detail: '2 of 2 pages: status 403', failures: 1, lastSuccess: null },
    ]);
  });
});

describe('a source that fails', () => {
  it('is told, counted and asked for once also where the edition stays as it is', async () => {
    const dead = await newsSite([]);
    dead.status = 404;
    await list(`  - feed: ${dead.feed}\n  - feed: ${site.feed}`);
    await build();
    const again = await build();
    expect(again).toMatchObject({ code: 4, stdout: expect.stringContaining('stays as it is') });
    expect(again.stderr).toContain(`${dead.feed}: The feed does not exist`);
    expect((await build()).stderr).toContain('could not be read 3 times in a row');
    site.stories.unshift(siteStory('Cedar', 0));
    const before = site.asked.length;
    await build();
    expect(site.asked.slice(before).filter(({ path }) => path === '/feed')).toHaveLength(1);
  });

  it('costs none of the others anything, and is told', async () => {
    const dead = await newsSite([]);
    dead.status = 503;
    await list(`  - feed: ${dead.feed}\n  - feed: ${site.feed}`);
    const { code, stderr } = await build();
    expect(code).toBe(4);
    expect(stderr).toContain(`${dead.feed}: The site is in trouble (status 503)`);
    expect(await titlesIn('daily')).toEqual(['Alder', 'Birch']);
    expect((await reportOf('daily')).sources[0]).toMatchObject({ outcome: 'server-error', failures: 1 });
  });

  it('leaves the last good edition where it is when it is the only one', async () => {
    await build();
    const made = await readFile(join(folder, 'out', (await slots())[0] ?? '', 'edition.json'), 'utf8');
    site.status = 403;
    await list(`  - feed: ${site.feed.replace('//', '//me:hush@')}`);
    const { code, stderr, stdout } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/No article was found[\s\S]*refuses/);
    expect(stderr + stdout).not.toContain('hush');
    expect(await readFile(join(folder, 'out', (await slots())[0] ?? '', 'edition.json'), 'utf8')).toBe(made);
  });
});

it('is not made by two builds at once, which would both take the same articles for new', async () => {
  let second: Promise<Ran> | undefined;
  site.until = async () => {
    second ??= runCli(['build', '--slot', 'two'], { cwd: folder });
    await second;
  };
  expect((await build('--slot', 'one')).code).toBe(0);
  expect(await second).toMatchObject({ code: 5, stderr: expect.stringContaining('Another build uses state') });
  expect((await slots()).filter((name) => /-(?:one|two)$/.test(name))).toHaveLength(1);
});

describe('an entry that is a title and nothing else', () => {
  const feedOf = (...items: string[]) =>
    serve((request, response) => {
      if (request.url === '/gallery') {
        return response.setHeader('content-type', 'text/html').end('<title>Pictures</title><p>Fog. Boats. Gulls.</p>');
      }
      return response.end(`<rss version="2.0"><channel><title>Gazette</title>${items.join('')}</channel></rss>`);
    });
  const date = `<pubDate>${new Date().toUTCString()}</pubDate>`;

  it('is left out with its reason, and is no problem', async () => {
    const pictures = await feedOf(`<item><title>Fog in pictures</title><link>/gallery</link>${date}</item>`);
    const briefs = await feedOf(
      `<item><title>Ferry late</title><link>https://a.example/1</link>${date}</item>`,
      `<item><title>Harbour full</title><guid isPermaLink="false">2</guid>${date}</item>`,
    );
    await list(
      `  - feed: ${site.feed}\n  - feed: ${pictures.url}\n    name: Pictures\n  - feed: ${briefs.url}\n    name: Briefs\n    body: feed`,
    );
    const { code } = await build();
    const { leftOut, problems } = await reportOf('daily');
    expect(problems.filter(({ code }) => code === 'no-article')).toEqual([]);
    expect(code).toBe(0);
    expect([...leftOut].map(({ source, title, reason }) => [source, title, reason])).toEqual([
      ['Pictures', 'Fog in pictures', 'a title only: its page shows no article'],
      ['Briefs', 'Ferry late', 'a title only: the feed holds no text of it, and its page is not read'],
      ['Briefs', 'Harbour full', 'a title only: the feed holds no text of it, and links to no page'],
    ]);
  });
});

it('ends at once, with what to do, where the state can be kept nowhere', async () => {
  const { code, stderr } = await build('--state', '/proc/nutgraf/state');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^\/proc\/nutgraf\/state\/.*; check that the folder/);
}, 3_000);

it('takes from an aggregating feed whose the article is, and that it passed it on', async () => {
  const wire = await serve((_, response) =>
    response.end(
      `<rss version="2.0"><channel><title>Wire Search</title><item><title>Bridge closes - Coast Herald</title><link>https://wire.example/1</link><source url="https://coast.example">Coast Herald</source><pubDate>${new Date().toUTCString()}</pubDate><description>${siteStory('Alder', 1).paragraphs.join(' ')}</description></item></channel></rss>`,
    ),
  );
  await list(`  - feed: ${wire.url}\n    body: feed`);
  await build();
  const { articles } = await read<Edition>('daily', 'edition.json');
  expect(articles).toMatchObject([
    { title: 'Bridge closes', outlet: { name: 'Coast Herald', basis: 'stated' }, via: 'Wire Search' },
  ]);
});

it('says what to do about a memory that is damaged', async () => {
  await build();
  const path = join(folder, 'state/nutgraf.sqlite');
  const database = await openDatabase(path);
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0xa5, 5_000, 30_000));
  expect(await build()).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/nutgraf\.sqlite: .*; restore the file/),
  });
});

it('shows nobody a date in the future', async () => {
  site.stories = [siteStory('Alder', -72)];
  expect(await build()).toMatchObject({ code: 0, stderr: expect.stringMatching(/"Alder bridge.*in the future/) });
  const { sources } = await read<Edition>('daily', 'edition.json');
  expect(sources.map(({ published }) => published)).toEqual([null]);
});

it('leaves an edition alone that was sent', async () => {
  await writeFile(
    join(folder, 'newsletter.yml'),
    'name: Test\nsources: sources.yml\nsender: { name: Desk, address: desk@example.org }\n',
  );
  await build();
  const server = await startMailServer();
  const at = ['--out', join(folder, 'out'), '--state', join(folder, 'state')];
  const sent = await runHere(['send', 'latest', '--to', 'anna@example.org', ...at], { env: { SMTP_URL: server.url } });
  await server.close();
  expect(sent.code).toBe(0);
  site.stories.unshift(siteStory('Cedar', 0));
  expect(await build()).toMatchObject({ code: 5, stderr: expect.stringContaining('was sent already') });
  expect(await titlesIn('daily')).toEqual(['Alder', 'Birch']);
  expect((await build('--slot', 'evening')).code).toBe(0);
  expect(await titlesIn('evening')).toEqual(['Cedar']);
});

it('loses nothing and takes nothing twice, wherever it is killed', async () => {
  const names = ['Alder', 'Birch', 'Cedar'];
  site.stories = [];
  let slot = 0;
  for (const [round, name] of names.entries()) {
    site.stories.unshift(siteStory(name, 0));
    await killedBuild(`s${slot}`, 300 + round * 250);
    if ((await build('--slot', `s${slot}`)).stdout.includes('article')) slot += 1;
  }
  const made = await slots();
  const told = await Promise.all(made.map((edition) => titlesIn(edition.split('-').at(-1) ?? '')));
  expect(told.flat().sort()).toEqual(names);
}, 60_000);

async function killedBuild(slot: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [cli, 'build', '--slot', slot], { cwd: folder, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  await new Promise((done) => child.on('close', done));
  clearTimeout(timer);
}
