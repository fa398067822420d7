import type { RunsOfWords } from './word-runs.ts';

/** Pairs of texts that have a fingerprint in common, each once, the lower index first. */
export function pairsThatShare(texts: readonly RunsOfWords[]): [number, number][] {
  const pairs = new Set<number>();
  for (const holders of holdersOfFingerprints(texts)) {
    // Each with the first and with the one before it: what very many texts have costs no more for it.
    for (let at = 1; at < holders.length; at++) {
      pairs.add((holders[0] as number) * texts.length + (holders[at] as number));
      pairs.add((holders[at - 1] as number) * texts.length + (holders[at] as number));
    }
  }
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / texts.length), pair % texts.length]);
}

/** For each fingerprint that several texts have, those texts ascending: by sorting, far smaller than an index in a map. */
function* holdersOfFingerprints(texts: readonly RunsOfWords[]): Generator<number[]> {
  const count = texts.length;
  const entries = new Float64Array(texts.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0));
  let filled = 0;
  for (const [text, { fingerprints }] of texts.entries()) {
    for (const hash of fingerprints) entries[filled++] = hash * count + text;
  }
  entries.sort();
  for (let start = 0; start < entries.length; ) {
    const fingerprint = Math.floor((entries[start] as number) / count);
    let end = start + 1;
    while (end < entries.length && Math.floor((entries[end] as number) / count) === fingerprint) end++;
    if (end - start > 1) yield [...entries.subarray(start, end)].map((entry) => entry % count);
    start = end;
  }
}
