import type { TermVector } from '../text/similarity.ts';
import type { Pair } from './neighbours.ts';
import { type SparseVectors, sparseVectors } from './sparse-vectors.ts';

export interface NearestOptions {
  /** Pairs that are less alike are left out. */
  readonly floor: number;
  /** How many neighbours of each are kept at most, beside those that count it among theirs. */
  readonly kept: number;
  /**
   * A term that more vectors have brings nobody together: those who share it must share a rarer one, too. So the work
   * for each vector has a bound, however many there are.
   */
  readonly rarest: number;
  /** What becomes of a cosine, for instance with the time between the two. */
  readonly weigh: (cosine: number, a: number, b: number) => number;
}

/** The pairs of vectors of which at least one is among the nearest of the other; ascending by `a`, then by `b`. */
export function nearestPairs(vectors: readonly TermVector[], options: NearestOptions): Pair[] {
  const sparse = sparseVectors(vectors);
  const postings = postingsOf(sparse, options.rarest);
  const spread = new Float32Array(sparse.terms);
  const seen = new Int32Array(sparse.count).fill(-1);
  const found = new Map<number, number>();
  for (let a = 0; a < sparse.count; a++) {
    const near: Pair[] = [];
    eachEntry(sparse, a, (term, weight) => {
      spread[term] = weight;
    });
    eachEntry(sparse, a, (term) => {
      for (let at = postings.start[term] ?? 0; at < (postings.start[term + 1] ?? 0); at++) {
        const b = postings.vector[at] ?? 0;
        if (seen[b] === a || b === a) continue;
        seen[b] = a;
        const similarity = options.weigh(Math.min(1, dot(sparse, b, spread)), a, b);
        if (similarity > options.floor) near.push({ a: Math.min(a, b), b: Math.max(a, b), similarity });
      }
    });
    eachEntry(sparse, a, (term) => {
      spread[term] = 0;
    });
    near.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
    for (const { a: low, b: high, similarity } of near.slice(0, options.kept)) {
      found.set(low * sparse.count + high, similarity);
    }
  }
  return [...found]
    .sort(([x], [y]) => x - y)
    .map(([key, similarity]) => ({ a: Math.floor(key / sparse.count), b: key % sparse.count, similarity }));
}

function eachEntry(
  { start, term, weight }: SparseVectors,
  index: number,
  visit: (term: number, weight: number) => void,
) {
  for (let at = start[index] ?? 0; at < (start[index + 1] ?? 0); at++) visit(term[at] ?? 0, weight[at] ?? 0);
}

/** The cosine of a vector with one that is spread out over all terms. */
function dot({ start, term, weight }: SparseVectors, index: number, spread: Float32Array): number {
  let sum = 0;
  for (let at = start[index] ?? 0, end = start[index + 1] ?? 0; at < end; at++) {
    sum += (weight[at] as number) * (spread[term[at] as number] as number);
  }
  return sum;
}

/** For each term that at most `rarest` vectors have, these vectors. */
function postingsOf({ count, terms, start, term, frequency }: SparseVectors, rarest: number) {
  const first = new Uint32Array(terms + 1);
  for (let each = 0; each < terms; each++) {
    const having = frequency[each] ?? 0;
    first[each + 1] = (first[each] ?? 0) + (having <= rarest ? having : 0);
  }
  const vector = new Uint32Array(first[terms] ?? 0);
  const next = first.slice();
  for (let index = 0; index < count; index++) {
    for (let at = start[index] ?? 0; at < (start[index + 1] ?? 0); at++) {
      const each = term[at] ?? 0;
      if ((frequency[each] ?? 0) > rarest) continue;
      const slot = next[each] ?? 0;
      vector[slot] = index;
      next[each] = slot + 1;
    }
  }
  return { start: first, vector };
}
