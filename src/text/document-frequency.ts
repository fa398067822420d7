import { articlesCounted, stemsByCount } from './document-frequencies.ts';

interface Counted {
  readonly articles: number;
  readonly isName: boolean;
}

/** Stems that fewer articles have are not in the table: they count as if they had just missed it. */
const leastCount = Math.min(...stemsByCount.map(({ articles }) => articles));

const countByStem = new Map<string, Counted>();
for (const { articles, names, words } of stemsByCount) {
  for (const stem of names.split(' ')) countByStem.set(stem, { articles, isName: true });
  for (const stem of words.split(' ')) countByStem.set(stem, { articles, isName: false });
}

/**
 * How much a term says, as the logarithm of how rare it is in the news at large (Spärck Jones 1972).
 * Taken from a table that ships with the program and never from the batch, so that a threshold means the same for five
 * articles and for five thousand. The table is English; in other languages every term that is no stop word weighs alike.
 */
export function rarityOf(key: string, language: string): number {
  const counted = knowsRarity(language) ? countByStem.get(key)?.articles : undefined;
  return Math.log(articlesCounted / (counted ?? leastCount));
}

/** Whether the table tells the common words of a language from the rare ones. */
export function knowsRarity(language: string): boolean {
  return language.startsWith('en');
}

/** Whether an English word is written with a capital as a rule; undefined where the table does not know it. */
export function isUsuallyName(key: string, language: string): boolean | undefined {
  return knowsRarity(language) ? countByStem.get(key)?.isName : undefined;
}
