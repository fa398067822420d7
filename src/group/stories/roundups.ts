import type { TermVector } from '../../text/similarity.ts';
import type { PairList } from '../nearest/pair.ts';
import type { UnrelatedMatters } from './unrelated-matters.ts';

/** How many unrelated things make a roundup. */
const leastSubjects = 3;
/** What is this much less alike than the nearest is mentioned in passing. */
const comparable = 0.6;
/** A report has one at its side that is this many times nearer than the roundup; a lone one is not known to be another's. */
const nearerToItsOwn = 1.5;

/** Reports that are no more alike than this have nothing to do with each other; those as near as that may be put together. */
const leastNear = 0.1;
/** So many of the nearest are asked what they report. */
const mostAsked = 12;

interface Neighbour {
  readonly index: number;
  readonly similarity: number;
}

/** What is asked of a text that may be a roundup, or a report of what one tells. */
export interface Gathering {
  readonly vector: TermVector;
  readonly matters: UnrelatedMatters;
}

/**
 * Whether each of some articles only brings together what is unrelated, and belongs to none of the stories: its company
 * tells it, or its own paragraphs do.
 */
export function roundupsAmong(texts: readonly Gathering[], pairs: PairList): boolean[] {
  const company = companyIn(texts.length, pairs);
  const byCompany = amongUnrelated(texts.length, pairs, company);
  const nearOf = nearIn(company);
  return texts.map(
    (text, at) =>
      byCompany[at] || text.matters.sayIt || (!text.matters.isKnownReport && tellsOfSeveral(text, at, texts, nearOf)),
  );
}

/** For an index those that are so near to it that they may be put together; read when they are asked for. */
function nearIn(company: (index: number) => Company): (index: number) => readonly Neighbour[] {
  const known = new Map<number, readonly Neighbour[]>();
  return (index) => {
    const read = known.get(index);
    if (read) return read;
    const { others, likeness } = company(index);
    const near: Neighbour[] = [];
    for (let at = 0; at < others.length; at++) {
      const similarity = likeness[at] as number;
      if (similarity >= leastNear) near.push({ index: others[at] as number, similarity });
    }
    known.set(index, near);
    return near;
  };
}

/** Whether two reports that have nothing to do with each other are about different ones of an article's matters. */
function tellsOfSeveral(
  text: Gathering,
  at: number,
  texts: readonly Gathering[],
  nearOf: (index: number) => readonly Neighbour[],
): boolean {
  const near = nearOf(at);
  if (near.length < 2) return false;
  const asked = near.toSorted((x, y) => y.similarity - x.similarity || x.index - y.index).slice(0, mostAsked);
  const areUnrelated = (one: number, other: number) => !nearOf(one).some(({ index }) => index === other);
  const hasUnrelated = asked.some(({ index }, at) =>
    asked.slice(0, at).some((other) => areUnrelated(index, other.index)),
  );
  if (!hasUnrelated || !text.matters.allowIt) return false;
  const reports = asked.flatMap(({ index }) => {
    const matter = text.matters.matterOf(texts[index]?.vector ?? new Map());
    return matter < 0 ? [] : [{ index, matter }];
  });
  return reports.some((one) =>
    reports.some((other) => one.matter !== other.matter && areUnrelated(one.index, other.index)),
  );
}

/**
 * Whether each of so many articles only brings together what is unrelated: it is about equally near to several reports
 * that have nothing in common with each other, and each of which has nearer company.
 */
function amongUnrelated(size: number, pairs: PairList, company: (index: number) => Company): boolean[] {
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
  const note = (roundup: number, index: number, likeness: number) => {
    if (!hasSubjects[roundup] || !isSubject(nearest, roundup, index, likeness)) return;
    reports[roundup]?.push({ index, similarity: likeness });
  };
  for (let at = 0; at < count; at++) {
    note(a[at] as number, b[at] as number, similarity[at] as number);
    note(b[at] as number, a[at] as number, similarity[at] as number);
  }
  const seen = new Int32Array(size).fill(-1);
  return reports.map((own, roundup) => hasUnrelated(roundup, own, company, seen));
}

/** Those that one is paired with, and how alike each is. */
interface Company {
  readonly others: Uint32Array;
  readonly likeness: Float64Array;
}

function companyIn(size: number, { count, a, b, similarity }: PairList): (index: number) => Company {
  const start = new Uint32Array(size + 2);
  // Counted two places on, so that the places at which each begins are right once all are filled in.
  for (let at = 0; at < count; at++) {
    for (const one of [a, b]) start[(one[at] as number) + 2] = (start[(one[at] as number) + 2] as number) + 1;
  }
  for (let one = 2; one < start.length; one++) start[one] = (start[one] as number) + (start[one - 1] as number);
  const others = new Uint32Array(2 * count);
  const likeness = new Float64Array(2 * count);
  const put = (one: number, other: number, at: number) => {
    const slot = start[one + 1] as number;
    others[slot] = other;
    likeness[slot] = similarity[at] as number;
    start[one + 1] = slot + 1;
  };
  for (let at = 0; at < count; at++) {
    put(a[at] as number, b[at] as number, at);
    put(b[at] as number, a[at] as number, at);
  }
  return (index) => ({
    others: others.subarray(start[index], start[index + 1]),
    likeness: likeness.subarray(start[index], start[index + 1]),
  });
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

/** @param seen which of all were marked for one roundup last */
function hasUnrelated(
  roundup: number,
  reports: Neighbour[],
  company: (index: number) => Company,
  seen: Int32Array,
): boolean {
  let subjects = 0;
  for (const { index } of reports.sort((x, y) => y.similarity - x.similarity || x.index - y.index)) {
    if (seen[index] === roundup) continue;
    subjects++;
    if (subjects === leastSubjects) return true;
    for (const other of company(index).others) seen[other] = roundup;
  }
  return false;
}
