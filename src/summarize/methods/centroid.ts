import type { Candidate, Pool } from '../candidates.ts';
import { cosine, fixedRater, type Method, sumOf, type Vector, vectorOf } from '../rater.ts';

/** Nearness to the centre of the story (Radev 2004), and to the head of the article, which weighs as much. */
export const centroid: Method = (pool) => {
  const { vectors, centre } = centreOf(pool);
  return fixedRater((candidate) => cosine(vectors[candidate.at] ?? new Map(), centre) + headWeight(candidate) / 2);
};

/** Each candidate as a vector, and the centre of them all. */
export function centreOf(pool: Pool): { vectors: Vector[]; centre: Vector } {
  const vectors = pool.candidates.map(({ stems }) => vectorOf(stems, () => 1));
  return { vectors, centre: sumOf(vectors) };
}

/** 1 for the first sentence of an article, and less for each that follows. */
export function headWeight({ sentence }: Candidate): number {
  return 1 / (1 + sentence.index);
}
