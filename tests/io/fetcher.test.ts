import zlib, { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { endFetching, testFetcher, textOf } from '../support/fetching.ts';
import { serve } from '../support/web-server.ts';

afterEach(endFetching);

const page = { accept: 'page' } as const;

describe('a page on a server', () => {
  it('comes with its type, the address it was found at, and when that was', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/old') return response.writeHead(302, { location: '/new#top' }).end();
      return response.writeHead(200, { 'content-type': 'text/html; charset=koi8-r' }).end('Harbour opens');
    });
    const found = await testFetcher().fetchPage({ url: `${site.url}/old#top`, ...page });
    expect(found).toMatchObject({
      ok: true,
      url: `${site.url}/new`,
      contentType: 'text/html; charset=koi8-r',
      fetchedAt: '2026-11-20T06:00:00.000Z',
      unchanged: false,
    });
    expect(found).not.toHaveProperty('movedTo');
    expect(await textOf(found)).toBe('Harbour opens');
  });

  it('is told who asks, and what is hoped for', async () => {
    const site = await serve((_, response) => response.end('Harbour opens'));
    const { fetchPage } = testFetcher();
    await fetchPage({ url: `${site.url}/feed`, accept: 'feed' });
    await fetchPage({ url: `${site.url}/page`, accept: 'page' });
    expect(site.asked.map(({ headers }) => headers['user-agent'])).toEqual(
      Array(2).fill('Nutgraf/test (+mailto:editor@example.org)'),
    );
    expect(site.asked.map(({ headers }) => headers.accept?.split(',')[0])).toEqual([
      'application/atom+xml',
      'text/html',
    ]);
  });

  it('of another type than was hoped for is passed on as it is', async () => {
    const site = await serve((_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('<rss/>'));
    const found = await testFetcher().fetchPage({ url: site.url, accept: 'feed' });
    expect(found).toMatchObject({ ok: true, contentType: 'image/png' });
    expect(await textOf(found)).toBe('<rss/>');
  });

  it.each([
    [404, 'not-found'],
    [410, 'gone'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [451, 'forbidden'],
    [418, 'forbidden'],
    [999, 'forbidden'],
    [408, 'timeout'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
    [206, 'broken-answer'],
    [300, 'broken-answer'],
  ])('that answers %i is %s', async (status, why) => {
    const site = await serve((_, response) => response.writeHead(status).end('Sorry'));
    expect(await testFetcher().fetchPage({ url: site.url, ...page })).toMatchObject({ ok: false, why });
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:1',
    'no address',
    'http://',
    `http://example.org/${'a'.repeat(9_000)}`,
  ])('cannot be at %s', async (url) => {
    expect(await testFetcher().fetchPage({ url, ...page })).toMatchObject({ ok: false, why: 'bad-address' });
  });
});

describe('a packed body', () => {
  const text = 'Harbour opens. '.repeat(100);
  const zstd = (zlib as { zstdCompressSync?: (text: string) => Buffer }).zstdCompressSync;

  it('may be of every kind that this version of Node can unpack', async () => {
    const site = await serve((_, response) => response.end('News'));
    await testFetcher().fetchPage({ url: site.url, ...page });
    expect(site.asked[0]?.headers['accept-encoding']).toBe(`gzip, deflate, br${zstd ? ', zstd' : ''}`);
  });

  it.each<readonly [string, Buffer]>([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['GZIP, br', brotliCompressSync(gzipSync(text))],
    ['identity', Buffer.from(text)],
    ...(zstd ? [['zstd', zstd(text)] as const] : []),
  ])('of kind %s is unpacked', async (encoding, body) => {
    const site = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body));
    expect(await textOf(await testFetcher().fetchPage({ url: site.url, ...page }))).toBe(text);
  });

  it('of no length is an empty page', async () => {
    const site = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end());
    expect(await textOf(await testFetcher().fetchPage({ url: site.url, ...page }))).toBe('');
  });

  it('that nobody can unpack is a broken answer', async () => {
    const site = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'sdch' }).end('?'));
    expect(await textOf(await testFetcher().fetchPage({ url: site.url, ...page }))).toBe(
      'broken-answer: content-encoding sdch',
    );
  });
});

describe('redirects', () => {
  it('for good are told, as far as they are for good', async () => {
    const hops: Record<string, [number, string]> = {
      '/feed': [301, '/rss'],
      '/rss': [308, '/rss.xml'],
      '/rss.xml': [302, '/today.xml'],
      '/a': [307, '/b'],
      '/b': [301, '/today.xml'],
    };
    const site = await serve((request, response) => {
      const [status, location] = hops[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, location ? { location } : {}).end('News');
    });
    const { fetchPage } = testFetcher();
    expect(await fetchPage({ url: `${site.url}/feed`, accept: 'feed' })).toMatchObject({
      url: `${site.url}/today.xml`,
      movedTo: `${site.url}/rss.xml`,
    });
    expect(await fetchPage({ url: `${site.url}/a`, accept: 'feed' })).not.toHaveProperty('movedTo');
  });

  it('to an address in bare UTF-8 are followed', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/')
        return response.writeHead(302, { location: Buffer.from('/новости').toString('latin1') }).end();
      return response.end(decodeURI(request.url ?? ''));
    });
    expect(await textOf(await testFetcher().fetchPage({ url: site.url, ...page }))).toBe('/новости');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://', 'data:text/html,x', `/${'a'.repeat(9_000)}`])(
    'to %s are not followed',
    async (location) => {
      const site = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(await testFetcher().fetchPage({ url: site.url, ...page })).toMatchObject({ why: 'bad-address' });
    },
  );

  it('are followed so often and no oftener', async () => {
    const site = await serve((request, response) =>
      response.writeHead(302, { location: `/${Number(request.url?.slice(1)) + 1}` }).end(),
    );
    const found = await testFetcher({ maxRedirects: 3 }).fetchPage({ url: `${site.url}/1`, ...page });
    expect(found).toMatchObject({ ok: false, why: 'redirects' });
    expect(site.asked.map(({ path }) => path)).toEqual(['/1', '/2', '/3', '/4']);
  });

  it('in a circle are left at its end', async () => {
    const site = await serve((request, response) =>
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end(),
    );
    expect(await testFetcher().fetchPage({ url: `${site.url}/a`, ...page })).toMatchObject({ why: 'redirects' });
    expect(site.asked).toHaveLength(2);
  });
});

describe('passwords and keys', () => {
  const secrets = (headers: Record<string, unknown>) => [headers.authorization, headers['x-key']];

  it('are sent to the site they are for, and shown nowhere', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/') return response.writeHead(301, { location: '/feed' }).end();
      return response.end('News');
    });
    const url = site.url.replace('//', '//editor:pa%20ss%@');
    const found = await testFetcher().fetchPage({ url, accept: 'feed', headers: { 'X-Key': 'k1' } });
    const basic = `Basic ${Buffer.from('editor:pa ss%').toString('base64')}`;
    expect(site.asked.map(({ headers }) => secrets(headers))).toEqual([
      [basic, 'k1'],
      [basic, 'k1'],
    ]);
    expect(found).toMatchObject({ url: `${site.url}/feed`, movedTo: `${site.url}/feed` });
    expect(JSON.stringify(found)).not.toContain('editor');
  });

  it('are not sent on to another site, nor back again from there', async () => {
    const home: { url: string } = { url: '' };
    const other = await serve((_, response) => response.writeHead(302, { location: `${home.url}/back` }).end());
    const site = await serve((request, response) => {
      if (request.url === '/back') return response.end('News');
      return response.writeHead(302, { location: other.url.replace('//', '//a:b@') }).end();
    });
    home.url = site.url;
    await testFetcher().fetchPage({
      url: site.url.replace('//', '//editor:secret@'),
      ...page,
      headers: { 'X-Key': 'k1' },
    });
    expect(secrets(site.asked[0]?.headers ?? {})).toEqual([expect.stringMatching(/^Basic /), 'k1']);
    expect(secrets(other.asked[0]?.headers ?? {})).toEqual([undefined, undefined]);
    expect(secrets(site.asked[1]?.headers ?? {})).toEqual([undefined, undefined]);
  });

  it('that cannot be sent are not repeated in the complaint', async () => {
    const site = await serve((_, response) => response.end('News'));
    const found = await testFetcher().fetchPage({ url: site.url, ...page, headers: { 'X-Key': 'sec\nret' } });
    expect(found).toMatchObject({ ok: false, why: 'bad-address' });
    expect(JSON.stringify(found)).not.toContain('sec');
  });

  it('are in no complaint about a site that cannot be reached', async () => {
    const found = await testFetcher().fetchPage({ url: 'http://editor:secret@127.0.0.1:9/', ...page });
    expect(found.ok).toBe(false);
    expect(JSON.stringify(found)).not.toMatch(/editor|secret/);
  });
});
