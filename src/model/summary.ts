import type { StoryParts } from './parts.ts';
import type { Section } from './section.ts';
import type { Story } from './story.ts';
import type { SummarySentence } from './summary-sentence.ts';

export type { Citation, Edit, SummarySentence } from './summary-sentence.ts';

/** A sentence that holds somebody's account. */
export interface Claim extends SummarySentence {
  /** Whose account it is, in the sentence's words: "Russian investigators"; absent where it is the outlet's own. */
  readonly saidBy?: string;
}

/** Claims about one thing that cannot both be so, each with who makes it; never resolved. */
export interface Dispute {
  /** The words that the claims share, as a phrase: "the brothers' death". */
  readonly subject: string;
  readonly claims: readonly Claim[];
}

/** The sentences that tell a story. */
export interface Summary {
  /** In the order they are told. */
  readonly sentences: readonly SummarySentence[];
  /** One sentence that gives the news of the story by itself, for the top of the edition; null where none stands alone. */
  readonly nutgraf: SummarySentence | null;
  /** One sentence that says by itself why it matters; null where none does. */
  readonly stakes: SummarySentence | null;
  readonly disputes: readonly Dispute[];
  /** What stands beside it. */
  readonly parts: StoryParts;
}

export interface SummarizedStory extends Story {
  /** The best of the outlets' titles without the site's name and labels, or what is left of a first sentence without its asides; never other words. */
  readonly headline: string;
  readonly summary: Summary;
}

export interface SummarizedSection extends Omit<Section, 'stories'> {
  readonly stories: readonly SummarizedStory[];
}
