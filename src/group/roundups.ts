import type { Pair } from './pair.ts';

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
  const nearest = nearestTwo(count, pairs);
  const subjects = new Uint32Array(count);
  for (const { a, b, similarity } of pairs) {
    if (isSubject(nearest, a, b, similarity)) subjects[a] = (subjects[a] as number) + 1;
    if (isSubject(nearest, b, a, similarity)) subjects[b] = (subjects[b] as number) + 1;
  }
  const hasSubjects = Array.from(subjects, (having) => having >= leastSubjects);
  if (!hasSubjects.includes(true)) return hasSubjects;

  const reports: Neighbour[][] = hasSubjects.map(() => []);
  const isReport = new Uint8Array(count);
  const note = (roundup: number, index: number, similarity: number) => {
    if (!hasSubjects[roundup] || !isSubject(nearest, roundup, index, similarity)) return;
    reports[roundup]?.push({ index, similarity });
    isReport[index] = 1;
  };
  for (const { a, b, similarity } of pairs) {
    note(a, b, similarity);
    note(b, a, similarity);
  }
  const related = new Set<number>();
  for (const { a, b } of pairs) if (isReport[a] && isReport[b]) related.add(a * count + b).add(b * count + a);
  return reports.map((own) => hasUnrelated(own, (a, b) => related.has(a * count + b)));
}

/** Similarity of the nearest to each, which one that is, and similarity of the second. */
interface NearestTwo {
  readonly first: Float64Array;
  readonly which: Int32Array;
  readonly second: Float64Array;
}

function nearestTwo(count: number, pairs: readonly Pair[]): NearestTwo {
  const [first, which, second] = [new Float64Array(count), new Int32Array(count).fill(-1), new Float64Array(count)];
  const see = (one: number, other: number, similarity: number) => {
    if (similarity > (first[one] as number)) {
      second[one] = first[one] as number;
      first[one] = similarity;
      which[one] = other;
    } else if (similarity > (second[one] as number)) second[one] = similarity;
  };
  for (const { a, b, similarity } of pairs) {
    see(a, b, similarity);
    see(b, a, similarity);
  }
  return { first, which, second };
}

/** Whether a report is something that a roundup tells of: near enough to it, and nearer to another. */
function isSubject({ first, which, second }: NearestTwo, roundup: number, report: number, similarity: number): boolean {
  if (similarity < comparable * (first[roundup] as number)) return false;
  const company = which[report] === roundup ? second[report] : first[report];
  return (company as number) > nearerToItsOwn * similarity;
}

function hasUnrelated(reports: Neighbour[], areRelated: (a: number, b: number) => boolean): boolean {
  const subjects: number[] = [];
  for (const { index } of reports.sort((x, y) => y.similarity - x.similarity || x.index - y.index)) {
    if (!subjects.some((subject) => areRelated(index, subject))) subjects.push(index);
    if (subjects.length === leastSubjects) return true;
  }
  return false;
}
