import type { SparseVector } from './sparse-vectors.ts';

/** Of vectors, the terms that are too frequent to be looked up: what two that are near anyway have of them in common. */
export class FrequentParts {
  /** The length of the part of each. */
  readonly lengths: Float64Array;
  /** Where the part of each begins; one more for the end of the last. */
  private readonly start: Uint32Array;
  private readonly term: Uint32Array;
  private readonly weight: Float32Array;
  /** The weights of the vector with which others are compared, by their terms. */
  private readonly spread: Float32Array;
  private compared = 0;

  /** @param rarest in how many vectors a term is that can still be looked up */
  constructor(vectors: readonly SparseVector[], frequency: Uint32Array, rarest: number) {
    const room = frequency.reduce((sum, having) => sum + (having > rarest ? having : 0), 0);
    this.lengths = new Float64Array(vectors.length);
    this.start = new Uint32Array(vectors.length + 1);
    this.term = new Uint32Array(room);
    this.weight = new Float32Array(room);
    this.spread = new Float32Array(frequency.length);
    let filled = 0;
    for (const [index, { term, weight }] of vectors.entries()) {
      let squares = 0;
      for (let at = 0; at < term.length; at++) {
        if ((frequency[term[at] as number] as number) <= rarest) continue;
        squares += (weight[at] as number) ** 2;
        this.term[filled] = term[at] as number;
        this.weight[filled++] = weight[at] as number;
      }
      this.lengths[index] = Math.sqrt(squares);
      this.start[index + 1] = filled;
    }
  }

  /** Chooses the vector with which others are compared from now on. */
  compareWith(index: number): void {
    const { term, weight, spread } = this;
    for (let at = this.start[this.compared] as number; at < this.endOf(this.compared); at++)
      spread[term[at] as number] = 0;
    this.compared = index;
    for (let at = this.start[index] as number; at < this.endOf(index); at++) {
      spread[term[at] as number] = weight[at] as number;
    }
  }

  /** What the part of a vector gives to its product with the one that was chosen. */
  productWith(index: number): number {
    const { term, weight, spread } = this;
    const end = this.endOf(index);
    let sum = 0;
    for (let at = this.start[index] as number; at < end; at++) {
      sum += (weight[at] as number) * (spread[term[at] as number] as number);
    }
    return sum;
  }

  private endOf(index: number): number {
    return this.start[index + 1] as number;
  }
}
