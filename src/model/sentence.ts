/** One sentence of an article's body, and where it stands. */
export interface Sentence {
  /** The article's id. */
  readonly article: string;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** Position among all sentences of the article, from 0. */
  readonly index: number;
  /** Exactly `paragraph.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
