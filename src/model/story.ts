import type { Article } from './article.ts';
import type { Sentence } from './sentence.ts';
import type { StoryUpdate } from './told-story.ts';

/** The articles that report the same event. */
export interface Story {
  /** Made from the lead article's id. */
  readonly id: string;
  /** Never empty; the lead, which says it best, is first. */
  readonly articles: readonly Article[];
  /** Outlets that report on their own: copies of one text count once. */
  readonly independent: number;
  /** As how many sources each of them counts, where the editor says so. */
  readonly weight?: number;
  /** Why these articles are together, and why the story stands where it does: phrases that can be shown. */
  readonly reasons: readonly string[];
  /** The same in every edition in which the story goes on; absent where earlier editions were not looked at. */
  readonly storyId?: string;
  /** What is new, where the story went out before. */
  readonly update?: StoryUpdate;
  /** Of an update: sentences that were said as they are. */
  readonly repeated?: readonly Sentence[];
}
