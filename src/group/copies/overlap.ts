import { measuredRun, type RunsOfWords } from './word-runs.ts';

/** Where two texts lie side by side as two cuts of one text would. */
export interface Overlap {
  /** Words that both would have, if they were cuts of one text that nobody had edited. */
  readonly words: number;
  /** How many of these stand in runs that both have, at the same place. */
  readonly covered: number;
  /** Whether the one's beginning is that of the other, too. */
  readonly beginsBoth: boolean;
  /** How many numbers of the one stand where the other has another number. */
  readonly contradicted: number;
}

/** Words added or dropped on the way shift what follows by so many places, and in long texts by this share of them. */
const drift = { words: 4, ofText: 0.04 };

/**
 * How two texts overlap, laid side by side where most of their common runs meet: what is left of the one's beginning or
 * end hangs over, so that of two cuts only the part that both were left counts (as genome assemblers join reads).
 * Phrases that two reports share by chance, or a statement that both quote, are a small part of it.
 */
export function overlapOf(one: RunsOfWords, other: RunsOfWords): Overlap {
  const placeByRun = new Map<number, number>();
  for (let at = other.inOrder.length - 1; at >= 0; at--) placeByRun.set(other.inOrder[at] as number, at);
  const shifts = Array.from(one.inOrder, (run, at) => at - (placeByRun.get(run) ?? Number.NaN));
  const slack = drift.words + Math.floor(Math.min(shifts.length, other.inOrder.length) * drift.ofText);
  const shift = commonestShift(shifts, slack);
  if (shift === null) return { words: 0, covered: 0, beginsBoth: false, contradicted: 0 };

  const [length, otherLength] = [shifts.length + measuredRun - 1, other.inOrder.length + measuredRun - 1];
  let covered = 0;
  let next = 0;
  for (const [at, own] of shifts.entries()) {
    if (!(Math.abs(own - shift) <= slack)) continue;
    covered += at + measuredRun - Math.max(next, at);
    next = at + measuredRun;
  }
  return {
    words: Math.min(length, otherLength + shift) - Math.max(0, shift),
    covered,
    beginsBoth: Math.abs(shift) <= drift.words,
    contradicted: contradictedNumbers(one.numbers, other.numbers, shift),
  };
}

/** Where a word was dropped before a number, it stands beside its place. */
const beside = [0, -1, 1];

function contradictedNumbers(
  one: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
  shift: number,
): number {
  const [own, others] = [new Set(one.values()), new Set(other.values())];
  return [...one].filter(([at, number]) => {
    if (others.has(number)) return false;
    const opposite = beside.map((by) => other.get(at - shift + by)).find((found) => found !== undefined);
    return opposite !== undefined && !own.has(opposite);
  }).length;
}

/** The middle of the stretch of shifts, as wide as the slack, into which most fall; null where there are none. */
function commonestShift(shifts: readonly number[], slack: number): number | null {
  const sorted = shifts.filter((shift) => !Number.isNaN(shift)).sort((x, y) => x - y);
  let [best, most, from] = [null as number | null, 0, 0];
  for (let to = 0; to < sorted.length; to++) {
    while ((sorted[to] as number) - (sorted[from] as number) > slack) from++;
    if (to - from + 1 <= most) continue;
    most = to - from + 1;
    best = sorted[(from + to) >> 1] as number;
  }
  return best;
}
