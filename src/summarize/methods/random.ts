import type { Candidate } from '../candidate.ts';
import { fixedRater, type Method } from '../rater.ts';

/** By a hash of the sentence and its story: no order at all, and the same each time. The baseline every method must beat. */
export const random: Method = (pool) => {
  const story = pool.candidates.reduce((hash, candidate) => hashOf(candidate.text, hash), 2166136261);
  return fixedRater((candidate: Candidate) => hashOf(`${candidate.at} ${candidate.text}`, story));
};

/** FNV-1a, 32 bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}
