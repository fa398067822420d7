/** Sums from the start: the total of values `a` to `b` is `sums[b] - sums[a]`. */
export function runningTotal(values: readonly number[]): number[] {
  let total = 0;
  const sums = [0];
  for (const value of values) {
    total += value;
    sums.push(total);
  }
  return sums;
}
