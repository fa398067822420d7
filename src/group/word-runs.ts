import { distinctOf, hashedOn, hashOf, hashStart, runHashes } from '../text/hashed-runs.ts';
import { isPlain, wordsOf } from '../text/words.ts';

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
const thousands = /(?<=\d)[,.](?=\d{3}(?!\d))/g;

/** FNV-1a of each word of a text, lower-cased, apostrophes straight; odd for numbers, and even for all others. */
export function wordHashes(text: string): number[] {
  const joined = text.replace(thousands, '');
  return isPlain(joined)
    ? plainHashes(joined)
    : wordsOf(joined).map((word) => marked(hashOf(word), word.charCodeAt(0)));
}

function marked(hash: number, first: number): number {
  return isDigit(first) ? hash | 1 : hash & ~1;
}

/** The same for a text whose letters are English ones, without making its words. */
function plainHashes(text: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const first = folded(text.charCodeAt(at));
    if (first === 0) continue;
    let hash = hashedOn(hashStart, first);
    for (;;) {
      const next = text.charCodeAt(at + 1);
      const letter = folded(next);
      // What joins two letters belongs to the word: "U.S.", "well-known".
      if (letter === 0 && (!isJoint(next) || folded(text.charCodeAt(at + 2)) === 0)) break;
      hash = hashedOn(hash, letter || (next === 0x2019 ? 0x27 : next));
      at++;
    }
    hashes.push(marked(hash, first));
  }
  return hashes;
}

/** The code of an English letter, small, or of a digit; 0 for all others. */
function folded(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return isDigit(code) ? code : 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d;
}

function isNumber(hash: number): boolean {
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
