import type { FeedEntry } from '../model/feed.ts';
import type { PassedOver, Sighting } from '../model/memory.ts';
import type { FeedSource, PageSource, Source } from '../model/source.ts';
import { count } from '../text/count.ts';
import type { CollectEffects } from './collect-effects.ts';
import type { Found } from './find-entries.ts';
import { listedPages } from './listed-pages.ts';
import type { WantedEntry } from './wanted-entry.ts';

/** The entries that are to be read. */
export interface Room {
  /** Has the entries of a source judged, in the order of the list, and takes those that are wanted. */
  take(source: FeedSource | PageSource, found: Found): Taken;
  /** Of all sources so far. */
  readonly entries: readonly WantedEntry[];
}

/** What is to be told of the entries of one source. */
export interface Taken {
  /** How many of them are wanted. */
  readonly wanted: number;
  /** What is odd about them, as it can be shown. */
  readonly odd: string | null;
}

/**
 * Takes what is wanted of one source after the other, as long as there is room, and lets go of the rest at once, with all
 * that its feed says of it: what a thousand feeds want is far more than goes into an edition.
 */
export function openRoom(
  sources: readonly Source[],
  effects: Pick<CollectEffects, 'screen' | 'shortlist' | 'passOver'>,
) {
  const pageListing = listedPages(sources);
  let entries: readonly WantedEntry[] = [];

  function take(source: FeedSource | PageSource, { entries: held, fetchedAt }: Found): Taken {
    const { wanted, changed, leftOut, remarks, sightings, older } = effects.screen(source, held);
    const [olderOnes, changedOnes] = [new Set(older), new Set(changed)];
    effects.passOver(
      leftOut.flatMap(({ index, reason }) => {
        const [entry, sighting] = [held[index], sightings[index]];
        return entry && sighting ? [passed(source, entry, reason, sighting, olderOnes.has(index))] : [];
      }),
    );
    const own = wanted.flatMap((index): WantedEntry[] => {
      const [entry, sighting] = [held[index], sightings[index]];
      if (!entry || !sighting) return [];
      const isChanged = changedOnes.has(index) && { isChanged: true as const };
      return [{ source, entry, sighting, ...isChanged, ...(fetchedAt && { fetchedAt }) }];
    });
    makeRoomFor(listedOnce(own));
    return { wanted: wanted.length, odd: oddDates(held, remarks) };
  }

  /** Without the pages that are sources of their own; what is remembered of such a page is what that source saw. */
  function listedOnce(own: readonly WantedEntry[]): WantedEntry[] {
    const named = own.map((one) => ({ one, name: pageListing(one.entry.url) }));
    effects.passOver(
      named.flatMap(({ one: { source, entry }, name }) =>
        name === null ? [] : [passed(source, entry, `duplicate of "${name}"`)],
      ),
    );
    return named.flatMap(({ one, name }) => (name === null ? one : []));
  }

  /** What falls out now would fall out in the end: what comes later only takes room. */
  function makeRoomFor(more: readonly WantedEntry[]): void {
    if (more.length === 0) return;
    const all = [...entries, ...more];
    const kept = effects.shortlist(all.map(({ sighting }) => sighting));
    const reason = `over the limit of ${count(kept.size, 'article')}`;
    effects.passOver(
      all.flatMap(({ source, entry, sighting }, at) => (kept.has(at) ? [] : [passed(source, entry, reason, sighting)])),
    );
    entries = all.flatMap((one, at) => (kept.has(at) ? [at < entries.length ? one : detached(one)] : []));
  }

  return {
    take,
    get entries() {
      return entries;
    },
  } satisfies Room;
}

/** An entry that is not read. Without a sighting, it is not remembered. */
export function passed(
  { name }: Source,
  { title, url }: FeedEntry,
  reason: string,
  sighting: Sighting | null = null,
  isOlder = false,
): PassedOver {
  return { entry: { source: name, title, ...(url && { url }), reason }, sighting, isOlder };
}

/** The same, with strings of its own: a piece of a string keeps the whole string in memory, which is that of a whole feed. */
function detached({ source, entry, sighting, ...rest }: WantedEntry): WantedEntry {
  const { title, keys, ...marks } = sighting;
  const copied = JSON.parse(JSON.stringify({ entry, title, keys })) as Pick<WantedEntry, 'entry'> & typeof sighting;
  return { source, entry: copied.entry, sighting: { ...marks, title: copied.title, keys: copied.keys }, ...rest };
}

function oddDates(entries: readonly FeedEntry[], remarks: ReturnType<CollectEffects['screen']>['remarks']) {
  const [first] = remarks;
  if (!first) return null;
  const others = remarks.length - 1;
  const more = others > 1 ? `, and so are ${others} more` : others === 1 ? ', and so is 1 more' : '';
  return `"${entries[first.index]?.title ?? ''}" is ${first.remark}${more}`;
}
