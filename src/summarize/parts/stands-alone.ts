import { withoutQuotations } from '../../text/quotations.ts';
import { stemOf } from '../../text/stems.ts';
import type { Candidate } from '../candidate.ts';
import { calendarWords } from './calendar-words.ts';

/** A pronoun, or a number or "same" for people who were told apart before. English. */
const backward =
  /\b(?:he|she|they|it|his|her|their|its|him|them|[Tt]he (?:two|three|four|five|six|seven|eight|nine|ten|latter|former|pair|duo|trio|same|other|others)|[Tt]h(?:is|ese|ose) \p{Ll}+)\b/u;
const { months = [], weekdays = [] } = calendarWords.en ?? {};
const ownName = new RegExp(
  String.raw`(?<=[\p{L}\p{N},’'] )(?!(?:${[...months, ...weekdays].flat().join('|')})\b)\p{Lu}\p{L}+`,
  'u',
);
/** Words before the subject. */
const lead =
  /^(?:On|In|At|By|After|Before|During|Last|Yesterday|Today|Since|As|With|For|Early|Late|Earlier|Later|Then|Now|When|While|Under|From|Over|Despite|Until|Among|To|Of|The (?:two|three|four|five|six|seven|eight|nine|ten|latter|former|pair|duo|trio|same|other|others)|This|These|Those)\b/u;
const notPronoun = /\bit (?:is|was|will be) (?:not )?(?:clear|unclear|possible|likely|expected|known)\b/gu;

/** Named before with a word in front of it, "On June", a month looks like a surname. English, and what is written like it. */
const monthNames = new Set(months.map(([name]) => name));

/**
 * Whether a candidate stands beside the sentences that the summary tells and speaks of nobody whom only its article makes
 * known: "the fire" is known where they tell of it.
 */
export function standsAlone(
  { text, standing, strangers }: Pick<Candidate, 'text' | 'standing' | 'strangers'>,
  language: string,
  told: readonly Candidate[],
): boolean {
  // In German every noun has a capital, so that a surname cannot be told from one.
  const hasStrangers = strangers.some((name) => !monthNames.has(name)) && !language.startsWith('de');
  const noun = 'noun' in standing ? stemOf(standing.noun ?? '', language) : '';
  const isKnown = standing.verdict === 'alone' || (noun !== '' && told.some(({ stemSet }) => stemSet.has(noun)));
  return isKnown && !hasStrangers && !pointsBack(text, language);
}

/**
 * What happens to somebody named only by a pronoun, in a sentence whose first clause has nobody else but its subject: "Der
 * König wird ihn am Donnerstag empfangen." In other languages than English, by what cannot be an article as well.
 */
const objectPronoun: Readonly<Record<string, RegExp>> = {
  de: /^[^,;:]*\s(?:ihn|ihm|ihnen)(?=[\s.,])/u,
  fr: /^[^,;:]*\s(?:(?:le|la|les) (?=\p{Ll}+(?:ra|ront)(?:\s|$))|l[’'](?=\p{Ll}+(?:ra|ront)(?:\s|$))|(?:lui|leur) (?=\p{Ll}+(?:ra|ront|a|ont)(?:\s|$)))/u,
  es: /^[^,;:]*\s(?:lo|la|los|las|le|les) (?=\p{Ll}+(?:rá|rán)(?:\s|$))/u,
  it: /^[^,;:]*\s(?:lo|la|li|le|gli) (?=\p{Ll}+(?:rà|ranno)(?:\s|$))/u,
  pt: /^[^,;:]*\s(?:o|a|os|as|lhe|lhes) (?=\p{Ll}+(?:rá|rão)(?:\s|$))/u,
  ru: /^[^,;:]*\s(?:его|её|ему|ей|им) (?=\p{Ll}+(?:ет|ёт|ит|ут|ют|ат|ят)(?:\s|$))/u,
};

/**
 * Whether a sentence speaks of somebody by a pronoun before it names anybody: "On Tuesday, he resigned." English; in other
 * languages, where only its subject is named beside the pronoun.
 */
function pointsBack(text: string, language: string): boolean {
  if (!language.startsWith('en')) return objectPronoun[language]?.test(withoutQuotations(text)) ?? false;
  const prose = withoutQuotations(text).replace(notPronoun, '');
  // What opens with its subject has named somebody: "The council put off its vote."
  if (!lead.test(prose)) return false;
  const pronoun = backward.exec(prose);
  return pronoun !== null && pronoun.index < (ownName.exec(prose)?.index ?? Number.POSITIVE_INFINITY);
}
