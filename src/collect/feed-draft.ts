import type { Feed, FeedEntry } from '../model/feed.ts';

/** An entry as it was read, before it is compared with the others. */
export interface EntryDraft {
  readonly entry: FeedEntry;
  /** A date that was written and could not be read. */
  readonly unreadableDate?: string;
}

/** A feed as it was read, before its entries are compared. */
export interface FeedDraft {
  readonly feed: Omit<Feed, 'entries'>;
  /** At most as many as are read. */
  readonly entries: readonly EntryDraft[];
  /** How many there are altogether. */
  readonly total: number;
  readonly remarks: readonly string[];
}
