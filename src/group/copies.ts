import type { Article } from '../model/article.ts';
import { containment, shinglesOf } from '../text/similarity.ts';
import { wordsOf } from '../text/words.ts';
import { DisjointSets } from './disjoint-sets.ts';

/** Copies share long runs of words; two reports of one event hardly ever do. */
const candidateRun = 6;
/** Runs in which the sameness of two texts is measured: short enough to outlive light editing. */
const measuredRun = 3;
const leastContainment = 0.5;
/** Shorter texts are alike by chance. */
const leastShingles = 12;
/** A brief of which a roundup quotes every word is not a copy of the roundup. */
const leastShare = 0.1;

/**
 * Which articles carry the same text: cut, re-headlined, or with a paragraph of their own.
 * @returns for each article the index of the first that has its text; its own where it is the first
 */
export function copiesOf(articles: readonly Article[]): number[] {
  const words = articles.map(({ paragraphs }) => paragraphs.flatMap(wordsOf));
  const measured = words.map((list) => shinglesOf(list, measuredRun));
  const copies = new DisjointSets(articles.length);
  for (const [a, b] of pairsThatShare(words.map((list) => shinglesOf(list, candidateRun)))) {
    const [one, other] = [measured[a], measured[b]];
    if (!one || !other || copies.find(a) === copies.find(b)) continue;
    const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
    if (short < Math.max(leastShingles, long * leastShare)) continue;
    if (containment(one, other) >= leastContainment) copies.union(a, b);
  }
  return articles.map((_, at) => copies.find(at));
}

/**
 * Pairs of texts with a shingle in common, by sorting all shingles with their texts: far smaller than an index in a
 * map. Of a shingle that many texts have, each is paired with the first and with the one before it only.
 */
function pairsThatShare(shingles: readonly Uint32Array[]): [number, number][] {
  const texts = shingles.length;
  const entries = new Float64Array(shingles.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const [text, hashes] of shingles.entries()) for (const hash of hashes) entries[filled++] = hash * texts + text;
  entries.sort();

  const pairs = new Set<number>();
  let first = 0;
  for (let at = 1; at < entries.length; at++) {
    const [entry, start] = [entries[at] ?? 0, entries[first] ?? 0];
    if (Math.floor(entry / texts) !== Math.floor(start / texts)) {
      first = at;
      continue;
    }
    pairs.add((start % texts) * texts + (entry % texts));
    pairs.add(((entries[at - 1] ?? 0) % texts) * texts + (entry % texts));
  }
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / texts), pair % texts]);
}
