/** What a feed says of one of its entries, as plain data, or what a listing says of a page that it links to. */
export interface FeedEntry {
  /** What the feed calls the entry, where it does. */
  readonly guid?: string;
  /** Absolute, http or https. */
  readonly url?: string;
  /** Plain text, perhaps empty. */
  readonly title: string;
  /** People; never an address. */
  readonly authors: readonly string[];
  /** ISO 8601 in UTC (`2026-11-20T05:50:00Z`), or a date alone where the feed says no more; absent where it is missing or cannot be read. */
  readonly published?: string;
  readonly updated?: string;
  /** The whole text as HTML, perhaps empty. Not sanitized. */
  readonly content: string;
  /** The teaser as HTML, perhaps empty. Not sanitized. */
  readonly summary: string;
  /** Plain text. */
  readonly categories: readonly string[];
  /** BCP 47. */
  readonly language?: string;
  /** Who publishes it, where that is known. */
  readonly outlet?: string;
  /** The feed that passes it on, where the outlet is another. */
  readonly via?: string;
}

export interface Feed {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  /** Plain text, perhaps empty. */
  readonly title: string;
  /** The site's address. */
  readonly url?: string;
  readonly language?: string;
  /** In the order of the feed. */
  readonly entries: readonly FeedEntry[];
}

/** A feed, or why the text is none. */
export type FeedReading =
  | {
      readonly ok: true;
      readonly feed: Feed;
      /** What was wrong with it and was read all the same, as sentences: "It ends in the middle; 12 entries were whole." */
      readonly remarks: readonly string[];
    }
  | {
      readonly ok: false;
      /** `html`: it is a page, which may name its feeds. */
      readonly why: 'html' | 'not-a-feed';
      readonly detail: string;
    };
