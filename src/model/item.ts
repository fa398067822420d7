import type { FeedEntry } from './feed.ts';
import type { Share } from './source.ts';

/** One thing to be read: an entry of a feed with its page, a fetched page, or a saved page. */
export interface Item {
  /** Stable for the same source and place; unique within a build. */
  readonly id: string;
  readonly sourceId: string;
  /** The path or address as a person would name it. */
  readonly input: string;
  /** `fragment`: HTML that is the body of one article and nothing else, as feeds hold it. */
  readonly type: 'html' | 'text' | 'fragment';
  /** Decoded, without a byte order mark. */
  readonly content: string;
  readonly url?: string;
  /** ISO 8601 date or time at which the page was fetched or saved, where known. */
  readonly capturedAt?: string;
  /** What the feed or the listing says of it. */
  readonly entry?: FeedEntry;
  /** BCP 47, where the editor says it. */
  readonly language?: string;
  /** How much of it may be used; all of it where this is absent. */
  readonly share?: Share;
}
