import { fixedRater, type Method } from '../rater.ts';
import { mostCompared, ranksByVotes } from './lexrank.ts';

/** TextRank (Mihalcea and Tarau 2004): votes by shared words over the logarithms of both lengths. */
export const textrank: Method = (pool) => {
  const compared = [...pool.candidates].sort((a, b) => a.sentence.index - b.sentence.index).slice(0, mostCompared);
  const stems = compared.map((candidate) => new Set(candidate.stems));
  const ranks = ranksByVotes(
    stems.map((a, row) =>
      stems.map((b, column) => {
        if (row === column || a.size < 2 || b.size < 2) return 0;
        let shared = 0;
        for (const stem of a) if (b.has(stem)) shared++;
        return shared / (Math.log(a.size) + Math.log(b.size));
      }),
    ),
  );
  const rankByCandidate = new Map(compared.map((candidate, index) => [candidate.at, ranks[index] ?? 0]));
  return fixedRater((candidate) => rankByCandidate.get(candidate.at) ?? 0);
};
