import type { Token } from './tokens.ts';

/** Words that stand between two that two texts have in common, in the one and in the other; one side may have none. */
export interface Difference {
  /** Where they stand in the first text. */
  readonly at: number;
  readonly told: readonly Token[];
  readonly given: readonly Token[];
}

/** Two texts laid over each other. */
export interface Alignment {
  /** How many of the first one's words stand in the other in the same order. */
  readonly common: number;
  readonly differences: readonly Difference[];
}

/** Names and numbers weigh less than what stands between them, so that of two that are exchanged neither is taken for common. */
const weightOf = ({ text, opens }: Token) => (!opens && /^[\p{Lu}\p{N}]/u.test(text) ? 4 : 5);

/** Of pairs of words to compare; beyond it texts are too long for sentences. */
const mostPairs = 250_000;

/** The words of two texts by the heaviest sequence that both have (Needleman and Wunsch 1970); null where they are too long. */
export function aligned(told: readonly Token[], given: readonly Token[]): Alignment | null {
  let [first, ends] = [0, 0];
  const isSame = (one: number, other: number) => told[one]?.stem === given[other]?.stem;
  const shorter = Math.min(told.length, given.length);
  while (first < shorter && isSame(first, first)) first++;
  while (ends < shorter - first && isSame(told.length - 1 - ends, given.length - 1 - ends)) ends++;
  const [rows, columns] = [told.length - ends - first, given.length - ends - first];
  if (rows * columns > mostPairs) return null;
  const width = columns + 1;
  const weights = new Uint16Array((rows + 1) * width);
  const weightAt = (row: number, column: number) => weights[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    const token = told[first + row];
    for (let column = columns - 1; column >= 0; column--) {
      weights[row * width + column] =
        token && isSame(first + row, first + column)
          ? weightAt(row + 1, column + 1) + weightOf(token)
          : Math.max(weightAt(row + 1, column), weightAt(row, column + 1));
    }
  }
  const differences: Difference[] = [];
  let [row, column, fromRow, fromColumn, common] = [0, 0, 0, 0, first + ends];
  const close = () => {
    if (row > fromRow || column > fromColumn)
      differences.push({
        at: first + fromRow,
        told: told.slice(first + fromRow, first + row),
        given: given.slice(first + fromColumn, first + column),
      });
  };
  while (row < rows && column < columns) {
    const weight = weightAt(row, column);
    if (weight === weightAt(row + 1, column)) row++;
    else if (weight === weightAt(row, column + 1)) column++;
    else {
      close();
      [fromRow, fromColumn] = [++row, ++column];
      common++;
    }
  }
  [row, column] = [rows, columns];
  close();
  return { common, differences };
}
