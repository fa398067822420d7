/** Runs of four words: long enough not to be shared by chance, short enough to outlive light editing. */
const run = 4;
/** Texts of fewer than 30 words are alike by chance. */
const leastShingles = 30 - run + 1;
/** What a resemblance of 0.8 is told by is then off by 0.05 on average. */
const sketchSize = 48;

/**
 * A sketch of a text, for finding nearly the same text again without keeping it: the lowest hashes of its runs of words
 * (Broder 1997, "On the resemblance and containment of documents"), ascending.
 * @returns nothing for a text of fewer than 30 words
 */
export function sketchOf(text: string): number[] {
  return lowestOf(textShingles(text));
}

/**
 * The sketch of a text by its shingles.
 * @param shingles ascending, as `textShingles` gives them, perhaps without those that say nothing
 */
export function lowestOf(shingles: Uint32Array): number[] {
  return shingles.length < leastShingles ? [] : [...shingles.subarray(0, sketchSize)];
}

/**
 * How much two texts have in common, by their sketches, from 0 to 1: of the lowest hashes of both together, the share
 * that is in both.
 */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let [shared, seen] = [0, 0];
  for (let i = 0, j = 0; seen < sketchSize && (i < a.length || j < b.length); seen++) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** 32-bit hashes of all runs of four words, each once, ascending. One pass: this is done to every entry of every feed. */
export function textShingles(text: string): Uint32Array {
  const lower = text.toLowerCase();
  const length = lower.length;
  // A word is one character at least, and a gap stands before the next, but where a character is a word.
  const hashes = new Uint32Array(length);
  let [first, second, third, word] = [0, 0, 0, fnvStart];
  let [words, found, inWord] = [0, 0, false];
  for (let at = 0; at <= length; at++) {
    const code = at < length ? lower.charCodeAt(at) : 0x20;
    const kind = kinds[code] || kindOf(code);
    if (inWord && kind !== letter) {
      words++;
      if (words >= run) hashes[found++] = mixed(first, second, third, word);
      first = second;
      second = third;
      third = word;
      word = fnvStart;
      inWord = false;
    }
    if (kind !== gap) {
      word = Math.imul(word ^ code, fnvPrime);
      inWord = true;
    }
  }
  return ascending(hashes.subarray(0, found));
}

const [fnvStart, fnvPrime] = [0x811c9dc5, 0x01000193];

const [gap, letter, wordByItself] = [1, 2, 3];
/** What each UTF-16 unit is, filled as they are met: asking the Unicode tables takes twenty times as long. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const char = String.fromCharCode(code);
  const kind = unspaced.test(char) ? wordByItself : /[\p{L}\p{N}\p{M}]/u.test(char) ? letter : gap;
  kinds[code] = kind;
  return kind;
}

/** Scripts without spaces between words, and halves of rarer characters: a character there counts as a word. */
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud800-\udfff]/;

/** Words to one hash, spread evenly (the finalizer of MurmurHash3): the lowest must be a fair sample. */
function mixed(first: number, second: number, third: number, fourth: number): number {
  let hash = first;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ third;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ fourth;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function ascending(hashes: Uint32Array): Uint32Array {
  hashes.sort();
  let kept = 0;
  for (const hash of hashes) if (kept === 0 || hash !== hashes[kept - 1]) hashes[kept++] = hash;
  return hashes.slice(0, kept);
}
