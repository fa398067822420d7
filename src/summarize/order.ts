import { withoutQuotations } from '../text/quotations.ts';
import { stemOf } from '../text/stems.ts';
import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';

/** The parts of a told story, in order. */
const phases = { happened: 0, says: 1, matters: 2, next: 3 } as const;

/** What comes next, and why it matters, by the words that news has for it; looked for outside of quotations. */
const cues: Readonly<Record<string, { readonly next: RegExp; readonly matters?: RegExp }>> = {
  en: {
    next: /\b(?:(?:is|are) (?:also )?(?:expected|scheduled|due|set|slated|planning|to be) |will \p{Ll}|plans? to|next (?:week|month|year|\p{Lu}\p{Ll}+day))/u,
    matters:
      /\b(?:comes? (?:as|after|amid|at a time|\p{Ll}+ (?:days|weeks|months) after)|(?:has|have) (?:long|been|struggled|faced|become)|in recent (?:years|months|weeks)|(?:days|weeks|months|years|a (?:day|week|month|year)) (?:ago|after|before|earlier)|for the first time|underscor\p{Ll}+|previously|since (?:\p{N}{4}|\p{Lu}\p{Ll}+)|raising (?:fears|concerns|questions)|now in its)\b/u,
  },
  fr: { next: /(?<!\p{L})(?:devrai(?:t|ent)|ser(?:a|ont)|prévo(?:it|ient)|est prévue?)(?!\p{L})/u },
  de: { next: /(?<!\p{L})(?:wird|werden|soll|sollen)(?!\p{L})[^,.]* \p{Ll}+en[.,]/u },
  es: { next: /(?<!\p{L})(?:será|serán|prevén?|se espera|está previst[oa])(?!\p{L})/u },
};

/** Answers what somebody said, even where its speaker could not be told. */
const answers = /\b(?:denied|denies|rejected|rejects|disputed|disputes|dismissed|dismisses|countered)\b/u;

const remark = /^["“‘«„']/u;
/** Openings of what should not open a story of several articles: a remark, what went before the news, or what takes it for known. */
const poorOpening =
  /^["“‘«„']|^\p{Lu}\p{Ll}+day['’]s |^(?:Now|What|Back in|There (?:is|are|was|were)|This time|Still|If |Even |The (?:latest|news|change|changes|move|decision)|\p{Lu}\p{Ll}+ (?:years|months|weeks|days) (?:ago|after|before)|As (?:he|she|it|they)|For (?:the first time|years|months)|Once|When|While|Since|Under the|With )\b/u;
/** How many sentences deeper in its article another opening may stand and still be preferred to a poor one. */
const poor = 3;

/** Deeper than any new sentence: what was told in an earlier edition does not open the next. */
const veryDeep = 10_000;

/** A sentence with those that are told right after it because they need it. */
export type Told = readonly [Candidate, ...Candidate[]];

/**
 * What happened, who says what, why it matters, what comes next; within these, and throughout a story of one article, by
 * the place in the article. Who is called by the surname alone, and what is called "the …", comes after the sentence that
 * tells who or what that is. Of openings that are as good, the one that was chosen first opens.
 * @param told in the order in which they were chosen
 */
export function inTellingOrder(
  told: readonly Told[],
  { language, voices }: Pick<Pool, 'language' | 'voices'>,
): Candidate[] {
  const isByOneAuthor = voices.length === 1;
  const opening = openingOf(
    told.map(([candidate]) => candidate),
    isByOneAuthor,
  );
  const rank = ([candidate]: Told) => {
    if (candidate === opening) return -1;
    return isByOneAuthor ? 0 : phaseOf(candidate, language);
  };
  const waiting = [...told].sort(
    (a, b) => rank(a) - rank(b) || a[0].sentence.index - b[0].sentence.index || a[0].at - b[0].at,
  );
  const order: Candidate[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((one) => one[0] === opening || !waiting.some((other) => needs(one[0], other)));
    order.push(...(waiting.splice(Math.max(0, ready), 1)[0] ?? []));
  }
  return order;
}

function openingOf(candidates: readonly Candidate[], isByOneAuthor: boolean): Candidate | undefined {
  const isPoor = ({ text, strangers }: Candidate) =>
    isByOneAuthor ? remark.test(text) : poorOpening.test(text) || strangers.length > 0;
  const isUpdate = candidates.some((candidate) => candidate.isNew && candidate.standing.verdict === 'alone');
  const depth = (candidate: Candidate) =>
    candidate.sentence.index + (isPoor(candidate) ? poor : 0) + (isUpdate && !candidate.isNew ? veryDeep : 0);
  return candidates
    .filter(({ standing }) => standing.verdict === 'alone')
    .reduce<Candidate | undefined>((best, one) => (best && depth(best) <= depth(one) ? best : one), undefined);
}

function phaseOf({ text, attribution }: Candidate, language: string): number {
  const { next, matters } = cues[language.split('-')[0] ?? ''] ?? {};
  const prose = withoutQuotations(text);
  if (attribution || answers.test(prose)) return phases.says;
  if (next?.test(prose)) return phases.next;
  return matters?.test(prose) ? phases.matters : phases.happened;
}

function needs(candidate: Candidate, others: Told): boolean {
  if (others.includes(candidate)) return false;
  const { standing } = candidate;
  return others.some(
    (other) =>
      candidate.strangers.some((name) => other.introduces.has(name)) ||
      candidate.presumed.some((stem) => other.stemSet.has(stem) && !other.presumed.includes(stem)) ||
      (standing.verdict === 'after-noun' && other.at < candidate.at && other.stemSet.has(stemOf(standing.noun, 'en'))),
  );
}
