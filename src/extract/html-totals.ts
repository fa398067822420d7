/** Sums from the start: the total of values `a` to `b` is `sums[b] - sums[a]`. */
export function runningTotal(values: readonly number[]): number[] {
  let total = 0;
  return [0, ...values.map((value) => (total += value))];
}
