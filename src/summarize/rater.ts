import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import type { SubjectStems } from './subject-stems.ts';

/** A way to tell which sentence is worth telling next. */
export interface Rater {
  /** What a candidate adds to those taken so far; comparable among candidates, not among methods. */
  readonly gain: (candidate: Candidate) => number;
  /** What to take off the gain for faults that take long to find, 0 or more; asked only of those that might be chosen. */
  readonly cost?: (candidate: Candidate) => number;
  /** Tells the rater that a candidate has been chosen. */
  readonly take: (candidate: Candidate) => void;
  /** What a whole set is worth, where the method knows: then the choice is improved by swaps. */
  readonly value?: (chosen: readonly Candidate[]) => number;
}

/** A method of summarizing: it measures a story once, and rates its sentences as they are chosen. */
export type Method = (pool: Pool) => Rater;

/** The gain of a candidate, less its cost. */
export function netGain(rater: Rater, candidate: Candidate): number {
  return rater.gain(candidate) - (rater.cost?.(candidate) ?? 0);
}

/** A rater whose ratings do not depend on what was chosen. */
export function fixedRater(rating: (candidate: Candidate) => number): Rater {
  return { gain: rating, take: () => {} };
}

/** Finds out once what does not change with what is chosen: a story is rated anew for each part of it. */
export function oncePerPool<T>(measure: (pool: Pool) => T): (pool: Pool) => T {
  const measured = new WeakMap<Pool, { readonly value: T }>();
  return (pool) => {
    const known = measured.get(pool) ?? { value: measure(pool) };
    measured.set(pool, known);
    return known.value;
  };
}

/** Stems and how often they occur, scaled to unit length. */
export interface Vector {
  /** Hashes of the stems, ascending. */
  readonly keys: Uint32Array;
  readonly values: Float64Array;
}

/** @param weight of a stem, by its hash */
export function vectorOf({ hashes, stemHashes }: SubjectStems, weight: (hash: number) => number): Vector {
  const values = new Float64Array(stemHashes.length).fill(hashes.length === stemHashes.length ? 1 : 0);
  if (hashes.length > stemHashes.length)
    for (const hash of hashes) {
      const at = stemHashes.indexOf(hash);
      values[at] = (values[at] ?? 0) + 1;
    }
  for (let at = 0; at < values.length; at++) values[at] = (1 + Math.log(values[at] ?? 1)) * weight(stemHashes[at] ?? 0);
  return unit(stemHashes, values);
}

/** The direction in which all vectors point together: by hash, what each stem weighs in it. */
export function sumOf(vectors: readonly Vector[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { keys, values } of vectors)
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      sums.set(key, (sums.get(key) ?? 0) + (values[at] ?? 0));
    }
  let squares = 0;
  for (const sum of sums.values()) squares += sum * sum;
  const length = Math.sqrt(squares) || 1;
  for (const [key, sum] of sums) sums.set(key, sum / length);
  return sums;
}

/** The cosine of a unit vector and such a direction, which has far more stems. */
export function nearnessTo(direction: ReadonlyMap<number, number>, { keys, values }: Vector): number {
  let sum = 0;
  for (let at = 0; at < keys.length; at++) sum += (values[at] ?? 0) * (direction.get(keys[at] ?? 0) ?? 0);
  return sum;
}

/** The cosine of two unit vectors. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [one, other] = [a.keys[i] ?? 0, b.keys[j] ?? 0];
    if (one === other) sum += (a.values[i] ?? 0) * (b.values[j] ?? 0);
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return sum;
}

/** Scales the values, which are the vector's own from here on. */
function unit(keys: Uint32Array, values: Float64Array): Vector {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / length;
  return { keys, values };
}

/**
 * How many voices of the story have each word pair, of those that at least so many have: copies of one text, and one
 * outlet's articles, count once.
 */
export function voicesByBigram({ candidates, voices }: Pool, least: number): Map<number, number> {
  const most = voices.length;
  const heard = new Float64Array(candidates.reduce((sum, { bigrams }) => sum + bigrams.length, 0));
  let filled = 0;
  for (const { articleAt, bigrams } of candidates)
    for (let at = 0; at < bigrams.length; at++)
      heard[filled++] = (bigrams[at] ?? 0) * most + (voices[articleAt] ?? articleAt);
  const counts = new Map<number, number>();
  let [pair, count, last] = [-1, 0, -1];
  for (const one of heard.sort()) {
    if (one === last) continue;
    last = one;
    const next = Math.floor(one / most);
    count = next === pair ? count + 1 : 1;
    pair = next;
    if (count >= least) counts.set(pair, count);
  }
  return counts;
}
