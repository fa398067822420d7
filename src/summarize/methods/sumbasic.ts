import type { Method } from '../rater.ts';

/** SumBasic (Nenkova and Vanderwende 2005): the mean probability of its words, which is squared once they were told. */
export const sumbasic: Method = (pool) => {
  const probability = new Map<string, number>();
  const all = pool.candidates.flatMap(({ stems }) => stems);
  for (const stem of all) probability.set(stem, (probability.get(stem) ?? 0) + 1 / all.length);
  return {
    gain: ({ stems }) => stems.reduce((sum, stem) => sum + (probability.get(stem) ?? 0), 0) / (stems.length || 1),
    take: ({ stems }) => {
      for (const stem of new Set(stems)) probability.set(stem, (probability.get(stem) ?? 0) ** 2);
    },
  };
};
