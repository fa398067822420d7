import type { Article, Published } from '../model/article.ts';
import type { TermVector } from '../text/similarity.ts';
import { linkClusters } from './linkage.ts';
import { nearestPairs } from './nearest.ts';
import type { Pair } from './neighbours.ts';
import { roundupsAmong } from './roundups.ts';

/** One setting for everything; docs/decisions/011-stories.md has the figures. */
const linkage = { threshold: 0.09, looseness: 0.2, cohesionPower: 0.4, sizePower: 0.1 };
const nearest = { floor: 0.04, kept: 50, rarest: 400 };
/**
 * Between these the nearest of an article counts. One that has nothing near is not of one event with whatever is nearest,
 * as most articles of a day are alone; and a copy that slipped through does not push other reports away.
 */
const usualNearest = { least: 0.3, most: 0.9 };

/** Two people of one name have nothing but the name in common. */
const namesAlone = 0.2;

/** Days in which the news of an event fades to a third. */
const fadingDays = 5;
/** Two reports of one day are more often of one event than two of unknown days are. */
const sameDayFactor = 1.5;

/** Articles, and what is known of each, in the same order. */
export interface Texts {
  readonly articles: readonly Article[];
  readonly vectors: readonly TermVector[];
  /** Which of an article's terms are names. */
  readonly names: readonly ReadonlySet<string>[];
  /** As which an article is read; those of different ones stay apart. */
  readonly languages: readonly string[];
}

/**
 * Which articles report the same event.
 * @returns groups of ascending indexes
 */
export function eventsOf({ articles, vectors, names, languages }: Texts): number[][] {
  const days = articles.map(({ published }) => dayOf(published));
  const factor = (a: number, b: number) =>
    languages[a] === languages[b] ? timeFactor(days[a] ?? null, days[b] ?? null) : 0;
  const near = nearestPairs(vectors, { ...nearest, factor }).map((pair) =>
    sharesMoreThanNames(vectors[pair.a], vectors[pair.b], names[pair.a])
      ? pair
      : { ...pair, similarity: pair.similarity * namesAlone },
  );
  const isRoundup = roundupsAmong(articles.length, near);
  const pairs = relativeTo(articles.length, near).filter(({ a, b }) => !isRoundup[a] && !isRoundup[b]);
  return linkClusters(articles.length, pairs, linkage);
}

/**
 * Similarities as parts of the nearest that each of the two has: where a topic fills the news, everything is alike and
 * only the nearest are of one event; where an event is told in few words, little is enough (local scaling,
 * Zelnik-Manor & Perona 2004).
 */
function relativeTo(count: number, pairs: readonly Pair[]): Pair[] {
  const best = new Float64Array(count).fill(usualNearest.least);
  for (const { a, b, similarity } of pairs) {
    const counted = Math.min(usualNearest.most, similarity);
    best[a] = Math.max(best[a] ?? 0, counted);
    best[b] = Math.max(best[b] ?? 0, counted);
  }
  return pairs.map(({ a, b, similarity }) => {
    const usual = Math.sqrt((best[a] ?? 0) * (best[b] ?? 0));
    return { a, b, similarity: relative(similarity, usual) };
  });
}

function relative(similarity: number, usual: number): number {
  return similarity * Math.min(1, similarity / usual);
}

function sharesMoreThanNames(one?: TermVector, other?: TermVector, names?: ReadonlySet<string>): boolean {
  if (!one || !other) return false;
  for (const key of one.keys()) if (!names?.has(key) && other.has(key)) return true;
  return false;
}

function timeFactor(a: number | null, b: number | null): number {
  return a === null || b === null ? 1 : sameDayFactor * Math.exp(-Math.abs(a - b) / fadingDays);
}

/** The day of publication, counted from 1970; null where no day is known. */
function dayOf(published: Published | null): number | null {
  if (!published || published.precision === 'month' || published.precision === 'year') return null;
  const time = Date.parse(published.earliest.slice(0, 10));
  return Number.isNaN(time) ? null : time / 86_400_000;
}
