import type { Article } from '../../model/article.ts';
import type { Candidate } from '../candidate.ts';
import type { Salience } from './salience.ts';

/** What the parts are made of. */
export interface PartSource {
  readonly articles: readonly Article[];
  /** The sentences of all articles, in order; of a very long one the first. */
  readonly candidates: readonly Candidate[];
  /** Those that the summary tells. */
  readonly told: readonly Candidate[];
  readonly salience: Salience;
  /** For each article the day it was published; null where no single day is known. */
  readonly days: readonly (string | null)[];
  /** The last of these days. */
  readonly newest: string | null;
  /** Of a story that went out before, the numbers that had not been told, as they are written; else null. */
  readonly newNumbers: readonly string[] | null;
}
