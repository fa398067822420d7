import type { Candidate } from './candidate.ts';

/** Only so many of the best candidates are tried in a swap: the rest are hardly ever better. */
const mostTried = 80;
/** Each round takes the best swap of all. */
const rounds = 12;

/** What a set may be, and how good it is. */
export interface Swapping {
  readonly words: number;
  /** The value of the set as a whole. */
  readonly value: (set: readonly Candidate[]) => number;
  /** Whether the candidate can be told beside the others. */
  readonly fits: (candidate: Candidate, others: readonly Candidate[]) => boolean;
}

/**
 * A set that no exchange of one sentence for another makes better, from the one that a greedy choice found: as near to
 * the exact optimum as a reader can tell, at a cost that is bounded.
 * @param ranked best first
 */
export function improvedBySwaps(
  chosen: readonly Candidate[],
  ranked: readonly Candidate[],
  { words, value, fits }: Swapping,
): Candidate[] {
  const tried = ranked.slice(0, mostTried);
  let best = [...chosen];
  let bestValue = value(best);
  for (let round = 0; round < rounds; round++) {
    let better: Candidate[] | undefined;
    for (const out of best) {
      const rest = best.filter((candidate) => candidate !== out);
      const room = words - rest.reduce((sum, candidate) => sum + candidate.words, 0);
      for (const candidate of tried) {
        if (candidate.words > room || best.includes(candidate) || !fits(candidate, rest)) continue;
        const set = [...rest, candidate];
        const reached = value(set);
        if (reached > bestValue + 1e-9) [better, bestValue] = [set, reached];
      }
    }
    if (!better) break;
    best = better;
  }
  return best;
}
