import { cosine, type TermVector } from '../../text/similarity.ts';
import { termsOf } from '../../text/terms.ts';
import { nearestPairs } from '../nearest/nearest.ts';
import { pairsIn } from '../nearest/pair.ts';
import { leadOf } from '../stories/article-vector.ts';
import type { StoryVector } from '../stories/stories.ts';
import type { ThemeVector } from './theme-vector.ts';

/** How a story and the theme nearest to it go together, each number with what it says in its name. */
export interface ThemeFit {
  /** Index of the theme. */
  readonly at: number;
  readonly measures: FitMeasures;
}

export interface FitMeasures {
  /** Cosine of both, with the description. */
  readonly likeness: number;
  /** How much of the theme's title the story has anywhere at its top, by weight. */
  readonly title: number;
  /** How much of the theme's title the titles of the story's articles have. */
  readonly titleInTitles: number;
  /** The likeness as a multiple of that of the best other story. */
  readonly toBest: number;
  /** Cosine with the nearest other story that comes near any theme, that best one left out. */
  readonly toOthers: number;
  /** Logarithm of the number of articles: much text has something in common with anything. */
  readonly size: number;
}

/** A story less alike than this to every theme is not looked at. */
const leastLikeness = 0.03;
/** The best story of a theme counts as at least so much alike when others are measured by it. */
const leastBest = 0.12;
/** What has only names in common with a theme happens in the same place or to the same people, but is another matter. */
const namesAlone = 0;
/** More articles than this change nothing more. */
const mostCounted = 3;
/** Two stories less alike than the floor have nothing to do with each other; one neighbour can be the rival. */
const others = { floor: 0.1, kept: 2, rarest: 1000, mostFactor: 1, factor: () => 1 };

/** For every story how it goes together with the theme nearest to it; null where it has nothing in common with any. */
export function themeFits(
  stories: readonly StoryVector[],
  themes: readonly (readonly ThemeVector[])[],
): (ThemeFit | null)[] {
  const likenesses = stories.map(({ vector }, index) =>
    (themes[index] ?? []).map((theme) => likenessOf(vector, theme)),
  );
  const nearest = likenesses.map((row) => {
    const at = row.reduce((best, likeness, candidate) => (likeness > (row[best] ?? 0) ? candidate : best), 0);
    return (row[at] ?? 0) >= leastLikeness ? at : -1;
  });
  const best = bestTwoOf(likenesses);
  const candidates = nearest.flatMap((at, index) => (at < 0 ? [] : [index]));
  const others = neighboursOf(candidates, stories);
  return stories.map((story, index) => {
    const at = nearest[index] ?? -1;
    const theme = themes[index]?.[at];
    if (!theme) return null;
    const likeness = likenesses[index]?.[at] ?? 0;
    const [first, second] = best[at] ?? [];
    const rival = first?.index === index ? second : first;
    const toOthers = (others.get(index) ?? []).reduce(
      (most, other) => (other.index === rival?.index ? most : Math.max(most, other.likeness)),
      0,
    );
    return {
      at,
      measures: {
        likeness,
        ...titleShares(story, theme),
        toBest: likeness / Math.max(rival?.likeness ?? 0, leastBest),
        toOthers,
        size: Math.log(Math.min(story.story.articles.length, mostCounted)),
      },
    };
  });
}

function likenessOf(story: TermVector, { vector, subjects }: ThemeVector): number {
  const sharesSubject = subjects.size < 2 || [...subjects].some((key) => story.has(key));
  return cosine(story, vector) * (sharesSubject ? 1 : namesAlone);
}

interface Neighbour {
  readonly index: number;
  readonly likeness: number;
}

/** For each theme the two stories most like it. */
function bestTwoOf(likenesses: readonly (readonly number[])[]): Neighbour[][] {
  const best: Neighbour[][] = [];
  for (const [index, row] of likenesses.entries()) {
    for (const [at, likeness] of row.entries()) {
      const known = [...(best[at] ?? []), { index, likeness }];
      best[at] = known.sort((x, y) => y.likeness - x.likeness || x.index - y.index).slice(0, 2);
    }
  }
  return best;
}

function neighboursOf(candidates: readonly number[], stories: readonly StoryVector[]): Map<number, Neighbour[]> {
  const neighbours = new Map<number, Neighbour[]>(candidates.map((index) => [index, []]));
  const vectors = candidates.map((index) => stories[index]?.vector ?? new Map());
  for (const { a, b, similarity } of pairsIn(nearestPairs(vectors, others))) {
    const [one, other] = [candidates[a] ?? -1, candidates[b] ?? -1];
    neighbours.get(one)?.push({ index: other, likeness: similarity });
    neighbours.get(other)?.push({ index: one, likeness: similarity });
  }
  return neighbours;
}

/** On the average of the articles: of many articles one has a given word by chance. */
function titleShares({ story }: StoryVector, { title }: ThemeVector): { title: number; titleInTitles: number } {
  const shares = story.articles.map((article) => {
    const inTitle = keysOf(article.title, article.language);
    const atTop = keysOf(leadOf(article), article.language);
    return {
      inTitle: shareOf(title, (key) => inTitle.has(key)),
      anywhere: shareOf(title, (key) => inTitle.has(key) || atTop.has(key)),
    };
  });
  return {
    title: shares.reduce((sum, { anywhere }) => sum + anywhere, 0) / shares.length,
    titleInTitles: shares.reduce((sum, { inTitle }) => sum + inTitle, 0) / shares.length,
  };
}

function keysOf(text: string, language: string): ReadonlySet<string> {
  return new Set(termsOf(text, language).map(({ key }) => key));
}

function shareOf(weights: ReadonlyMap<string, number>, has: (key: string) => boolean): number {
  let [whole, having] = [0, 0];
  for (const [key, weight] of weights) {
    whole += weight;
    if (has(key)) having += weight;
  }
  return having / (whole || 1);
}
