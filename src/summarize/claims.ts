import { contentStems, stemOf } from '../text/stems.ts';
import type { Attribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';

/** Two claims about one thing by two parties that cannot both be so. */
export interface Differing {
  /** What they differ on, as a phrase. */
  readonly subject: string;
  /** In the order of the story. */
  readonly claims: readonly [Candidate, Candidate];
}

/** An attributed sentence that can be shown beside another. */
export interface Claim {
  readonly candidate: Candidate;
  readonly attribution: Attribution;
  /** Stems of the speaker that tell one party from another. */
  readonly party: readonly string[];
  /** Stems of what is claimed, without those of the speaker. */
  readonly stems: ReadonlySet<string>;
}

/** Words of a speaker that do not tell one party from another. */
const partyNouns = new Set(
  'office official authority authorities ministry minister spokesman spokeswoman spokesperson government state general chief department agency statement local senior foreign former national federal president leader party people'
    .split(' ')
    .map((word) => stemOf(word, 'en')),
);

/** Asked only of sentences whose words speak for a difference: who says a sentence takes longest to find. */
export function claimOf(candidate: Candidate): Claim | undefined {
  const { text, attribution } = candidate;
  // What holds a verb of its own is no speaker: "The group has faced occasional claims".
  if (!attribution || /\b(?:has|have|had|is|are|was|were)\b/u.test(attribution.speaker)) return undefined;
  return {
    candidate,
    attribution,
    party: contentStems(attribution.speaker, 'en').filter((stem) => !partyNouns.has(stem)),
    stems: new Set(contentStems(text.replace(attribution.speaker, ' '), 'en')),
  };
}

/** All pairs of different parties, in the order of the story. */
export function pairsOf<T extends Claim>(claims: readonly T[]): [T, T][] {
  return claims.flatMap((a, index) =>
    claims
      .slice(index + 1)
      .filter((b) => !isSameParty(a, b))
      .map((b): [T, T] => [a, b]),
  );
}

export function isSameParty(a: Claim, b: Claim): boolean {
  if (a.party.length === 0 && b.party.length === 0) return true;
  const isSameName = (name: string, other: string) =>
    name === other || (name.length > 4 && other.startsWith(name.slice(0, 5)));
  return a.party.some((name) => b.party.some((other) => isSameName(name, other)));
}

export function differing(subject: string, [a, b]: readonly [Claim, Claim]): Differing {
  const [first, second] = a.candidate.at < b.candidate.at ? [a, b] : [b, a];
  return { subject, claims: [first.candidate, second.candidate] };
}

export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((stem) => b.has(stem));
}
