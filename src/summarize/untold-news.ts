import type { Candidate } from './candidate.ts';
import { type Pool, sentenceBefore } from './candidates.ts';
import { type Method, netGain } from './rater.ts';

/**
 * The news of a story that went out before, where it is not told: the best sentence that no earlier edition had, behind
 * the one before it if it cannot be read without. Empty where the story is new, or where none can be told.
 */
export function untoldNews(pool: Pool, method: Method, told: readonly Candidate[]): Candidate[] {
  // Where a sentence can stand is found out when it is asked for: not of those that are none.
  const news = pool.candidates.filter((candidate) => candidate.isNew && canBeTold(candidate.standing.verdict));
  if (news.length === 0) return [];
  const rater = method(pool);
  const rated = news
    .map((candidate) => ({ candidate, gain: netGain(rater, candidate) }))
    .sort((a, b) => Number(standsAlone(b)) - Number(standsAlone(a)) || b.gain - a.gain);
  const best = rated[0]?.candidate;
  if (!best || told.includes(best)) return [];
  const before = best.standing.verdict === 'after-owner' ? sentenceBefore(pool, best) : undefined;
  return before ? [before, best] : [best];
}

function canBeTold(verdict: Candidate['standing']['verdict']): boolean {
  return verdict !== 'never' && verdict !== 'with-next';
}

function standsAlone({ candidate }: { readonly candidate: Candidate }): boolean {
  return candidate.standing.verdict === 'alone';
}
