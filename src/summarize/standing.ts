import { isUsuallyName } from '../text/document-frequency.ts';
import { contempt } from '../text/opinion-words.ts';
import { isBalanced, type QuotationReading, readQuotations, withoutQuotations } from '../text/quotations.ts';
import { stemOf } from '../text/stems.ts';
import { countWords } from '../text/words.ts';
import { attributionOf } from './attribution.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { hasSpeaker, statesQuoted } from './quoted-statement.ts';
import {
  asides,
  boilerplate,
  danglingOpenings,
  danglingPeople,
  gluedClause,
  gluedWords,
  introducedPeople,
  type Phrase,
  pointing,
  presumedOpening,
  presumedSetting,
  presumedSpeaker,
  presumedThing,
  speakers,
  unnamedOfficial,
} from './standing-phrases.ts';
import { strayPronoun } from './stray-pronoun.ts';

/** Whether a sentence can be read without its article. */
export type Standing =
  | { readonly verdict: 'alone' }
  /** Reads well right after the sentence that introduces whom it means: the one before it, or one that holds the noun. */
  | { readonly verdict: 'after-owner'; readonly reason: string; readonly noun?: string }
  /** Reads well once a sentence with this noun has been told. */
  | { readonly verdict: 'after-noun'; readonly reason: string; readonly noun: string }
  /** Tells what a report said and the next sentence corrects: never without it. */
  | { readonly verdict: 'with-next'; readonly reason: string }
  | { readonly verdict: 'never'; readonly reason: string };

/** A sentence as it would be shown, and what its paragraph tells about it. */
interface Shown {
  readonly text: string;
  readonly language: string;
  /** Whether a quotation of its paragraph reaches into it or out of it, or might, as it never closes. */
  readonly quoted: boolean;
  /** Whether it opens a report: then "the airport" is news, and was not told of before. */
  readonly opens?: boolean;
}

interface Reading extends Shown {
  readonly quotations: QuotationReading;
  /** The text with its quotations blanked. */
  readonly prose: string;
  readonly words: number;
}

interface Rule {
  readonly reason: string;
  readonly breaks: (reading: Reading) => boolean;
}

/** Shorter ones carry no news; longer ones are no summary. In words. */
const fewest = 5;
const most = 60;

const isEnglish = ({ language }: Reading) => language.startsWith('en');

const rules: readonly Rule[] = [
  { reason: 'inside a quotation whose speaker is elsewhere', breaks: ({ quoted }) => quoted },
  {
    reason: 'a quotation opens or closes outside of it',
    breaks: ({ quotations }) => !isBalanced(quotations),
  },
  {
    reason: 'a bracket opens or closes outside of it',
    breaks: ({ text }) => count(text, /[([]/gu) !== count(text, /[)\]]/gu),
  },
  {
    reason: 'a question',
    breaks: ({ text }) =>
      /[?？؟]["'”’»)\]]*$|^["“][^"”]{0,300}\?["”],? (?:(?:[\p{L}.'’-]+ ){1,8})?(?:asked|wondered)\b/u.test(text),
  },
  {
    reason: 'has no end',
    breaks: ({ text }) =>
      !/[.!…。！｡۔।։]["'”’“»」』)\]\s]*$/u.test(text) || /(?:\.{3}|…)["'”’“»」』)\]\s]*$/u.test(text),
  },
  {
    reason: `shorter than ${fewest} or longer than ${most} words`,
    breaks: ({ words }) => words < fewest || words > most,
  },
  {
    reason: 'begins in the middle',
    breaks: ({ text }) => /^["'“‘(]?\p{Ll}(?!\p{Lu})/u.test(text) || /^[^\p{L}\p{N}"'“‘„«「『¿¡$€£#(]/u.test(text),
  },
  {
    reason: 'a guess of its writer',
    breaks: (reading) => isEnglish(reading) && guesses.test(reading.prose) && attributionOf(reading.text) === undefined,
  },
  { reason: 'holds the number of a list', breaks: ({ text }) => /: 1\. \p{Lu}/u.test(text) },
  { reason: 'stands in brackets as a whole', breaks: ({ text }) => /^[([]/u.test(text) },
  { reason: 'exclaims', breaks: ({ prose }) => /!\W*$/u.test(prose.trimEnd()) },
  { reason: 'has a mark of a footnote', breaks: ({ text }) => /\p{L}\*(?!\p{L})/u.test(text) },
  {
    reason: 'speaks from a place that only the dateline tells',
    breaks: (reading) =>
      isEnglish(reading) &&
      /\p{Ll} here(?=\s?[.,;]|$| (?:on|in|for|at|after|before|this|last|said|say|\p{Lu}\p{Ll}+day)\b)/u.test(
        reading.prose,
      ),
  },
  { reason: 'set in capitals', breaks: ({ text }) => count(text, /\p{Lu}/gu) > 2 * count(text, /\p{Ll}/gu) },
  {
    reason: 'speaks of its author or to its reader',
    breaks: ({ prose, language }) => speakers[primary(language)]?.test(prose) ?? false,
  },
  {
    reason: 'has no main clause',
    breaks: (reading) =>
      isEnglish(reading) &&
      /^(?:(?:\p{L}+ly|Just|Only|Perhaps) )?(?:[Bb]ecause|[Aa]lthough|[Ww]hereas|[Ww]hich) [^,;:—–]+$/u.test(
        reading.prose,
      ),
  },
  {
    reason: 'has no main verb',
    breaks: ({ text, prose, language }) => !hasFiniteVerb(prose, language) && !hasFiniteVerb(text, language),
  },
  {
    reason: 'advice of its writer',
    breaks: (reading) =>
      isEnglish(reading) && givesAdvice.test(reading.prose) && attributionOf(reading.text) === undefined,
  },
  {
    reason: 'a judgement of its writer',
    breaks: (reading) => isEnglish(reading) && judges(reading.prose) && attributionOf(reading.text) === undefined,
  },
  { reason: 'a quotation without its speaker', breaks: (reading) => statesQuoted(reading) && !hasSpeaker(reading) },
  { reason: 'a label that is no part of it', breaks: (reading) => isEnglish(reading) && hasLabel(reading.prose) },
  {
    reason: 'two sentences that a page glued together',
    breaks: ({ prose, language }) =>
      (gluedWords[primary(language)]?.test(prose) || gluedClause[primary(language)]?.test(prose)) ?? false,
  },
  {
    reason: 'a heading that a page glued to it',
    breaks: (reading) => isEnglish(reading) && /(?:\b\p{Lu}[\p{L}'’-]*\s){8}/u.test(reading.prose),
  },
];

/** How a sentence stands: the first reason that speaks against it, in the order of the rules. */
export function standingOf(shown: Shown): Standing {
  const quotations = readQuotations(shown.text);
  const reading = {
    ...shown,
    quotations,
    prose: withoutQuotations(shown.text, quotations),
    words: countWords(shown.text),
  };
  const broken =
    reasonIn(boilerplate, shown.text.toLowerCase()) ??
    rules.find((rule) => rule.breaks(reading))?.reason ??
    reasonIn(asides[primary(shown.language)], reading.prose.trimStart());
  if (broken) return { verdict: 'never', reason: broken };
  return pointsBackFrom(reading);
}

/** "They had waited 40 years: the families of the miners…": what opens a report with a pronoun tells behind a colon whom it means. */
const namesLater =
  /^[^:;.]{8,90}(?<!\b(?:said|says|told|asked|added|warned|sagte|sagt|a dit|dijo))\s?: (?:[\p{L}\p{N}'’.,%-]+ ){4}/u;

/** "It was the hottest June since 1880, the weather service said": it means nothing, and whoever says so tells news. English. */
function isNewsOfIt({ text, prose }: Reading): boolean {
  return /^It (?:was|is|took|has been|will be) (?:the|an?|\p{N})/u.test(prose) && attributionOf(text) !== undefined;
}

/** How a sentence stands by the words in it that may point to what was told before. */
function pointsBackFrom(reading: Reading): Standing {
  const { text, prose, language, opens = false } = reading;
  if (opens && (namesLater.test(prose) || (isEnglish(reading) && isNewsOfIt(reading)))) return { verdict: 'alone' };
  const opening = text.replace(/^["'“‘„«]\s?/u, '');
  const people = isEnglish(reading) ? presumedPeople(opening, opens) : undefined;
  if (people)
    return { verdict: 'after-owner', reason: `"the ${people}" were introduced before`, noun: people.toLowerCase() };
  const openings = danglingOpenings[primary(language)]?.filter((phrase) => !(opens && phrase.mayOpen));
  const dangling = reasonIn(openings, opening) ?? (isEnglish(reading) ? strayPronoun(reading) : undefined);
  if (dangling) return { verdict: 'after-owner', reason: dangling };
  if (!isEnglish(reading)) return { verdict: 'alone' };
  const pointed = presumedIn(prose, opens ? [pointing] : [presumedSpeaker, presumedSetting, pointing]);
  // Told anywhere later, "those officials" would be those of the sentence that happens to stand before it.
  if (pointed) return { verdict: 'after-owner', reason: `points back to "${pointed}"`, noun: pointed.toLowerCase() };
  if (opens) return { verdict: 'alone' };
  const noun = definitePeople(prose) ?? presumedIn(prose, [presumedOpening, presumedThing]);
  if (noun) return { verdict: 'after-noun', reason: `"the ${noun}" was introduced before`, noun: noun.toLowerCase() };
  return { verdict: 'alone' };
}

/** The noun of people who open a sentence as if they had been told of; an office alone hides a name from a report's first sentence, too. */
function presumedPeople(opening: string, opens: boolean): string | undefined {
  const { noun, members, several } = (!opens && danglingPeople.exec(opening)?.groups) || {};
  return noun ?? members ?? several ?? unnamedOfficial.exec(opening)?.groups?.office;
}

/** The noun of people whom "the" takes as known, and nothing before it in the sentence makes known. */
function definitePeople(prose: string): string | undefined {
  const match = introducedPeople.exec(prose);
  const noun = match?.groups?.noun;
  if (!match || !noun) return undefined;
  const before = prose.slice(0, match.index);
  const named =
    /^(?:couple|pair|duo|trio|men|brothers|sisters|siblings)$/iu.test(noun) &&
    /\p{Lu}\p{L}+.* and .*\p{Lu}\p{L}+|\p{Lu}\p{L}+ and (?:his|her) /u.test(before);
  return named || new RegExp(`\\b${noun}\\b`, 'iu').test(before) ? undefined : noun;
}

/** The noun of what "the" and "this" take as known, and nothing before it in the sentence makes known. */
function presumedIn(prose: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(prose);
    const noun = match?.groups?.noun;
    if (match && noun && !prose.slice(0, match.index).toLowerCase().includes(noun.slice(0, 5).toLowerCase()))
      return noun;
  }
  return undefined;
}

function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function reasonIn(phrases: readonly Phrase[] | undefined, text: string): string | undefined {
  return phrases?.find((phrase) => phrase.pattern.test(text))?.reason;
}

/** "Voters should look away": in a main clause, where no other clause tells who says so. */
const givesAdvice =
  /^(?!.*\b(?:say|says|said|told|argued?|called|urged|warned)\b)(?!.*\b(?:that|whether|if|how|what|where|when|think|believe|bill|law|rules?|order|plan|guidance|guidelines)\b.* should\b)[^"“]*\bshould (?:not |never |also )?(?!be \p{Ll}+ed\b|have\b)\p{Ll}+/u;

/** Words by which a writer tells what he thinks likely, or how it struck him. English. */
const guesses =
  /\b(?:arguably|seemingly|ostensibly|presumably|no doubt|to be sure|of course|needless to say|rapidly becoming|maelstrom|clown show|circus|firestorm|shockwaves|wasted no time|sounded like)\b|^There (?:was|is) (?:just |only )?one (?:problem|catch|snag|thing)\b|^Even for /u;

/** Verbs that give a word of contempt to somebody else: "called it a sham". English. */
const judgedByOthers =
  /\b(?:accus|blast|brand|call|condemn|criti|dec(?:ried|ries)|denounc|describ|dismiss|label|mock|reject|slam|term)\p{Ll}*\b/u;
const faulty =
  /\b(?:has|have|is|are) (?:\p{Ll}+ )?(?:significant|serious|major|big|huge|glaring) (?:problems?|flaws?|shortcomings?)\b|\b(?:is|are|was|were|has been|have been) an? (?:\p{Ll}+ )?(?:bust|mess|joke|fiasco|debacle|nightmare|embarrassment)\b/u;

/** "Best race: The crew of Aarup won by a minute." Capitals all of which may be names are whoever speaks. */
function hasLabel(prose: string): boolean {
  const label = /^(?<label>(?!The )\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4}): \p{Lu}/u.exec(prose)?.groups?.label;
  if (label === undefined || hasFiniteVerb(label, 'en')) return false;
  const areNames = label.split(' ').map((word) => isUsuallyName(stemOf(word.toLowerCase(), 'en'), 'en'));
  return / \p{Ll}/u.test(label) || (areNames.includes(false) && !areNames.includes(true));
}

/** Whether a sentence judges, with words that a summary tells only as somebody's. */
function judges(prose: string): boolean {
  return (contempt.test(prose) || faulty.test(prose)) && !judgedByOthers.test(prose);
}
