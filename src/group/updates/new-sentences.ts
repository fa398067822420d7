import type { Sentence } from '../../model/sentence.ts';
import type { WrittenNumber } from '../../text/numbers-in.ts';
import type { Term } from '../../text/terms.ts';
import { splitWords, type WrittenWord } from '../../text/words.ts';
import { happeningsOf, isHappening, isOfReports, isSaidAlike } from '../happenings/happenings.ts';
import { isOfDays } from './days-counted.ts';
import { figurePlaces, hashOfNumber, hashOfTerm, pairsIn, type SaidText, saidText } from './said.ts';

/** A sentence that shares more of its pairs of words with what was said says it again. */
const mostPairsSaid = 0.5;
/** What a copy adds shares less; more is edited. */
const mostPairsOfAddition = 0.3;
/** From here on it is the very sentence that was said. */
const leastPairsRepeated = 0.8;
/** Of its words, so many are new where it names nobody, counts nothing and tells no happening that is; or it is only reworded. */
const leastWordsNew = 0.6;
/** Of words that an outlet adds to a copy, and beside a name that is new, these are enough. */
const leastWordsAdded = 3;
const leastWordsBesideName = 2;
/** Who puts two figures beside each other, the former and the new one, has so many words of what was said of the former. */
const leastWordsSaid = 0.5;
/** Of these: it names who was named, it names or counts what was not, it tells a happening that was not. */
const leastSigns = 2;
/** What a page adds to itself has so many words that were not said, and so many of its story; an advertisement has not. */
const leastWordsOfEntry = 2;
const leastRelated = 2;
/** Fewer words are no statement. */
export const leastTerms = 5;
const leastTermsWithName = 4;

/** A sentence beside what was said before. */
export interface ComparedSentence {
  readonly sentence: Sentence;
  readonly isNew: boolean;
  /** Whether it says what was said, but with another figure: a toll that has risen, a correction. */
  readonly hasOtherFigure: boolean;
  /** Whether it was said as it is. */
  readonly isRepeated: boolean;
  /** Names and numbers that had not been said, as they are written. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/** Whether a hash is among those that are remembered. */
export type WasSaid = (hash: number) => boolean;

/** How the article of a sentence stands to what was said. */
export interface ArticleOfSentence {
  readonly language: string;
  /** Whether it carries a text that went out. */
  readonly isCopy: boolean;
  /** Words of its headline that make a sentence new although its other words are not. */
  readonly title: ReadonlySet<string>;
  /** Where the article is a page that went out, and still says most of that. */
  readonly page: PageBefore | null;
}

/** A page that went out. */
export interface PageBefore {
  readonly isOfStory: (key: string) => boolean;
  /** Whether a paragraph stands above all that was said. */
  readonly isAbove: (paragraph: number) => boolean;
}

/** What is new in a sentence: losing a fact is worse than telling one twice. */
export function comparedSentence(
  sentence: Sentence,
  read: SaidText,
  article: ArticleOfSentence,
  wasSaid: WasSaid,
): ComparedSentence {
  const figures = figuresUnsaid(read, sentence.text, article.language, wasSaid);
  const words = wordsUnsaid(read, article.language, wasSaid);
  const names = namesIn(words, sentence.text);
  const pairs = pairsIn(read);
  const said = pairs.filter(wasSaid).length / Math.max(1, pairs.length);
  const isCounter = article.page !== null && isLabel(sentence.text, read);
  const hasOtherFigure = !isCounter && hasOtherFigures(read, figures, said, wasSaid);
  const unsaid = { read, text: sentence.text, paragraph: sentence.paragraph, figures, words, names, said };
  const isNew = hasOtherFigure || (!isCounter && isNews(unsaid, article, wasSaid));
  return {
    sentence,
    isNew,
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

/** A sentence, and what of it had not been said. */
interface Unsaid {
  readonly read: SaidText;
  readonly text: string;
  readonly paragraph: number;
  readonly figures: readonly WrittenNumber[];
  readonly words: readonly Term[];
  readonly names: readonly string[];
  /** The share of its pairs of words that were said. */
  readonly said: number;
}

function isNews(unsaid: Unsaid, article: ArticleOfSentence, wasSaid: WasSaid): boolean {
  const { read, figures, words, names, said } = unsaid;
  const { terms } = read;
  const isOfHeadline =
    words.some(({ key }) => article.title.has(key)) || figures.some(({ value }) => article.title.has(String(value)));
  const { page } = article;
  if (page) return isOfHeadline || isOtherName(unsaid) || isEntry(unsaid, article.language, page, wasSaid);
  if (article.isCopy) return isOfHeadline || isAddition(unsaid, article.language, wasSaid);
  // Where no capitals tell names, any word may be one.
  const isNaming = names.length > 0 || !hasCapitals(unsaid.text);
  if (terms.length < (isNaming ? leastTermsWithName : leastTerms)) return false;
  if (isOfHeadline || figures.length > 0 || words.some((term) => isHappening(term, article.language))) return true;
  if (isOtherName(unsaid)) return true;
  if (said > mostPairsSaid) return false;
  return words.length >= (names.length > 0 ? leastWordsBesideName : terms.length * leastWordsNew);
}

/** "Peter Brandt, not Paul Brandt." */
function isOtherName({ read: { terms }, names, words }: Unsaid): boolean {
  return names.length > 0 && new Set(terms.map(({ key }) => key)).size < terms.length && words.length === 1;
}

/** Whether an outlet has added news to a text that went out, and not only what it puts under every text ("Read more"). */
function isAddition(unsaid: Unsaid, language: string, wasSaid: WasSaid): boolean {
  const { read, text, words, said } = unsaid;
  const { terms } = read;
  if (said > mostPairsOfAddition || terms.length < leastTerms || words.length < leastWordsAdded) return false;
  return !hasCapitals(text) || signsIn(unsaid, language, wasSaid) >= leastSigns;
}

/**
 * Whether a page that went out says more of its story, and has not only another advertisement: what it adds is the
 * outlet's own, and stands above the rest where it is the newest entry.
 */
function isEntry(unsaid: Unsaid, language: string, page: PageBefore, wasSaid: WasSaid): boolean {
  const { read, text, paragraph, figures, names, words, said } = unsaid;
  const { terms } = read;
  const isAbove = page.isAbove(paragraph);
  const least = isAbove ? leastTermsWithName : leastTerms;
  // Who is named in full each time says much again.
  const mostSaid = names.length + figures.length > 0 ? mostPairsSaid : mostPairsOfAddition;
  if (said > mostSaid || terms.length < least || words.length < leastWordsOfEntry) return false;
  const related = new Set(terms.filter(({ key }) => !/^\p{N}/u.test(key) && page.isOfStory(key)).map(({ key }) => key));
  if (related.size >= leastRelated) return true;
  if (!hasCapitals(text)) return false;
  const isOfStory = related.size > 0 || terms.some((term) => isNamedAgain(term, wasSaid));
  return isOfStory && (isAbove || signsIn(unsaid, language, wasSaid) > 0);
}

function isNamedAgain(term: Term, wasSaid: WasSaid): boolean {
  return term.isName && wasSaid(hashOfTerm(term));
}

/** How many signs there are that a sentence is news of what was told. */
function signsIn({ read: { terms }, figures, names, words }: Unsaid, language: string, wasSaid: WasSaid): number {
  // Bob Fells does not fall; in German all nouns have capitals. A local sentence has names of its own, and what stands under every text has none of these.
  const signs = [
    terms.some((term) => isNamedAgain(term, wasSaid)),
    names.length + figures.length > 0,
    words.some((term) => isHappening(term, language) && (language.startsWith('de') || !/^\p{Lu}/u.test(term.word))),
  ];
  return signs.filter(Boolean).length;
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
): ReadonlySet<string> {
  const read = saidText(title, language);
  const words = wordsUnsaid(read, language, wasSaid);
  const figures = figuresUnsaid(read, title, language, wasSaid).map(({ value }) => String(value));
  const isMore = !isCopy && new Set(words.map(({ key }) => key)).size > 1;
  const telling = words.filter((term) => isMore || (term.isName && !isCopy) || isHappening(term, language));
  const otherwise = telling.flatMap((term) => happeningsOf(term, language));
  return new Set([...telling.map(({ key }) => key), ...otherwise, ...figures]);
}

/** The words that were not said, nor another one that tells the same; figures, and who says it on what day, left out. */
function wordsUnsaid({ terms }: SaidText, language: string, wasSaid: WasSaid): Term[] {
  return terms.filter(
    (term) => !/^\p{N}/u.test(term.key) && !isOfReports(term, language) && !isSaidAlike(term, language, wasSaid),
  );
}

/** The numbers that were not said, in figures or in words; times, and how many days ago it was, left out. */
function figuresUnsaid({ numbers }: SaidText, text: string, language: string, wasSaid: WasSaid): WrittenNumber[] {
  return numbers.filter(
    (number) => !number.isOfTime && !wasSaid(hashOfNumber(number)) && !isOfDays(text, number, language),
  );
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

/** Whether most of it is in a script that has capitals, by which names are known; Georgian has some, but not for names. */
function hasCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}+/gu, '');
  const withCapitals = letters.replace(/[^\p{Lu}\p{Ll}]|\p{Script=Georgian}/gu, '');
  return withCapitals.length > letters.length / 2;
}
