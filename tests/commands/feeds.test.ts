import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/store/memory.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';

const rss = (title: string, ...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://example.org/</link><description>x</description>${items.join('')}</channel></rss>`;
const item = (title: string, day: number) =>
  `<item><title>${title}</title><link>https://example.org/${day}</link><pubDate>${day} Nov 2026 05:50:00 GMT</pubDate></item>`;

const routes = new Map<string, RequestListener>();
let server: Server;
let base: string;
let folder: string;

beforeEach(async () => {
  routes.clear();
  server = createServer((request, response) => {
    const route = routes.get(request.url ?? '');
    if (route) route(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  routes.set('/a', (_, response) => response.end(rss('Harbour News', item('Ferry strike ends', 20), item('Fog', 19))));
  routes.set('/b', (_, response) => response.end(rss('Island Post', item('Bridge opens', 18))));
  routes.set('/site', (_, response) => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/a">';
    response.setHeader('content-type', 'text/html').end(`<!doctype html><html><head>${link}</head></html>`);
  });

  folder = await emptyFolder();
  await mkdir(join(folder, 'sources'));
  await writeFile(
    join(folder, 'newsletter.yml'),
    'name: Test\nthemes: [{ title: Harbour strike, about: The ferries }]\n',
  );
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const fetching = 'fetching: { allow: [127.0.0.1], retries: 0 }\n';
const listFile = () => join(folder, 'sources/sources.yml');
const list = (entries: string) => writeFile(listFile(), `sources:\n${entries}${fetching}`);
const feeds = (...args: string[]) => {
  const state = /^(?:add|check|list)$/.test(args[0] ?? '') ? ['--state', join(folder, 'state')] : [];
  return runHere(['feeds', ...args, ...(args.length > 0 ? ['-c', join(folder, 'newsletter.yml')] : []), ...state]);
};
const readList = () => readFile(listFile(), 'utf8');

describe('nutgraf feeds check', () => {
  it('tells what would be read, in the order of the list, and what is wrong', async () => {
    await list(`  - feed: ${base}/missing\n    name: Gone\n  - feed: ${base}/a\n  - feed: ${base}/b\n    name: Post\n`);
    const { code, stdout } = await feeds('check');
    expect(code).toBe(4);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe(`not-found       Gone  ${base}/missing`);
    expect(lines[1]).toContain('(status 404)');
    expect(lines.slice(2)).toEqual([
      `ok              ${base}/a`,
      '  2 entries; newest 2026-11-20 05:50: Ferry strike ends',
      `ok              Post  ${base}/b`,
      '  1 entry; newest 2026-11-18 05:50: Bridge opens',
      '3 sources asked, 1 could not be read',
      '',
    ]);
    await expect(access(join(folder, 'state'))).rejects.toThrow();
  });

  it('prints one JSON document', async () => {
    await list(`  - feed: ${base}/a\n  - feed: ${base}/missing\n`);
    const { stdout } = await feeds('check', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [
        {
          outcome: 'ok',
          failed: false,
          entries: 2,
          newest: { title: 'Ferry strike ends', date: '2026-11-20T05:50:00Z' },
        },
        { outcome: 'not-found', failed: true, entries: 0, newest: null, problems: [{ code: 'not-found' }] },
      ],
    });
  });

  it('ends with 0 where all could be read, and with 1 where none could', async () => {
    await list(`  - feed: ${base}/a\n`);
    expect((await feeds('check')).code).toBe(0);
    await list(`  - feed: ${base}/missing\n`);
    expect((await feeds('check')).code).toBe(1);
  });

  it('shows neither a password nor what would move the cursor', async () => {
    routes.set('/c', (_, response) => response.end(rss('C', item('News &#27;[2J &#x202E;tfel', 20))));
    await list(
      `  - feed: ${base.replace('//', '//me:s3cret@')}/c\n  - feed: ${base.replace('//', '//me:s3cret@')}/x\n`,
    );
    const { stdout, stderr } = await feeds('check');
    expect(stdout).toContain('newest 2026-11-20 05:50: News');
    for (const hidden of ['s3cret', '\u001b', '\u202e']) expect(stdout + stderr).not.toContain(hidden);
  });

  it('tells how many links of a listing it would follow', async () => {
    const names = ['ferry-workers-call-a-strike', 'storm-floods-the-fish-market', 'mayor-opens-a-new-library'];
    const links = names.map(
      (name) => `<article><h2><a href="/news/2026/${name}">${name.replaceAll('-', ' ')}</a></h2></article>`,
    );
    routes.set('/front', (_, response) =>
      response.setHeader('content-type', 'text/html').end(`<main>${links.join('')}</main>`),
    );
    await list(`  - page: ${base}/front\n    links: true\n`);
    expect((await feeds('check')).stdout).toContain('\n  3 links to articles\n');
    const { sources } = JSON.parse((await feeds('check', '--json')).stdout);
    expect(sources).toMatchObject([
      { links: { count: 3, first: names.map((name) => ({ url: `${base}/news/2026/${name}` })) } },
    ]);
  });

  it('marks everything as read where that is asked', async () => {
    await list(`  - feed: ${base}/a\n  - feed: ${base}/b\n`);
    const { code, stdout } = await feeds('check', '--mark-read');
    expect([code, stdout.split('\n').at(-2)]).toEqual([
      0,
      '2 sources asked, all could be read, 3 entries marked as read',
    ]);
    const memory = await openMemory(join(folder, 'state'));
    expect(memory.recall({ keys: ['url example.org/20'], sketch: [] })).toMatchObject({ markedRead: true });
    memory.close();
  });

  it('refuses a theme that the newsletter does not have, and a list without feeds', async () => {
    await list(`  - feed: ${base}/a\n    theme: Harbor strike\n`);
    expect(await feeds('check')).toMatchObject({ code: 2, stderr: expect.stringContaining('"Harbour strike"?') });
    await list('  - folder: .\n');
    expect(await feeds('check')).toMatchObject({ code: 1, stderr: expect.stringContaining('nutgraf feeds add') });
  });
});

describe('nutgraf feeds add', () => {
  it('finds the feed of a site, says so, and puts it at the end of the list', async () => {
    await list('  - folder: .   # saved\n');
    const { code, stdout } = await feeds('add', `${base}/site`, '--group', 'Harbour strike');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `Harbour News (${base}/a), found at ${base}/site: 2 entries`,
      '  newest 2026-11-20 05:50: Ferry strike ends',
    ]);
    expect(await readList()).toBe(
      `sources:\n  - folder: .   # saved\n  - group: Harbour strike\n    theme: Harbour strike\n    sources:\n      - feed: ${base}/a\n        name: Harbour News\n${fetching}`,
    );
    await expect(access(join(folder, 'state'))).rejects.toThrow();
  });

  it('adds nothing twice', async () => {
    await list(`  - feed: ${base}/a\n`);
    const before = await readList();
    const there = { code: 0, stdout: expect.stringMatching(/is listed already: .*sources\.yml:2\n$/) };
    expect(await feeds('add', `${base}/a`)).toMatchObject(there);
    expect(await feeds('add', `${base}/site`)).toMatchObject(there);
    expect(await readList()).toBe(before);
  });

  it('marks as read also what is listed already', async () => {
    await list(`  - feed: ${base}/site\n`);
    const before = await readList();
    expect((await feeds('add', `${base}/site`, '--mark-read')).code).toBe(0);
    expect(await readList()).toBe(before);
    const memory = await openMemory(join(folder, 'state'));
    expect(memory.isKnownSource(`${base}/site`)).toBe(true);
    expect(memory.recall({ keys: ['url example.org/19'], sketch: [] })).toMatchObject({ markedRead: true });
    memory.close();
  });

  it('takes another name, and marks the entries as read, where that is asked', async () => {
    await list('  - folder: .\n');
    await feeds('add', `${base}/a`, '--name', 'Ships', '--mark-read');
    expect(await readList()).toContain(`  - feed: ${base}/a\n    name: Ships\n`);
    const memory = await openMemory(join(folder, 'state'));
    expect(memory.recall({ keys: ['url example.org/19'], sketch: [] })).toMatchObject({ markedRead: true });
    memory.close();
  });

  it('keeps a password for asking, and does not show it', async () => {
    await list('  - folder: .\n');
    const { stdout } = await feeds('add', `${base.replace('//', '//me:s3cret@')}/site`);
    expect(stdout).toContain('Harbour News');
    expect(stdout).not.toContain('s3cret');
    expect(await readList()).toContain(`feed: ${base.replace('//', '//me:s3cret@')}/a`);
  });

  it.each([
    ['/missing', 'status 404'],
    ['/words', 'There is no feed at the address'],
  ])('says what is wrong with %s, and adds nothing', async (path, words) => {
    routes.set('/words', (_, response) => response.end('Nothing but words.'));
    await list('  - folder: .\n');
    const before = await readList();
    expect(await feeds('add', `${base}${path}`)).toMatchObject({ code: 1, stderr: expect.stringContaining(words) });
    expect(await readList()).toBe(before);
  });

  it.each([
    ['example.org', 'write it as https://example.org'],
    ['feed://example.org/rss', 'write it as https://example.org/rss'],
    ['news', 'is not a web address'],
    ['ftp:', 'is not a web address'],
  ])('refuses %s', async (address, words) => {
    expect(await feeds('add', address)).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
  });

  it('refuses a folder of pages as the place for it', async () => {
    await list('  - folder: .\n');
    expect(await feeds('add', `${base}/a`, '--sources', 'sources')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is a folder'),
    });
  });
});

describe('nutgraf feeds list', () => {
  it('tells how each was the last time, and leaves nothing behind', async () => {
    await list(
      `  - feed: ${base}/a\n    name: Harbour\n  - folder: .\n  - page: ${base.replace('//', '//me:s3cret@')}/b\n`,
    );
    expect(await feeds('list')).toMatchObject({
      code: 0,
      stdout: `not read yet    Harbour  ${base}/a\nnot read yet    ${base}/b\n`,
    });
    await expect(access(join(folder, 'state'))).rejects.toThrow();

    const memory = await openMemory(join(folder, 'state'));
    const reading = { source: 'x', name: 'x', entries: 0, wanted: 0 };
    const ok = { ...reading, url: `${base}/a`, outcome: 'ok', detail: '' } as const;
    const down = { ...reading, url: `${base}/a`, outcome: 'server-error', detail: 'status 503' } as const;
    memory.recordReadings([ok], '2026-11-18T06:00:00.000Z');
    memory.recordReadings([down], '2026-11-19T06:00:00.000Z');
    memory.recordReadings([down], '2026-11-20T06:00:00.000Z');
    memory.close();
    expect((await feeds('list')).stdout.split('\n')[0]).toBe(
      `server-error    Harbour  ${base}/a  (status 503, 2 failures in a row, last read 2026-11-18 06:00)`,
    );
    const { sources } = JSON.parse((await feeds('list', '--json')).stdout);
    expect(sources).toMatchObject([
      { id: 'feed-harbour', kind: 'feed', health: { outcome: 'server-error', failures: 2 } },
      { kind: 'page', url: `${base}/b`, health: null },
    ]);
  });
});

const opml = (outlines: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>${outlines}</body></opml>`;
const outline = (name: string, path: string) =>
  `<outline type="rss" text="${name}" xmlUrl="https://example.org/${path}"/>`;

describe('nutgraf feeds import', () => {
  it('makes groups of folders, with the theme that is called so, and leaves out what is there', async () => {
    await list('  - feed: https://example.org/old   # Anna asked for it\n');
    const file = opml(
      `${outline('Old', 'old')}${outline('Ships &amp; sea', 'ships')}<outline text="HARBOUR STRIKE">${outline('Strike', 'strike')}${outline('Ships again', 'ships')}</outline>`,
    );
    await writeFile(join(folder, 'feeds.opml'), file);
    const { code, stdout } = await feeds('import', join(folder, 'feeds.opml'));
    expect(code).toBe(0);
    expect(stdout).toContain('2 feeds added to ');
    expect(stdout).toContain('https://example.org/ships');
    expect(await readList()).toBe(
      `sources:
  - feed: https://example.org/old   # Anna asked for it
  - feed: https://example.org/ships
    name: Ships & sea
  - group: HARBOUR STRIKE
    theme: Harbour strike
    sources:
      - feed: https://example.org/strike
        name: Strike
${fetching}`,
    );
    const before = await readList();
    expect(await feeds('import', join(folder, 'feeds.opml'))).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^0 feeds added/),
    });
    expect(await readList()).toBe(before);
  });

  it('begins a list where there is none', async () => {
    await writeFile(join(folder, 'feeds.opml'), opml(outline('Ships', 'ships')));
    expect((await feeds('import', join(folder, 'feeds.opml'))).code).toBe(0);
    expect(await readList()).toBe(
      '# What the newsletter reads.\nsources:\n  - feed: https://example.org/ships\n    name: Ships\n',
    );
  });

  it.each([
    ['words', 'Nothing but words.'],
    ['a feed', rss('A feed', item('News', 20))],
    ['a list of nothing', opml('')],
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0'],
  ])('refuses %s, and says what to do', async (_, text) => {
    await list('  - folder: .\n');
    const before = await readList();
    await writeFile(join(folder, 'feeds.opml'), text, 'latin1');
    const ran = await feeds('import', join(folder, 'feeds.opml'));
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^\S+feeds\.opml .*;/) });
    expect(await readList()).toBe(before);
  });

  it('refuses a file that is not there', async () => {
    expect(await feeds('import', join(folder, 'none.opml'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('none.opml cannot be read'),
    });
  });

  it('adds nothing to a list that is not in order', async () => {
    await writeFile(listFile(), 'sources:\n  - fede: x\n');
    await writeFile(join(folder, 'feeds.opml'), opml(outline('Ships', 'ships')));
    expect((await feeds('import', join(folder, 'feeds.opml'))).code).toBe(2);
    expect(await readList()).toBe('sources:\n  - fede: x\n');
  });
});

describe('nutgraf feeds export', () => {
  it('hands on the feeds with their groups and without passwords, so that they can be imported', async () => {
    const entries = `  - feed: https://me:s3cret@example.org/a?x=1&y=2
    name: A & B
  - folder: .
  - group: North
    sources:
      - feed: https://example.org/n
        name: "<N>"
`;
    await list(entries);
    const { code, stdout } = await feeds('export');
    expect(code).toBe(0);
    expect(stdout).not.toContain('s3cret');
    await writeFile(join(folder, 'feeds.opml'), stdout);
    await writeFile(listFile(), 'sources: []\n');
    await feeds('import', join(folder, 'feeds.opml'));
    expect(await readList()).toBe(
      `sources:
  - feed: https://example.org/a?x=1&y=2
    name: A & B
  - group: North
    sources:
      - feed: https://example.org/n
        name: <N>
`,
    );
  });
});

it('nutgraf feeds alone, or with a mistyped command, is wrong use', async () => {
  expect((await feeds()).code).toBe(2);
  expect(await feeds('chekc')).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean check?') });
});
