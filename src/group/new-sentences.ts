import type { Sentence } from '../model/sentence.ts';
import type { Term } from '../text/terms.ts';
import { splitWords, type WrittenWord } from '../text/words.ts';
import { figurePlaces, hashOfNumber, hashOfTerm, pairsIn, type SaidText } from './said.ts';

/** A sentence that shares more of its pairs of words with what was said says it again. */
const mostPairsSaid = 0.5;
/** What a copy adds shares less; more is edited. */
const mostPairsOfAddition = 0.3;
/** From here on it is the very sentence that was said. */
const leastPairsRepeated = 0.8;
/** Of its words, so many are new where it names nobody and counts nothing that is; else a few, or it is only reworded. */
const leastWordsNew = 0.6;
const leastWordsBesideName = 3;
/** Who puts two figures beside each other, the former and the new one, has so many words of what was said of the former. */
const leastWordsSaid = 0.5;
/** Fewer words are no statement. */
const leastTerms = 5;

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
  /** Whether it carries a text that went out. */
  readonly isCopy: boolean;
  /** Words of its headline that make a sentence new although its other words are not: none of a copy, which has only another headline. */
  readonly title: ReadonlySet<string>;
}

/** What is new in a sentence. */
export function comparedSentence(
  sentence: Sentence,
  read: SaidText,
  { isCopy, title }: ArticleOfSentence,
  wasSaid: WasSaid,
): ComparedSentence {
  const { terms } = read;
  const unsaid = terms.filter((term) => !wasSaid(hashOfTerm(term)));
  const names = namesIn(unsaid, sentence.text);
  const numbers = figuresUnsaid(sentence.text, read, wasSaid);
  const pairs = pairsIn(read);
  const said = pairs.filter(wasSaid).length / Math.max(1, pairs.length);
  const isStatement = terms.length >= leastTerms;
  const wordsSaid = 1 - unsaid.length / Math.max(1, terms.length);
  const isOfWhatWasSaid = said > mostPairsSaid || (wordsSaid > leastWordsSaid && hasFigureSaid(read, wasSaid));
  const hasOtherFigure = isStatement && isOfWhatWasSaid && hasOtherFigures(read, wasSaid);
  const isNew = (): boolean => {
    if (unsaid.some(({ key }) => title.has(key))) return true;
    if (said > (isCopy ? mostPairsOfAddition : mostPairsSaid)) return false;
    const namesOrCounts = names.length + numbers.length > 0;
    // What an outlet puts under a copy ("Read more") names nobody and counts nothing.
    if (isCopy && !namesOrCounts && hasCapitals(sentence.text)) return false;
    return unsaid.length >= (namesOrCounts ? leastWordsBesideName : terms.length * leastWordsNew);
  };
  return {
    sentence,
    isNew: hasOtherFigure || (isStatement && isNew()),
    hasOtherFigure,
    isRepeated: said >= leastPairsRepeated && !hasOtherFigure,
    names,
    numbers,
  };
}

/**
 * The words of a headline that make a sentence new although its other words are not: a name or number, as a toll that
 * has risen; any where there are two, because of one the other outlet may only have had another word.
 */
export function headlineNews(title: readonly Term[], wasSaid: WasSaid): ReadonlySet<string> {
  const unsaid = title.filter((term) => !wasSaid(hashOfTerm(term)));
  const telling = new Set(unsaid.map(({ key }) => key)).size > 1 ? unsaid : unsaid.filter(isNameOrNumber);
  return new Set(telling.map(({ key }) => key));
}

/** Whether where a figure was said, another one stands that was not. */
function hasOtherFigures(read: SaidText, wasSaid: WasSaid): boolean {
  return [...figurePlaces(read)].some(([value, places]) => !wasSaid(hashOfNumber({ value })) && places.some(wasSaid));
}

/** Whether a figure is told again, as where it is corrected: "in 2016, not in 2019". */
function hasFigureSaid(read: SaidText, wasSaid: WasSaid): boolean {
  return [...figurePlaces(read).keys()].some((value) => wasSaid(hashOfNumber({ value })));
}

/** Numbers in figures that had not been said, with what is written in one word with them: "1980's". */
function figuresUnsaid(text: string, { numbers }: SaidText, wasSaid: WasSaid): string[] {
  const inFigures = numbers.filter(({ start, end }) => /\p{Nd}/u.test(text.slice(start, end)));
  const unsaid = inFigures.filter((number) => !wasSaid(hashOfNumber(number)));
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

function isNameOrNumber({ isName, word }: Term): boolean {
  return isName || /\p{N}/u.test(word);
}

/** Whether most of it is in a script that has capitals, by which names are known; Georgian has some, but not for names. */
function hasCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}+/gu, '');
  const withCapitals = letters.replace(/[^\p{Lu}\p{Ll}]|\p{Script=Georgian}/gu, '');
  return withCapitals.length > letters.length / 2;
}
