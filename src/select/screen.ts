import type { FeedEntry } from '../model/feed.ts';
import type { Remembered, Sighting } from '../model/memory.ts';
import type { Screening } from '../model/screening.ts';
import type { FeedSource, PageSource } from '../model/source.ts';
import { entryText } from './entry-text.ts';
import { marksOfEntries } from './marks.ts';
import { newestFirst } from './newest-first.ts';
import type { NewsContext } from './news-context.ts';
import { type BelievedDate, believedDate, memoryVerdict, timeVerdict, type Verdict } from './time-verdict.ts';
import { isChanged } from './told-before.ts';
import { entryVersion, ofEntry } from './version.ts';
import { exclusionOf, lackOf } from './word-filter.ts';

export interface ScreeningContext extends NewsContext {
  /** What the source is remembered by, as `SourceReading.url`. */
  readonly address: string;
  /** Whether nothing of this source was ever recorded. */
  readonly isFirstRead: boolean;
  /** Entries taken at most, where the source does not say. */
  readonly articlesPerSource: number;
  /** Titles by key of what was taken from the sources before this one, in the order in which they are listed. */
  readonly titleByKey: ReadonlyMap<string, string>;
}

/** Undated entries taken from a feed that is read for the first time: nobody knows which of them are new. */
const undatedAtFirst = 5;
/** Entries read at most, as a multiple of the limit, where the filter can be applied to their pages only. */
const readPerWanted = 4;

interface Entry {
  readonly index: number;
  readonly entry: FeedEntry;
  readonly date: BelievedDate;
  readonly sighting: Sighting;
  readonly remembered: Remembered | null;
  /** By what became of it before. */
  readonly memory: Verdict;
}

/** Judges the entries of a feed, or the links of a listing, before their pages are fetched: newest first. */
export function screenEntries(
  source: FeedSource | PageSource,
  entries: readonly FeedEntry[],
  context: ScreeningContext,
): Screening {
  const marks = marksOfEntries(context.address, entries);
  const of = ofEntry(context.address);
  const judged = entries.map((entry, index): Entry => {
    const own = marks[index] ?? { keys: [], sketch: [] };
    const remembered = context.recall(own);
    // How an entry reads is asked of those that went out, and then of those that may: most are neither.
    const versions = remembered?.tellings.length ? [entryVersion(context.address, entry)] : [];
    const memory = memoryVerdict(remembered, context, { versions, of });
    const date = believedDate(entry.published, context.now);
    const title = entry.title || (entry.url ?? entry.guid ?? '');
    const isUpdate = memory.wanted && memory.told && { isUpdate: true as const };
    const { address: source } = context;
    const sighting = { ...own, title, published: date.published, source, chosen: false, ...isUpdate, versions };
    return { index, entry, date, sighting, remembered, memory };
  });

  const screen = screenOf(source, context);
  const reasons = new Map(newestFirst(judged, ({ sighting }) => sighting).map((entry) => [entry.index, screen(entry)]));
  const wanted = judged.filter(({ index }) => reasons.get(index) === null);
  return {
    wanted: wanted.map(({ index }) => index),
    changed: wanted
      .filter(({ remembered, sighting }) => remembered && isChanged(remembered, sighting.versions, of, null))
      .map(({ index }) => index),
    leftOut: judged.flatMap(({ index }) => {
      const reason = reasons.get(index);
      return reason ? [{ index, reason }] : [];
    }),
    remarks: judged.flatMap(({ index, date: { remark } }) => (remark ? [{ index, remark }] : [])),
    sightings: judged.map(({ index, entry, sighting }) =>
      reasons.get(index) === null ? { ...sighting, versions: [entryVersion(context.address, entry)] } : sighting,
    ),
    older: judged.filter(({ index }) => reasons.get(index) === seenTogether).map(({ index }) => index),
  };
}

const seenTogether = 'undated, and seen first together with the feed itself';

/** What says of one entry after the other why it is left out, or null, and keeps count of those that are not. */
function screenOf(source: FeedSource | PageSource, context: ScreeningContext): (entry: Entry) => string | null {
  const limit = source.limit ?? context.articlesPerSource;
  const mayLack = Boolean(source.include?.length) && !isWhole(source);
  const limitRead = mayLack ? limit * readPerWanted : limit;
  const titleByKey = new Map<string, string>();
  let [undated, taken] = [0, 0];

  return ({ entry, date, sighting, remembered, memory }) => {
    const { keys, title } = sighting;
    if (!memory.wanted) return memory.reason;
    const time = memory.told ? memory : timeVerdict(date.published, remembered, context);
    if (!time.wanted) return time.reason;
    const unfit = filterReason(source, entry);
    if (unfit) return unfit;
    const twin = keys.map((key) => titleByKey.get(key) ?? context.titleByKey.get(key)).find((found) => found);
    if (twin !== undefined) return `duplicate of "${twin}"`;
    if (context.isFirstRead && !remembered && date.published === null && ++undated > undatedAtFirst)
      return seenTogether;
    if (taken >= limitRead) return `over the limit of ${limit} for source ${source.name}`;
    for (const key of keys) titleByKey.set(key, title);
    taken++;
    return null;
  };
}

/** Whether all that will be read of an entry is in the feed. */
function isWhole(source: FeedSource | PageSource): boolean {
  return source.kind === 'feed' && source.body === 'feed';
}

/** A word that must be there may be in the page that was not read yet; one that must not may be found already. */
function filterReason(source: FeedSource | PageSource, entry: FeedEntry): string | null {
  if (!source.include?.length && !source.exclude?.length) return null;
  const text = `${entry.title}\n${entryText(entry)}`;
  return exclusionOf(text, source) ?? (isWhole(source) ? lackOf(text, source) : null);
}
