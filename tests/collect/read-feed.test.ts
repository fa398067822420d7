import { mkdtemp } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFeedSource } from '../../src/collect/read-feed.ts';
import { defaultFetching } from '../../src/config/fetching-schema.ts';
import { type Fetcher, openFetcher } from '../../src/io/fetcher.ts';
import type { FeedSource, PageSource } from '../../src/model/source.ts';
import { isReadable } from '../../src/model/source-reading.ts';

const rss = (...items: string[]) => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Harbour News</title><link>https://example.org/</link><description>Ships</description>
${items.join('\n')}</channel></rss>`;
const dated =
  '<item><title>Ferry strike ends</title><link>https://example.org/1</link><guid>1</guid><pubDate>Fri, 20 Nov 2026 05:50:00 GMT</pubDate></item>';
const undated = '<item><title>Tide table</title><link>https://example.org/2</link><guid>2</guid></item>';

const routes = new Map<string, RequestListener>();
const asked: IncomingMessage[] = [];
const servers: Server[] = [];
let base: string;
let fetcher: Fetcher;

async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(request);
    const route = routes.get(request.url ?? '');
    if (route) route(request, response);
    else response.writeHead(404).end('nothing here');
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(async () => {
  routes.clear();
  asked.length = 0;
  base = await serve();
  const cacheFolder = await mkdtemp(join(tmpdir(), 'nutgraf-read-feed-'));
  fetcher = openFetcher({ ...defaultFetching, allow: ['127.0.0.1'], retries: 0, cacheFolder, userAgent: 'Test/1' });
});

afterEach(async () => {
  await fetcher.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const give =
  (body: string | Uint8Array, type = 'application/rss+xml', more: Record<string, string> = {}): RequestListener =>
  (_, response: ServerResponse) =>
    response.writeHead(200, { 'content-type': type, ...more }).end(body);

const source = (path: string, more: Partial<FeedSource> = {}): FeedSource => ({
  kind: 'feed',
  id: 'feed-harbour',
  name: 'Harbour',
  url: `${base}${path}`,
  headers: [],
  body: 'auto',
  ...more,
});

const read = (which: FeedSource | PageSource, isSettled = (_url: string, _digest: string) => false) =>
  readFeedSource(which, { fetchPage: fetcher.fetchPage, isSettled });

describe('a feed', () => {
  it('is read, and what came of it is told', async () => {
    routes.set('/feed', give(rss(dated, undated)));
    const { reading, feed, problems, fetchedAt } = await read(source('/feed'));
    expect(reading).toMatchObject({
      source: 'feed-harbour',
      name: 'Harbour',
      url: `${base}/feed`,
      outcome: 'ok',
      entries: 2,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(feed?.entries.map(({ title }) => title)).toEqual(['Ferry strike ends', 'Tide table']);
    expect(problems).toEqual([]);
    expect(fetchedAt).toMatch(/^\d{4}-/);
  });

  it('is read in the character set that its site names', async () => {
    const windows1251 = Buffer.from(rss(dated).replace('Ferry', 'ABC'), 'latin1');
    windows1251.set([0xcf, 0xee, 0xf0], windows1251.indexOf('ABC'));
    const undeclared = Buffer.from(windows1251.toString('latin1').replace(/<\?xml.*\?>/, ''), 'latin1');
    routes.set('/feed', give(undeclared, 'text/xml; charset="windows-1251"'));
    const { feed } = await read(source('/feed'));
    expect(feed?.entries[0]?.title).toBe('Пор strike ends');
  });

  it('without entries, or without dates, says so', async () => {
    routes.set('/empty', give(rss()));
    routes.set('/undated', give(rss(undated)));
    const empty = await read(source('/empty'));
    expect(empty).toMatchObject({ reading: { outcome: 'empty', entries: 0 }, problems: [], feed: { entries: [] } });
    const without = await read(source('/undated'));
    expect(without).toMatchObject({ reading: { outcome: 'all-undated', entries: 1 } });
    expect(without.problems).toMatchObject([{ code: 'all-undated', where: `${base}/undated` }]);
    expect([empty, without].map(({ reading }) => isReadable(reading.outcome))).toEqual([true, true]);
  });

  it('that moved for good is read, and its new address told', async () => {
    routes.set('/old', (_, response) => response.writeHead(301, { location: '/new' }).end());
    routes.set('/new', give(rss(dated)));
    const { reading, problems } = await read(source('/old'));
    expect(reading).toMatchObject({ outcome: 'moved', movedTo: `${base}/new`, url: `${base}/old`, entries: 1 });
    expect(problems).toMatchObject([{ code: 'moved', message: expect.stringContaining(`${base}/new`) }]);
  });

  it('with faults is read, and they are told', async () => {
    routes.set('/feed', give(rss(dated, undated).slice(0, -40)));
    const { reading, problems } = await read(source('/feed'));
    expect(reading.outcome).toBe('ok');
    expect(problems).toMatchObject([{ code: 'feed-faults' }]);
  });

  it('that is unchanged is not read again, unless something in it can be wanted', async () => {
    routes.set('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
      return response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(rss(dated));
    });
    const first = await read(source('/feed'), () => true);
    expect(first.reading.outcome).toBe('ok');
    const settled: unknown[] = [];
    const again = await read(source('/feed'), (...about) => settled.push(about) > 0);
    expect(again).toMatchObject({ reading: { outcome: 'unchanged', digest: first.reading.digest }, feed: null });
    expect(settled).toEqual([[`${base}/feed`, first.reading.digest]]);
    expect(await read(source('/feed'))).toMatchObject({ reading: { outcome: 'ok' }, feed: { title: 'Harbour News' } });
  });
});

describe('a source that cannot be read says why, and not that there is nothing new:', () => {
  it.each([
    [404, 'not-found'],
    [410, 'gone'],
    [403, 'forbidden'],
    [429, 'rate-limited'],
    [503, 'server-error'],
  ])('status %i', async (status, outcome) => {
    routes.set('/feed', (_, response) => response.writeHead(status, { 'retry-after': '9999' }).end());
    const { reading, feed, problems } = await read(source('/feed'));
    expect(reading).toMatchObject({ outcome, detail: expect.stringContaining(String(status)), entries: 0 });
    expect(isReadable(reading.outcome)).toBe(false);
    expect(feed).toBeNull();
    expect(problems).toMatchObject([{ code: outcome, where: `${base}/feed` }]);
  });

  it.each([
    ['an empty answer', '', 'an empty answer'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'a PNG picture'],
    ['some words', 'Nothing but words.', 'plain text'],
    ['JSON that is no feed', '{"a": 1}', 'a JSON document'],
  ])('%s', async (_, body, detail) => {
    routes.set('/feed', give(body));
    const { reading, problems } = await read(source('/feed'));
    expect(reading).toMatchObject({ outcome: 'not-a-feed', detail: expect.stringContaining(detail) });
    expect(problems).toMatchObject([{ code: 'not-a-feed' }]);
  });

  it('a server that is not there', async () => {
    const { reading } = await read(source('', { url: 'http://127.0.0.1:1/feed' }));
    expect(isReadable(reading.outcome)).toBe(false);
  });

  it('an address in a private network', async () => {
    const { reading, problems } = await read(source('', { url: 'http://10.0.0.1/feed' }));
    expect(reading.outcome).toBe('blocked-address');
    expect(problems).toMatchObject([{ code: 'blocked-address', where: 'http://10.0.0.1/feed' }]);
  });
});

describe('secrets', () => {
  const token = { name: 'X-Token', variable: 'FEED_TOKEN', value: 's3cret' };

  it('are sent, and shown nowhere', async () => {
    routes.set('/feed', give(rss(undated).slice(0, -30)));
    const withPassword = source('/feed', { url: `${base.replace('//', '//me:s3cret@')}/feed`, headers: [token] });
    const result = await read(withPassword);
    expect(asked.at(-1)?.headers).toMatchObject({
      'x-token': 's3cret',
      authorization: expect.stringMatching(/^Basic /),
    });
    expect(result.reading.url).toBe(`${base}/feed`);
    expect(result.problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toContain('s3cret');
  });

  it('whose variable is not set are not done without', async () => {
    const { reading, problems } = await read(source('/feed', { headers: [{ ...token, value: null }] }));
    expect(reading).toMatchObject({ outcome: 'no-variable', detail: 'FEED_TOKEN' });
    expect(problems).toMatchObject([{ code: 'no-variable', message: expect.stringContaining('FEED_TOKEN') }]);
    expect(asked).toEqual([]);
  });

  it('go to the feed of the same site, and to no other site that a page names', async () => {
    const other = await serve();
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    routes.set(
      '/',
      give(`<!doctype html><html><head>${link(`${other}/theirs`)}${link('/ours')}</head></html>`, 'text/html'),
    );
    routes.set('/ours', give(rss(dated)));
    const withPassword = source('/', { url: `${base.replace('//', '//me:s3cret@')}/`, headers: [token] });
    const { reading } = await read(withPassword);
    expect(reading.outcome).toBe('ok');
    const headersOf = (path: string) => asked.find(({ url }) => url === path)?.headers ?? {};
    expect(headersOf('/ours')).toMatchObject({ 'x-token': 's3cret', authorization: expect.anything() });
    expect(headersOf('/theirs')).toBeDefined();
    expect(headersOf('/theirs')).not.toHaveProperty('x-token');
    expect(headersOf('/theirs')).not.toHaveProperty('authorization');
  });
});

describe('the address of a site', () => {
  const page = (head: string) =>
    `<!doctype html><html><head><title>Harbour</title>${head}</head><body>News</body></html>`;
  const link = (href: string, title = 'Ships') =>
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;

  it('leads to the feed that the page names, and that is told', async () => {
    routes.set('/', give(page(link('news.xml')), 'text/html'));
    routes.set('/news.xml', give(rss(dated)));
    const { reading, feed, problems, discovered } = await read(source('/'));
    expect(reading).toMatchObject({ outcome: 'ok', url: `${base}/`, entries: 1 });
    expect(feed?.entries).toHaveLength(1);
    expect(discovered).toEqual({ url: `${base}/news.xml`, title: 'Harbour News' });
    expect(problems).toMatchObject([
      { code: 'feed-discovered', where: `${base}/`, message: expect.stringContaining(`${base}/news.xml`) },
    ]);
  });

  it('leads to a feed at a common address where the page names none', async () => {
    routes.set('/', give(page(''), 'text/html'));
    routes.set('/feed', give(rss(dated)));
    expect(await read(source('/'))).toMatchObject({ reading: { outcome: 'ok' }, discovered: { url: `${base}/feed` } });
  });

  it('is asked for no more than three others', async () => {
    routes.set('/', give(page(Array.from({ length: 50 }, (_, index) => link(`/${index}`)).join('')), 'text/html'));
    const { reading } = await read(source('/'));
    expect(isReadable(reading.outcome)).toBe(false);
    expect(asked.map(({ url }) => url)).toEqual(['/', '/0', '/1', '/2']);
  });

  it('whose named feed is down is down, and not without a feed', async () => {
    routes.set('/', give(page(link('/news.xml')), 'text/html'));
    routes.set('/news.xml', (_, response) => response.writeHead(503).end());
    const { reading } = await read(source('/'));
    expect(reading).toMatchObject({ outcome: 'server-error', detail: expect.stringContaining(`${base}/news.xml`) });
  });

  it('without any feed is not one', async () => {
    routes.set('/', give(page(''), 'text/html'));
    const { reading, problems } = await read(source('/'));
    expect(reading.outcome).toBe('not-a-feed');
    expect(problems[0]?.hint).toContain('page: ');
  });

  it('whose feed is unchanged and settled is not read again', async () => {
    routes.set('/', give(page(link('/news.xml')), 'text/html'));
    routes.set('/news.xml', give(rss(dated)));
    const first = await read(source('/'));
    const again = await read(source('/'), (url, digest) => url === `${base}/` && digest === first.reading.digest);
    expect(again).toMatchObject({
      reading: { outcome: 'unchanged' },
      feed: null,
      discovered: { url: `${base}/news.xml` },
    });
  });
});

it('a page that is a source is fetched and decoded, and no feed is looked for', async () => {
  routes.set('/', give('<!doctype html><html><body>News</body></html>', 'text/html'));
  const pageSource: PageSource = { kind: 'page', id: 'p', name: 'P', url: `${base}/`, headers: [], links: false };
  expect(await read(pageSource)).toMatchObject({ reading: { outcome: 'ok', entries: 1 }, feed: null, problems: [] });
  expect(asked).toHaveLength(1);
});
