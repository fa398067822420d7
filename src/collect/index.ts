import type { Item } from '../model/item.ts';
import type { Sighting } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import type { SourceReading } from '../model/source-reading.ts';
import { shownAddress } from '../text/shown-address.ts';
import type { CollectEffects } from './collect-effects.ts';
import { type Found, findEntries } from './find-entries.ts';
import { type Attempt, pageFailures } from './page-failures.ts';
import { feedProblem } from './problems.ts';
import { openRoom, type Room } from './room.ts';
import type { WantedEntry } from './wanted-entry.ts';

export type { CollectEffects } from './collect-effects.ts';

export interface Collection {
  /** In the order of the sources, then by name within a folder, or as the feed has them. */
  readonly items: readonly Item[];
  /** What came of reading each fetched source. */
  readonly readings: readonly SourceReading[];
  /** What is known of the entry for which an item was read, by the item's id. */
  readonly sightingByItem: ReadonlyMap<string, Sighting>;
  readonly problems: readonly Problem[];
}

/** What one source holds besides entries that are to be read. */
type Harvest = { readonly source: Source } & Pick<Found, 'items' | 'reading' | 'problems'>;

/** Reads every source; what cannot be read becomes a problem, and the rest is read all the same. */
export async function collect(sources: readonly Source[], effects: CollectEffects): Promise<Collection> {
  const room = openRoom(sources, effects);
  const harvests = await harvestAll(sources, effects, room);
  const attempts = await readAll(room.entries, effects);
  const readings = harvests.flatMap(({ reading }) => reading ?? []);
  const failures = pageFailures(attempts, readings);
  effects.passOver(failures.lost);
  const itemsBySource = new Map<string, Item[]>(harvests.map(({ source, items }) => [source.id, [...items]]));
  for (const { read } of attempts) if (read.item) itemsBySource.get(read.item.sourceId)?.push(read.item);
  return {
    items: [...itemsBySource.values()].flat(),
    readings: failures.readings,
    sightingByItem: new Map(
      attempts.flatMap(({ wanted: { sighting }, read: { item } }) => (item ? [[item.id, sighting] as const] : [])),
    ),
    problems: [...harvests.flatMap(({ problems }) => problems), ...failures.problems],
  };
}

async function readAll(entries: readonly WantedEntry[], effects: CollectEffects): Promise<readonly Attempt[]> {
  if (entries.length === 0) return [];
  const { readWanted } = await import('./wanted-entry.ts');
  return Promise.all(entries.map(async (wanted) => ({ wanted, read: await readWanted(wanted, effects) })));
}

/**
 * So many sources are read ahead of one that has not answered yet. Of those behind them the body waits on disk: all
 * entries of a thousand feeds, while the first of them is down, are a hundred megabytes.
 */
const readAhead = 32;

/**
 * All sources are asked at once (the fetcher sees to it that it is not too much), but screened in the order of the
 * list, because what is taken of one decides what is a duplicate in the next. What is not wanted is let go at once.
 */
function harvestAll(sources: readonly Source[], effects: CollectEffects, room: Room): Promise<Harvest[]> {
  // A page that is listed by itself, perhaps with what is known of it, is not read a second time with its folder.
  const listed = new Set(sources.flatMap((source) => (source.kind === 'file' ? [source.path] : [])));
  const done: Promise<unknown>[] = [];
  return Promise.all(
    sources.map((source, at) => {
      const finding = findEntries(source, listed, { ...effects, fetchPage: readAfter(done[at - readAhead], effects) });
      const harvest = Promise.all([finding, done[at - 1]]).then(([found]) => harvestOf(source, found, room));
      done.push(harvest);
      return harvest;
    }),
  );
}

/** Asks for pages at once, and has their bodies read only after something else is done. */
function readAfter(other: Promise<unknown> | undefined, { fetchPage }: CollectEffects): CollectEffects['fetchPage'] {
  if (!other) return fetchPage;
  return async (request) => {
    const page = await fetchPage(request);
    return page.ok ? { ...page, read: () => other.then(page.read) } : page;
  };
}

function harvestOf(source: Source, found: Found, room: Room): Harvest {
  const { items, entries, reading, problems } = found;
  if (source.kind === 'file' || source.kind === 'folder' || entries.length === 0) {
    return { source, items, reading, problems };
  }
  const { wanted, odd } = room.take(source, found);
  return {
    source,
    items,
    reading: reading && { ...reading, wanted },
    problems: odd ? [...problems, feedProblem('future-date', shownAddress(source.url), odd)] : problems,
  };
}
