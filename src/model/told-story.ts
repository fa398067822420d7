import type { Sentence } from './sentence.ts';

/** What is remembered of a story that is told in an edition: enough to know it again, and to see what is new. */
export interface ToldStory {
  /** The same for as long as the story goes on, in whatever edition. */
  readonly storyId: string;
  /** The rarest of its terms with their weights, names among them, heaviest first. */
  readonly sketch: readonly (readonly [term: string, weight: number])[];
  /** Hashes of all its terms and of all pairs of terms that follow each other, each once, ascending. */
  readonly said: readonly number[];
  /** The last day on which an article of it came out, ISO 8601; empty where none is known. */
  readonly newest: string;
}

/** A story as it went out in an edition. */
export interface RememberedStory extends ToldStory {
  readonly edition: string;
}

/** What is new in a story that went out before. */
export interface StoryUpdate {
  /** The edition in which it last went out. */
  readonly since: string;
  /** Sentences that say what had not been said, in the order of the articles. */
  readonly newSentences: readonly Sentence[];
  /** Names and numbers in them that had not been there, as they are written, each once. */
  readonly newNames: readonly string[];
  readonly newNumbers: readonly string[];
}

/** An article that went out, reads otherwise now, and may be an update of what went out: only what it says tells, once it is beside what was told. */
export interface ToldBefore {
  /** In which it last went out. */
  readonly edition: string;
  /** The `storyId` of the story that it was part of; null where that is not known. */
  readonly story: string | null;
  /** Why it is left out where it is no update. */
  readonly otherwise: string;
  /** Whether it is nearly that text under another address: more is asked of what another outlet adds to it. */
  readonly isCopy?: true;
}
