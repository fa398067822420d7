import robotsParser from 'robots-parser';
import type { FetchFailure, PageFetching, PageRequest } from '../../model/page-fetching.ts';
import { cacheKey, type HttpCache, sha256 } from './http-cache.ts';

/** Its types tell of a `default` that the module does not have. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** Whether a site lets us ask for an address. */
export type RobotsVerdict =
  /** `delayMs`: how long it wants us to wait between two requests. */
  | { readonly ok: true; readonly delayMs: number }
  | { readonly ok: false; readonly why: FetchFailure; readonly detail: string };

/** RFC 9309 asks for 500 KiB at least; what is beyond is not read. */
export const maxRobotsBytes = 512_000;

/** RFC 9309: a copy should not be used for longer. Milliseconds. */
const lifeMs = 86_400_000;

/** Milliseconds; sites that want no robots at all write an hour, and mean others. */
const maxDelayMs = 10_000;

/** Stars in all rules of a file. Each costs a look at the whole path; files have hundreds, and a hostile one 250,000. */
const maxStars = 2_000;

/** RFC 9309 2.3.1.3: without a file there are no rules. */
const noFile: ReadonlySet<FetchFailure> = new Set(['not-found', 'gone', 'forbidden']);

/** Then the site itself is out of reach, and to say that it forbids us would mislead. */
const outOfReach: ReadonlySet<FetchFailure> = new Set(['unreachable', 'timeout', 'blocked-address', 'bad-address']);

export interface RobotsMeans {
  /** As it is sent; its first word is what the rules are for. */
  readonly userAgent: string;
  readonly cache: HttpCache;
  readonly fetchPage: (request: PageRequest) => Promise<PageFetching>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Makes the function that tells whether an address may be asked for. The file of a site is read once a day at most. */
export function robotsReader(means: RobotsMeans): (url: URL) => Promise<RobotsVerdict> {
  const files = new Map<string, { readonly since: number; readonly rules: Promise<Rules> }>();
  return async (url) => {
    let file = files.get(url.origin);
    if (!file || means.now() - file.since > lifeMs) {
      file = { since: means.now(), rules: fetchRules(`${url.origin}/robots.txt`, means) };
      files.set(url.origin, file);
    }
    return (await file.rules)(url);
  };
}

type Rules = (url: URL) => RobotsVerdict;

async function fetchRules(address: string, { userAgent, cache, fetchPage }: RobotsMeans): Promise<Rules> {
  const request: PageRequest = { url: address, accept: 'page', reuseMs: lifeMs };
  const page = await fetchPage(request);
  if (page.ok) return rulesIn(new TextDecoder().decode(await page.read()), address, userAgent);
  if (noFile.has(page.why)) {
    // Most sites have none; kept as an empty one, that need not be asked at every run.
    const empty = new Uint8Array();
    const nothing = { contentType: '', etag: null, lastModified: null, movedTo: null, digest: sha256(empty), size: 0 };
    cache.keep(cacheKey(request), { url: address, ...nothing }, empty);
  }
  // RFC 9309 2.3.1.2: a file that hides behind too many redirects is none.
  if (noFile.has(page.why) || page.why === 'redirects') return () => ({ ok: true, delayMs: 0 });
  const { why, detail } = page;
  if (outOfReach.has(why)) return () => ({ ok: false, why, detail });
  // RFC 9309 2.3.1.4: who cannot say what is forbidden is taken to forbid everything.
  return () => ({ ok: false, why: 'robots', detail: `robots.txt cannot be read (${detail})` });
}

function rulesIn(text: string, address: string, userAgent: string): Rules {
  const robots = parseRobots(address, withoutExcess(text));
  return (url) => {
    if (robots.isAllowed(url.href, userAgent) === false) {
      return { ok: false, why: 'robots', detail: 'robots.txt asks us not to' };
    }
    const delayMs = Math.max(0, robots.getCrawlDelay(userAgent) ?? 0) * 1_000;
    return { ok: true, delayMs: Math.min(delayMs, maxDelayMs) };
  };
}

function withoutExcess(text: string): string {
  let left = maxStars;
  const kept = text.split(/\r\n?|\n/).filter((line) => {
    if (!/^\s*(dis)?allow\b/i.test(line)) return true;
    const stars = line.split('*').length - 1;
    left -= stars;
    return stars === 0 || left >= 0;
  });
  return kept.join('\n');
}
