import type { RunsOfWords } from './word-runs.ts';

/** Texts are numbered below this, so that a fingerprint and a number fit into one exact number. */
const mostTexts = 2 ** 21;

/** Two texts as one number, the lower one first. */
export function pairKey(a: number, b: number): number {
  return Math.min(a, b) * mostTexts + Math.max(a, b);
}

/** The two texts of a key. */
export function pairOf(key: number): [number, number] {
  return [Math.floor(key / mostTexts), key % mostTexts];
}

/**
 * Which texts have which fingerprint: sorted numbers, far smaller than an index in a map, into which those of further
 * texts are merged. Of all that have one, each is paired with the first and with the one before it: what very many
 * texts have costs no more for it.
 */
export class SharedRuns {
  private entries: Float64Array = new Float64Array(0);

  /**
   * Takes texts out and puts texts in.
   * @param rankOf the place of a text among all
   * @returns keys of pairs that what came and went has to do with, each once, ascending: those there are, and those
   *   that may no longer be
   */
  exchange(
    gone: ReadonlyMap<number, RunsOfWords>,
    come: ReadonlyMap<number, RunsOfWords>,
    rankOf: (text: number) => number,
  ): { readonly paired: Float64Array; readonly parted: Float64Array } {
    const [taken, put] = [entriesOf(gone), entriesOf(come)];
    const touched = fingerprintsOf(taken, put);
    const before = this.entries.length === 0 ? [] : pairsAmong(this.entries, touched, rankOf);
    this.entries = merged(this.entries, taken, put);
    const paired = distinct(pairsAmong(this.entries, touched, rankOf));
    const still = before.length === 0 ? new Set() : new Set(paired);
    return { paired, parted: distinct(before.filter((key) => !still.has(key))) };
  }

  /** Whether two texts are paired by any of their fingerprints. */
  arePaired(a: number, one: RunsOfWords, b: number, other: RunsOfWords, rankOf: (text: number) => number): boolean {
    const others = new Set(other.fingerprints);
    const shared = one.fingerprints.filter((fingerprint) => others.has(fingerprint));
    return pairsAmong(this.entries, shared, rankOf).includes(pairKey(a, b));
  }
}

function entriesOf(texts: ReadonlyMap<number, RunsOfWords>): Float64Array {
  let count = 0;
  for (const { fingerprints } of texts.values()) count += fingerprints.length;
  const entries = new Float64Array(count);
  let filled = 0;
  for (const [text, { fingerprints }] of texts) {
    for (const hash of fingerprints) entries[filled++] = hash * mostTexts + text;
  }
  return entries.sort();
}

/** The fingerprints of entries, each once, ascending. */
function fingerprintsOf(one: Float64Array, other: Float64Array): Uint32Array {
  const all = new Uint32Array(one.length + other.length);
  for (let at = 0; at < one.length; at++) all[at] = Math.floor((one[at] as number) / mostTexts);
  for (let at = 0; at < other.length; at++) all[one.length + at] = Math.floor((other[at] as number) / mostTexts);
  return distinct(other.length === 0 || one.length === 0 ? all : all.sort(), true);
}

function merged(entries: Float64Array, taken: Float64Array, put: Float64Array): Float64Array {
  const result = new Float64Array(entries.length - taken.length + put.length);
  let [gone, come, filled] = [0, 0, 0];
  for (const entry of entries) {
    if (entry === taken[gone]) {
      gone++;
      continue;
    }
    while (come < put.length && (put[come] as number) < entry) result[filled++] = put[come++] as number;
    result[filled++] = entry;
  }
  while (come < put.length) result[filled++] = put[come++] as number;
  return result;
}

/** Keys of pairs of texts that have one of some ascending fingerprints. */
function pairsAmong(entries: Float64Array, fingerprints: Uint32Array, rankOf: (text: number) => number): number[] {
  const keys: number[] = [];
  let from = 0;
  for (const fingerprint of fingerprints) {
    from = firstFrom(entries, fingerprint * mostTexts, from);
    const least = (fingerprint + 1) * mostTexts;
    let to = from;
    while (to < entries.length && (entries[to] as number) < least) to++;
    if (to - from > 1) {
      const holders = Array.from(entries.subarray(from, to), (entry) => entry % mostTexts);
      holders.sort((x, y) => rankOf(x) - rankOf(y));
      for (let at = 1; at < holders.length; at++) {
        keys.push(pairKey(holders[0] as number, holders[at] as number));
        if (at > 1) keys.push(pairKey(holders[at - 1] as number, holders[at] as number));
      }
    }
    from = to;
  }
  return keys;
}

/** Where the entries from a number on begin: near `from` it is found at once, and far away by halving. */
function firstFrom(entries: Float64Array, least: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < entries.length && (entries[low + step] as number) < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(entries.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distinct(numbers: Uint32Array, isSorted: true): Uint32Array;
function distinct(numbers: readonly number[]): Float64Array;
function distinct(numbers: Uint32Array | readonly number[]): Uint32Array | Float64Array {
  const sorted = numbers instanceof Uint32Array ? numbers : Float64Array.from(numbers).sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number;
  }
  return sorted.slice(0, kept);
}
