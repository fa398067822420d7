import type { Article } from '../model/article.ts';
import { containment, shinglesOf } from '../text/similarity.ts';

/** Runs of stems in which the sameness of two texts is measured. */
const run = 3;
/** From this share of the runs of the shorter text that the longer holds, one was copied from the other. */
const copied = 0.5;
/** In runs: shorter texts are alike by chance. */
const least = 12;
/** Of more articles only so many are compared: the work grows with the square. */
const mostCompared = 100;

/**
 * For each article a number that it shares with those that are no second voice: of the same outlet, with the text of the
 * same agency, or a copy of its text. What one agency says in ten papers is said once.
 * @param hashes of the stems of each article, in order
 */
export function voicesOf(
  articles: readonly Pick<Article, 'outlet' | 'agency'>[],
  hashes: readonly (readonly number[])[],
): number[] {
  const voices = articles.map((_, at) => at);
  const join = (a: number, b: number) => {
    const [from, to] = [Math.max(voices[a] ?? a, voices[b] ?? b), Math.min(voices[a] ?? a, voices[b] ?? b)];
    for (const [at, voice] of voices.entries()) if (voice === from) voices[at] = to;
  };
  const firstBySource = new Map<string, number>();
  for (const [at, { outlet, agency }] of articles.entries()) {
    for (const source of [outlet && `outlet ${key(outlet.name)}`, agency && `agency ${key(agency)}`]) {
      if (!source) continue;
      const first = firstBySource.get(source);
      if (first === undefined) firstBySource.set(source, at);
      else join(first, at);
    }
  }
  const shingles = hashes.slice(0, mostCompared).map((list) => shinglesOf(list, run));
  for (const [a, one] of shingles.entries()) {
    for (const [b, other] of shingles.slice(0, a).entries()) {
      if (voices[a] === voices[b] || Math.min(one.length, other.length) < least) continue;
      if (containment(one, other) >= copied) join(a, b);
    }
  }
  return voices;
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
