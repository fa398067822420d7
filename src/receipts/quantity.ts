/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number of a text, in digits or words, with what it counts. */
export interface Quantity extends Span {
  readonly text: string;
  /** More than one where it can be read in several ways: "1.200" is 1200 in Berlin and 1.2 in London. */
  readonly values: readonly number[];
  /** A currency, a measure or `%`, by its key. */
  readonly unit: string | undefined;
  /** "thousands" and the like. */
  readonly vague: boolean;
  /** "one" and "eine": as often an article or a pronoun as a number. */
  readonly bare: boolean;
  /** Stem of the word after it, which is mostly what it counts. */
  readonly noun: string | undefined;
}
