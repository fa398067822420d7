import type { FetchFailure } from './page-fetching.ts';

/**
 * What came of reading a source: a closed vocabulary. `moved`: read, at another address than the one listed.
 * A failure never looks like "nothing new".
 */
export type Outcome =
  | 'ok'
  | 'unchanged'
  | 'empty'
  | 'all-undated'
  | 'moved'
  | 'not-a-feed'
  | 'no-variable'
  | FetchFailure;

const readable: ReadonlySet<Outcome> = new Set(['ok', 'unchanged', 'empty', 'all-undated', 'moved']);

/** Whether a source could be read. */
export function isReadable(outcome: Outcome): boolean {
  return readable.has(outcome);
}

/** What came of reading one fetched source, this time. */
export interface SourceReading {
  /** The source's id in this newsletter. */
  readonly source: string;
  readonly name: string;
  /** The address that is listed, without a password: what a source is remembered by. */
  readonly url: string;
  readonly outcome: Outcome;
  /** A phrase that can be shown: "status 503"; perhaps empty. */
  readonly detail: string;
  /** SHA-256 of what was read. */
  readonly digest?: string;
  readonly movedTo?: string;
  /** How many entries it held, and how many of them were wanted. */
  readonly entries: number;
  readonly wanted: number;
}

/** What is remembered of a fetched source. */
export interface SourceHealth {
  readonly url: string;
  readonly outcome: Outcome;
  readonly detail: string;
  /** ISO 8601. */
  readonly lastTried: string;
  readonly lastSuccess: string | null;
  /** How many times in a row it could not be read. */
  readonly failures: number;
}
