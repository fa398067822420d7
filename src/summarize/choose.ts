import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import type { Rater } from './rater.ts';
import { improvedBySwaps } from './swaps.ts';
import { Telling, tellsTheSame } from './telling.ts';

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
 * they fit, and what is told only with its next sentence must come with it. A sentence that needs its owner is taken only right after it; one that never stands is not taken.
 */
export function choose(pool: Pool, rater: Rater, limits: Limits, must: readonly Candidate[] = []): Candidate[] {
  const telling = new Telling(pool);
  let words = 0;
  const take = (candidate: Candidate) => {
    telling.add(candidate);
    words += candidate.words;
    if (telling.count < limits.sentences) rater.take(candidate);
  };
  for (const candidate of must) {
    if (
      telling.count < limits.sentences &&
      words + candidate.words <= limits.words &&
      (candidate.standing.verdict === 'with-next' || telling.admits(candidate))
    )
      take(candidate);
  }
  while (telling.count < limits.sentences) {
    const { best, fitting } = bestOf(pool, rater, telling, limits.words - words);
    if (!best || !fitting) break;
    const isFiller = !limits.fill && telling.count >= fewest && fitting.gain < worthwhile * best.gain;
    if (isFiller) break;
    take(fitting.candidate);
  }
  return improved(pool, rater, telling, limits.words, must);
}

/** The told sentences in order, after swaps where the method knows the worth of a set and no sentence hangs on another. */
function improved(pool: Pool, rater: Rater, telling: Telling, words: number, must: readonly Candidate[]): Candidate[] {
  const chosen = telling.inOrder();
  const swappable = ({ standing }: Candidate) => standing.verdict === 'alone';
  const { value } = rater;
  if (!value || must.length > 0 || !Number.isFinite(words) || !chosen.every(swappable)) return chosen;
  const ranked = pool.candidates
    .filter(swappable)
    .map((candidate) => ({ candidate, worth: value([candidate]) / candidate.words }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate);
  const fits = (candidate: Candidate, others: readonly Candidate[]) =>
    others.every((other) => !tellsTheSame(candidate, other, pool.independent));
  const retold = new Telling(pool);
  for (const candidate of improvedBySwaps(chosen, ranked, { words, value, fits })) retold.add(candidate);
  return retold.inOrder();
}

interface Rated {
  readonly candidate: Candidate;
  readonly gain: number;
}

/** The best candidate of all that can be told next, and the best of those that fit. */
function bestOf(pool: Pool, rater: Rater, telling: Telling, room: number): { best?: Rated; fitting?: Rated } {
  let best: Rated | undefined;
  let fitting: Rated | undefined;
  const rated = pool.candidates
    .filter((candidate) => !telling.repeats(candidate))
    .map((candidate) => ({ candidate, most: rater.gain(candidate) }));
  // Whether a candidate can be told takes longest to find: asked from the best on, few are asked.
  for (const { candidate, most } of rated.sort((a, b) => b.most - a.most)) {
    const fits = candidate.words <= room;
    const isBetter = (gain: number) => !best || gain > best.gain || (fits && (!fitting || gain > fitting.gain));
    if (!isBetter(most) || !telling.admits(candidate)) continue;
    const gain = most - (rater.cost?.(candidate) ?? 0);
    if (!best || gain > best.gain) best = { candidate, gain };
    if (fits && (!fitting || gain > fitting.gain)) fitting = { candidate, gain };
  }
  return { ...(best && { best }), ...(fitting && { fitting }) };
}
