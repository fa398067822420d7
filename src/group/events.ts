import type { Article, Published } from '../model/article.ts';
import type { TermVector } from '../text/similarity.ts';
import { linkClusters } from './linkage.ts';
import { nearestPairs } from './nearest.ts';
import type { Pair } from './neighbours.ts';

/** One setting for everything; docs/decisions/011-stories.md has the figures. */
const linkage = { threshold: 0.106, looseness: 0.25, cohesionPower: 0.4, sizePower: 0.07 };
const nearest = { floor: 0.04, kept: 50, rarest: 400 };
/** What is as near as this is near; a copy that slipped through does not push other reports away. */
const nearEnough = 0.9;

/** Days in which the news of an event fades to a third. */
const fadingDays = 3;
/** Two reports of one day are more often of one event than two of unknown days are. */
const sameDayFactor = 1.5;

/**
 * Which articles report the same event.
 * @param vectors of the articles, in their order
 * @param languages as which the articles are read; those of different ones stay apart
 * @param copies for each article the index of the first that has its text
 * @returns groups of ascending indexes
 */
export function eventsOf(
  articles: readonly Article[],
  vectors: readonly TermVector[],
  languages: readonly string[],
  copies: readonly number[],
): number[][] {
  const days = articles.map(({ published }) => dayOf(published));
  const between = (a: number, b: number) => timeFactor(days[a] ?? null, days[b] ?? null);
  const weigh = (alike: number, a: number, b: number) =>
    languages[a] === languages[b] && copies[a] !== copies[b] ? Math.min(1, alike * between(a, b)) : 0;
  const sameText: Pair[] = copies.flatMap((first, at) =>
    first === at ? [] : [{ a: first, b: at, similarity: Math.min(1, between(first, at)) }],
  );
  const pairs = relativeTo(articles.length, nearestPairs(vectors, { ...nearest, weigh }));
  return linkClusters(articles.length, [...pairs, ...sameText], linkage);
}

/**
 * Similarities as parts of the nearest that each of the two has: where a topic fills the news, everything is alike and
 * only the nearest are of one event; where an event is told in few words, little is enough (local scaling,
 * Zelnik-Manor & Perona 2004).
 */
function relativeTo(count: number, pairs: readonly Pair[]): Pair[] {
  const best = new Float64Array(count);
  for (const { a, b, similarity } of pairs) {
    const counted = Math.min(nearEnough, similarity);
    best[a] = Math.max(best[a] ?? 0, counted);
    best[b] = Math.max(best[b] ?? 0, counted);
  }
  return pairs.map(({ a, b, similarity }) => {
    const usual = Math.sqrt((best[a] ?? 0) * (best[b] ?? 0));
    return { a, b, similarity: similarity * Math.min(1, similarity / usual) };
  });
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
