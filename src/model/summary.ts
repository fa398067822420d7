import type { Section } from './section.ts';
import type { Story } from './story.ts';

/** The receipt of a sentence: where in which article it stands. */
export interface Citation {
  /** The article's id. */
  readonly article: string;
  /** The sentence's position among all sentences of the article. */
  readonly sentence: number;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** Offsets into that paragraph. */
  readonly start: number;
  readonly end: number;
}

/** What was cut from a source sentence, or put into it in brackets, and why that is safe. */
export interface Edit {
  /** The words that were left out, exactly as the source has them; empty where something was only inserted. */
  readonly cut: string;
  /**
   * What stands in place of the cut, square brackets included: a day that was resolved, " [July 3]", or the name that a
   * pronoun means, "[Ruth Okafor]". The only words of a sentence that are not those of the cited one.
   */
  readonly inserted?: string;
  /** Offset of the cut into the paragraph that is cited. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export interface SummarySentence {
  readonly text: string;
  /** At least one. */
  readonly citations: readonly Citation[];
  readonly edits: readonly Edit[];
}

/** Claims about one thing that cannot both be so, each with who makes it; never resolved. */
export interface Dispute {
  /** The words that the claims share, as a phrase: "the brothers' death". */
  readonly subject: string;
  readonly claims: readonly SummarySentence[];
}

/** The sentences that tell a story. */
export interface Summary {
  /** In the order they are told. */
  readonly sentences: readonly SummarySentence[];
  /** One sentence that gives the news of the story by itself, for the top of the edition; null where none stands alone. */
  readonly nutgraf: SummarySentence | null;
  readonly disputes: readonly Dispute[];
}

export interface SummarizedStory extends Story {
  /** The best of the outlets' titles without the site's name and labels, or the lead's first sentence; never other words. */
  readonly headline: string;
  readonly summary: Summary;
}

export interface SummarizedSection extends Omit<Section, 'stories'> {
  readonly stories: readonly SummarizedStory[];
}
