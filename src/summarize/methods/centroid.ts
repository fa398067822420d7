import type { Candidate } from '../candidate.ts';
import { cosine, fixedRater, type Method, oncePerPool, sumOf, vectorOf } from '../rater.ts';

/** Nearness to the centre of the story (Radev 2004), and to the head of the article, which weighs as much. */
export const centroid: Method = (pool) => {
  const { vectors, centre } = centreOf(pool);
  return fixedRater((candidate) => cosine(vectors[candidate.at] ?? centre, centre) + headWeight(candidate) / 2);
};

/** Each candidate as a vector, and the centre of them all, in which words that were copied count once. */
export const centreOf = oncePerPool(({ candidates }) => {
  const vectors = candidates.map((candidate) => vectorOf(candidate, () => 1));
  const atByText = new Map(candidates.map(({ text, at }) => [text, at]));
  const centre = sumOf(vectors.filter((_, at) => atByText.get(candidates[at]?.text ?? '') === at));
  return { vectors, centre };
});

/** 1 for the first sentence of an article, and less for each that follows. */
export function headWeight({ sentence }: Candidate): number {
  return 1 / (1 + sentence.index);
}
