import type { Candidate } from '../candidate.ts';
import { fixedRater, type Method, nearnessTo, oncePerPool, sumOf, vectorOf } from '../rater.ts';

/** Nearness to the centre of the story (Radev 2004), and to the head of the article, which weighs as much. */
export const centroid: Method = (pool) => {
  const { nearness } = centreOf(pool);
  return fixedRater((candidate) => (nearness[candidate.at] ?? 0) + headWeight(candidate) / 2);
};

/** Each candidate as a vector, the centre of them all, in which words that were copied count once, and how near each is to it. */
export const centreOf = oncePerPool(({ candidates }) => {
  const vectors = candidates.map((candidate) => vectorOf(candidate, () => 1));
  const atByText = new Map(candidates.map(({ text, at }) => [text, at]));
  const centre = sumOf(vectors.filter((_, at) => atByText.get(candidates[at]?.text ?? '') === at));
  return { vectors, centre, nearness: vectors.map((vector) => nearnessTo(centre, vector)) };
});

/** 1 for the first sentence of an article, and less for each that follows. */
export function headWeight({ sentence }: Candidate): number {
  return 1 / (1 + sentence.index);
}
