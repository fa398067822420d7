/**
 * How many words of a text must be changed, dropped or added so that it stands in another one as it is (Sellers 1980).
 * The work grows with the product of both lengths.
 */
export function leastEdits(part: readonly number[], whole: readonly number[]): number {
  let above = new Uint16Array(whole.length + 1);
  let row = new Uint16Array(whole.length + 1);
  for (const [at, word] of part.entries()) {
    row[0] = at + 1;
    for (let to = 1; to <= whole.length; to++) {
      const changed = (above[to - 1] as number) + (whole[to - 1] === word ? 0 : 1);
      const addedOrDropped = Math.min(above[to] as number, row[to - 1] as number) + 1;
      row[to] = Math.min(changed, addedOrDropped);
    }
    [above, row] = [row, above];
  }
  return above.reduce((least, edits) => Math.min(least, edits), part.length);
}
