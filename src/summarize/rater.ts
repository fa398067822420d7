import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';

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

/** Stems and how often they occur, scaled to unit length. */
export type Vector = ReadonlyMap<string, number>;

export function vectorOf(stems: readonly string[], weight: (stem: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return unit(new Map([...counts].map(([stem, count]) => [stem, (1 + Math.log(count)) * weight(stem)])));
}

/** The direction in which all vectors point together. */
export function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [stem, value] of vector) sum.set(stem, (sum.get(stem) ?? 0) + value);
  return unit(sum);
}

/** The cosine of two unit vectors. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, value] of few) sum += value * (many.get(stem) ?? 0);
  return sum;
}

function unit(vector: ReadonlyMap<string, number>): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  return new Map([...vector].map(([stem, value]) => [stem, value / length]));
}

/** How many voices of the story have each of the features: copies of one text, and one outlet's articles, count once. */
export function articlesBy(pool: Pool, features: (candidate: Candidate) => Iterable<string>): Map<string, number> {
  const voiceOf = ({ articleAt }: Candidate) => pool.voices[articleAt] ?? articleAt;
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  for (const candidate of [...pool.candidates].sort((a, b) => voiceOf(a) - voiceOf(b))) {
    for (const feature of features(candidate)) {
      if (last.get(feature) === voiceOf(candidate)) continue;
      last.set(feature, voiceOf(candidate));
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return counts;
}
