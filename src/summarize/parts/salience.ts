import type { Candidate } from '../candidate.ts';
import type { Pool } from '../candidates.ts';

/** So many stems stand for what a story is about. */
const subjects = 24;

/** How much of what the story is about a sentence holds, from 0 to 1, and whether a stem belongs to it. */
export interface Salience {
  readonly of: (candidate: Candidate) => number;
  readonly isSubject: (stem: string) => boolean;
}

/** Measures a story once: the stems that most of its sentences hold, those of its titles counted twice. */
export function salienceIn(pool: Pool): Salience {
  const counts = new Map<string, number>();
  const count = (stems: Iterable<string>) => {
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  };
  for (const { stems } of pool.candidates) count(stems);
  for (const title of pool.titles) for (let times = 0; times < 2; times++) count(title);
  const ranked = [...counts].filter(([stem]) => !/^\p{N}/u.test(stem)).sort((a, b) => b[1] - a[1]);
  const chosen = new Set(ranked.slice(0, subjects).map(([stem]) => stem));
  return {
    of: ({ stems }) => Math.min(1, new Set(stems.filter((stem) => chosen.has(stem))).size / 6),
    isSubject: (stem) => chosen.has(stem),
  };
}
