import type { TermVector } from '../../text/similarity.ts';

/**
 * A unit vector with numbers for terms: a fraction of the space and time that a map takes. Weights are whole multiples
 * of 2⁻²⁴, so that sums of their products are exact, and the same in whatever order they are added up.
 */
export interface SparseVector {
  readonly term: Uint32Array;
  readonly weight: Float32Array;
}

const unit = 2 ** 24;

/** The numbers of terms, in the order in which they were first seen. */
export class TermNumbers {
  private readonly numbers = new Map<string, number>();

  get count(): number {
    return this.numbers.size;
  }

  sparse(vector: TermVector): SparseVector {
    const term = new Uint32Array(vector.size);
    const weight = new Float32Array(vector.size);
    let at = 0;
    for (const [key, value] of vector) {
      term[at] = this.numbers.get(key) ?? this.numberFor(key);
      weight[at++] = Math.round(value * unit) / unit;
    }
    return { term, weight };
  }

  private numberFor(key: string): number {
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** For each term those that have it, one behind the other. */
export interface Postings {
  /** Where each term begins; one more for the end of the last. */
  readonly start: Uint32Array;
  /** Indexes of vectors, ascending for each term. */
  readonly vector: Uint32Array;
  readonly weight: Float32Array;
}

/** The vectors that have a term, for all terms that are rare. */
export function postingsOf(vectors: readonly SparseVector[], frequency: Uint32Array, rarest: number): Postings {
  const start = new Uint32Array(frequency.length + 1);
  for (let term = 0; term < frequency.length; term++) {
    const having = frequency[term] as number;
    start[term + 1] = (start[term] as number) + (having <= rarest ? having : 0);
  }
  const vector = new Uint32Array(start[frequency.length] ?? 0);
  const weight = new Float32Array(vector.length);
  const next = start.slice();
  for (const [index, { term, weight: own }] of vectors.entries()) {
    for (let at = 0; at < term.length; at++) {
      const each = term[at] as number;
      if ((frequency[each] as number) > rarest) continue;
      const slot = next[each] as number;
      vector[slot] = index;
      weight[slot] = own[at] as number;
      next[each] = slot + 1;
    }
  }
  return { start, vector, weight };
}

/** In how many of the vectors each term is. */
export function frequenciesOf(vectors: readonly SparseVector[], terms: number): Uint32Array {
  const frequency = new Uint32Array(terms);
  for (const { term } of vectors) for (const each of term) frequency[each] = (frequency[each] as number) + 1;
  return frequency;
}
