import { withoutQuotations } from '../../text/quotations.ts';
import { stemOf } from '../../text/stems.ts';
import type { Candidate } from '../candidate.ts';
import { type Amount, amountAfter, isPartOnly } from '../counts.ts';
import { countedAfter } from './figure-label.ts';
import { aside, type FigureWords, figurePhrases, figureWords } from './figure-words.ts';
import { outcomeNear, outcomesIn } from './outcome-near.ts';

/** A quantity as a sentence gives it. */
export interface ReadFigure extends Amount {
  readonly candidate: Candidate;
  /** With what it begins with: "at least". */
  readonly amount: string;
  /** Whether it is a part or a bound of the whole, or no more than expected. */
  readonly isPart: boolean;
  readonly counts: string;
  readonly unit: 'money' | 'percent' | 'count';
  /** The stem of the noun that is counted; empty for people. */
  readonly head: string;
  /** What became of it; null where the sentence does not say. */
  readonly outcome: string | null;
}

/** The quantities of a sentence of which its own words tell what they count, and of people what became of them. */
export function figuresIn(candidate: Candidate, language: string): ReadFigure[] {
  if (!/\d/u.test(candidate.text)) return [];
  const prose = withoutQuotations(candidate.text);
  if (Object.hasOwn(figurePhrases, language)) return phrasesIn(prose, candidate, language);
  const words = Object.hasOwn(figureWords, language) ? figureWords[language] : undefined;
  if (!words) return [];
  const { amount: amounts, hedge: hedges } = patternsOf(words);
  return [...prose.matchAll(amounts)].flatMap((match) => {
    const hedge = hedges.exec(prose.slice(0, match.index))?.[0] ?? '';
    const before = prose.slice(0, match.index - hedge.length);
    const { number = '', magnitude, percent, sign, currency } = match.groups ?? {};
    const unit = sign || currency ? 'money' : percent ? 'percent' : 'count';
    if (!mayCount(before, number, magnitude, unit, words)) return [];
    const after = prose.slice(match.index + match[0].length);
    const counted = countedAfter(after, words, unit);
    if (!counted) return [];
    const outcome = unit === 'count' ? outcomeNear(before, counted.words, after, language) : null;
    const counts = unit === 'count' ? withFate(counted, before, after, outcome, { words, language }) : counted.words;
    if (counts === null || (!outcome && language === 'en' && aside.test(before))) return [];
    const amount = hedge + match[0];
    return {
      candidate,
      amount,
      ...amountAfter(hedge, quantityOf(number, magnitude, language)),
      isPart: isPartOnly(candidate.text, amount),
      counts,
      unit,
      head: anybody.test(counted.head) ? '' : stemOf(counted.head.toLowerCase(), language),
      outcome,
    };
  });
}

/** "people were evacuated", "women seeking back pay", "people on board". English. */
const saysWhich =
  / (?:\p{Ll}+(?:ed|ing)|are|were|was|have|had|on board|aboard|without|missing|dead|homeless|killed|hurt|shot|held|lost|left|in hospital|in need|from)(?!\p{L})/u;
/** People of no group: who are of one, "soldiers", "children", may be others or a part. */
const anybody = /^(?:people|persons|Menschen|Personen|personnes|personas|persone|pessoas|человека?|людей|осіб|особи)$/u;
/** Of "a bus with 14 passengers crashed" the verb is the bus's. English. */
const carries = /\b(?:carrying|with|of) $/u;
/** Joined what? English. */
const unfinished = /^(?:joined|attended|took|taken)$/u;
const aboard = /\b(?:on board|aboard)\b/u;

/** What is counted with what became of it, which for people must be said; null where it is not. */
function withFate(
  { words: counted, head }: { readonly words: string; readonly head: string },
  before: string,
  after: string,
  outcome: string | null,
  { words, language }: { readonly words: FigureWords; readonly language: string },
): string | null {
  const verb = words.fates.exec(before)?.groups?.verb;
  if (verb) {
    const nounEnd = counted.indexOf(head) + head.length;
    const headEnd = nounEnd + (/^ and \S+/u.exec(counted.slice(nounEnd))?.[0].length ?? 0);
    const from = /^ from (?:(?!in |on |at |near )\S+ ?)+/u.exec(counted.slice(headEnd))?.[0].trimEnd() ?? '';
    return `${counted.slice(0, headEnd)} ${verb.replace(/ing$/u, 'ed')}${from}`;
  }
  if (!words.persons.test(head)) return counted;
  if (language === 'en' && saysWhich.test(counted))
    return carries.test(before) && !aboard.test(counted) ? null : counted;
  const rest = after.slice(` ${counted}`.length);
  const told = outcome === null ? null : /^(?: \p{L}+){1,4}/u.exec(rest)?.[0].split(' ').slice(1);
  const end = told?.findIndex((word) => outcomesIn(word, language).some(({ name }) => name === outcome));
  const isUnfinished = language === 'en' && unfinished.test(told?.[end ?? 0] ?? '');
  return told && end !== undefined && end >= 0 && !isUnfinished
    ? `${counted} ${told.slice(0, end + 1).join(' ')}`
    : null;
}

/** "From 2 to 3 percent": the second of two numbers. */
const range =
  /[-–—/]$|(?:^|\s)(?:from|between|von|entre|zwischen|de|tra|от|від) $|\d\S*(?: (?:percent|per cent|Prozent|%))? (?:to|and|or|à|et|bis|und|a|y|hasta|e|до|и) $/u;

/** Whether a number counts something: no year, rank or part of a name. */
function mayCount(
  before: string,
  number: string,
  magnitude: string | undefined,
  unit: ReadFigure['unit'],
  words: FigureWords,
): boolean {
  if (unit === 'count') return !words.notAfter.test(before) && (!!magnitude || !/^(?:19|20)\d\d$/u.test(number));
  if (/[-–—/\d]$/u.test(before)) return false;
  return unit === 'money' || !range.test(before);
}

/** Where no space parts words, or the verb stands first, the phrase is shown as it is. */
function phrasesIn(prose: string, candidate: Candidate, language: string): ReadFigure[] {
  const pattern = figurePhrases[language];
  if (!pattern) return [];
  return [...prose.matchAll(pattern)].map((match) => {
    const { number = '', magnitude, hedge = '' } = match.groups ?? {};
    return {
      candidate,
      amount: match[0],
      ...amountAfter(hedge, quantityOf(number, magnitude, 'en')),
      isPart: isPartOnly(candidate.text, match[0]),
      counts: '',
      unit: 'count',
      head: '',
      outcome: outcomeNear('', match[0], '', language),
    };
  });
}

interface Patterns {
  readonly amount: RegExp;
  readonly hedge: RegExp;
}

const patterns = new Map<FigureWords, Patterns>();

function patternsOf(words: FigureWords): Patterns {
  const known = patterns.get(words);
  if (known) return known;
  const made = {
    amount: new RegExp(
      String.raw`(?<![\p{L}\p{N}]|\d[.,])(?<sign>(?:US|C|A|NZ|HK)?[$€£¥])?(?<number>${words.number})(?![\d]|[.,:]\d|[-–][\p{L}\d])(?:[ -](?<magnitude>${words.magnitudes})(?![\p{L}]))?(?:(?<percent>${words.percent})(?![\p{L}])| (?<currency>${words.currencies})(?![\p{L}]))?`,
      'gu',
    ),
    hedge: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${words.hedges}) $`, 'iu'),
  };
  patterns.set(words, made);
  return made;
}

/** By how the word begins; the first that fits. */
const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:billionen|billones|trillion)/u, 1e12],
  [/^(?:billion|bilh|mil mil|milliard|miliard|млрд|миллиард|мільярд)/u, 1e9],
  [/^(?:milli|mill|milh|milioni|млн|миллион|мільйон)/u, 1e6],
  [/^[万萬]/u, 1e4],
  [/^(?:thousand|mil|тыс|тис)/u, 1e3],
];

function quantityOf(number: string, magnitude: string | undefined, language: string): number {
  const plain = language === 'en' ? number.replaceAll(',', '') : number.replaceAll(/[.\s]/gu, '').replace(',', '.');
  const word = magnitude?.toLowerCase() ?? '';
  return Number(plain) * (factors.find(([start]) => start.test(word))?.[1] ?? 1);
}
