import { articlesBy, type Method } from '../rater.ts';

/**
 * Coverage of word pairs that several articles share, each counted once (Gillick and Favre 2009, chosen greedily): what
 * independent outlets agree to tell is the news.
 */
export const coverage: Method = (pool) => {
  const weights = articlesBy(pool, ({ bigrams }) => bigrams);
  const covered = new Set<string>();
  return {
    gain: ({ bigrams, words }) => {
      let gain = 0;
      for (const bigram of bigrams) {
        const articles = weights.get(bigram) ?? 0;
        if (!covered.has(bigram) && (articles > 1 || pool.articles === 1)) gain += articles;
      }
      return gain / Math.sqrt(words || 1);
    },
    take: ({ bigrams }) => {
      for (const bigram of bigrams) covered.add(bigram);
    },
  };
};
