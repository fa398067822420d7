import type { FeedEntry } from '../model/feed.ts';
import type { Memory, Sighting } from '../model/memory.ts';
import type { Screening } from '../model/screening.ts';
import type { FeedSource, PageSource } from '../model/source.ts';
import { shownAddress } from '../text/shown-address.ts';
import { fairShares } from './fair-shares.ts';
import { newestFirst } from './newest-first.ts';
import type { NewsContext } from './news-context.ts';
import { screenEntries } from './screen.ts';

export interface ScreenLimits {
  readonly articlesPerSource: number;
  readonly articles: number;
}

/** Judges the entries of one source after the other, and then which of those that are wanted there is room for. */
export function screener(memory: Pick<Memory, 'isKnownSource'>, news: NewsContext, limits: ScreenLimits) {
  const titleByKey = new Map<string, string>();
  return {
    screen(source: FeedSource | PageSource, entries: readonly FeedEntry[]): Screening {
      const address = shownAddress(source.url);
      const isFirstRead = !memory.isKnownSource(address);
      const { articlesPerSource } = limits;
      const screening = screenEntries(source, entries, {
        ...news,
        address,
        isFirstRead,
        articlesPerSource,
        titleByKey,
      });
      for (const index of screening.wanted) {
        const { keys = [], title = '' } = screening.sightings[index] ?? {};
        for (const key of keys) titleByKey.set(key, title);
      }
      return screening;
    },
    shortlist: (wanted: readonly Sighting[]): ReadonlySet<number> => shortlistOf(wanted, limits.articles),
  };
}

/** The newest, and of every source as many: one that publishes much does not crowd out the others. */
function shortlistOf(wanted: readonly Sighting[], limit: number): ReadonlySet<number> {
  const sightingOf = ({ sighting }: { readonly sighting: Sighting }) => sighting;
  const indexed = wanted.map((sighting, index) => ({ index, sighting }));
  const shares = fairShares(newestFirst(indexed, sightingOf), sightingOf);
  return new Set(shares.slice(0, limit).map(({ index }) => index));
}
