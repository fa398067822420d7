import { cosine, type TermVector } from '../../text/similarity.ts';
import { leadOf } from '../stories/article-vector.ts';
import type { StoryVector } from '../stories/stories.ts';
import { type Desk, desks } from './desks.ts';
import { countTerms, learnedShares, type Shares, softened } from './learned-shares.ts';
import { deskVector, type ThemeVector } from './theme-vector.ts';

/** Where a story belongs among broad themes. */
export interface BroadPlace {
  /** Index of the theme, or -1 where it belongs to none. */
  readonly at: number;
  /** The desk that it fits better than any of the themes, where there is one. */
  readonly desk: string | null;
}

/** A story that shares less with every theme than this tells nothing of where it belongs. */
const leastLikeness = 0.01;
/** Themes learn once so many stories surely belong to each of two classes… */
const leastToLearnFrom = 10;
/** …surely: this many times as alike as to any other. */
const sureFactor = 2;
const sharpness = 30;
/** Themes that take in this share of the stories, by their words, are meant to take in all. */
const coveringShare = 0.7;
/** A desk that nobody named must be so much liker to keep a story out of a theme that the editor wants. */
const unnamedWeight = 0.75;

/**
 * Stories under themes such as "Sports": by the words that desks of that name print, then by what the stories teach.
 * The desks that nobody named compete, and what fits them better belongs to no theme; unless the themes take in nearly
 * everything by themselves: then the rest, too, is for the nearest.
 * @param themes by the stories' index, in the same order for each
 */
export function broadPlaces(
  stories: readonly StoryVector[],
  themes: readonly (readonly ThemeVector[])[],
): BroadPlace[] {
  const others = desks.filter((desk) => !(themes[0] ?? []).some((theme) => theme.desks.includes(desk)));
  const count = themes[0]?.length ?? 0;
  const vectorsFor = otherVectors(others);
  const likenesses = stories.map(({ story, vector }, index) => {
    const language = story.articles[0]?.language ?? 'und';
    const own = (themes[index] ?? []).map((theme) => cosine(vector, theme.vector));
    return [...own, ...vectorsFor(language).map((other) => cosine(vector, other) * unnamedWeight)];
  });
  const known = likenesses.filter((row) => Math.max(...row) >= leastLikeness);
  // Before anything is learned: of few stories a desk that nobody named may learn half of what the themes are for.
  const within = known.filter((row) => bestOf(row) < count).length;
  const covers = known.length > 0 && within >= known.length * coveringShare;
  const own = covers ? likenesses.map((row) => row.slice(0, count)) : likenesses;
  const taught = learned(stories, own);
  const shares = taught ?? own;
  return shares.map((row, index): BroadPlace => {
    const at = bestOf(row);
    if (at >= count) return { at: -1, desk: others[at - count]?.title.toLowerCase() ?? null };
    const likeness = likenesses[index]?.[at] ?? 0;
    return likeness >= leastLikeness || (covers && taught) ? { at, desk: null } : { at: -1, desk: null };
  });
}

function otherVectors(others: readonly Desk[]): (language: string) => TermVector[] {
  const byLanguage = new Map<string, TermVector[]>();
  return (language) => {
    const vectors = byLanguage.get(language) ?? others.map((desk) => deskVector(desk, language));
    byLanguage.set(language, vectors);
    return vectors;
  };
}

/** Shares by what the stories teach, or null where there is too little to learn from. */
function learned(
  stories: readonly StoryVector[],
  likenesses: readonly (readonly number[])[],
): readonly Shares[] | null {
  const sure = new Map<number, number>();
  for (const row of likenesses) {
    const at = bestOf(row);
    const best = row[at] ?? 0;
    if (best < leastLikeness || row.some((other, index) => index !== at && other * sureFactor > best)) continue;
    sure.set(at, (sure.get(at) ?? 0) + 1);
  }
  if ([...sure.values()].filter((stories) => stories >= leastToLearnFrom).length < 2) return null;
  const counts = stories.map(({ story }) =>
    countTerms(story.articles.map((article) => ({ ...article, lead: leadOf(article) }))),
  );
  return learnedShares(
    counts,
    likenesses.map((row) => softened(row, sharpness)),
  );
}

function bestOf(row: readonly number[]): number {
  return row.reduce((best, value, at) => (value > (row[best] ?? 0) ? at : best), 0);
}
