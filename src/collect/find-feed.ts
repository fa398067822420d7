import type { FeedReading } from '../model/feed.ts';
import type { FetchFailure, PageFetching } from '../model/page-fetching.ts';
import { shownAddress } from '../text/shown-address.ts';
import { decodeFetched } from './decode-fetched.ts';
import { commonFeedAddresses, discoverFeeds } from './discover-feeds.ts';
import { parseFeed } from './parse-feed.ts';

/** A page of a site. */
export interface SitePage {
  readonly html: string;
  /** Absolute. */
  readonly url: string;
}

export interface FindingEffects {
  readonly fetchPage: (url: string) => Promise<PageFetching>;
  /** Whether what was fetched need not be read. */
  readonly isOld: (page: FetchedPage) => boolean;
}

export type FetchedPage = Extract<PageFetching, { ok: true }>;

export type ReadableFeed = Extract<FeedReading, { ok: true }>;

/** The feed of a site. */
export interface FoundFeed {
  readonly page: FetchedPage;
  /** What the feed calls itself, or the page the feed; perhaps empty. */
  readonly title: string;
  /** Null where it need not be read. */
  readonly reading: ReadableFeed | null;
}

/** The feed, or why there is none: what went wrong with the one that the page names, where it names one. */
export type FeedFinding =
  | ({ readonly ok: true } & FoundFeed)
  | { readonly ok: false; readonly why: FetchFailure | 'not-a-feed'; readonly detail: string };

/** A page may name dozens of feeds; what is asked of a site on a guess is bounded. */
const maxRequests = 3;

/** Looks for the feed of a site: the feeds that its page names first, then the addresses at which feeds usually are. */
export async function findFeed({ html, url }: SitePage, effects: FindingEffects): Promise<FeedFinding> {
  const named = discoverFeeds(html, url);
  const titleByUrl = new Map(named.map((feed) => [feed.url, feed.title]));
  const candidates = new Set([...titleByUrl.keys(), ...commonFeedAddresses(url)]);
  candidates.delete(url);
  let failure: FeedFinding | undefined;
  for (const candidate of [...candidates].slice(0, maxRequests)) {
    const page = await effects.fetchPage(candidate);
    if (!page.ok) {
      if (titleByUrl.has(candidate))
        failure ??= { ...page, detail: `its feed ${shownAddress(candidate)}: ${page.detail}` };
      continue;
    }
    const title = titleByUrl.get(candidate) ?? '';
    if (effects.isOld(page)) return { ok: true, page, title, reading: null };
    const decoding = await decodeFetched(page);
    const reading = decoding.ok ? parseFeed(decoding.text, page.url) : null;
    if (reading?.ok) return { ok: true, page, title: reading.feed.title || title, reading };
  }
  return failure ?? { ok: false, why: 'not-a-feed', detail: 'a page, and no feed was found that belongs to it' };
}
