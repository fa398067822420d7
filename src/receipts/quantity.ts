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

/** Whether two numbers may be one, as they are read. */
export function haveOneValue({ values }: Quantity, other: Quantity): boolean {
  return values.some((value) => other.values.includes(value));
}

/** As a share of the number. */
const mostRounded = 0.04;

/** Whether a number is another one with fewer digits. */
export function isNearly(
  { values: [told = 0], unit }: Quantity,
  { values: [value = 0], unit: own }: Quantity,
): boolean {
  return unit === own && digitsOf(told) < digitsOf(value) && Math.abs(value - told) <= value * mostRounded;
}

/** How many digits of a number are not zeros at its end. */
function digitsOf(value: number): number {
  return String(value).replace(/0+$/u, '').length;
}
