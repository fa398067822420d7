import type { Candidate, Pool } from './candidates.ts';
import type { Rater } from './rater.ts';
import { Telling } from './telling.ts';

/** What a summary may take at most. */
export interface Limits {
  readonly sentences: number;
  readonly words: number;
  /** Whether what little fits at the end is taken although better sentences would not fit. */
  readonly fill: boolean;
}

/** Of the gain of the best sentence that no longer fits, what one that fits must have to be worth a reader's time. */
const worthwhile = 0.9;
/** So few sentences tell no story: here whatever fits is taken. */
const fewest = 2;

/**
 * Takes the candidate that adds most as long as one fits, and returns them as they are told. `must` come first where
 * they fit. A sentence that needs its owner is taken only right after it; one that never stands is not taken.
 */
export function choose(pool: Pool, rater: Rater, limits: Limits, must: readonly Candidate[] = []): Candidate[] {
  const telling = new Telling(pool);
  let words = 0;
  const take = (candidate: Candidate) => {
    telling.add(candidate);
    rater.take(candidate);
    words += candidate.words;
  };
  for (const candidate of must) {
    if (telling.count < limits.sentences && words + candidate.words <= limits.words && telling.admits(candidate))
      take(candidate);
  }
  while (telling.count < limits.sentences) {
    const { best, fitting } = bestOf(pool, rater, telling, limits.words - words);
    if (!best || !fitting) break;
    const isFiller = !limits.fill && telling.count >= fewest && fitting.gain < worthwhile * best.gain;
    if (isFiller) break;
    take(fitting.candidate);
  }
  return telling.inOrder();
}

interface Rated {
  readonly candidate: Candidate;
  readonly gain: number;
}

/** The best candidate of all that can be told next, and the best of those that fit. */
function bestOf(pool: Pool, rater: Rater, telling: Telling, room: number): { best?: Rated; fitting?: Rated } {
  let best: Rated | undefined;
  let fitting: Rated | undefined;
  for (const candidate of pool.candidates) {
    if (candidate.standing.verdict === 'never' || !telling.admits(candidate)) continue;
    const gain = rater.gain(candidate);
    if (!best || gain > best.gain) best = { candidate, gain };
    if (candidate.words <= room && (!fitting || gain > fitting.gain)) fitting = { candidate, gain };
  }
  return { ...(best && { best }), ...(fitting && { fitting }) };
}
