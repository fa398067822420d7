import { setTimeout } from 'node:timers/promises';
import type { FetchingOptions, PageFetching, PageRequest } from '../model/page-fetching.ts';
import { allowListOf } from './fetching/allow-list.ts';
import { failure } from './fetching/failures.ts';
import { fetchThrough, type Means } from './fetching/fetch-through.ts';
import { follow, type Way } from './fetching/follow.ts';
import { guardedAgent } from './fetching/guarded-agent.ts';
import { noCache, openHttpCache } from './fetching/http-cache.ts';
import { askedToWait, retryAfterMs, withRetries } from './fetching/retries.ts';
import { maxRobotsBytes, robotsReader } from './fetching/robots.ts';
import { openTurns } from './fetching/turns.ts';

export interface FetcherOptions extends FetchingOptions {
  /** Named to the sites: who asks, and where to complain. Its first word is what rules in robots.txt are for. */
  readonly userAgent: string;
  /** Where pages are kept, so that unchanged ones need not be sent again; null: nowhere. */
  readonly cacheFolder: string | null;
  /** Milliseconds. Clock, chance and waiting are those of the machine unless a test says otherwise. */
  readonly now?: () => number;
  /** From 0 to below 1. */
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

export interface Fetcher {
  /** Never throws for what a site does, and never shows a password. */
  fetchPage(request: PageRequest): Promise<PageFetching>;
  /** Ends all connections, so that the program can end; requests under way are given up. */
  close(): Promise<void>;
}

/**
 * Asks the web for pages: politely (in turns, at intervals, as robots.txt wants it), safely (public addresses only,
 * bounded in size and time), and of a page that is on disk only whether it has changed.
 */
export function openFetcher(options: FetcherOptions): Fetcher {
  const { now = Date.now, random = Math.random, sleep = setTimeout, userAgent, maxWaitMs } = options;
  const allowed = allowListOf(options.allow);
  const agent = guardedAgent(allowed, options);
  const turns = openTurns({ ...options, now, sleep });
  const cache = options.cacheFolder === null ? noCache : openHttpCache(options.cacheFolder, now);

  const inTurn: Way['inTurn'] = async ({ hostname, origin }, spacingMs, task) => {
    const answer = await turns.take({ host: hostname, site: origin }, spacingMs, task);
    if (!answer) return failure('rate-limited', `not asked, because the site ${askedToWait(turns.heldFor(origin))}`);
    if (answer.kind === 'failure' && answer.why === 'rate-limited') {
      turns.hold(origin, retryAfterMs(answer.retryAfter, now()) ?? 0);
    }
    return answer;
  };
  const fetchAlong = (way: Way, retries: number, request: PageRequest) => {
    const patience = { retries, maxWaitMs, now, random, sleep };
    const seek: Means['seek'] = (start, known) => withRetries(() => follow(start, request, known, way), patience);
    return fetchThrough(request, { cache, seek, now });
  };
  const robotsWay: Way = {
    agent,
    userAgent,
    options: { ...options, maxBytes: maxRobotsBytes },
    tooLarge: 'cut',
    permissionFor: async () => ({ ok: true, spacingMs: null }),
    inTurn,
  };
  const fetchRobots = (request: PageRequest) => fetchAlong(robotsWay, 1, request);
  const askRobots = robotsReader({ userAgent, cache, fetchPage: fetchRobots, now });
  const permissionFor: Way['permissionFor'] = async (url) => {
    if (allowed.isOwn(url.hostname)) return { ok: true, spacingMs: 0 };
    if (!options.robots) return { ok: true, spacingMs: options.intervalMs };
    const verdict = await askRobots(url);
    return verdict.ok ? { ok: true, spacingMs: Math.max(options.intervalMs, verdict.delayMs) } : verdict;
  };
  const pageWay: Way = { ...robotsWay, options, tooLarge: 'refuse', permissionFor };
  return {
    fetchPage: (request) => fetchAlong(pageWay, options.retries, request),
    close: async () => {
      await agent.destroy();
      cache.sweep();
    },
  };
}
