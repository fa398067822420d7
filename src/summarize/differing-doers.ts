import { withoutQuotations } from '../text/quotations.ts';
import { contentStems } from '../text/stems.ts';
import { type Pool, sentenceBefore } from './candidates.ts';
import { type Claim, claimOf, type Differing, differing, pairsOf, sharedOf } from './claims.ts';
import { doneBy, sidesOf, states } from './contradiction.ts';
import { sharedMatter } from './shared-phrase.ts';

/** So many words both claims, with the sentence before each, share besides who did it. */
const fewestShared = 3;

/** Claims that name another who did it, that blame each other, or that tell opposite states of one thing. English. */
export function differingDoers(pool: Pool): Differing[] {
  const claims = pool.candidates.flatMap((candidate) =>
    sidesOf.test(candidate.text) ? (claimOf(candidate) ?? []) : [],
  );
  if (claims.length < 2) return [];
  return [...doers(claims, pool), ...blamers(claims), ...oppositeStates(claims, pool)];
}

/** "A drone of the army hit the clinic", "the clinic was hit by a missile of the rebels". */
function doers(claims: readonly Claim[], pool: Pool): Differing[] {
  const telling = claims.flatMap((claim) => {
    const prose = withoutQuotations(claim.candidate.text);
    const doer = doneBy.map((pattern) => pattern.exec(prose)?.groups?.doer).find((one) => one !== undefined);
    if (!doer) return [];
    const named = new Set(contentStems(doer, 'en'));
    const before = sentenceBefore(pool, claim.candidate)?.stems ?? [];
    const matter = new Set([...claim.stems, ...before].filter((stem) => !named.has(stem)));
    return named.size > 0 ? [{ ...claim, named, matter }] : [];
  });
  return pairsOf(telling)
    .filter(([a, b]) => sharedOf(a.named, b.named).length === 0 && sharedOf(a.matter, b.matter).length >= fewestShared)
    .flatMap((pair) => {
      const subject = sharedMatter(pair[0].candidate.text, pair[1].candidate.text);
      return subject ? [differing(subject, pair)] : [];
    });
}

/** "Aldo said that Finch had walked away", "Finch said that Aldo had walked away": each says it of the other. */
const blames =
  /\b(?:said|says|claimed|insisted)(?: (?:on )?\p{Lu}\p{Ll}+day)?(?: that)? (?<doer>(?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?) (?<deed>(?:had|has|have|did|was|were) .+)$|\b(?:accused|blamed) (?<accused>(?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?) (?:of|for) (?<crime>.+)$/u;

function blamers(claims: readonly Claim[]): Differing[] {
  const blaming = claims.flatMap((claim) => {
    const { doer, deed, accused, crime } = blames.exec(claim.candidate.text)?.groups ?? {};
    const whom = new Set(contentStems(doer ?? accused ?? '', 'en'));
    const what = deed ?? crime ?? '';
    const speaker = new Set(contentStems(claim.attribution.speaker, 'en'));
    return whom.size > 0 ? [{ ...claim, whom, what, deed: new Set(contentStems(what, 'en')), speaker }] : [];
  });
  return pairsOf(blaming).flatMap((pair) => {
    const [a, b] = pair;
    const isMutual = sharedOf(a.whom, b.speaker).length > 0 && sharedOf(b.whom, a.speaker).length > 0;
    const subject = isMutual && sharedOf(a.deed, b.deed).length > 1 ? sharedMatter(a.what, b.what) : undefined;
    return subject ? [differing(subject, pair)] : [];
  });
}

/** A claim with what it tells of states that exclude each other. */
interface Stating extends Claim {
  /** What it says there was none of, and what was not done with it. */
  readonly lacks: { readonly noun?: string; readonly verb?: string } | undefined;
  /** For each pair of `states`, which of the two it names. */
  readonly named: readonly (readonly boolean[])[];
}

const none = /\b[Nn]o (?<noun>\p{Ll}{4,})\b[^,;.]{0,40}?\b(?:was|were|had been|has been|have been) (?<verb>\p{Ll}+)\b/u;

/** "No ransom was paid", "a ransom of 4,000 euros was paid". */
function tellsOfNone({ lacks }: Stating, other: Stating): boolean {
  if (!lacks || other.lacks) return false;
  const { noun, verb } = lacks;
  const done = new RegExp(`\\b${noun}\\b[^;.]{0,40} (?:was|were|had been|has been|have been) ${verb}\\b`, 'u');
  return done.test(other.candidate.text);
}

/** "The hostages were released", "the hostages are still being held": of one day. */
function oppositeStates(claims: readonly Claim[], { days }: Pool): Differing[] {
  const stating = claims.map(statingOf);
  const isLacking = stating.some(({ lacks }) => lacks !== undefined);
  const sides = isLacking ? stating : stating.filter(({ named }) => named.flat().includes(true));
  return pairsOf(sides).flatMap((pair) => {
    const [a, b] = pair;
    const isOneDay = days[a.candidate.articleAt] === days[b.candidate.articleAt];
    const isOpposite = tellsOfNone(a, b) || tellsOfNone(b, a) || nameOpposites(a, b);
    if (!isOneDay || !isOpposite || sharedOf(a.stems, b.stems).length < fewestShared - 1) return [];
    const subject = sharedMatter(a.candidate.text, b.candidate.text);
    return subject ? [differing(subject, pair)] : [];
  });
}

function statingOf(claim: Claim): Stating {
  const { text } = claim.candidate;
  const named = states.map((both) => both.map((state) => state.test(text)));
  return { ...claim, lacks: none.exec(text)?.groups, named };
}

function nameOpposites(a: Stating, b: Stating): boolean {
  return a.named.some(([one, two], at) => {
    const [other, opposite] = b.named[at] ?? [];
    return (one && opposite && !other) || (two && other && !one);
  });
}
