import type { TermVector } from '../text/similarity.ts';

/** Unit vectors with numbers for terms, one behind the other: a fraction of the space and time that maps take. */
export interface SparseVectors {
  readonly count: number;
  /** How many different terms there are; they are numbered from 0. */
  readonly terms: number;
  /** Where each vector begins in `term` and `weight`; one more for the end of the last. */
  readonly start: Uint32Array;
  readonly term: Uint32Array;
  readonly weight: Float32Array;
  /** In how many vectors each term is. */
  readonly frequency: Uint32Array;
}

export function sparseVectors(vectors: readonly TermVector[]): SparseVectors {
  const entries = vectors.reduce((sum, { size }) => sum + size, 0);
  const start = new Uint32Array(vectors.length + 1);
  const term = new Uint32Array(entries);
  const weight = new Float32Array(entries);
  const numbers = new Map<string, number>();
  let at = 0;
  for (const [index, vector] of vectors.entries()) {
    start[index] = at;
    for (const [key, value] of vector) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      term[at] = number;
      weight[at++] = value;
    }
  }
  start[vectors.length] = at;
  const frequency = new Uint32Array(numbers.size);
  for (const number of term) frequency[number] = (frequency[number] ?? 0) + 1;
  return { count: vectors.length, terms: numbers.size, start, term, weight, frequency };
}
