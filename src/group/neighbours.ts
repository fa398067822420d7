import type { TermVector } from '../text/similarity.ts';

/** Two of a list, `a` before `b`, and how alike they are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * All pairs of vectors that are more alike than `floor`, by an inverted index: pairs without a common term cost nothing.
 * @param weigh what becomes of a cosine, for instance with the time between the two
 */
export function alikePairs(
  vectors: readonly TermVector[],
  floor: number,
  weigh: (cosine: number, a: number, b: number) => number,
): Pair[] {
  const postings = new Map<string, { at: number[]; weight: number[] }>();
  const cosines = new Float64Array(vectors.length);
  const pairs: Pair[] = [];
  for (const [b, vector] of vectors.entries()) {
    const touched: number[] = [];
    for (const [term, weight] of vector) {
      const posting = postings.get(term) ?? { at: [], weight: [] };
      postings.set(term, posting);
      for (let k = 0; k < posting.at.length; k++) {
        const a = posting.at[k] ?? 0;
        if (cosines[a] === 0) touched.push(a);
        cosines[a] = (cosines[a] ?? 0) + weight * (posting.weight[k] ?? 0);
      }
      posting.at.push(b);
      posting.weight.push(weight);
    }
    for (const a of touched) {
      const similarity = weigh(Math.min(1, cosines[a] ?? 0), a, b);
      if (similarity > floor) pairs.push({ a, b, similarity });
      cosines[a] = 0;
    }
  }
  return pairs;
}
