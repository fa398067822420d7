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
  /** What the cosine is multiplied with, for instance for the time between the two; the product counts as 1 at most. */
  readonly factor: (a: number, b: number) => number;
}

/** Sums of the same numbers in another order differ by less. */
const rounding = 1e-6;

/**
 * The pairs of vectors of which at least one is among the nearest of the other; ascending by `a`, then by `b`. What the
 * rare terms give is added up term by term, and only where the frequent ones could lift a pair among the nearest is the
 * cosine taken of all of them.
 */
export function nearestPairs(vectors: readonly TermVector[], options: NearestOptions): Pair[] {
  const sparse = sparseVectors(vectors);
  const postings = postingsOf(sparse, options.rarest);
  const frequentLength = frequentLengths(sparse, options.rarest);
  const spread = new Float32Array(sparse.terms);
  const byRareTerms = new Float64Array(sparse.count);
  const found = new Map<number, number>();
  for (let a = 0; a < sparse.count; a++) {
    const touched: number[] = [];
    eachEntry(sparse, a, (term, weight) => {
      spread[term] = weight;
      for (let at = postings.start[term] ?? 0, end = postings.start[term + 1] ?? 0; at < end; at++) {
        const b = postings.vector[at] as number;
        if (byRareTerms[b] === 0) touched.push(b);
        byRareTerms[b] = (byRareTerms[b] as number) + weight * (postings.weight[at] as number);
      }
    });
    const length = frequentLength[a] ?? 0;
    const factors = touched.map((b) => (b === a ? 0 : options.factor(a, b)));
    const sums = touched.map((b) => byRareTerms[b] as number);
    for (const b of touched) byRareTerms[b] = 0;
    const least = leastOfNearest(sums, factors, options);
    const candidates: Candidate[] = [];
    for (const [at, b] of touched.entries()) {
      const factor = factors[at] as number;
      const most = (sums[at] as number) + length * (frequentLength[b] as number) + rounding;
      if (most * factor > least) candidates.push({ b, factor, bound: Math.min(1, most * factor) });
    }
    const similarityTo = ({ b, factor }: Candidate) => Math.min(1, dot(sparse, b, spread) * factor);
    for (const near of nearestOf(candidates, similarityTo, options)) {
      found.set(Math.min(a, near.b) * sparse.count + Math.max(a, near.b), near.similarity);
    }
    eachEntry(sparse, a, (term) => {
      spread[term] = 0;
    });
  }
  return [...found]
    .sort(([x], [y]) => x - y)
    .map(([key, similarity]) => ({ a: Math.floor(key / sparse.count), b: key % sparse.count, similarity }));
}

interface Candidate {
  readonly b: number;
  readonly factor: number;
  /** The similarity is not above this. */
  readonly bound: number;
}

/** How finely similarities are told apart before they are known. */
const steps = 512;

/** A similarity that so many as are kept reach with their rare terms alone, or nearly the greatest such; at least the floor. */
function leastOfNearest(sums: readonly number[], factors: readonly number[], { floor, kept }: NearestOptions): number {
  const counts = new Uint32Array(steps + 1);
  for (const [at, sum] of sums.entries()) {
    const step = Math.floor(Math.min(1, Math.max(0, sum - rounding) * (factors[at] as number)) * steps);
    counts[step] = (counts[step] as number) + 1;
  }
  let reached = 0;
  for (let step = steps; step > 0; step--) {
    reached += counts[step] as number;
    if (reached >= kept) return Math.max(floor, step / steps - rounding);
  }
  return floor;
}

/** The nearest of the candidates, of which as few as possible are looked at closely. */
function nearestOf(
  candidates: Candidate[],
  similarityTo: (candidate: Candidate) => number,
  { floor, kept }: NearestOptions,
): { b: number; similarity: number }[] {
  candidates.sort((x, y) => y.bound - x.bound || x.b - y.b);
  const near: { b: number; similarity: number }[] = [];
  const byNearness = (x: (typeof near)[number], y: (typeof near)[number]) => y.similarity - x.similarity || x.b - y.b;
  let farthest = floor;
  for (const candidate of candidates) {
    if (candidate.bound < farthest) break;
    const similarity = similarityTo(candidate);
    if (similarity <= floor || similarity < farthest) continue;
    near.push({ b: candidate.b, similarity });
    if (near.length < 2 * kept) continue;
    near.sort(byNearness).length = kept;
    farthest = near.at(-1)?.similarity ?? floor;
  }
  return near.sort(byNearness).slice(0, kept);
}

/** The length of the part of each vector whose terms are too frequent to be looked up. */
function frequentLengths({ count, start, term, weight, frequency }: SparseVectors, rarest: number): Float64Array {
  const lengths = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    let sum = 0;
    for (let at = start[index] ?? 0, end = start[index + 1] ?? 0; at < end; at++) {
      if ((frequency[term[at] as number] as number) > rarest) sum += (weight[at] as number) ** 2;
    }
    lengths[index] = Math.sqrt(sum);
  }
  return lengths;
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

/** For each term that at most `rarest` vectors have, these vectors with its weight in them. */
function postingsOf({ count, terms, start, term, weight, frequency }: SparseVectors, rarest: number) {
  const first = new Uint32Array(terms + 1);
  for (let each = 0; each < terms; each++) {
    const having = frequency[each] ?? 0;
    first[each + 1] = (first[each] ?? 0) + (having <= rarest ? having : 0);
  }
  const vector = new Uint32Array(first[terms] ?? 0);
  const weights = new Float32Array(vector.length);
  const next = first.slice();
  for (let index = 0; index < count; index++) {
    for (let at = start[index] ?? 0; at < (start[index + 1] ?? 0); at++) {
      const each = term[at] ?? 0;
      if ((frequency[each] ?? 0) > rarest) continue;
      const slot = next[each] ?? 0;
      vector[slot] = index;
      weights[slot] = weight[at] ?? 0;
      next[each] = slot + 1;
    }
  }
  return { start: first, vector, weight: weights };
}
