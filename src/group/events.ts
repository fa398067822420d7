import type { Article, Published } from '../model/article.ts';
import type { TermVector } from '../text/similarity.ts';
import { linkClusters } from './linkage.ts';
import { alikePairs, type Pair } from './neighbours.ts';

/**
 * One setting for everything, measured on three sets of very different texts: full articles with dates, titles with a
 * paragraph, sentences without titles (B-cubed .98, .865, .89; plain average linkage .98, .82, .87; a logistic
 * regression over six similarities was no better on the set it had not seen). Similarities below the floor change no
 * average that matters.
 */
const linkage = { threshold: 0.19, looseness: 0.25, cohesionPower: 0.4, sizePower: 0.07 };
const floor = 0.1;

/** Days in which the news of an event fades to a third. */
const fadingDays = 3;
/** Two reports of one day are more often of one event than two of unknown days are. */
const sameDayFactor = 1.5;

/**
 * Which articles report the same event.
 * @param vectors of the articles, in their order
 * @param copies for each article the index of the first that has its text
 * @returns groups of ascending indexes
 */
export function eventsOf(
  articles: readonly Article[],
  vectors: readonly TermVector[],
  copies: readonly number[],
): number[][] {
  const languages = articles.map(({ language }) => language.split('-')[0]?.toLowerCase());
  const days = articles.map(({ published }) => dayOf(published));
  const between = (a: number, b: number) => timeFactor(days[a] ?? null, days[b] ?? null);
  const weigh = (alike: number, a: number, b: number) =>
    languages[a] === languages[b] && copies[a] !== copies[b] ? Math.min(1, alike * between(a, b)) : 0;
  const sameText: Pair[] = copies.flatMap((first, at) =>
    first === at ? [] : [{ a: first, b: at, similarity: Math.min(1, between(first, at)) }],
  );
  return linkClusters(articles.length, [...alikePairs(vectors, floor, weigh), ...sameText], linkage);
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
