/** A line of a page's text and what its place on the page says of it. */
export interface Line {
  readonly text: string;
  readonly isBullet: boolean;
  /** Part of a message's head. */
  readonly isEnvelope?: boolean;
  readonly isSubject?: boolean;
  /** Which heading Markdown makes of it, 1 the highest, or how far text browsers set it to the left of the text. */
  readonly level?: number;
  /** Below a line of nothing but dashes, stars or the like. */
  readonly isBelowRule?: boolean;
  /** More blank lines stand above it than above the page's paragraphs. */
  readonly isBelowSpace?: boolean;
  /** A time of day: one of several, as a live page has them; a single one can be a video's length. */
  readonly isClock?: boolean;
}
