import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { pageFetcher } from '../../src/io/fetch-page.ts';
import { isPublicAddress } from '../../src/io/public-address.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const options = { userAgent: 'Nutgraf/test', maxBytes: 100_000, totalTimeoutMs: 2_000 };
const anywhere = pageFetcher({ ...options, isAllowed: () => true });
const publicOnly = pageFetcher(options);

describe('a page on a server', () => {
  it('is fetched with its type and the address it ended at', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(`for ${request.headers['user-agent']}`);
    });
    const page = await anywhere(`${base}/old`);
    expect(page).toMatchObject({ ok: true, url: `${base}/new`, contentType: 'text/html' });
    expect(page.ok && new TextDecoder().decode(page.bytes)).toBe('for Nutgraf/test');
  });

  it.each([
    [404, 'not-found'],
    [410, 'gone'],
    [403, 'forbidden'],
    [503, 'server-error'],
  ])('that answers %i is %s', async (status, why) => {
    const base = await serve((_, response) => response.writeHead(status).end());
    expect(await anywhere(base)).toMatchObject({ ok: false, why });
  });

  it('that never ends is cut off at the limit, also when it is compressed', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const base = await serve((request, response) => {
      if (request.url === '/bomb') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      response.writeHead(200);
      const more = () => response.write('x'.repeat(10_000), () => setImmediate(more));
      return more();
    });
    expect(await anywhere(`${base}/endless`)).toMatchObject({ ok: false, why: 'too-large' });
    expect(await anywhere(`${base}/bomb`)).toMatchObject({ ok: false, why: 'too-large' });
  });

  it('that does not answer is given up', async () => {
    const base = await serve(() => undefined);
    const impatient = pageFetcher({ ...options, totalTimeoutMs: 200, isAllowed: () => true });
    expect(await impatient(base)).toMatchObject({ ok: false, why: 'timeout' });
  });

  it('that leads in circles is left', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    expect(await anywhere(base)).toMatchObject({ ok: false, why: 'redirects' });
  });

  it('that nobody serves is unreachable', async () => {
    expect(await anywhere('http://127.0.0.1:1/')).toMatchObject({ ok: false, why: 'unreachable' });
  });
});

describe('private addresses', () => {
  it.each(['127.0.0.1', '2130706433', '0177.0.0.1', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', 'localhost'])(
    'are not asked when written %s',
    async (host) => {
      let asked = 0;
      const base = await serve((_, response) => {
        asked += 1;
        response.end();
      });
      const port = new URL(base).port;
      expect(await publicOnly(`http://${host}:${port}/`)).toMatchObject({ ok: false, why: 'blocked-address' });
      expect(asked).toBe(0);
    },
  );

  it('are not followed to by a redirect', async () => {
    const asked: string[] = [];
    const base = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
    });
    const onlyThisServer = pageFetcher({ ...options, isAllowed: (address) => address === '127.0.0.1' });
    expect(await onlyThisServer(base)).toMatchObject({ ok: false, why: 'blocked-address' });
    expect(asked).toEqual(['/']);
  });

  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '0.0.0.0',
    'fe80::1',
    'fc00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nonsense',
  ])('include %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('do not include %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

it.each(['file:///etc/passwd', 'ftp://example.org/', 'javascript:1', 'no address'])('refuses %s', async (url) => {
  expect(await anywhere(url)).toMatchObject({ ok: false, why: 'bad-address' });
});
