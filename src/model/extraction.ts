import type { Article, Published } from './article.ts';
import type { Problem } from './problem.ts';

/** Something that was left out of a body, and why. */
export interface Removal {
  readonly text: string;
  /** A phrase that can be shown: `caption printed twice`. */
  readonly reason: string;
}

/** A title that a page shows without its article: a teaser, or a line of a list of other articles. */
export interface Headline {
  readonly title: string;
  readonly url?: string;
  readonly published?: Published;
}

/** What was decided about one piece of a page. */
export interface BlockVerdict {
  readonly text: string;
  /** `doubtful`: kept or dropped, but nearly not. */
  readonly fate: 'kept' | 'dropped' | 'doubtful';
  /** A phrase that can be shown. */
  readonly reason: string;
  /** Which of the articles it is part of, by index. */
  readonly article?: number;
}

/** What one item gave. */
export interface Extraction {
  /** The item's path or address, as `Item.input`. */
  readonly input: string;
  /** In the order of the page. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly removed: readonly Removal[];
  /** Titles of other articles, in the order of the page; absent where none were looked for. */
  readonly headlines?: readonly Headline[];
  /** Every piece of the page in its order, where it was asked why. */
  readonly blocks?: readonly BlockVerdict[];
}
