/** What stands first where room is scarce. */
interface Shared {
  readonly source: string;
  readonly isUpdate?: true;
}

/**
 * Ranks so that, wherever the list is cut, no source has crowded out another: first the best of each source, then the
 * second of each, and so on, each round in the order of the ranking. Updates of what went out take no room from what is new.
 */
export function fairShares<T>(ranking: readonly T[], of: (one: T) => Shared): T[] {
  const isUpdate = (one: T) => of(one).isUpdate === true;
  return [ranking.filter((one) => !isUpdate(one)), ranking.filter(isUpdate)].flatMap((part) =>
    inRounds(part, (one) => of(one).source),
  );
}

function inRounds<T>(ranking: readonly T[], sourceOf: (one: T) => string): T[] {
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
