import { distinctOf, hashedOn, hashStart, runHashes } from '../../text/hashed-runs.ts';
import { wordPlaces } from '../../text/words.ts';

/** A text as numbers, for comparing what it says word by word without keeping its words. */
export interface RunsOfWords {
  /** Hashes of all runs of three words, in the order of the text. */
  readonly inOrder: Uint32Array;
  /** The same, each once, ascending. */
  readonly distinct: Uint32Array;
  /** Some of its runs of five words, of which two texts with eight words in a row in common share at least one: all of a short text. */
  readonly fingerprints: Uint32Array;
  /** Hashes of its numbers by their places among the words. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Short enough to outlive light editing. */
export const measuredRun = 3;
const fingerprintRun = 5;
/** Of so many runs of words in a row, one is a fingerprint. */
const window = 4;
/** In a shorter text, all of them are: edited, it may have no eight words in a row left. */
const leastToChoose = 150;

/**
 * The runs of words of a text; they go on from one paragraph into the next, which a copy may have joined.
 * @param words hashes of its words, as `wordHashes` makes them
 */
export function runsOfWords(words: readonly number[]): RunsOfWords {
  const inOrder = runHashes(words, measuredRun);
  const numbers = new Map<number, number>();
  for (let at = 0; at < words.length; at++) if (isNumber(words[at] as number)) numbers.set(at, words[at] as number);
  return {
    inOrder,
    distinct: distinctOf(inOrder),
    fingerprints: distinctOf(winnowed(runHashes(words, fingerprintRun))),
    numbers,
  };
}

/** What stands between the thousands of a number, by what it is written: 1,400 is 1.400 and 1400. */
const thousands = /(\d)[,.](?=\d{3}(?!\d))/g;
const curly = 0x2019;
const straight = 0x27;

/**
 * FNV-1a of each word of a text, lower-cased, apostrophes straight, letters composed and of usual width; odd for numbers,
 * and even for all others.
 */
export function wordHashes(text: string): number[] {
  const lower = text.normalize('NFKC').replace(thousands, '$1').toLowerCase();
  const places = wordPlaces(lower);
  const hashes: number[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const [start, end] = [places[at] as number, places[at + 1] as number];
    let hash = hashStart;
    for (let each = start; each < end; each++) {
      const unit = lower.charCodeAt(each);
      hash = hashedOn(hash, unit === curly ? straight : unit);
    }
    hashes.push(isDigit(lower.charCodeAt(start)) ? hash | 1 : hash & ~1);
  }
  return hashes;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isNumber(hash: number): boolean {
  return (hash & 1) === 1;
}

/** The lowest hash of every window (Schleimer, Wilkerson, Aiken 2003, "Winnowing"). */
function winnowed(runs: Uint32Array): Uint32Array {
  if (runs.length < leastToChoose) return runs;
  const kept: number[] = [];
  let last = -1;
  for (let start = 0; start + window <= runs.length; start++) {
    let lowest = start;
    for (let at = start + 1; at < start + window; at++) {
      if ((runs[at] as number) <= (runs[lowest] as number)) lowest = at;
    }
    if (lowest !== last) kept.push(runs[lowest] as number);
    last = lowest;
  }
  return Uint32Array.from(kept);
}
