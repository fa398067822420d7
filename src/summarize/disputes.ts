import { withoutQuotations } from '../text/quotations.ts';
import { contentStems, stemOf } from '../text/stems.ts';
import type { Attribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { type Pool, sentenceBefore } from './candidates.ts';
import {
  accusingVerbs,
  contradicts,
  deeds,
  denialEnds,
  denialVerbs,
  matters,
  namesCount,
  namesDeed,
  open,
  refusals,
  undone,
  untrue,
} from './contradiction.ts';
import { cannotBothBe, countOthers, countsIn } from './counts.ts';
import { sharedPhrase } from './shared-phrase.ts';

/** Two claims about one thing by two parties that cannot both be so. */
export interface Differing {
  /** What they differ on, as a phrase. */
  readonly subject: string;
  /** In the order of the story. */
  readonly claims: readonly [Candidate, Candidate];
}

/** An attributed sentence that can be shown beside another. */
interface Claim {
  readonly candidate: Candidate;
  readonly attribution: Attribution;
  /** Stems of the speaker that tell one party from another. */
  readonly party: readonly string[];
  /** Stems of what is claimed, without those of the speaker. */
  readonly stems: ReadonlySet<string>;
}

/** How many sentences from a claim a contradiction may stand and still be about it. */
const near = 2;
/** So many stems of a claim a denial must name; one more where nobody was accused. */
const namesClaim = 2;

/** Words of a speaker that do not tell one party from another. */
const partyNouns = new Set(
  'office official authority authorities ministry minister spokesman spokeswoman spokesperson government state general chief department agency statement local senior foreign former national federal president leader party people'
    .split(' ')
    .map((word) => stemOf(word, 'en')),
);

/**
 * Where the sources of a story differ. Conservative: each side says who speaks, the speakers share no name, both speak of
 * the same matter, and somebody is said to deny or to accuse. English; other languages have no rules yet.
 */
export function differencesIn(pool: Pool): Differing[] {
  if (!pool.language.startsWith('en')) return [];
  const contradicting = pool.candidates.filter(({ text }) => contradicts.test(text.toLowerCase()));
  const contradicted = besides(pool, contradicting);
  const found = [
    ...differingAccounts(pool, contradicted),
    ...denials(pool, contradicting),
    ...doneAndUndone(pool),
    ...differingNumbers(pool, contradicting),
  ];
  return oncePerSubject(found.filter(({ claims: [a, b] }) => canShow(a) && canShow(b)));
}

/** Asked only of sentences whose words speak for a difference: who says a sentence takes longest to find. */
function claimOf(candidate: Candidate): Claim | undefined {
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

/** Asked of the few that differ: it takes longer than all the rest. */
function canShow({ standing }: Candidate): boolean {
  const needsNoun = standing.verdict === 'after-owner' && standing.noun !== undefined;
  return standing.verdict === 'alone' || standing.verdict === 'after-noun' || needsNoun;
}

/** Pairs that tell how one thing came about, each another way, while somebody contradicts. */
function differingAccounts(pool: Pool, contradicted: ReadonlySet<Candidate>): Differing[] {
  return matters.flatMap(({ subject, about, accounts }) => {
    if (![...contradicted].some(({ text }) => accountIn(text, accounts))) return [];
    const telling = pool.candidates.flatMap((candidate) => {
      const cause = accountIn(candidate.text, accounts);
      if (!cause || !leadingUpTo(pool, candidate).some(({ text }) => about.test(text))) return [];
      const claim = claimOf(candidate);
      if (!claim) return [];
      const before = sentenceBefore(pool, candidate);
      const context = new Set([...claim.stems, ...(before?.stems ?? [])].filter((stem) => !about.test(stem)));
      return { ...claim, causes: new Set(contentStems(cause, 'en')), context };
    });
    return pairsOf(telling)
      .filter(([a, b]) => sharedOf(a.causes, b.causes).length === 0 && sharedOf(a.context, b.context).length > 0)
      .filter((pair) => pair.some(({ candidate }) => contradicted.has(candidate)))
      .map((pair) => differing(subject, pair));
  });
}

/** The claim, and the sentences of its article before it that tell what it is about. */
function leadingUpTo(pool: Pool, candidate: Candidate): Candidate[] {
  const before = pool.candidates.slice(Math.max(0, candidate.at - near - 1), candidate.at + 1);
  return before.filter((other) => other.articleAt === candidate.articleAt);
}

function accountIn(text: string, accounts: readonly RegExp[]): string | undefined {
  for (const pattern of accounts) {
    const cause = pattern.exec(text)?.groups?.cause;
    if (cause) return cause;
  }
  return undefined;
}

/**
 * Pairs in which one party claims or accuses and the other denies just that; the words they share name it. Of several that
 * claim it, the one that accuses, and then the one with the most words of what is denied.
 */
function denials(pool: Pool, contradicting: readonly Candidate[]): Differing[] {
  const denying = new Set(contradicting.filter(({ text }) => contradictsOnly.test(text)));
  return [...denying].flatMap((candidate) => {
    const denial = claimOf(candidate);
    const denied = denial && deniedIn(denial);
    if (!denial || denied === undefined) return [];
    const stems = new Set(contentStems(denied, 'en'));
    const rated = pool.candidates.flatMap((one) => {
      if (denying.has(one) || sharedOf(stems, one.stemSet).length < namesClaim || untrue.test(one.text)) return [];
      const claim = claimOf(one);
      if (!claim) return [];
      const isAccusing = accusingVerbs.test(claim.attribution.verb);
      const shared = sharedOf(claim.stems, stems).length;
      const subject = sharedPhrase(claim.candidate.text, denied);
      if (isSameParty(claim, denial) || shared < namesClaim + (isAccusing ? 0 : 1) || !subject?.includes(' '))
        return [];
      return [{ claim, subject, rating: shared + (isAccusing ? 100 : 0) }];
    });
    const best = rated.sort((a, b) => b.rating - a.rating)[0];
    return best ? [differing(best.subject, [best.claim, denial])] : [];
  });
}

/** Verbs of one who contradicts; to accuse is to claim. */
const contradictsOnly =
  /\b(?:den(?:y|ies|ied)|disput(?:es|ed)|refut(?:es|ed)|challeng(?:es|ed)|contradict(?:s|ed))\b/iu;

/** What a sentence denies that somebody claims; undefined where it denies nothing, or refuses something. */
function deniedIn({ candidate: { text }, attribution: { verb } }: Claim): string | undefined {
  if (!denialVerbs.test(verb)) return undefined;
  const after = text.slice(text.indexOf(` ${verb}`) + verb.length + 1);
  return refusals.test(after) ? undefined : after.split(denialEnds)[0];
}

/** Pairs in which one party says that a thing was done, and another that it was not; the words they share name it. */
function doneAndUndone(pool: Pool): Differing[] {
  const withDeeds = pool.candidates.filter(({ text }) => namesDeed.test(text));
  if (!withDeeds.some(({ text }) => [...deedsIn(text).values()].includes(false))) return [];
  const telling = withDeeds.flatMap((candidate) => {
    const done = deedsIn(candidate.text);
    const claim = done.size > 0 ? claimOf(candidate) : undefined;
    return claim && !denialVerbs.test(claim.attribution.verb) ? [{ ...claim, done }] : [];
  });
  return pairsOf(telling).flatMap((pair) => {
    const [a, b] = pair;
    for (const [deed, isDone] of a.done) {
      const shared = sharedOf(a.stems, b.stems).filter((stem) => stem !== deed);
      if (b.done.get(deed) !== !isDone || shared.length < namesClaim + 1) continue;
      const subject = sharedPhrase(a.candidate.text, b.candidate.text);
      if (subject) return [differing(subject, pair)];
    }
    return [];
  });
}

/** By the stem of its verb, whether a sentence says that it was done; of what it says both, neither. */
function deedsIn(text: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const both = new Set<string>();
  for (const { groups: { before = '', verb, base } = {} } of withoutQuotations(text).matchAll(deeds)) {
    if (verb !== undefined && open.test(before)) continue;
    const deed = stemOf((verb ?? base ?? '').toLowerCase(), 'en');
    const isDone = verb !== undefined && !undone.test(before);
    if (found.get(deed) === !isDone) both.add(deed);
    found.set(deed, isDone);
  }
  for (const deed of both) found.delete(deed);
  return found;
}

/**
 * Pairs that count the same thing and differ, while somebody contradicts beside both, or beside one in so many words. Of
 * two days it is a count that rose or fell.
 */
function differingNumbers(pool: Pool, contradicting: readonly Candidate[]): Differing[] {
  const contradicted = besides(pool, contradicting);
  const countContradicted = besides(
    pool,
    contradicting.filter(({ text }) => namesCount.test(text)),
  );
  const among = countContradicted.size > 0 ? pool.candidates : [...contradicted];
  const counting = among.flatMap((candidate) => {
    const counts = countsIn(candidate.text);
    const claim = counts.size > 0 ? claimOf(candidate) : undefined;
    return claim ? [{ ...claim, counts }] : [];
  });
  const dayOf = ({ candidate }: Claim) => pool.days[candidate.articleAt] ?? null;
  return pairsOf(counting).flatMap((pair) => {
    const [a, b] = pair;
    const isBeside = pair.every(({ candidate }) => contradicted.has(candidate));
    if (dayOf(a) !== dayOf(b) || countOthers(a.candidate.text, b.candidate.text)) return [];
    if (!isBeside && !pair.some(({ candidate }) => countContradicted.has(candidate))) return [];
    for (const [noun, count] of a.counts) {
      const other = b.counts.get(noun);
      const shared = sharedOf(a.stems, b.stems).filter((stem) => stem !== noun && !/\p{N}/u.test(stem));
      if (other && cannotBothBe(count, other) && shared.length > (isBeside ? 0 : 1))
        return differing(`the number of ${count.word}`, pair);
    }
    return [];
  });
}

/** The sentences of the story that stand at or beside one of these, in order. */
function besides({ candidates }: Pool, these: readonly Candidate[]): Set<Candidate> {
  return new Set(
    these.flatMap(({ at, articleAt }) =>
      candidates.slice(Math.max(0, at - near), at + near + 1).filter((other) => other.articleAt === articleAt),
    ),
  );
}

/** All pairs of different parties, in the order of the story. */
function pairsOf<T extends Claim>(claims: readonly T[]): [T, T][] {
  return claims.flatMap((a, index) =>
    claims
      .slice(index + 1)
      .filter((b) => !isSameParty(a, b))
      .map((b): [T, T] => [a, b]),
  );
}

function isSameParty(a: Claim, b: Claim): boolean {
  if (a.party.length === 0 && b.party.length === 0) return true;
  const isSameName = (name: string, other: string) =>
    name === other || (name.length > 4 && other.startsWith(name.slice(0, 5)));
  return a.party.some((name) => b.party.some((other) => isSameName(name, other)));
}

function differing(subject: string, [a, b]: readonly [Claim, Claim]): Differing {
  const [first, second] = a.candidate.at < b.candidate.at ? [a, b] : [b, a];
  return { subject, claims: [first.candidate, second.candidate] };
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((stem) => b.has(stem));
}

/**
 * The first pair on each subject, and of each sentence: claims that stand close together in the story come before those far
 * apart.
 */
function oncePerSubject(found: readonly Differing[]): Differing[] {
  const distance = ({ claims: [a, b] }: Differing) => (a.articleAt === b.articleAt ? b.at - a.at : 1000 + b.at - a.at);
  const nearest = [...found].sort((x, y) => distance(x) - distance(y));
  const isSame = (one: Differing, other: Differing) =>
    one.subject === other.subject || one.claims.some((claim) => other.claims.includes(claim));
  return nearest.filter((one, index) => nearest.findIndex((other) => isSame(one, other)) === index);
}
