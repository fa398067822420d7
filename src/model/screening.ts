import type { Sighting } from './memory.ts';

/** Which entries of a feed, or links of a listing, are to be read, as it was decided before their pages were fetched. */
export interface Screening {
  /** Indexes of the entries to be read, ascending. */
  readonly wanted: readonly number[];
  /** The others, ascending. */
  readonly leftOut: readonly { readonly index: number; readonly reason: string }[];
  /** Of the wanted ones those of which more is said than when they were last read: their pages are to be asked for anew. */
  readonly changed: readonly number[];
  /** What is odd about an entry, whether it is wanted or not. */
  readonly remarks: readonly { readonly index: number; readonly remark: string }[];
  /** One for each entry. That of a wanted one is recorded only once its page was read, so that a failure is tried again. */
  readonly sightings: readonly Sighting[];
  /**
   * Those left out because they stood in the feed before it was known: to be marked as read before anything else is
   * recorded, or they look new in the next run.
   */
  readonly older: readonly number[];
}
