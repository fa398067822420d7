import type { Pair } from './neighbours.ts';

/** How many unrelated things make a roundup. */
const leastSubjects = 3;
/** What is this much less alike than the nearest is mentioned in passing. */
const comparable = 0.6;
/** A report has one at its side that is this many times nearer than the roundup; a lone one is not known to be another's. */
const nearerToItsOwn = 1.5;

interface Neighbour {
  readonly index: number;
  readonly similarity: number;
}

/**
 * Whether each of `count` articles only brings together what is unrelated: it is about equally near to several reports
 * that have nothing in common with each other, and each of which has nearer company. It belongs to none of their stories.
 */
export function roundupsAmong(count: number, pairs: readonly Pair[]): boolean[] {
  const near = neighboursOf(count, pairs);
  return near.map((neighbours, roundup) => {
    const least = comparable * (neighbours[0]?.similarity ?? 0);
    const subjects: number[] = [];
    for (const { index, similarity } of neighbours) {
      if (similarity < least || subjects.length === leastSubjects) break;
      const company = near[index]?.find((other) => other.index !== roundup)?.similarity ?? 0;
      if (company <= nearerToItsOwn * similarity) continue;
      if (!near[index]?.some((other) => subjects.includes(other.index))) subjects.push(index);
    }
    return subjects.length === leastSubjects;
  });
}

/** For each its neighbours, the nearest first. */
function neighboursOf(count: number, pairs: readonly Pair[]): Neighbour[][] {
  const near: Neighbour[][] = Array.from({ length: count }, () => []);
  for (const { a, b, similarity } of pairs) {
    near[a]?.push({ index: b, similarity });
    near[b]?.push({ index: a, similarity });
  }
  for (const list of near) list.sort((x, y) => y.similarity - x.similarity || x.index - y.index);
  return near;
}
