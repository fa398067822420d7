import type { ModelReport } from './language-model.ts';
import type { Problem } from './problem.ts';
import type { SourceHealth } from './source-reading.ts';

/** Something that did not go into the edition, and why. */
export interface LeftOut {
  /** The article's id. */
  readonly article: string;
  readonly title: string;
  readonly stage: 'select' | 'group' | 'summarize' | 'compose';
  /** A phrase that can be shown: "over the limit of 5 for source pages". */
  readonly reason: string;
}

/** An entry of a feed, or a link of a listing, that was not read. */
export interface LeftOutEntry {
  /** The source's name. */
  readonly source: string;
  readonly title: string;
  readonly url?: string;
  /** A phrase that can be shown: "already in edition 2026-11-20-daily". */
  readonly reason: string;
}

/** What became of one fetched source. */
export interface SourceFate extends SourceHealth {
  readonly name: string;
  /** How many entries it held this time, and how many of them were wanted. */
  readonly entries: number;
  readonly wanted: number;
}

/** What became of one thing that was read. */
export interface ItemFate {
  readonly input: string;
  /** Every article found in it: in which section it went out, or why it did not. */
  readonly articles: readonly { readonly id: string; readonly title: string; readonly fate: string }[];
  /** How many pieces of the page were recognized as menus, captions and the like, and left behind. */
  readonly removed: number;
}

/** How an edition came about: every item's fate, and everything that went wrong. */
export interface Report {
  /** Null where there was nothing new to make one of. */
  readonly edition: string | null;
  readonly sources: readonly SourceFate[];
  readonly items: readonly ItemFate[];
  /** Perhaps tens of thousands, so not held in memory; it can be gone through again. */
  readonly leftOut: Iterable<LeftOutEntry>;
  readonly problems: readonly Problem[];
  /** Only where a language model is configured. */
  readonly model?: ModelReport;
  /** Why stories are together, where they are, and in this order. */
  readonly reasons: readonly { readonly about: string; readonly because: readonly string[] }[];
}
