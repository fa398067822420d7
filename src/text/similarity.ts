import { distinctOf, runHashes } from './hashed-runs.ts';

/** Terms with their weights, of length 1: the dot product of two is their cosine. */
export type TermVector = ReadonlyMap<string, number>;

/** Scales weights to length 1, in place of what they were; an empty vector stays empty. */
export function unitVector(weights: ReadonlyMap<string, number>): TermVector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  const scaled = new Map<string, number>();
  for (const [term, weight] of weights) scaled.set(term, weight / length);
  return scaled;
}

/** Cosine of two unit vectors, from 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of shorter) sum += weight * (longer.get(term) ?? 0);
  return Math.min(1, sum);
}

/** The direction between vectors, each counting the same. */
export function meanVector(vectors: readonly TermVector[]): TermVector {
  if (vectors.length === 1 && vectors[0]) return vectors[0];
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return unitVector(sum);
}

/**
 * 32-bit hashes of all runs of `size` words, given as hashes, each once, ascending.
 * A text that is shorter than a run has none.
 */
export function shinglesOf(words: ArrayLike<number>, size: number): Uint32Array {
  return distinctOf(runHashes(words, size));
}

/** How much of the shorter of two texts is in the other, by their shingles, from 0 to 1 (Broder 1997). */
export function containment(a: Uint32Array, b: Uint32Array): number {
  return sharedBy(a, b) / Math.max(1, Math.min(a.length, b.length));
}

/** How many numbers two lists have in common, each of which holds every number once, ascending. */
export function sharedBy(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
