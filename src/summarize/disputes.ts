import { withoutQuotations } from '../text/quotations.ts';
import { contentStems, stemOf } from '../text/stems.ts';
import type { Candidate } from './candidate.ts';
import { type Pool, sentenceBefore } from './candidates.ts';
import { type Claim, claimOf, type Differing, differing, isSameParty, pairsOf, sharedOf } from './claims.ts';
import {
  accusingVerbs,
  contradicts,
  deeds,
  denialEnds,
  denialVerbs,
  denies,
  matters,
  namesCount,
  namesDeed,
  natural,
  open,
  refusals,
  undone,
  untrue,
  violent,
} from './contradiction.ts';
import { cannotBothBe, countOthers, countsIn, twoOfThem } from './counts.ts';
import { denialsElsewhere } from './denials-elsewhere.ts';
import { differingDoers } from './differing-doers.ts';
import { differingFigures } from './differing-figures.ts';
import { fatesIn } from './fates.ts';
import { isLater } from './later.ts';
import { dayOf } from './parts/dates-in.ts';
import { sharedMatter, sharedPhrase } from './shared-phrase.ts';

interface Caused {
  readonly cause: string;
}

/** How many sentences from a claim a contradiction may stand and still be about it. */
const near = 2;
/** So many stems of a claim a denial must name; one more where nobody was accused. */
const namesClaim = 2;

/**
 * Where the sources of a story differ. Conservative: each side says who speaks, the speakers share no name, both speak of
 * the same matter, and somebody is said to deny or to accuse. In other languages denials and figures only.
 */
export function differencesIn(pool: Pool): Differing[] {
  if (!pool.language.startsWith('en')) {
    const elsewhere = [...denialsElsewhere(pool), ...differingFigures(pool)];
    return oncePerSubject(elsewhere.filter(({ claims: [a, b] }) => canShow(a) && canShow(b)));
  }
  const contradicting = pool.candidates.filter(({ text }) => contradicts.test(text.toLowerCase()));
  const contradicted = besides(pool, contradicting);
  const found = [
    ...differingAccounts(pool, contradicted),
    ...denials(pool, contradicting),
    ...doneAndUndone(pool),
    ...differingNumbers(pool, contradicting),
    ...differingFates(pool),
    ...differingFigures(pool),
    ...differingDoers(pool),
  ];
  return oncePerSubject(found.filter(({ claims: [a, b] }) => canShow(a) && canShow(b)));
}

/** Asked of the few that differ: it takes longer than all the rest. */
function canShow({ standing }: Candidate): boolean {
  const needsNoun = standing.verdict === 'after-owner' && standing.noun !== undefined;
  return standing.verdict === 'alone' || standing.verdict === 'after-noun' || needsNoun;
}

/** Pairs that tell how one thing came about, each another way, while somebody contradicts or both cannot be so. */
function differingAccounts(pool: Pool, contradicted: ReadonlySet<Candidate>): Differing[] {
  return matters.flatMap(({ subject, about, accounts }) => {
    const onMatter = new Set(pool.candidates.filter(({ text }) => about.test(text)));
    if (onMatter.size === 0) return [];
    const telling = pool.candidates.flatMap((candidate) => {
      if (!leadingUpTo(pool, candidate).some((other) => onMatter.has(other))) return [];
      const cause = accountIn(candidate.text, accounts);
      if (!cause) return [];
      const claim = claimOf(candidate);
      if (!claim) return [];
      const before = sentenceBefore(pool, candidate);
      const context = new Set([...claim.stems, ...(before?.stems ?? [])].filter((stem) => !about.test(stem)));
      return { ...claim, cause, causes: new Set(contentStems(cause, 'en')), context };
    });
    return pairsOf(telling)
      .filter(([a, b]) => sharedOf(a.causes, b.causes).length === 0 && sharedOf(a.context, b.context).length > 0)
      .filter((pair) => excludeEachOther(pair) || pair.some(({ candidate }) => contradicted.has(candidate)))
      .map((pair) => differing(subject, pair));
  });
}

/** Whether one dies by nature and the other by somebody's hand, which needs nobody who says that both cannot be so. */
function excludeEachOther([{ cause: a }, { cause: b }]: readonly [Caused, Caused]): boolean {
  return (natural.test(a) && violent.test(b)) || (natural.test(b) && violent.test(a));
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
      const isAll = shared === stems.size;
      const subject = (isAll ? sharedMatter : sharedPhrase)(claim.candidate.text, denied);
      if (isSameParty(claim, denial) || shared < namesClaim + (isAccusing || isAll ? 0 : 1)) return [];
      if (!subject?.includes(' ')) return [];
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
  const isUndone = ({ text }: Candidate) => denies.test(text) && [...deedsIn(text).values()].includes(false);
  if (!withDeeds.some(isUndone)) return [];
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
      const subject = sharedMatter(a.candidate.text, b.candidate.text);
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

/** So many words are shared where what is counted has the same name, and where it has another; fewer of one ship. */
const fewestShared = { aboard: { same: 1, other: 2 }, fate: { same: 2, other: 4 } };
const people = /^(?:people|persons|bodies|were|are|had|have|dead|)$/u;

/** "As many as 160" and 112 can both be so. English. */
const leavesRoomBelow = /\b(?:may|might|could|as many as|up to)\b/u;

/** Pairs that count the dead, the missing or who was aboard, at one time, and differ. */
function differingFates(pool: Pool): Differing[] {
  if (pool.independent < 2 || pool.candidates.some(({ text }) => twoOfThem.test(text))) return [];
  const counting = pool.candidates.flatMap((candidate) => {
    const fates = fatesIn(candidate.text);
    const claim = fates.size > 0 && !leavesRoomBelow.test(candidate.text) ? claimOf(candidate) : undefined;
    return claim ? [{ ...claim, fates }] : [];
  });
  return pairsOf(counting).flatMap((pair) => {
    const [a, b] = pair;
    const [first = null, second = null] = pair.map(({ candidate }) => pool.published[candidate.articleAt]);
    const isOneTime = dayOf(first) === dayOf(second) && !isLater(first, second) && !isLater(second, first);
    if (countOthers(a.candidate.text, b.candidate.text)) return [];
    for (const [fate, count] of a.fates) {
      const other = b.fates.get(fate);
      if (!other || !cannotBothBe(count, other) || (!isOneTime && fate !== 'aboard')) continue;
      const isSame = count.word === other.word && !/^(?:were|are|)$/u.test(count.word);
      if (!isSame && !people.test(count.word) && !people.test(other.word)) continue;
      const shared = sharedOf(a.stems, b.stems).filter((stem) => !/\p{N}/u.test(stem));
      const fewest = fewestShared[fate === 'aboard' ? 'aboard' : 'fate'][isSame ? 'same' : 'other'];
      if (shared.length >= fewest) return [differing(`the number ${fate}`, pair)];
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
