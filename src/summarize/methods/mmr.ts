import { cosine, type Method } from '../rater.ts';
import { centreOf } from './centroid.ts';

/** How much nearness counts beside what repeats. */
const relevance = 0.7;

/** Maximal marginal relevance (Carbonell and Goldstein 1998): near to the centre, far from what was chosen. */
export const mmr: Method = (pool) => {
  const { vectors, nearness } = centreOf(pool);
  const repeats = vectors.map(() => 0);
  return {
    gain: ({ at }) => relevance * (nearness[at] ?? 0) - (1 - relevance) * (repeats[at] ?? 0),
    take: ({ at }) => {
      for (const [other, vector] of vectors.entries())
        repeats[other] = Math.max(repeats[other] ?? 0, cosine(vectors[at] ?? vector, vector));
    },
  };
};
