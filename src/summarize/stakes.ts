import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import { type Method, netGain } from './rater.ts';

/** Words by which news tells what something leads to or means. English. */
const weighs =
  /\b(?:threatens? to|(?:severe|growing|mounting) (?:strain|pressure)|rais(?:es|ed|ing) (?:concerns?|questions|fears|doubts|the (?:risk|prospect|stakes))|(?:major|serious|significant|heavy) (?:blow|victory|setback|test|threat|consequences|escalation)|at stake|as a result|(?:led|leading|lead) to|means that|amid (?:concerns|fears)|for the first time (?:since|in)|the (?:first|largest|worst|deadliest|biggest) .{3,40} (?:since|in) |turning point|jeopardi[sz]\p{Ll}+|undermin\p{Ll}+|under severe strain|sharply deteriorat\p{Ll}+|could (?:cost|leave|force|affect|lead)|affects?)\b/u;
/** In words. */
const shortest = 10;
const longest = 34;

/** Whether these words tell what something leads to or means. English. */
export function tellsWhyItMatters(words: string): boolean {
  return (
    weighs.test(words) ||
    /\b(?:threaten|rais|jeopardi[sz]|undermin|expos|deepen|escalat|open)ing\b|\bthreatens\b/u.test(words)
  );
}

/** One sentence that says by itself why the story matters; undefined where none does. English. */
export function stakesOf(pool: Pool, method: Method, nutgraf: Candidate | undefined): Candidate | undefined {
  if (!pool.language.startsWith('en')) return undefined;
  const rater = method(pool);
  if (nutgraf) rater.take(nutgraf);
  return pool.candidates
    .filter((candidate) => {
      const { words, text, strangers, presumed } = candidate;
      const takesNothingForKnown = strangers.length === 0 && presumed.length === 0;
      const isShort = words >= shortest && words <= longest;
      if (candidate === nutgraf || !isShort || !takesNothingForKnown || !weighs.test(text)) return false;
      return candidate.standing.verdict === 'alone';
    })
    .map((candidate) => ({ candidate, gain: netGain(rater, candidate) }))
    .sort((a, b) => b.gain - a.gain)[0]?.candidate;
}
