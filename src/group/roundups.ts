import type { PairList } from './pair.ts';

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
 * Whether each of so many articles only brings together what is unrelated: it is about equally near to several reports
 * that have nothing in common with each other, and each of which has nearer company. It belongs to none of their stories.
 */
export function roundupsAmong(size: number, pairs: PairList): boolean[] {
  const nearest = nearestTwo(size, pairs);
  const { count, a, b, similarity } = pairs;
  const subjects = new Uint32Array(size);
  const judge = (one: number, other: number, likeness: number) => {
    if (isSubject(nearest, one, other, likeness)) subjects[one] = (subjects[one] as number) + 1;
  };
  for (let at = 0; at < count; at++) {
    judge(a[at] as number, b[at] as number, similarity[at] as number);
    judge(b[at] as number, a[at] as number, similarity[at] as number);
  }
  const hasSubjects = Array.from(subjects, (having) => having >= leastSubjects);
  if (!hasSubjects.includes(true)) return hasSubjects;

  const reports: Neighbour[][] = hasSubjects.map(() => []);
  const isReport = new Uint8Array(size);
  const note = (roundup: number, index: number, likeness: number) => {
    if (!hasSubjects[roundup] || !isSubject(nearest, roundup, index, likeness)) return;
    reports[roundup]?.push({ index, similarity: likeness });
    isReport[index] = 1;
  };
  for (let at = 0; at < count; at++) {
    note(a[at] as number, b[at] as number, similarity[at] as number);
    note(b[at] as number, a[at] as number, similarity[at] as number);
  }
  const related = new Set<number>();
  for (let at = 0; at < count; at++) {
    const [one, other] = [a[at] as number, b[at] as number];
    if (isReport[one] && isReport[other]) related.add(one * size + other).add(other * size + one);
  }
  return reports.map((own) => hasUnrelated(own, (one, other) => related.has(one * size + other)));
}

/** Similarity of the nearest to each, which one that is, and similarity of the second. */
interface NearestTwo {
  readonly first: Float64Array;
  readonly which: Int32Array;
  readonly second: Float64Array;
}

function nearestTwo(size: number, pairs: PairList): NearestTwo {
  const [first, which, second] = [new Float64Array(size), new Int32Array(size).fill(-1), new Float64Array(size)];
  const see = (one: number, other: number, likeness: number) => {
    if (likeness > (first[one] as number)) {
      second[one] = first[one] as number;
      first[one] = likeness;
      which[one] = other;
    } else if (likeness > (second[one] as number)) second[one] = likeness;
  };
  for (let at = 0; at < pairs.count; at++) {
    see(pairs.a[at] as number, pairs.b[at] as number, pairs.similarity[at] as number);
    see(pairs.b[at] as number, pairs.a[at] as number, pairs.similarity[at] as number);
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
