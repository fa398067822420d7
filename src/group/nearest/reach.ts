import type { Postings, SparseVector } from './sparse-vectors.ts';

export interface Reached {
  readonly at: Uint32Array;
  /** Asked for once of each: then it is forgotten, and there is room for the next vector. */
  readonly take: (at: number) => number;
}

/** What the terms that two vectors share give together, for all that share any with one vector. */
export class Reach {
  private readonly touched: Uint32Array;
  private readonly sums: Float64Array;

  /** @param count of the vectors that there are */
  constructor(count: number) {
    this.touched = new Uint32Array(count);
    this.sums = new Float64Array(count);
  }

  /** The vectors in the postings that share a term with one, among them itself, in no order. */
  from(own: SparseVector, { start, vector, weight }: Postings): Reached {
    const { touched, sums } = this;
    let count = 0;
    for (let each = 0; each < own.term.length; each++) {
      const term = own.term[each] as number;
      const ownWeight = own.weight[each] as number;
      for (let at = start[term] as number, end = start[term + 1] as number; at < end; at++) {
        const other = vector[at] as number;
        const sum = sums[other] as number;
        if (sum === 0) touched[count++] = other;
        sums[other] = sum + ownWeight * (weight[at] as number);
      }
    }
    return { at: touched.subarray(0, count), take: (at) => this.take(at) };
  }

  private take(at: number): number {
    const sum = this.sums[at] as number;
    this.sums[at] = 0;
    return sum;
  }
}
