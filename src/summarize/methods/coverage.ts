import { type Method, voicesByBigram } from '../rater.ts';

/**
 * Coverage of word pairs that several articles share, each counted once (Gillick and Favre 2009): what independent
 * outlets agree to tell is the news. Chosen greedily, then improved by swaps.
 */
export const coverage: Method = (pool) => {
  const weights = voicesByBigram(pool, pool.independent === 1 ? 1 : 2);
  const covered = new Set<number>();
  const uncovered = (bigrams: Uint32Array, before: ReadonlySet<number>) => {
    let gain = 0;
    for (const bigram of bigrams) if (!before.has(bigram)) gain += weights.get(bigram) ?? 0;
    return gain;
  };
  return {
    gain: ({ bigrams, words }) => uncovered(bigrams, covered) / Math.sqrt(words || 1),
    take: ({ bigrams }) => {
      for (const bigram of bigrams) covered.add(bigram);
    },
    value: (chosen) => {
      const before = new Set<number>();
      return chosen.reduce((sum, { bigrams }) => {
        const gain = uncovered(bigrams, before);
        for (const bigram of bigrams) before.add(bigram);
        return sum + gain;
      }, 0);
    },
  };
};
