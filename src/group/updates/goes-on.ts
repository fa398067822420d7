import type { Article } from '../../model/article.ts';
import type { ToldStory } from '../../model/told-story.ts';
import { numbersIn } from '../../text/numbers-in.ts';
import type { TermVector } from '../../text/similarity.ts';
import { namesTold, termsOf } from '../../text/terms.ts';
import { hashesAlike, isOfReports } from '../happenings/happenings.ts';
import { goesOnWeights } from './goes-on-weights.ts';
import { hashOfNumber, hashOfTerm } from './said.ts';

/** How a story of today and what was told of another one go together. */
export interface GoesOnMeasures {
  /** Cosine of both. */
  readonly likeness: number;
  /** Of what was told most, the share by weight that is said today, in whatever words. */
  readonly subjects: number;
  /**
   * Of what is told today the share by weight that was said: geometric mean of those of its names and of its other words. Who
   * only has the name in common does something else, what only has the words happened to others.
   */
  readonly namesAndWords: number;
  /** How much of what is told today are names that were said; in scripts without capitals all words. */
  readonly names: number;
  /** The share of its numbers that were said. */
  readonly figures: number;
}

/** A term by which stories are known, with its share of all that is said and the hashes of what tells the same. */
interface Subject {
  readonly hashes: readonly number[];
  readonly share: number;
  readonly isName: boolean;
}

/** A story of today, read for being compared with many. */
export interface StoryOfToday {
  readonly language: string;
  readonly said: ReadonlySet<number>;
  readonly subjects: readonly Subject[];
  /** Whether it has names that capitals tell. */
  readonly hasNames: boolean;
  readonly numbers: readonly number[];
}

/** Names that make up less of a story are there by chance, as in a script without capitals. */
const leastOfNames = 0.08;
const figure = /\p{N}/u;

/** Reads a story of today. */
export function storyOfToday(articles: readonly Article[], told: ToldStory): StoryOfToday {
  const language = articles[0]?.language ?? 'und';
  const names = namesOf(articles);
  const subjects = subjectsOf(told.sketch, language).map(({ key, share }) => ({
    hashes: hashesAlike(hashOfTerm({ key }), language),
    share,
    isName: names.has(key),
  }));
  const numbers = articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => numbersIn(paragraph, article.language)),
  );
  return {
    language,
    said: new Set(told.said),
    subjects,
    hasNames: namesTold(language) && sum(subjects.filter(({ isName }) => isName)) > leastOfNames,
    numbers: [...new Set(numbers.filter(({ isOfTime }) => !isOfTime).map(hashOfNumber))],
  };
}

/** The measures of a story and what was told; @param said all that earlier editions said of that story. */
export function goesOnMeasures(
  today: StoryOfToday,
  likeness: number,
  before: TermVector,
  said: ReadonlySet<number>,
): GoesOnMeasures {
  const again = today.subjects.filter(({ hashes }) => hashes.some((hash) => said.has(hash)));
  const [names, words] = [true, false].map((isName) => {
    const own = (subject: Subject) => subject.isName === isName;
    const all = sum(today.subjects.filter(own));
    return all > 0 ? sum(again.filter(own)) / all : 1;
  }) as [number, number];
  const told = subjectsOf(before, today.language);
  const isTold = ({ key }: { key: string }) =>
    hashesAlike(hashOfTerm({ key }), today.language).some((hash) => today.said.has(hash));
  const toldToday = told.filter(isTold);
  return {
    likeness,
    subjects: sum(toldToday),
    namesAndWords: today.hasNames ? Math.sqrt(names * words) : sum(again),
    names: sum(again.filter(({ isName }) => isName || !today.hasNames)),
    figures: today.numbers.filter((number) => said.has(number)).length / Math.max(1, today.numbers.length),
  };
}

/** Who says so much of what was said says it in its words. */
const leastRepeated = 0.5;

/**
 * Whether a story is told in the words of another one, but is of another place or person: neither says what the other says
 * most. Where capitals tell names, it is enough that none of them was said then.
 */
export function isOfSameKind(today: StoryOfToday, before: TermVector, said: ReadonlySet<number>): boolean {
  const wasSaid = ({ hashes }: Subject) => hashes.some((hash) => said.has(hash));
  if (today.hasNames && !today.subjects.some((subject) => subject.isName && wasSaid(subject))) return true;
  const [own] = today.subjects;
  if (own && wasSaid(own)) return false;
  const [told] = subjectsOf(before, today.language);
  if (told && hashesAlike(hashOfTerm(told), today.language).some((hash) => today.said.has(hash))) return false;
  // Last, as all that is said today is much.
  const repeated = [...today.said].filter((hash) => said.has(hash)).length;
  return repeated >= leastRepeated * today.said.size;
}

/** After so many days a story is as likely another one as if it had hardly anything in common. */
const daysAlive = 5;

/** How likely it is that a story goes on from what was told so many days before, from 0 to 1. */
export function likelyGoesOn(measures: GoesOnMeasures, days: number): number {
  const { bias, ...weights } = goesOnWeights;
  const score = Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * measures[name as keyof GoesOnMeasures],
    bias - days / daysAlive,
  );
  return 1 / (1 + Math.exp(-score));
}

/** The terms of a sketch that are no figures and not in every report, each with its share of their squares. */
function subjectsOf(sketch: Iterable<readonly [string, number]>, language: string): { key: string; share: number }[] {
  const own = [...sketch].filter(([key]) => !figure.test(key) && !isOfReports({ key }, language));
  const all = own.reduce((squares, [, weight]) => squares + weight * weight, 0) || 1;
  return own.map(([key, weight]) => ({ key, share: (weight * weight) / all }));
}

/** Terms that never stand without a capital: the bridge of "Alvorada Bridge" is any. */
function namesOf(articles: readonly Article[]): Set<string> {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const { title, paragraphs, language } of articles) {
    for (const text of [title, ...paragraphs]) {
      for (const { key, word, isName } of termsOf(text, language)) {
        if (isName) names.add(key);
        else if (/^\p{Ll}/u.test(word)) words.add(key);
      }
    }
  }
  return new Set([...names].filter((name) => !words.has(name)));
}

function sum(subjects: readonly { readonly share: number }[]): number {
  return subjects.reduce((total, { share }) => total + share, 0);
}
