import type { FeedEntry } from '../model/feed.ts';
import type { Item } from '../model/item.ts';
import type { Sighting } from '../model/memory.ts';
import type { FetchFailure } from '../model/page-fetching.ts';
import type { FeedSource, PageSource } from '../model/source.ts';
import { shownAddress } from '../text/shown-address.ts';
import type { Decoding } from './decode.ts';
import { decodeFetched } from './decode-fetched.ts';
import { itemOfPage, settingsOf } from './item-of-page.ts';
import { fetchProblem, fileProblem } from './problems.ts';
import type { FeedEffects } from './read-feed.ts';
import { furtherRequest } from './request-of.ts';
import { isTeaser } from './teaser.ts';

/** An entry that is to be read. */
export interface WantedEntry {
  readonly source: FeedSource | PageSource;
  readonly entry: FeedEntry;
  readonly sighting: Sighting;
  /** Whether its source says something else of it than when it was last read. */
  readonly isChanged?: true;
  /** When its feed was fetched, ISO 8601. */
  readonly fetchedAt?: string;
}

/** What was read for an entry. */
export interface ReadEntry {
  /** Null where there is nothing to read: it is tried again in the next run. */
  readonly item: Item | null;
  /** Why its page could not be had, where it was asked for. */
  readonly failure: PageFailure | null;
}

export interface PageFailure {
  readonly code: FetchFailure | Undecodable;
  /** A phrase that can be shown: "status 503"; perhaps empty. */
  readonly detail: string;
  /** As a sentence. */
  readonly message: string;
}

type Undecodable = Extract<Decoding, { ok: false }>['why'];

/**
 * A copy of an article's page that is younger than this is not asked for again, unless its entry has changed: a second build
 * shall not cost the sites anything.
 */
const reuseMs = 24 * 3_600_000;

/** Failures of which the next run may know nothing any more. */
const passing: ReadonlySet<string> = new Set<FetchFailure>(['rate-limited', 'server-error', 'timeout', 'unreachable']);

/**
 * What is to be read for an entry: what the feed holds, or the page it links to. Where the page cannot be had, what the
 * feed holds is read instead.
 */
export async function readWanted(wanted: WantedEntry, effects: Pick<FeedEffects, 'fetchPage'>): Promise<ReadEntry> {
  const { source, entry } = wanted;
  const held = fragmentOf(wanted);
  const isListing = source.kind === 'page';
  const isEnough = !isListing && (source.body === 'feed' || (source.body === 'auto' && held && !isTeaser(entry)));
  if (isEnough || source.share === 'link' || !entry.url) return { item: held ?? titleAlone(wanted), failure: null };

  const asking = furtherRequest(source, entry.url, 'page');
  const fetching = await effects.fetchPage(wanted.isChanged ? asking : { ...asking, reuseMs });
  const where = shownAddress(entry.url);
  if (!fetching.ok) {
    const { why: code, detail } = fetching;
    // Of what went out a teaser has no news, and once it is remembered nobody would ask for its page again.
    const isTriedAgain = wanted.sighting.isUpdate && passing.has(code);
    return {
      item: isTriedAgain ? null : held,
      failure: { code, detail, message: fetchProblem(code, where, detail).message },
    };
  }
  const decoding = await decodeFetched(fetching);
  if (!decoding.ok) {
    const { why: code, detail } = decoding;
    return { item: held, failure: { code, detail, message: fileProblem(code, where, detail).message } };
  }
  const page = { ...fetching, text: decoding.text };
  return { item: { ...itemOfPage(source, page, idOf(wanted)), entry }, failure: null };
}

/** What the feed itself holds of the article's text, or null where that is nothing. */
function fragmentOf(wanted: WantedEntry): Item | null {
  const { content, summary } = wanted.entry;
  return content || summary ? fragment(wanted, content || summary) : null;
}

/** An entry of which only the title may be used, or is known. */
function titleAlone(wanted: WantedEntry): Item {
  return fragment(wanted, '');
}

function fragment(wanted: WantedEntry, content: string): Item {
  const { source, entry, fetchedAt } = wanted;
  return {
    id: idOf(wanted),
    sourceId: source.id,
    input: entry.url ? shownAddress(entry.url) : `${source.name}: ${entry.title}`,
    type: 'fragment',
    content,
    ...(entry.url && { url: entry.url }),
    ...(fetchedAt && { capturedAt: fetchedAt }),
    entry,
    ...settingsOf(source),
  };
}

function idOf({ source, entry, sighting }: WantedEntry): string {
  return `${source.id}/${sighting.keys[0] ?? entry.url ?? entry.guid ?? entry.title}`;
}
