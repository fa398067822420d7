import { cosine, fixedRater, type Method, vectorOf } from '../rater.ts';

const damping = 0.85;
const rounds = 30;
/** A story of hundreds of long articles is ranked by its heads: the comparison of all pairs grows with the square. */
export const mostCompared = 600;

/** Continuous LexRank (Erkan and Radev 2004): sentences vote for those that are like them. */
export const lexrank: Method = (pool) => {
  const compared = [...pool.candidates].sort((a, b) => a.sentence.index - b.sentence.index).slice(0, mostCompared);
  const sentencesBy = new Map<number, number>();
  for (const { stemHashes } of compared)
    for (const hash of stemHashes) sentencesBy.set(hash, (sentencesBy.get(hash) ?? 0) + 1);
  const rarity = (hash: number) => Math.log(1 + compared.length / (sentencesBy.get(hash) ?? 1));
  const vectors = compared.map((candidate) => vectorOf(candidate, rarity));
  const votes = vectors.map((a) => vectors.map((b) => cosine(a, b)));
  const ranks = ranksByVotes(votes);
  const rankByCandidate = new Map(compared.map((candidate, index) => [candidate.at, ranks[index] ?? 0]));
  return fixedRater((candidate) => rankByCandidate.get(candidate.at) ?? 0);
};

/** The stationary ranks of sentences that vote for each other, by power iteration (Brin and Page 1998). */
export function ranksByVotes(votes: readonly (readonly number[])[]): number[] {
  const totals = votes.map((row) => row.reduce((sum, vote) => sum + vote, 0) || 1);
  let ranks = votes.map(() => 1 / votes.length);
  for (let round = 0; round < rounds; round++) {
    ranks = ranks.map((_, to) => {
      const received = ranks.reduce(
        (sum, rank, from) => sum + (rank * (votes[from]?.[to] ?? 0)) / (totals[from] ?? 1),
        0,
      );
      return (1 - damping) / votes.length + damping * received;
    });
  }
  return ranks;
}
