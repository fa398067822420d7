import type { Candidate } from '../candidate.ts';
import { cosine, type Method } from '../rater.ts';
import { centreOf } from './centroid.ts';

/** A sentence counts as covered once the chosen ones are so near to it, of all the nearness it has. */
const saturated = 0.1;
/** How much the variety of sources counts beside coverage. */
const variety = 0.5;
/** Of the length that a gain is divided by. */
const scaling = 0.5;
/** The first sentences of the articles are compared: all pairs grow with the square. */
const mostCompared = 400;

/** Coverage that saturates, and a reward for variety (Lin and Bilmes 2011), the articles being the clusters. */
export const submodular: Method = (pool) => {
  const { vectors, nearness: toCentre } = centreOf(pool);
  const compared = [...pool.candidates]
    .sort((a, b) => a.sentence.index - b.sentence.index)
    .slice(0, mostCompared)
    .map(({ at }) => at);
  const nearness = vectors.map((a) => compared.map((at) => cosine(a, vectors[at] ?? a)));
  const caps = compared.map((_, column) => saturated * nearness.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const reached = compared.map(() => 0);
  const reward = new Map<number, number>();
  const rewardOf = ({ at }: Candidate) => (toCentre[at] ?? 0) / vectors.length;
  return {
    gain: (candidate) => {
      let covers = 0;
      for (const [column, cap] of caps.entries()) {
        const before = reached[column] ?? 0;
        covers += Math.min(cap, before + (nearness[candidate.at]?.[column] ?? 0)) - Math.min(cap, before);
      }
      const before = reward.get(candidate.articleAt) ?? 0;
      const varies = Math.sqrt(before + rewardOf(candidate)) - Math.sqrt(before);
      return (covers / compared.length + variety * varies) / (candidate.words || 1) ** scaling;
    },
    take: (candidate) => {
      for (const column of compared.keys())
        reached[column] = (reached[column] ?? 0) + (nearness[candidate.at]?.[column] ?? 0);
      reward.set(candidate.articleAt, (reward.get(candidate.articleAt) ?? 0) + rewardOf(candidate));
    },
  };
};
