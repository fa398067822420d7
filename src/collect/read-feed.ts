import type { Feed } from '../model/feed.ts';
import type { FetchFailure, PageFetching, PageRequest } from '../model/page-fetching.ts';
import type { Problem } from '../model/problem.ts';
import type { FeedSource, PageSource } from '../model/source.ts';
import type { Outcome, SourceReading } from '../model/source-reading.ts';
import { shownAddress } from '../text/shown-address.ts';
import type { Decoding } from './decode.ts';
import { decodeFetched } from './decode-fetched.ts';
import { type FetchedPage, type FoundFeed, findFeed, type ReadableFeed } from './find-feed.ts';
import type { DecodedPage } from './item-of-page.ts';
import { parseFeed } from './parse-feed.ts';
import { feedProblem, fetchProblem } from './problems.ts';
import { furtherRequest, requestOf } from './request-of.ts';

/** What reading a feed needs of the world. */
export interface FeedEffects {
  readonly fetchPage: (request: PageRequest) => Promise<PageFetching>;
  /** Whether a body with this digest was read from the source before, and nothing in it can be wanted any more. */
  readonly isSettled: (url: string, digest: string) => boolean;
}

/** What came of reading a source. */
export interface SourceFeed {
  readonly reading: SourceReading;
  /** Null where there is none, or nothing in it can be wanted any more; always for a source that is a page. */
  readonly feed: Feed | null;
  readonly problems: readonly Problem[];
  /** What a source that is a page holds. */
  readonly page?: DecodedPage;
  /** When the site was asked, ISO 8601; absent where it gave no answer. */
  readonly fetchedAt?: string;
  /** The feed that was read, where the source is the address of a page that names it. */
  readonly discovered?: { readonly url: string; readonly title: string };
}

type Undecoded = Extract<Decoding, { ok: false }>;
type Failure = FetchFailure | 'not-a-feed' | 'no-variable';

/**
 * Asks a source for its feed and reads it. Where the address is that of a page, the feed of its site is looked for,
 * read and told. A source that is a page is fetched and decoded, which tells whether it can be read. What a site does
 * wrong is never thrown: it is the outcome, and a problem.
 */
export async function readFeedSource(source: FeedSource | PageSource, effects: FeedEffects): Promise<SourceFeed> {
  const listed = shownAddress(source.url);
  const isOld = (page: FetchedPage) => page.unchanged && effects.isSettled(listed, page.digest);
  const asking = requestOf(source);
  if (!asking.ok) return failed(source, 'no-variable', asking.missing);
  const page = await effects.fetchPage(asking.request);
  if (!page.ok) return failed(source, page.why, page.detail);
  if (isOld(page)) return unchanged(source, page);

  const decoding = await decodeFetched(page);
  if (!decoding.ok) return failed(source, source.kind === 'page' ? 'broken-answer' : 'not-a-feed', noText(decoding));
  if (source.kind === 'page') return pageRead(source, page, decoding.text);
  const reading = parseFeed(decoding.text, page.url);
  if (reading.ok) return feedRead(source, page, reading);
  if (reading.why !== 'html') return failed(source, 'not-a-feed', reading.detail);

  const fetchPage = (url: string) => effects.fetchPage(furtherRequest(source, url, 'feed'));
  const found = await findFeed({ html: decoding.text, url: page.url }, { fetchPage, isOld });
  return found.ok ? feedDiscovered(source, found) : failed(source, found.why, found.detail);
}

function feedRead(source: FeedSource, page: FetchedPage, { feed, remarks }: ReadableFeed): SourceFeed {
  const { entries } = feed;
  const isUndated = entries.length > 0 && entries.every((entry) => !entry.published && !entry.updated);
  const outcome = entries.length === 0 ? 'empty' : page.movedTo ? 'moved' : isUndated ? 'all-undated' : 'ok';
  const where = shownAddress(source.url);
  return {
    reading: readingOf(source, page, outcome, entries.length),
    feed,
    problems: [
      ...moved(source, page),
      ...(isUndated ? [feedProblem('all-undated', where, String(entries.length))] : []),
      ...(remarks.length > 0 ? [feedProblem('feed-faults', where, remarks.join(' '))] : []),
    ],
    fetchedAt: page.fetchedAt,
  };
}

/** That the page moved is not told besides: where its feed is says all that is needed to mend the list. */
function feedDiscovered(source: FeedSource, { page, title, reading }: FoundFeed): SourceFeed {
  const { movedTo: _, ...there } = page;
  const read = reading ? feedRead(source, there, reading) : unchanged(source, there);
  return {
    ...read,
    problems: [feedProblem('feed-discovered', shownAddress(source.url), page.url), ...read.problems],
    discovered: { url: page.url, title },
  };
}

function pageRead(source: PageSource, page: FetchedPage, text: string): SourceFeed {
  const reading = readingOf(source, page, page.movedTo ? 'moved' : 'ok', 1);
  const { url, contentType, fetchedAt } = page;
  return { reading, feed: null, page: { text, url, contentType, fetchedAt }, problems: moved(source, page), fetchedAt };
}

function unchanged(source: FeedSource | PageSource, page: FetchedPage): SourceFeed {
  const reading = readingOf(source, page, 'unchanged', 0);
  return { reading, feed: null, problems: moved(source, page), fetchedAt: page.fetchedAt };
}

function failed(source: FeedSource | PageSource, outcome: Failure, detail: string): SourceFeed {
  const url = shownAddress(source.url);
  const problem =
    outcome === 'not-a-feed' || outcome === 'no-variable'
      ? feedProblem(outcome, url, detail)
      : fetchProblem(outcome, url, detail, source.kind);
  const reading = { source: source.id, name: source.name, url, outcome, detail, entries: 0, wanted: 0 };
  return { reading, feed: null, problems: [problem] };
}

/** Every entry counts as wanted until it is looked at. */
function readingOf(
  source: FeedSource | PageSource,
  page: FetchedPage,
  outcome: Outcome,
  entries: number,
): SourceReading {
  return {
    source: source.id,
    name: source.name,
    url: shownAddress(source.url),
    outcome,
    detail: '',
    digest: page.digest,
    ...(page.movedTo ? { movedTo: page.movedTo } : {}),
    entries,
    wanted: entries,
  };
}

function moved(source: FeedSource | PageSource, { movedTo }: FetchedPage): readonly Problem[] {
  return movedTo ? [feedProblem('moved', shownAddress(source.url), movedTo)] : [];
}

function noText({ why, detail }: Undecoded): string {
  if (why === 'empty') return 'an empty answer';
  return why === 'binary' ? detail : `characters that cannot be read: ${detail}`;
}
