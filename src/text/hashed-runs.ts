/** What a hash of no characters is (FNV-1a, 32 bits). */
export const hashStart = 0x811c9dc5;

/** A hash with one more UTF-16 unit. */
export function hashedOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a text, with a sign. */
export function hashOf(text: string): number {
  let hash = hashStart;
  for (let at = 0; at < text.length; at++) hash = hashedOn(hash, text.charCodeAt(at));
  return hash;
}

/** 32-bit hashes of all runs of `size` words, in their order; a text that is shorter than a run has none. */
export function runHashes(words: ArrayLike<number>, size: number): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - size + 1));
  for (let start = 0; start < runs.length; start++) {
    let hash = size;
    for (let at = start; at < start + size; at++) hash = mixed(hash ^ (words[at] as number));
    runs[start] = hash;
  }
  return runs;
}

/** Spreads evenly (the finalizer of MurmurHash3): whoever keeps the lowest hashes keeps a fair sample. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** Each of the hashes once, ascending. */
export function distinctOf(hashes: ArrayLike<number>): Uint32Array {
  const sorted = new Uint32Array(hashes).sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number;
  }
  return kept === sorted.length ? sorted : sorted.slice(0, kept);
}
