/**
 * Ranks so that, wherever the list is cut, no source has crowded out another: first the best of each source, then the
 * second of each, and so on, each round in the order of the ranking.
 */
export function fairShares<T>(ranking: readonly T[], sourceOf: (one: T) => string): T[] {
  const taken = new Map<string, number>();
  const rounds: T[][] = [];
  for (const one of ranking) {
    const round = taken.get(sourceOf(one)) ?? 0;
    taken.set(sourceOf(one), round + 1);
    if (rounds.length === round) rounds.push([]);
    rounds[round]?.push(one);
  }
  return rounds.flat();
}
