import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fetcher, type FetcherOptions, openFetcher } from '../../src/io/fetcher.ts';
import type { PageFetching } from '../../src/model/page-fetching.ts';
import { closeServers } from './web-server.ts';

/** Time that passes only when somebody waits. */
export interface TestClock {
  now: number;
  /** How long was waited, in milliseconds. */
  readonly waits: number[];
}

const fetchers: Fetcher[] = [];
const folders: string[] = [];

/** Ends and deletes what the test that has just run was given: for `afterEach`. */
export async function endFetching(): Promise<void> {
  for (const fetcher of fetchers.splice(0)) await fetcher.close();
  closeServers();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A fetcher that may ask 127.0.0.1, has no patience with servers, and waits for nothing in earnest. */
export function testFetcher(options: Partial<FetcherOptions> = {}, clock = testClock()): Fetcher {
  const fetcher = openFetcher({
    userAgent: 'Nutgraf/test (+mailto:editor@example.org)',
    cacheFolder: null,
    concurrency: 8,
    perHost: 4,
    intervalMs: 1_000,
    connectTimeoutMs: 2_000,
    headersTimeoutMs: 2_000,
    bodyTimeoutMs: 2_000,
    totalTimeoutMs: 4_000,
    maxBytes: 100_000,
    retries: 0,
    maxWaitMs: 30_000,
    maxRedirects: 5,
    allow: ['127.0.0.1'],
    robots: true,
    now: () => clock.now,
    random: () => 0.5,
    sleep: async (ms) => {
      clock.waits.push(ms);
      clock.now += ms;
    },
    ...options,
  });
  fetchers.push(fetcher);
  return fetcher;
}

export function testClock(): TestClock {
  return { now: Date.parse('2026-11-20T06:00:00Z'), waits: [] };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-test-'));
  folders.push(folder);
  return folder;
}

/** What a page says, or why there is none. */
export async function textOf(page: PageFetching): Promise<string> {
  return page.ok ? new TextDecoder().decode(await page.read()) : `${page.why}: ${page.detail}`;
}
