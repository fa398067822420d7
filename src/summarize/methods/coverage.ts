import { articlesBy, type Method } from '../rater.ts';

/**
 * Coverage of word pairs that several articles share, each counted once (Gillick and Favre 2009): what independent
 * outlets agree to tell is the news. Chosen greedily, then improved by swaps.
 */
export const coverage: Method = (pool) => {
  const weights = articlesBy(pool, ({ bigrams }) => bigrams);
  const least = pool.independent === 1 ? 1 : 2;
  const covered = new Set<string>();
  const uncovered = (bigrams: ReadonlySet<string>, before: ReadonlySet<string>) => {
    let gain = 0;
    for (const bigram of bigrams) {
      const articles = weights.get(bigram) ?? 0;
      if (articles >= least && !before.has(bigram)) gain += articles;
    }
    return gain;
  };
  return {
    gain: ({ bigrams, words }) => uncovered(bigrams, covered) / Math.sqrt(words || 1),
    take: ({ bigrams }) => {
      for (const bigram of bigrams) covered.add(bigram);
    },
    value: (chosen) => {
      const before = new Set<string>();
      return chosen.reduce((sum, { bigrams }) => {
        const gain = uncovered(bigrams, before);
        for (const bigram of bigrams) before.add(bigram);
        return sum + gain;
      }, 0);
    },
  };
};
