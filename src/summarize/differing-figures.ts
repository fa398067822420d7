import { stemOf } from '../text/stems.ts';
import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import type { Differing } from './claims.ts';
import { cannotBothBe, countOthers, twoOfThem } from './counts.ts';
import { isLater } from './later.ts';
import { datesIn } from './parts/dates-in.ts';
import { figuresIn, type ReadFigure } from './parts/read-figures.ts';
import { sayerOf } from './parts/sayer.ts';
import { sharedMatter } from './shared-phrase.ts';

/** So deep in its article a sentence still tells the news. In sentences. */
const deepest = 20;
/** So many words both sentences share besides the number, what it counts and who says it. */
const fewestShared = 2;
/** Where what became of people is not the same word, they share this part of the shorter sentence's words as well. */
const leastShared = 0.5;
/** Two amounts further apart, as a factor, are of two things. */
const furthest = 20;

interface Counting {
  readonly figure: ReadFigure;
  readonly words: ReadonlySet<string>;
}

/**
 * Pairs of outlets that give different amounts of one thing at one time: dead, percent of output, dollars a dose. All
 * languages of which the figures can be read.
 */
export function differingFigures(pool: Pool): Differing[] {
  const isOfSharedDay = pool.days.map(
    (day, at) => day !== null && pool.days.some((other, i) => i !== at && other === day),
  );
  if (!isOfSharedDay.includes(true) || pool.independent < 2) return [];
  if (pool.candidates.some(({ text }) => twoOfThem.test(text))) return [];
  const language = pool.language.split('-')[0] ?? 'und';
  const counting = pool.candidates.flatMap((candidate) =>
    isOfSharedDay[candidate.articleAt] ? countingIn(candidate, language) : [],
  );
  return counting.flatMap((a, at) =>
    counting.slice(at + 1).flatMap((b) => {
      if (!isSameThing(a, b) || !isOneTime(a.figure, b.figure, pool, language)) return [];
      if (pool.voices[a.figure.candidate.articleAt] === pool.voices[b.figure.candidate.articleAt]) return [];
      if (a.figure.isPart || b.figure.isPart || !cannotBothBe(a.figure, b.figure)) return [];
      const subject = subjectOf(a.figure, b.figure, language);
      return subject ? [{ subject, claims: [a.figure.candidate, b.figure.candidate] as const }] : [];
    }),
  );
}

/** The figures of a sentence that gives one of their kind only: of several it is not known which is meant. */
function countingIn(candidate: Candidate, language: string): Counting[] {
  if (candidate.sentence.index >= deepest || !/\d/u.test(candidate.text)) return [];
  const figures = figuresIn(candidate, language);
  const isSameKind = (a: ReadFigure, b: ReadFigure) =>
    a.unit === b.unit && a.head === b.head && a.outcome === b.outcome;
  const isOnly = (candidate.text.match(/\d[\d.,]*/gu)?.length ?? 0) === 1;
  const alone = figures.filter(
    (one) => (one.unit === 'count' || isOnly) && !figures.some((other) => one !== other && isSameKind(one, other)),
  );
  if (alone.length === 0) return [];
  const speaker = new Set(
    (sayerOf(candidate, language)?.name ?? '').split(/[^\p{L}]+/u).map((word) => stemOf(word.toLowerCase(), language)),
  );
  const words = new Set([...candidate.stemSet].filter((stem) => !speaker.has(stem) && !/\p{N}/u.test(stem)));
  return alone.map((figure) => ({ figure, words }));
}

function isSameThing({ figure: a, words }: Counting, { figure: b, words: others }: Counting): boolean {
  if (a.unit !== b.unit || a.head !== b.head || a.outcome !== b.outcome || a.value === b.value) return false;
  if (a.head === '' && a.outcome === null) return false;
  if (Math.max(a.value, b.value) > furthest * Math.min(a.value, b.value)) return false;
  const shared = [...words].filter((stem) => others.has(stem) && stem !== a.head);
  const part = shared.length / Math.max(1, Math.min(words.size, others.size));
  return shared.length >= fewestShared && (a.outcome !== null || part >= leastShared);
}

/** Both of one day and hour, as far as their articles and their own words tell. */
function isOneTime(a: ReadFigure, b: ReadFigure, { days, published }: Pool, language: string): boolean {
  const [first, second] = [a.candidate.articleAt, b.candidate.articleAt];
  const day = days[first] ?? null;
  if (day === null || day !== days[second]) return false;
  const [one, other] = [published[first] ?? null, published[second] ?? null];
  if (isLater(one, other) || isLater(other, one) || countOthers(a.candidate.text, b.candidate.text)) return false;
  const [named, others] = [a, b].map(
    ({ candidate }) => new Set(datesIn(candidate.text, language, day).map(({ past }) => past?.earliest)),
  );
  return !named?.size || !others?.size || [...named].some((date) => others.has(date));
}

const theNumber: Readonly<Record<string, string>> = {
  en: 'the number',
  de: 'die Zahl',
  fr: 'le nombre',
  es: 'el número',
  it: 'il numero',
  pt: 'o número',
  ru: 'число',
  uk: 'кількість',
  ar: 'عدد',
};

/** What they differ on, as a phrase: "the number killed", or the words that both sentences share. */
function subjectOf(a: ReadFigure, b: ReadFigure, language: string): string | undefined {
  if (a.outcome !== null) return `${theNumber[language] ?? ''} ${a.outcome}`.trim();
  if (a.unit === 'count') return language === 'en' ? `the number of ${a.counts}` : a.counts;
  return sharedMatter(a.candidate.text, b.candidate.text, language);
}
