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
  /** Set where a language model wrote it from the cited sentences, or the editor; without it the words are those of the source. */
  readonly written?: 'model' | 'editor';
}
