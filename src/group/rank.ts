import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { lengthOf } from './length.ts';

/** By what a story is placed before others: each in turn, and nothing weighed against another. */
interface Standing {
  readonly independent: number;
  readonly newest: string;
  readonly words: number;
}

/** Most important first: more independent outlets, then newer, then longer coverage; the rest by id. */
export function byImportance(stories: readonly Story[]): Story[] {
  const standings = new Map(stories.map((story) => [story, standingOf(story)]));
  return stories
    .toSorted((x, y) => compare(standings.get(x), standings.get(y)) || (x.id < y.id ? -1 : 1))
    .map((story) => ({ ...story, reasons: [...story.reasons, ...reasonsOf(standings.get(story))] }));
}

function standingOf({ articles, independent }: Story): Standing {
  return { independent, newest: newestOf(articles), words: articles.reduce((sum, each) => sum + lengthOf(each), 0) };
}

/** The last day on which any of the articles came out; empty where none is known. */
export function newestOf(articles: readonly Article[]): string {
  const days = articles.flatMap(({ published }) => published?.latest.slice(0, 10) ?? []);
  return days.sort().at(-1) ?? '';
}

function compare(x: Standing | undefined, y: Standing | undefined): number {
  if (!x || !y) return 0;
  if (x.independent !== y.independent) return y.independent - x.independent;
  if (x.newest !== y.newest) return x.newest > y.newest ? -1 : 1;
  return y.words - x.words;
}

function reasonsOf(standing: Standing | undefined): string[] {
  if (!standing) return [];
  const { independent, newest, words } = standing;
  return [
    `${independent} independent ${independent === 1 ? 'source' : 'sources'}`,
    ...(newest === '' ? [] : [`newest report ${newest}`]),
    `${words} words of coverage`,
  ];
}
