import type { FeedEntry } from '../model/feed.ts';
import type { FileReading, FolderEntry } from '../model/file-reading.ts';
import type { Item } from '../model/item.ts';
import type { Sighting } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import type { LeftOutEntry } from '../model/report.ts';
import type { Screening } from '../model/screening.ts';
import type { FeedSource, PageSource, Source } from '../model/source.ts';
import type { SourceReading } from '../model/source-reading.ts';
import { count } from '../text/count.ts';
import { shownAddress } from '../text/shown-address.ts';
import { collectFile, collectFolder } from './collect-files.ts';
import { itemOfPage } from './item-of-page.ts';
import { listedPages } from './listed-pages.ts';
import { feedProblem } from './problems.ts';
import type { FeedEffects } from './read-feed.ts';
import type { ReadEntry, WantedEntry } from './wanted-entry.ts';

/** What collecting needs of the world. */
export interface CollectEffects extends FeedEffects {
  /** A file of at most `maxBytes`. */
  readonly readFile: (path: string, maxBytes: number) => Promise<FileReading>;
  /** What a folder holds, sorted; null where it cannot be read. */
  readonly listFolder: (path: string) => Promise<readonly FolderEntry[] | null>;
  /** Which entries of a source are wanted; asked for one source after the other, in the order of the list. */
  readonly screen: (source: FeedSource | PageSource, entries: readonly FeedEntry[]) => Screening;
  /** Which of the wanted ones there is room for, by index: their pages need not be fetched otherwise. */
  readonly shortlist: (wanted: readonly Sighting[]) => ReadonlySet<number>;
}

export interface Collection {
  /** In the order of the sources, then by name within a folder, or as the feed has them. */
  readonly items: readonly Item[];
  /** What came of reading each fetched source. */
  readonly readings: readonly SourceReading[];
  /** Entries that were not read, and why. */
  readonly leftOut: readonly LeftOutEntry[];
  /** Entries that were not read, and need not be tried again. */
  readonly passedOver: readonly Sighting[];
  /** Of these, those that are older than the first reading of their feed. */
  readonly older: readonly Sighting[];
  /** What is known of the entry for which an item was read, by the item's id. */
  readonly sightingByItem: ReadonlyMap<string, Sighting>;
  readonly problems: readonly Problem[];
}

/** What one source holds, before the pages of its entries are read. */
interface Harvest {
  readonly source: Source;
  readonly items: readonly Item[];
  readonly wanted: readonly WantedEntry[];
  readonly leftOut: readonly LeftOutEntry[];
  readonly passedOver: readonly Sighting[];
  readonly older: readonly Sighting[];
  readonly reading: SourceReading | null;
  readonly problems: readonly Problem[];
}

/** What a source was found to hold; what of it is wanted is decided in the order of the list. */
interface Found {
  readonly items: readonly Item[];
  readonly entries: readonly FeedEntry[];
  readonly fetchedAt?: string;
  readonly reading: SourceReading | null;
  readonly problems: readonly Problem[];
}

/** Reads every source; what cannot be read becomes a problem, and the rest is read all the same. */
export async function collect(sources: readonly Source[], effects: CollectEffects): Promise<Collection> {
  const harvests = await harvestAll(sources, effects);
  const pageListing = listedPages(sources);
  const all = harvests.flatMap((harvest) => harvest.wanted);
  // Not among what was passed over: what is remembered of the page is what its own source saw.
  const listedTwice = all.filter(({ entry }) => pageListing(entry.url) !== null);
  const wanted = all.filter(({ entry }) => pageListing(entry.url) === null);
  const room = effects.shortlist(wanted.map(({ sighting }) => sighting));
  const crowdedOut = wanted.filter((_, index) => !room.has(index));
  const read = await readAll(wanted, room, effects);
  const failing = new Set(
    wanted.flatMap(({ source }, index) => (room.has(index) && !read[index]?.item ? [source.id] : [])),
  );
  const itemsBySource = new Map<string, Item[]>(harvests.map(({ source, items }) => [source.id, [...items]]));
  for (const { item } of read) if (item) itemsBySource.get(item.sourceId)?.push(item);
  return {
    items: [...itemsBySource.values()].flat(),
    readings: harvests.flatMap(({ source, reading }) =>
      reading ? [failing.has(source.id) ? withoutDigest(reading) : reading] : [],
    ),
    leftOut: [
      ...harvests.flatMap(({ leftOut }) => leftOut),
      ...listedTwice.map((twice) => leftOutWanted(twice, `duplicate of "${pageListing(twice.entry.url)}"`)),
      ...wanted
        .filter((_, index) => room.has(index) && !read[index]?.item)
        .map((entry) => leftOutWanted(entry, noPage)),
      ...crowdedOut.map((entry) => leftOutWanted(entry, `over the limit of ${count(room.size, 'article')}`)),
    ],
    passedOver: [...harvests.flatMap(({ passedOver }) => passedOver), ...crowdedOut.map(({ sighting }) => sighting)],
    older: harvests.flatMap(({ older }) => older),
    sightingByItem: new Map(
      read.flatMap(({ item }, index) => (item && wanted[index] ? [[item.id, wanted[index].sighting] as const] : [])),
    ),
    problems: [...harvests.flatMap(({ problems }) => problems), ...read.flatMap(({ problems }) => problems)],
  };
}

async function readAll(
  wanted: readonly WantedEntry[],
  room: ReadonlySet<number>,
  effects: CollectEffects,
): Promise<readonly ReadEntry[]> {
  if (wanted.length === 0) return [];
  const { readWanted } = await import('./wanted-entry.ts');
  const none = { item: null, problems: [] };
  return Promise.all(wanted.map((entry, index) => (room.has(index) ? readWanted(entry, effects) : none)));
}

/** Without it the source counts as read in part, so that the entry whose page failed is looked for again. */
function withoutDigest({ digest: _, ...reading }: SourceReading): SourceReading {
  return reading;
}

/**
 * All sources are asked at once (the fetcher sees to it that it is not too much), but screened in the order of the
 * list, because what is taken of one decides what is a duplicate in the next. What is not wanted is let go at once.
 */
function harvestAll(sources: readonly Source[], effects: CollectEffects): Promise<Harvest[]> {
  // A page that is listed by itself, perhaps with what is known of it, is not read a second time with its folder.
  const listed = new Set(sources.flatMap((source) => (source.kind === 'file' ? [source.path] : [])));
  let before: Promise<unknown> = Promise.resolve();
  return Promise.all(
    sources.map((source) => {
      const finding = find(source, listed, effects);
      const harvest = Promise.all([finding, before]).then(([found]) => harvestOf(source, found, effects));
      before = harvest;
      return harvest;
    }),
  );
}

async function find(source: Source, listed: ReadonlySet<string>, effects: CollectEffects): Promise<Found> {
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

function harvestOf(source: Source, found: Found, effects: CollectEffects): Harvest {
  const { items, entries, reading, problems, fetchedAt } = found;
  const none = { source, items, wanted: [], leftOut: [], passedOver: [], older: [], reading, problems };
  if (source.kind === 'file' || source.kind === 'folder' || entries.length === 0) return none;
  const { wanted, leftOut, remarks, sightings, older } = effects.screen(source, entries);
  return {
    source,
    items,
    wanted: wanted.flatMap((index) => {
      const [entry, sighting] = [entries[index], sightings[index]];
      return entry && sighting
        ? [{ source, entry: detached(entry), sighting: ownSighting(sighting), ...(fetchedAt && { fetchedAt }) }]
        : [];
    }),
    leftOut: leftOut.flatMap(({ index, reason }) => leftOutEntry(source, entries[index], reason)),
    passedOver: leftOut.flatMap(({ index }) => (sightings[index] ? ownSighting(sightings[index]) : [])),
    older: older.flatMap((index) => sightings[index] ?? []),
    reading: reading && { ...reading, wanted: wanted.length },
    problems: [...problems, ...oddDates(source, entries, remarks)],
  };
}

function oddDates(
  source: FeedSource | PageSource,
  entries: readonly FeedEntry[],
  remarks: Screening['remarks'],
): Problem[] {
  const [first] = remarks;
  if (!first) return [];
  const more =
    remarks.length > 2 ? `, and so are ${remarks.length - 1} more` : remarks.length > 1 ? ', and so is 1 more' : '';
  const detail = `"${entries[first.index]?.title ?? ''}" is ${first.remark}${more}`;
  return [feedProblem('future-date', shownAddress(source.url), detail)];
}

/** The same, with strings of its own: a piece of a string keeps the whole string in memory, which is that of a whole feed. */
function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function ownSighting({ title, keys, ...rest }: Sighting): Sighting {
  return { ...rest, ...detached({ title, keys }) };
}

function leftOutEntry(source: Source, entry: FeedEntry | undefined, reason: string): LeftOutEntry[] {
  if (!entry) return [];
  const { title, url } = entry;
  return [{ source: source.name, ...detached({ title, ...(url && { url }) }), reason }];
}

const noPage = 'a title only: its page could not be read, and is tried again in the next run';

function leftOutWanted({ source, entry }: WantedEntry, reason: string): LeftOutEntry {
  return { source: source.name, title: entry.title, ...(entry.url && { url: entry.url }), reason };
}
