import type { FeedEntry } from '../model/feed.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import type { SourceReading } from '../model/source-reading.ts';
import type { CollectEffects } from './collect-effects.ts';
import { collectFile, collectFolder } from './collect-files.ts';
import { itemOfPage } from './item-of-page.ts';

/** What a source was found to hold; what of it is wanted is decided in the order of the list. */
export interface Found {
  readonly items: readonly Item[];
  readonly entries: readonly FeedEntry[];
  /** When the site was asked, ISO 8601. */
  readonly fetchedAt?: string;
  /** Null for what is not fetched. */
  readonly reading: SourceReading | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads what a source lists.
 * @param listed saved pages that are sources of their own, and so are not read with their folder
 */
export async function findEntries(
  source: Source,
  listed: ReadonlySet<string>,
  effects: Pick<CollectEffects, 'readFile' | 'listFolder' | 'fetchPage' | 'isSettled'>,
): Promise<Found> {
  if (source.kind === 'file') return { ...(await collectFile(source, effects)), entries: [], reading: null };
  if (source.kind === 'folder') {
    return { ...(await collectFolder(source, listed, effects)), entries: [], reading: null };
  }
  // What feeds take is loaded only where there is one: most commands read files.
  const [{ readFeedSource }, { entriesOf }] = await Promise.all([import('./read-feed.ts'), import('./entries-of.ts')]);
  const { reading, feed, page, problems, fetchedAt } = await readFeedSource(source, effects);
  const found = { items: [], entries: [], reading, problems, ...(fetchedAt && { fetchedAt }) };
  if (feed) return { ...found, entries: entriesOf(source, feed) };
  if (!page) return found;
  if (source.kind === 'page' && !source.links) return { ...found, items: [itemOfPage(source, page)] };
  return { ...found, ...(await linksOf(source, page, reading)) };
}

async function linksOf(
  source: Source,
  page: { readonly text: string; readonly url: string },
  reading: SourceReading,
): Promise<Pick<Found, 'entries' | 'reading'>> {
  const { listingLinks, longestListing } = await import('./listing-links.ts');
  const entries = listingLinks(page.text, page.url, longestListing).map(({ url, title }) => ({
    url,
    title,
    authors: [],
    content: '',
    summary: '',
    categories: [],
    ...(source.language && { language: source.language }),
  }));
  const outcome = entries.length === 0 ? 'empty' : reading.outcome;
  return { entries, reading: { ...reading, outcome, entries: entries.length } };
}
