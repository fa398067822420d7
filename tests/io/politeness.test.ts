import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { openTurns } from '../../src/io/fetching/turns.ts';
import { endFetching, temporaryFolder, testClock, testFetcher, textOf } from '../support/fetching.ts';
import { serve, type WebServer } from '../support/web-server.ts';

afterEach(endFetching);

/** The server's address under a name that is not listed as one's own, so that it is asked as politely as any. */
function foreign(site: WebServer): string {
  return `http://localhost:${site.port}`;
}

/** A site whose robots.txt is this text, or has this status. */
function siteWith(robots: string | number): Promise<WebServer> {
  return serve((request, response) => {
    if (request.url !== '/robots.txt') return response.end(`News at ${request.url}`);
    return typeof robots === 'number' ? response.writeHead(robots).end() : response.end(robots);
  });
}

describe('robots.txt', () => {
  it('is heeded for pages and for feeds, with the rules for us before those for all', async () => {
    const site = await siteWith(
      'User-agent: *\nDisallow: /\n\nUser-agent: nutgraf\nDisallow: /private\nAllow: /private/feed$',
    );
    const { fetchPage } = testFetcher();
    const outcomes = [];
    for (const path of ['/', '/private', '/private/feed', '/private/feed?all']) {
      outcomes.push(await textOf(await fetchPage({ url: foreign(site) + path, accept: 'feed' })));
    }
    const refused = 'robots: robots.txt asks us not to';
    expect(outcomes).toEqual(['News at /', refused, 'News at /private/feed', refused]);
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/', '/private/feed']);
  });

  it('is heeded where a redirect leads', async () => {
    const site = await siteWith('User-agent: *\nDisallow: /');
    const first = await serve((_, response) => response.writeHead(302, { location: foreign(site) }).end());
    expect(await testFetcher().fetchPage({ url: first.url, accept: 'page' })).toMatchObject({ why: 'robots' });
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it.each([404, 403, 410])('that answers %i forbids nothing', async (status) => {
    const site = await siteWith(status);
    expect(await textOf(await testFetcher().fetchPage({ url: foreign(site), accept: 'page' }))).toBe('News at /');
  });

  it.each([503, 429])('that answers %i twice forbids everything', async (status) => {
    const site = await siteWith(status);
    const found = await testFetcher().fetchPage({ url: foreign(site), accept: 'page' });
    expect(await textOf(found)).toBe(`robots: robots.txt cannot be read (status ${status})`);
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('that nobody serves is not what is wrong with the site', async () => {
    const found = await testFetcher({ retries: 0 }).fetchPage({ url: 'http://localhost:9/', accept: 'page' });
    expect(found).toMatchObject({ ok: false, why: expect.stringMatching(/unreachable|blocked-address/) });
  });

  it('is read as far as half a megabyte', async () => {
    const site = await siteWith(`User-agent: *\nDisallow: /a\n${'# words\n'.repeat(70_000)}Disallow: /b`);
    const { fetchPage } = testFetcher();
    expect(await fetchPage({ url: `${foreign(site)}/a`, accept: 'page' })).toMatchObject({ why: 'robots' });
    expect(await fetchPage({ url: `${foreign(site)}/b`, accept: 'page' })).toMatchObject({ ok: true });
  });

  it('full of stars takes no time to speak of', async () => {
    const line = `Disallow: /${'*a'.repeat(990)}b\n`;
    const site = await siteWith(`User-agent: *\nDisallow: /*.pdf\n${line.repeat(250)}Disallow: /end`);
    const { fetchPage } = testFetcher();
    const started = performance.now();
    for (const path of ['a'.repeat(5_000), '1.pdf', 'end']) {
      const found = await fetchPage({ url: `${foreign(site)}/${path}`, accept: 'page' });
      expect(found.ok).toBe(path.length > 5);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('is asked for once a day, also by the runs after, and also where there is none', async () => {
    const clock = testClock();
    const cacheFolder = temporaryFolder();
    for (const robots of ['User-agent: *\nAllow: /', 404]) {
      const site = await siteWith(robots);
      const times = () => site.asked.filter(({ path }) => path === '/robots.txt').length;
      for (const hours of [0, 1, 22]) {
        clock.now += hours * 3_600_000;
        const fetcher = testFetcher({ cacheFolder }, clock);
        const urls = ['/1', '/2'].map((path) => foreign(site) + path);
        await Promise.all(urls.map((url) => fetcher.fetchPage({ url, accept: 'page' })));
      }
      expect(times()).toBe(1);
      clock.now += 2 * 3_600_000;
      await testFetcher({ cacheFolder }, clock).fetchPage({ url: foreign(site), accept: 'page' });
      expect(times()).toBe(2);
    }
  });

  it("is not asked for on one's own hosts, or where nobody wants it heeded", async () => {
    const site = await siteWith('User-agent: *\nDisallow: /');
    expect((await testFetcher().fetchPage({ url: site.url, accept: 'page' })).ok).toBe(true);
    expect((await testFetcher({ robots: false }).fetchPage({ url: foreign(site), accept: 'page' })).ok).toBe(true);
    expect(site.asked.map(({ path }) => path)).toEqual(['/', '/']);
  });
});

describe('between two requests to a host', () => {
  async function waitsFor(robots: string, options: { intervalMs: number; robots?: boolean }): Promise<number[]> {
    const clock = testClock();
    const site = await siteWith(robots);
    const { fetchPage } = testFetcher({ ...options, perHost: 1 }, clock);
    for (const path of ['/1', '/2', '/3']) await fetchPage({ url: foreign(site) + path, accept: 'page' });
    return clock.waits;
  }

  it('the interval passes', async () => {
    expect(await waitsFor('', { intervalMs: 1_000 })).toEqual([1_000, 1_000]);
    expect(await waitsFor('', { intervalMs: 250, robots: false })).toEqual([250, 250]);
  });

  it('as much passes as the site wants, within reason', async () => {
    expect(await waitsFor('User-agent: *\nCrawl-delay: 4', { intervalMs: 1_000 })).toEqual([4_000, 4_000]);
    expect(await waitsFor('User-agent: *\nCrawl-delay: 0.1', { intervalMs: 1_000 })).toEqual([1_000, 1_000]);
    expect(await waitsFor('User-agent: *\nCrawl-delay: 3600', { intervalMs: 1_000 })).toEqual([10_000, 10_000]);
    expect(await waitsFor('User-agent: *\nCrawl-delay: -1', { intervalMs: 0 })).toEqual([]);
  });

  it("nothing need pass on one's own, or where the site itself sends us on", async () => {
    const clock = testClock();
    const site = await serve((request, response) => {
      if (request.url === '/old') return response.writeHead(302, { location: '/new' }).end();
      return response.end('News');
    });
    const { fetchPage } = testFetcher({ robots: false }, clock);
    await Promise.all([1, 2, 3].map((number) => fetchPage({ url: `${site.url}/${number}`, accept: 'page' })));
    await fetchPage({ url: `${foreign(site)}/old`, accept: 'page' });
    expect(clock.waits).toEqual([]);
  });
});

describe('turns', () => {
  it('are taken by so many at a time, over all and of one host', async () => {
    const clock = testClock();
    const sleep = async () => undefined;
    const turns = openTurns({ concurrency: 3, perHost: 2, maxWaitMs: 1_000, now: () => clock.now, sleep });
    const running = { a: 0, b: 0 };
    const most = { a: 0, b: 0, all: 0 };
    const task = (host: 'a' | 'b') => async () => {
      running[host] += 1;
      most[host] = Math.max(most[host], running[host]);
      most.all = Math.max(most.all, running.a + running.b);
      await new Promise((done) => setTimeout(done, 2));
      running[host] -= 1;
    };
    const hosts = ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'] as const;
    await Promise.all(hosts.map((host) => turns.take({ host, site: host }, 0, task(host))));
    expect(most).toEqual({ a: 2, b: 2, all: 3 });
  });

  it('of one host keep no other host waiting', async () => {
    const clock = testClock();
    const order: string[] = [];
    let wake = () => {};
    const sleep = () => new Promise<void>((done) => (wake = done));
    const turns = openTurns({ concurrency: 1, perHost: 1, maxWaitMs: 60_000, now: () => clock.now, sleep });
    const take = (host: string) => turns.take({ host, site: host }, 30_000, async () => order.push(host));
    const slow = Promise.all([take('a'), take('a')]);
    await Promise.all([take('b'), take('c')]);
    expect(order).toEqual(['a', 'b', 'c']);
    wake();
    await slow;
    expect(order).toEqual(['a', 'b', 'c', 'a']);
  });

  it('are not given at a site that wants to be left alone for too long', async () => {
    const clock = testClock();
    const waits: number[] = [];
    const sleep = async (ms: number) => void waits.push(ms);
    const turns = openTurns({ concurrency: 1, perHost: 1, maxWaitMs: 5_000, now: () => clock.now, sleep });
    turns.hold('a', 5_000);
    turns.hold('b', 5_001);
    const take = (site: string) => turns.take({ host: 'one', site }, 0, async () => 'done');
    expect(await take('a')).toBe('done');
    expect(await take('b')).toBeNull();
    expect(waits).toEqual([5_000]);
  });
});

it('a site that asks to wait for an hour stops no other port of its host', async () => {
  const busy = await serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
  const open = await serve((_, response) => response.end('Harbour opens'));
  const { fetchPage } = testFetcher();
  const page = { accept: 'page' } as const;
  expect(await fetchPage({ url: `${busy.url}/one`, ...page })).toMatchObject({ ok: false, why: 'rate-limited' });
  expect(await fetchPage({ url: `${busy.url}/two`, ...page })).toMatchObject({
    ok: false,
    detail: expect.stringMatching(/^not asked/),
  });
  expect(busy.asked).toHaveLength(1);
  expect(await textOf(await fetchPage({ url: `${open.url}/one`, ...page }))).toBe('Harbour opens');
});

it('holds no answer once it is given: those of hundreds of feeds are tens of megabytes', async () => {
  const turns = openTurns({ concurrency: 4, perHost: 4, maxWaitMs: 0, now: () => 0, sleep: async () => undefined });
  const answers: WeakRef<Uint8Array>[] = [];
  const ask = async () => {
    const bytes = new Uint8Array(1_000);
    answers.push(new WeakRef(bytes));
    return bytes;
  };
  const place = { host: 'a.example', site: 'https://a.example' };
  const last = Array.from({ length: 20 }, () => turns.take(place, 0, ask)).at(-1);
  let stuck: (() => void) | undefined;
  const waiting = Array.from({ length: 20 }, () =>
    turns.take(place, 0, () => new Promise<void>((done) => (stuck = done))),
  );
  await last;
  await new Promise((done) => setTimeout(done, 1));
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  expect(answers.filter((answer) => answer.deref() !== undefined).length).toBeLessThan(2);
  expect(waiting).toHaveLength(20);
  stuck?.();
});
