import { readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { endFetching, temporaryFolder, testClock, testFetcher, textOf } from '../support/fetching.ts';
import { serve, type WebServer } from '../support/web-server.ts';

afterEach(endFetching);

/** A site that heeds conditions, and whose news the test can change. */
async function newsSite(news = { text: 'Harbour opens', etag: '"1"' }): Promise<WebServer & { news: typeof news }> {
  const site = await serve((request, response) => {
    const headers = { etag: news.etag, 'last-modified': 'Fri, 20 Nov 2026 05:00:00 GMT', 'content-encoding': 'gzip' };
    if (request.headers['if-none-match'] === news.etag) return response.writeHead(304, headers).end();
    return response.writeHead(200, { ...headers, 'content-type': 'text/plain' }).end(gzipSync(news.text));
  });
  return Object.assign(site, { news });
}

function conditions(site: WebServer): unknown[] {
  return site.asked.map(({ headers }) => headers['if-none-match'] ?? null);
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.page'));
}

const day = 86_400_000;

describe('a page that was fetched before', () => {
  it('is asked for with what it is known by, and read from disk where it has not changed', async () => {
    const clock = testClock();
    const cacheFolder = temporaryFolder();
    const site = await newsSite();
    const request = { url: site.url, accept: 'page' } as const;
    const first = await testFetcher({ cacheFolder }, clock).fetchPage(request);
    clock.now += 3_600_000;
    const second = await testFetcher({ cacheFolder }, clock).fetchPage(request);
    expect(first).toMatchObject({ ok: true, unchanged: false });
    expect(second).toMatchObject({ ok: true, unchanged: true, contentType: 'text/plain', url: `${site.url}/` });
    expect(second).toMatchObject({ digest: first.ok && first.digest, fetchedAt: '2026-11-20T07:00:00.000Z' });
    expect(await textOf(first)).toBe('Harbour opens');
    expect(await textOf(second)).toBe('Harbour opens');
    expect(conditions(site)).toEqual([null, '"1"']);
    expect(site.asked[1]?.headers['if-modified-since']).toBe('Fri, 20 Nov 2026 05:00:00 GMT');

    Object.assign(site.news, { text: 'Harbour closes', etag: '"2"' });
    const third = await testFetcher({ cacheFolder }, clock).fetchPage(request);
    expect(third).toMatchObject({ ok: true, unchanged: false });
    expect(await textOf(third)).toBe('Harbour closes');
  });

  it('is unchanged also where the site only sends the same again', async () => {
    const site = await serve((_, response) => response.end('Harbour opens'));
    const { fetchPage } = testFetcher({ cacheFolder: temporaryFolder() });
    await fetchPage({ url: site.url, accept: 'page' });
    expect(await fetchPage({ url: site.url, accept: 'page' })).toMatchObject({ unchanged: true });
    expect(conditions(site)).toEqual([null, null]);
  });

  it('and moved since is asked for at its own address only', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/') return response.writeHead(301, { location: '/news' }).end();
      if (request.headers['if-none-match']) return response.writeHead(304).end();
      return response.writeHead(200, { etag: '"1"' }).end('Harbour opens');
    });
    const { fetchPage } = testFetcher({ cacheFolder: temporaryFolder() });
    await fetchPage({ url: site.url, accept: 'page' });
    expect(await fetchPage({ url: site.url, accept: 'page' })).toMatchObject({
      unchanged: true,
      url: `${site.url}/news`,
      movedTo: `${site.url}/news`,
    });
    expect(conditions(site)).toEqual([null, null, null, '"1"']);
  });

  it('a moment ago is not asked for again where that will do', async () => {
    const clock = testClock();
    const cacheFolder = temporaryFolder();
    const site = await newsSite();
    const request = { url: site.url, accept: 'page', reuseMs: 60_000 } as const;
    const { fetchPage } = testFetcher({ cacheFolder }, clock);
    await fetchPage(request);
    clock.now += 59_999;
    const reused = await fetchPage(request);
    expect(reused).toMatchObject({ ok: true, unchanged: true, fetchedAt: '2026-11-20T06:00:00.000Z' });
    expect(await textOf(reused)).toBe('Harbour opens');
    expect(site.asked).toHaveLength(1);
    clock.now += 1;
    await fetchPage(request);
    clock.now += 59_999;
    await fetchPage(request);
    expect(site.asked).toHaveLength(2);
    clock.now -= day;
    await fetchPage(request);
    expect(site.asked).toHaveLength(3);
  });

  it('by others, with another password or key, is another page', async () => {
    const cacheFolder = temporaryFolder();
    const site = await serve((request, response) => {
      const { authorization, 'x-key': key } = request.headers;
      response.writeHead(200, { etag: '"1"' }).end(`For ${authorization ?? key ?? 'all'}`);
    });
    const { fetchPage } = testFetcher({ cacheFolder });
    const url = site.url;
    const texts = [];
    for (const request of [
      { url },
      { url, headers: { 'X-Key': 'hunter2' } },
      { url, headers: { 'x-key': 'hunter2' } },
      { url: url.replace('//', '//editor:hunter2@') },
    ]) {
      texts.push(await textOf(await fetchPage({ ...request, accept: 'page' })));
    }
    const basic = `For Basic ${Buffer.from('editor:hunter2').toString('base64')}`;
    expect(texts).toEqual(['For all', 'For hunter2', 'For hunter2', basic]);
    expect(conditions(site)).toEqual([null, null, '"1"', null]);
    expect(pagesIn(cacheFolder)).toHaveLength(3);
    for (const name of pagesIn(cacheFolder)) {
      const [head = ''] = readFileSync(join(cacheFolder, name), 'utf8').split('\n');
      expect(name + head).not.toMatch(/hunter2|editor/);
      expect(statSync(join(cacheFolder, name)).mode & 0o077).toBe(0);
    }
  });
});

describe('a copy that is damaged', () => {
  const damages: Record<string, (path: string) => void> = {
    'cut short': (path) => truncateSync(path, statSync(path).size - 1),
    'cut in its first line': (path) => truncateSync(path, 20),
    empty: (path) => truncateSync(path, 0),
    'of another kind': (path) => writeFileSync(path, '{"version":1,"digest":null}\nHarbour'),
    'no JSON': (path) => writeFileSync(path, 'Harbour\nHarbour'),
    null: (path) => writeFileSync(path, 'null\n'),
  };
  it.each(Object.entries(damages))('(%s) is as good as none', async (_, damage) => {
    const cacheFolder = temporaryFolder();
    const site = await newsSite();
    const { fetchPage } = testFetcher({ cacheFolder });
    await fetchPage({ url: site.url, accept: 'page' });
    for (const name of pagesIn(cacheFolder)) damage(join(cacheFolder, name));
    const found = await fetchPage({ url: site.url, accept: 'page', reuseMs: day });
    expect(await textOf(found)).toBe('Harbour opens');
    expect(found).toMatchObject({ unchanged: false });
    expect(conditions(site)).toEqual([null, null]);
  });

  it('in the middle is asked for anew when somebody reads it', async () => {
    const cacheFolder = temporaryFolder();
    const site = await newsSite();
    const { fetchPage } = testFetcher({ cacheFolder });
    await fetchPage({ url: site.url, accept: 'page' });
    for (const name of pagesIn(cacheFolder)) {
      const bytes = readFileSync(join(cacheFolder, name));
      bytes[bytes.length - 1] = 0;
      writeFileSync(join(cacheFolder, name), bytes);
    }
    expect(await textOf(await fetchPage({ url: site.url, accept: 'page', reuseMs: day }))).toBe('Harbour opens');
    // First whether it has changed, as ever, and then for all of it.
    expect(conditions(site)).toEqual([null, '"1"', null]);
  });

  it('or cannot be kept keeps nobody from reading', async () => {
    const site = await newsSite();
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, 'no folder');
    const fetcher = testFetcher({ cacheFolder: file });
    for (let time = 0; time < 2; time++) {
      expect(await textOf(await fetcher.fetchPage({ url: site.url, accept: 'page' }))).toBe('Harbour opens');
    }
    await fetcher.close();
  });
});

describe('a site that says "unchanged" of a page that nobody has', () => {
  it('is asked once more', async () => {
    const statuses = [304, 200, 304, 304];
    const site = await serve((_, response) => response.writeHead(statuses.shift() ?? 500).end());
    const { fetchPage } = testFetcher();
    expect(await fetchPage({ url: site.url, accept: 'page' })).toMatchObject({ ok: true });
    expect(await fetchPage({ url: site.url, accept: 'page' })).toMatchObject({ ok: false, why: 'broken-answer' });
    expect(site.asked).toHaveLength(4);
  });
});

describe('the folder', () => {
  it("loses, once a day at most, what was not used for a month, and nothing that is not the cache's", async () => {
    const clock = testClock();
    const cacheFolder = temporaryFolder();
    const site = await newsSite();
    const run = async (paths: readonly string[]) => {
      const fetcher = testFetcher({ cacheFolder }, clock);
      for (const path of paths) await fetcher.fetchPage({ url: site.url + path, accept: 'page' });
      await fetcher.close();
    };
    const halfWritten = join(cacheFolder, `.${'a'.repeat(12)}.tmp`);
    await run(['/1', '/2']);
    writeFileSync(join(cacheFolder, 'notes.txt'), 'not ours');
    writeFileSync(halfWritten, 'killed here');
    for (const name of ['notes.txt', halfWritten]) utimesSync(join(cacheFolder, name.split('/').at(-1) ?? ''), 0, 0);
    clock.now += 20 * day;
    await run(['/1']);
    expect(pagesIn(cacheFolder)).toHaveLength(2);
    expect(readdirSync(cacheFolder)).not.toContain(halfWritten.split('/').at(-1));
    clock.now += 11 * day;
    await run([]);
    expect(pagesIn(cacheFolder)).toHaveLength(1);
    clock.now += 20 * day;
    await run([]);
    await run([]);
    expect(readdirSync(cacheFolder).sort()).toEqual(['.swept', 'notes.txt']);
  });
});
