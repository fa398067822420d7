import type { Article } from '../../model/article.ts';
import { DisjointSets } from '../nearest/disjoint-sets.ts';

/**
 * How many sources report on their own: articles of one outlet, with the text of one agency, or that are copies of
 * each other count once.
 * @param copyOf for each article a number that it shares with the copies of its text
 */
export function countIndependent(articles: readonly Article[], copyOf: readonly number[]): number {
  const sources = new DisjointSets(articles.length);
  const firstByTrait = new Map<string, number>();
  for (const [index, { outlet, agency }] of articles.entries()) {
    const traits = [`text ${copyOf[index]}`];
    if (outlet) traits.push(`outlet ${nameKey(outlet.name)}`);
    if (agency) traits.push(`agency ${nameKey(agency)}`);
    for (const trait of traits) {
      const first = firstByTrait.get(trait);
      if (first === undefined) firstByTrait.set(trait, index);
      else sources.union(first, index);
    }
  }
  return new Set(articles.map((_, index) => sources.find(index))).size;
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
