/** Two of a list, `a` before `b`, and how alike they are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Pairs by the hundred thousand, side by side in arrays: as objects they took more time to make than to judge. */
export interface PairList {
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly similarity: Float64Array;
}

/** Those of a short list, one by one. */
export function pairsIn({ count, a, b, similarity }: PairList): Pair[] {
  return Array.from({ length: count }, (_, at) => ({
    a: a[at] as number,
    b: b[at] as number,
    similarity: similarity[at] as number,
  }));
}
