/** Two of a list, `a` before `b`, and how alike they are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}
