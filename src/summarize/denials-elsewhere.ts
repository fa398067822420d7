import { contentStems } from '../text/stems.ts';
import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import type { Differing } from './claims.ts';
import { type Sayer, sayerOf } from './parts/sayer.ts';
import { sayerWords } from './parts/sayer-words.ts';
import { sharedMatter } from './shared-phrase.ts';

/** So many letters tell a word, whatever its ending: these languages are not stemmed. */
const root = 5;
/** Of the words of what is denied so many, and this share, stand in what is claimed. */
const fewest = 2;
const least = 0.6;

interface Denial {
  readonly candidate: Candidate;
  readonly sayer: Sayer;
  readonly denied: ReadonlySet<string>;
}

/**
 * Pairs in which one party says what another denies, in other languages than English: "a démenti que…", and the sentence
 * that tells what is denied, of another outlet or left to somebody else.
 */
export function denialsElsewhere(pool: Pool): Differing[] {
  const language = pool.language.split('-')[0] ?? '';
  const words = Object.hasOwn(sayerWords, language) ? sayerWords[language] : undefined;
  if (!words) return [];
  const denies = new RegExp(`(?<!\\p{L})(?:${words.denies})(?!\\p{L})`, 'u');
  const leaves = new RegExp(`(?<!\\p{L})(?:${words.leaves}|${words.verbs})(?!\\p{L})`, 'iu');
  const denials = pool.candidates
    .filter(({ text }) => denies.test(text))
    .flatMap((candidate) => denialIn(candidate, language) ?? []);
  return denials.flatMap(({ candidate, sayer, denied }) => {
    const rated = pool.candidates.flatMap((claim) => {
      if (denies.test(claim.text) || (claim.articleAt === candidate.articleAt && !leaves.test(claim.text))) return [];
      const shared = [...rootsOf(claim.text, language)].filter((one) => denied.has(one)).length;
      if (shared < fewest || shared < least * denied.size || isSameParty(claim, sayer, language)) return [];
      return [{ claim, rating: shared + (leaves.test(claim.text) ? 0.5 : 0) }];
    });
    const best = rated.sort((a, b) => b.rating - a.rating)[0]?.claim;
    const subject = best && sharedMatter(best.text, sayer.told ?? '', language);
    if (!best || !subject) return [];
    return [{ subject, claims: best.at < candidate.at ? [best, candidate] : [candidate, best] } satisfies Differing];
  });
}

function denialIn(candidate: Candidate, language: string): Denial | undefined {
  const sayer = sayerOf(candidate, language);
  if (!sayer?.denies || sayer.told === null) return undefined;
  const denied = rootsOf(sayer.told, language);
  return denied.size >= fewest ? { candidate, sayer, denied } : undefined;
}

function isSameParty(claim: Candidate, denier: Sayer, language: string): boolean {
  const other = sayerOf(claim, language);
  if (!other) return false;
  const names = rootsOf(denier.name, language);
  return [...rootsOf(other.name, language)].some((one) => names.has(one));
}

function rootsOf(text: string, language: string): Set<string> {
  return new Set(contentStems(text, language).map((word) => word.slice(0, root)));
}
