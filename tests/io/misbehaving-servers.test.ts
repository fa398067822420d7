import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetcherOptions } from '../../src/io/fetcher.ts';
import { endFetching, testClock, testFetcher, textOf } from '../support/fetching.ts';
import { serve, serveBytes, type WebServer } from '../support/web-server.ts';

afterEach(endFetching);

async function fetched(site: WebServer, options: Partial<FetcherOptions> = {}): Promise<string> {
  return textOf(await testFetcher(options).fetchPage({ url: site.url, accept: 'page' }));
}

type Written = (error?: Error | null) => void;

/** Chunks without end, as fast as they are taken, until nobody is there to take them. */
function pour(write: (chunk: Buffer, done: Written) => void, chunk = Buffer.alloc(10_000, 'x')): void {
  const more = () => write(chunk, (error) => void (error || setImmediate(more)));
  more();
}

describe('a server that is slow', () => {
  it('to connect is given up', async () => {
    // An address of the documentation: nothing answers there, not even with a refusal.
    const { fetchPage } = testFetcher({ connectTimeoutMs: 60, allow: ['192.0.2.0/24'] });
    const found = await fetchPage({ url: 'http://192.0.2.1/', accept: 'page' });
    // A machine without a network says so at once.
    expect(found).toMatchObject({ ok: false, why: expect.stringMatching(/^(timeout|unreachable)$/) });
  });

  it('to answer at all is given up', async () => {
    const site = await serve(() => undefined);
    expect(await fetched(site, { headersTimeoutMs: 80 })).toBe('timeout: no answer in time');
  });

  it('and sends one header after the other is given up', async () => {
    const site = await serveBytes((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('X-More: 1\r\n'), 10);
      socket.on('close', () => clearInterval(timer));
    });
    expect(await fetched(site, { totalTimeoutMs: 150 })).toBe('timeout: not done in time');
  });

  it('and stops in the body is given up', async () => {
    const site = await serve((_, response) => void response.writeHead(200).write('Harbour'));
    expect(await fetched(site, { bodyTimeoutMs: 80 })).toBe('timeout: the answer stopped');
  });

  it('and lets the body drip is given up', async () => {
    const site = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(timer));
    });
    expect(await fetched(site, { totalTimeoutMs: 150 })).toBe('timeout: not done in time');
  });

  it('at each of its redirects has one time limit for all of them', async () => {
    const site = await serve((request, response) => {
      const location = `${request.url}x`;
      setTimeout(() => response.writeHead(302, { location }).end(), 60);
    });
    expect(await fetched(site, { totalTimeoutMs: 150, maxRedirects: 20 })).toBe('timeout: not done in time');
  });
});

describe('a server that sends too much', () => {
  it('in a body without end is cut off', async () => {
    const site = await serve((_, response) => pour((chunk, done) => response.write(chunk, done)));
    expect(await fetched(site)).toBe('too-large: over 100000 bytes');
  });

  it('and says so is not listened to', async () => {
    const site = await serve((_, response) => response.writeHead(200, { 'content-length': 5_000_000 }).write('x'));
    expect(await fetched(site)).toBe('too-large: 5000000 bytes');
    // Before the fetcher is closed, which ends every connection.
    await expect.poll(() => site.connections.size, { interval: 5 }).toBe(0);
  });

  it('in a small packet is cut off', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const site = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(await fetched(site)).toBe('too-large: over 100000 bytes');
  });

  it('in packets within a packet is cut off', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(10_000_000)));
    const site = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(bomb));
    expect(await fetched(site)).toBe('too-large: over 100000 bytes');
  });

  it('of headers is not listened to', async () => {
    const site = await serveBytes((socket) => pour((chunk, done) => socket.write(chunk, done)));
    expect(await fetched(site)).toMatch(/^broken-answer: /);
    const proper = await serveBytes((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nX-Much: ${'x'.repeat(100_000)}\r\n\r\nNews`),
    );
    expect(await fetched(proper)).toBe('broken-answer: too many headers');
  });

  it('with an error or a redirect is not listened to either', async () => {
    for (const status of [302, 500]) {
      const site = await serve((request, response) => {
        if (request.url === '/end') return response.end('News');
        response.writeHead(status, { location: '/end' });
        return pour((chunk, done) => response.write(chunk, done));
      });
      expect(await fetched(site)).toBe(status === 302 ? 'News' : 'server-error: status 500');
      await expect.poll(() => site.connections.size, { interval: 5 }).toBeLessThan(2);
    }
  });
});

describe('an answer that breaks', () => {
  const broken: Record<string, (socket: Socket) => void> = {
    'in packed bytes': (socket) => {
      const half = gzipSync('Harbour opens. '.repeat(1_000)).subarray(0, 50);
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${half.length}\r\n\r\n`);
      socket.end(half);
    },
    'before its length': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nHarbour'),
    'within a chunk': (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nHarbour'),
    'before the last chunk': (socket) =>
      socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nHarbour\r\n'),
    'in the length of a chunk': (socket) =>
      socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nHarbour\r\n0\r\n\r\n'),
    'by a reset': (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nHarbour', () =>
        setTimeout(() => socket.resetAndDestroy(), 20),
      );
    },
    'before it is HTTP': (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n\r\n'),
  };
  it.each(Object.entries(broken))('%s is broken, and asked for once more', async (_, answer) => {
    let times = 0;
    const site = await serveBytes((socket) => {
      times += 1;
      if (times === 1) return answer(socket);
      return socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nNews');
    });
    expect(await fetched(site)).toMatch(/^broken-answer: /);
    times = 0;
    expect(await fetched(site, { retries: 1 })).toBe('News');
    expect(times).toBe(2);
  });

  it('before it begins is no answer', async () => {
    const site = await serveBytes((socket) => socket.destroy());
    expect(await fetched(site)).toBe('unreachable: connection closed');
  });
});

it('a server without the encryption that is asked for is not trusted, and not asked again', async () => {
  const site = await serve((_, response) => response.end('News'));
  const url = site.url.replace('http:', 'https:');
  const clock = testClock();
  const found = await testFetcher({ retries: 2 }, clock).fetchPage({ url, accept: 'page' });
  expect(await textOf(found)).toMatch(/^unreachable: no trusted connection/);
  expect(clock.waits).toEqual([]);
});

describe('an odd answer is read', () => {
  it.each([
    ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nNews'],
    ['without a length', 'HTTP/1.1 200 OK\r\n\r\nNews'],
    ['longer than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nNewspaper'],
    ['without words after the number', 'HTTP/1.1 200\r\nContent-Length: 4\r\n\r\nNews'],
  ])('that is %s', async (_, bytes) => {
    const site = await serveBytes((socket) => socket.end(bytes));
    expect(await fetched(site)).toBe('News');
  });
});

describe('what can pass', () => {
  it('is asked for again after waits that double', async () => {
    const clock = testClock();
    let times = 0;
    const site = await serve((_, response) => response.writeHead([503, 500][times++] ?? 200).end('News'));
    const { fetchPage } = testFetcher({ retries: 2 }, clock);
    expect(await textOf(await fetchPage({ url: site.url, accept: 'page' }))).toBe('News');
    // Half of 1 s and of 2 s: the test's chance is always 0.5.
    expect(clock.waits).toEqual([500, 1_000]);
  });

  it('is asked for so often and no oftener', async () => {
    const site = await serve((_, response) => response.writeHead(503).end());
    expect(await fetched(site, { retries: 2 })).toBe('server-error: status 503');
    expect(site.asked).toHaveLength(3);
  });

  it('is not what a site says for good', async () => {
    const site = await serve((request, response) => response.writeHead(Number(request.url?.slice(1))).end());
    const { fetchPage } = testFetcher({ retries: 3 });
    for (const status of [400, 401, 403, 404, 410, 501])
      await fetchPage({ url: `${site.url}/${status}`, accept: 'page' });
    expect(site.asked).toHaveLength(6);
  });

  it('is waited for as long as the site asks', async () => {
    const clock = testClock();
    const until = new Date(clock.now + 12_000).toUTCString();
    const answers = [
      [429, { 'retry-after': '7' }],
      [503, { 'retry-after': until }],
    ] as const;
    let times = 0;
    const site = await serve((_, response) => {
      const [status, headers] = answers[times++] ?? [200, {}];
      response.writeHead(status, headers).end('News');
    });
    const { fetchPage } = testFetcher({ retries: 2 }, clock);
    expect(await textOf(await fetchPage({ url: site.url, accept: 'page' }))).toBe('News');
    expect(clock.waits).toEqual([7_000, 5_000]);
  });

  it('is left for another day where the site asks for more than that, and so is the rest of the site', async () => {
    const clock = testClock();
    const site = await serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const { fetchPage } = testFetcher({ retries: 2 }, clock);
    expect(await textOf(await fetchPage({ url: `${site.url}/1`, accept: 'page' }))).toBe(
      'rate-limited: status 429, asks to wait 3600 s',
    );
    expect(await textOf(await fetchPage({ url: `${site.url}/2`, accept: 'page' }))).toBe(
      'rate-limited: not asked, because the site asks to wait 3600 s',
    );
    expect(clock.waits).toEqual([]);
    expect(site.asked).toHaveLength(1);
  });
});

it('leaves no connection behind', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/slow') return undefined;
    if (request.url === '/endless') return pour((chunk, done) => response.write(chunk, done));
    return response.writeHead(request.url === '/gone' ? 410 : 200).end('x'.repeat(50_000));
  });
  const fetcher = testFetcher({ totalTimeoutMs: 150 });
  const paths = ['/slow', '/endless', '/gone', '/page', '/page'];
  await Promise.all(paths.map((path) => fetcher.fetchPage({ url: `${site.url}${path}`, accept: 'page' })));
  await fetcher.close();
  await expect.poll(() => site.connections.size, { interval: 5 }).toBe(0);
});
