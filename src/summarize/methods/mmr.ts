import { cosine, type Method } from '../rater.ts';
import { centreOf } from './centroid.ts';

/** How much nearness counts beside what repeats. */
const relevance = 0.7;

/** Maximal marginal relevance (Carbonell and Goldstein 1998): near to the centre, far from what was chosen. */
export const mmr: Method = (pool) => {
  const { vectors, centre } = centreOf(pool);
  const repeats = vectors.map(() => 0);
  return {
    gain: ({ at }) => relevance * cosine(vectors[at] ?? centre, centre) - (1 - relevance) * (repeats[at] ?? 0),
    take: ({ at }) => {
      const taken = vectors[at] ?? centre;
      for (const [other, vector] of vectors.entries())
        repeats[other] = Math.max(repeats[other] ?? 0, cosine(taken, vector));
    },
  };
};
