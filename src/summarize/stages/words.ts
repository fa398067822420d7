/** A kind of news that comes in stages: while it is open, and once it is settled. */
export interface Stage {
  /** What the text or its title must speak of besides, where the other words are of many things. */
  readonly about?: RegExp;
  /** Says that it is still to come, or goes on. */
  readonly open: RegExp;
  /** Says how it came out. */
  readonly done: RegExp;
}

/** By which words a language tells where an event stands. Looked for in small letters. */
export interface StageWords {
  readonly stages: readonly Stage[];
  /** What is not settled: of an article whose news is over, nothing of it is told. */
  readonly unsettled: RegExp;
  /** What is told of will not come, or not yet. */
  readonly off: RegExp;
  /** A time that is far enough away to be to come still. */
  readonly farAhead: RegExp;
}

/** Alternatives as whole words; `_` stands for any one word and the space after it. */
export const words = (alternatives: string) =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${alternatives
      .trim()
      .replaceAll(/\s*\n\s*/gu, '|')
      .replaceAll('_', String.raw`(?:[\p{L}’'-]+ )`)})(?!\p{L})`,
    'u',
  );
/** The same where words stand without spaces. */
export const signs = (alternatives: string) => new RegExp(alternatives, 'u');
