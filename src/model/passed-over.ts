import type { Sighting } from './memory.ts';
import type { LeftOutEntry } from './report.ts';

/** An entry of a feed, or a link of a listing, that was not read. */
export interface PassedOver {
  readonly entry: LeftOutEntry;
  /** By what it is known again; null where it is to be looked for once more, or another source remembers it. */
  readonly sighting: Sighting | null;
  /** It stood in the feed before that was known: to be marked as read before anything else is recorded. */
  readonly isOlder: boolean;
}

/** What was passed over in a run, in the order in which that was decided. */
export interface PassedOverList extends Iterable<PassedOver> {
  add(passed: readonly PassedOver[]): void;
}
