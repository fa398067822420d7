import type { Article } from './article.ts';
import type { Problem } from './problem.ts';

/** Something that was left out of a body, and why. */
export interface Removal {
  readonly text: string;
  /** A phrase that can be shown: `caption printed twice`. */
  readonly reason: string;
}

/** What one item gave. */
export interface Extraction {
  /** The item's path or address, as `Item.input`. */
  readonly input: string;
  /** In the order of the page. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly removed: readonly Removal[];
}
