import type { Sentence } from '../../model/sentence.ts';
import type { WrittenNumber } from '../../text/numbers-in.ts';
import type { Term } from '../../text/terms.ts';
import { splitWords, type WrittenWord } from '../../text/words.ts';
import { happeningsOf, isHappening, isOfReports, isSaidAlike } from '../happenings/happenings.ts';
import type { Dated } from './dated-after.ts';
import { isDayUnit, isOfDays } from './days-counted.ts';
import { type ArticleOfSentence, type Headline, isNews, leastTerms } from './is-news.ts';
import { figurePlaces, hashOfNumber, hashOfTerm, pairsIn, type SaidText, saidText, type WasSaid } from './said.ts';

/** From here on it is the very sentence that was said. */
const leastPairsRepeated = 0.8;
/** Who puts two figures beside each other, the former and the new one, has so many words of what was said of the former. */
const leastWordsSaid = 0.5;
/** A sentence that shares more of its pairs of words with what was said says it again. */
const mostPairsSaid = 0.5;

/** A sentence beside what was said before. */
export interface ComparedSentence {
  readonly sentence: Sentence;
  readonly isNew: boolean;
  /** Whether it dates what it tells after what went out. */
  readonly isLater: boolean;
  /** Whether it says what was said, but with another figure: a toll that has risen, a correction. */
  readonly hasOtherFigure: boolean;
  /** Whether it was said as it is. */
  readonly isRepeated: boolean;
  /** Names and numbers that had not been said, as they are written. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/** What is new in a sentence: losing a fact is worse than telling one twice. */
export function comparedSentence(
  sentence: Sentence,
  read: SaidText,
  article: ArticleOfSentence,
  wasSaid: WasSaid,
  dated: Dated = null,
): ComparedSentence {
  const figures = figuresUnsaid(read, sentence.text, article.language, wasSaid);
  const words = wordsUnsaid(read, article.language, wasSaid);
  const names = namesIn(words, sentence.text);
  const pairs = pairsIn(read);
  const said = pairs.filter(wasSaid).length / Math.max(1, pairs.length);
  const isCounter = article.page !== null && isLabel(sentence.text, read);
  const hasOtherFigure = !isCounter && hasOtherFigures(read, figures, said, wasSaid);
  const { text, paragraph, index } = sentence;
  const unsaid = { read, text, paragraph, index, dated, figures, words, names, said };
  const isNew = hasOtherFigure || (!isCounter && isNews(unsaid, article, wasSaid));
  return {
    sentence,
    isNew,
    isLater: dated === 'after',
    hasOtherFigure,
    isRepeated: said >= leastPairsRepeated && !isNew,
    names,
    numbers: asWritten(sentence.text, figures),
  };
}

/** Whether a text was said as it is, but for a few words. */
export function isRepeated(read: SaidText, wasSaid: WasSaid): boolean {
  const pairs = pairsIn(read);
  return pairs.filter(wasSaid).length >= leastPairsRepeated * Math.max(1, pairs.length);
}

/** More words are a statement, also where it has no full stop. */
const mostTermsOfLabel = 7;
const ended = /[.!?…。！？।۔።]["'”’»)\]]*$/u;

/** "58 comments", "Updated 5 minutes ago": what a page counts is no news of its story. */
function isLabel(text: string, { terms }: SaidText): boolean {
  return terms.length <= mostTermsOfLabel && !ended.test(text.trimEnd());
}

/**
 * The words of a headline that make a sentence new although its other words are not: a name, a number or a happening;
 * any where there are two, because of one the other outlet may only have had another word. Of a copy, which may have only
 * another headline, a number or a happening.
 */
export function headlineNews(
  title: string,
  { language, isCopy }: Pick<ArticleOfSentence, 'language' | 'isCopy'>,
  wasSaid: WasSaid,
): Headline {
  const read = saidText(title, language);
  const words = wordsUnsaid(read, language, wasSaid);
  const figures = figuresUnsaid(read, title, language, wasSaid).map(({ value }) => String(value));
  const isMore = !isCopy && new Set(words.map(({ key }) => key)).size > 1;
  const telling = words.filter((term) => isMore || (term.isName && !isCopy) || isHappening(term, language));
  const otherwise = telling.flatMap((term) => happeningsOf(term, language));
  return {
    words: new Set([...telling.map(({ key }) => key), ...otherwise, ...figures]),
    hasHappening: otherwise.length > 0,
  };
}

/** The share of the words of a text that were not said. */
export function shareUnsaid(texts: readonly SaidText[], language: string, wasSaid: WasSaid): number {
  const words = texts.reduce((count, { terms }) => count + terms.filter(({ key }) => !/^\p{N}/u.test(key)).length, 0);
  const unsaid = texts.reduce((count, text) => count + wordsUnsaid(text, language, wasSaid).length, 0);
  return unsaid / Math.max(1, words);
}

/** The words that were not said, nor another one that tells the same; figures, and who says it on what day, left out. */
function wordsUnsaid({ terms }: SaidText, language: string, wasSaid: WasSaid): Term[] {
  return terms.filter(
    (term) =>
      !/^\p{N}/u.test(term.key) &&
      !isOfReports(term, language) &&
      !isDayUnit(term, language) &&
      !isSaidAlike(term, language, wasSaid),
  );
}

/** The numbers that were not said, in figures or in words; times, and how many days ago it was, left out. */
function figuresUnsaid({ numbers }: SaidText, text: string, language: string, wasSaid: WasSaid): WrittenNumber[] {
  return numbers.filter(
    (number) => !number.isOfTime && !isNumberSaid(number, wasSaid) && !isOfDays(text, number, language),
  );
}

/** Whether a number was said, or the same in a unit a thousand times as large or small: "2.5 kilometres", "2,500 metres". */
function isNumberSaid(number: WrittenNumber, wasSaid: WasSaid): boolean {
  if (wasSaid(hashOfNumber(number))) return true;
  const isWhole = Number.isInteger(number.value);
  const inOtherUnits = [number.value * 1000, number.value / 1000].map((value) => Number(value.toPrecision(12)));
  return inOtherUnits.some((value) => Number.isInteger(value) !== isWhole && wasSaid(hashOfNumber({ value })));
}

/**
 * Whether what was said is said with another figure: where a figure was said, another one stands that was not, or the two
 * stand beside each other ("11, not 12").
 */
function hasOtherFigures(read: SaidText, figures: readonly WrittenNumber[], said: number, wasSaid: WasSaid): boolean {
  const { terms } = read;
  if (figures.length === 0) return false;
  const places = figurePlaces(read);
  const wordsSaid = terms.filter((term) => wasSaid(hashOfTerm(term))).length;
  const unsaid = new Set(figures.map(({ value }) => value));
  const isAtPlace = [...unsaid].some((value) => places.get(value)?.some(wasSaid));
  // All that is no figure was said: "31 are missing".
  if (isAtPlace && wordsSaid >= terms.length - figures.length) return true;
  const isBesideFormer = [...places.keys()].some((value) => wasSaid(hashOfNumber({ value })));
  if (terms.length < leastTerms) return isBesideFormer;
  return isAtPlace && (said > mostPairsSaid || (isBesideFormer && wordsSaid > terms.length * leastWordsSaid));
}

/** Numbers in figures with what is written in one word with them: "1980's". */
function asWritten(text: string, figures: readonly WrittenNumber[]): string[] {
  const unsaid = figures.filter(({ start, end }) => /\p{Nd}/u.test(text.slice(start, end)));
  if (unsaid.length === 0) return [];
  const words = splitWords(text);
  let at = 0;
  return unsaid.map((number) => {
    while (at < words.length && (words[at] as WrittenWord).end <= number.start) at++;
    let { start: from, end: to } = number;
    for (let own = at; (words[own]?.start ?? Infinity) < number.end; own++) {
      const { start, end } = words[own] as WrittenWord;
      [from, to] = [Math.min(from, start), Math.max(to, end)];
    }
    return text.slice(from, to);
  });
}

/**
 * The names among some terms of a text as they stand there, without the ending of whose they are. Words of terms have
 * straight apostrophes, and a name with a number may be written otherwise: then it is not told.
 */
function namesIn(terms: readonly Term[], text: string): string[] {
  const names = terms.filter(({ isName }) => isName);
  if (names.length === 0) return [];
  const written = new Map<string, string>();
  for (const { start, end } of splitWords(text)) {
    const word = text.slice(start, end);
    for (const part of [word, ...word.split('-')]) written.set(bare(part.replaceAll('’', "'")), bare(part));
  }
  return names.flatMap(({ word }) => written.get(bare(word)) ?? []);
}

function bare(name: string): string {
  return name.replace(/['’]s?$/u, '');
}
