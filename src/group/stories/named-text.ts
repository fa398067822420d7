import type { Article } from '../../model/article.ts';
import { numbersIn } from '../../text/numbers-in.ts';
import { leadOf } from './article-vector.ts';
import { once } from './once.ts';
import { type Part, partsOfWord, type ReadText, readText } from './read-words.ts';
import type { ToldWords } from './told-otherwise.ts';

/** So many terms of the body are its top: the first sentence, as news is written. */
const topTerms = 22;
/** A name that more of the news has than this allows tells two reports apart no better than a word. As `rarityOf` counts. */
const leastOwn = 3.2;
/** A name so rare tells what an event is about; that of a party does not. As `rarityOf` counts. */
const leastTelling = 4.9;

/**
 * What title and top of an article name, and which words they have besides; spellings of one name are one. What few texts
 * are asked for is looked for then.
 */
export interface NamedText {
  /** All words but stop words. */
  readonly words: ReadonlySet<string>;
  /** With their rarity. */
  readonly names: ReadonlyMap<string, number>;
  /** Each two names of which one follows the other, as one string. */
  readonly runs: () => ReadonlySet<string>;
  /** The names that little of the news has; countries are none of them. */
  readonly telling: ReadonlySet<string>;
  /** Names in the title and in the first sentence, but for those that most news has. */
  readonly atTop: ReadonlySet<string>;
  readonly inTitle: ReadonlySet<string>;
  /** Those words of the title that are no numbers, and those of them that are no names either. */
  readonly titleWords: ReadonlySet<string>;
  readonly plainTitle: readonly string[];
  /** Terms, as vectors have them. */
  readonly nameKeys: ReadonlySet<string>;
  readonly plainKeys: () => readonly string[];
  /** Whether it has names that no capital tells from other rare words. */
  readonly isUncased: boolean;
  readonly numbers: () => ReadonlySet<number>;
  readonly titleNumbers: () => ReadonlySet<number>;
}

/** The parts of words in order; null where a stop word or a number stands. */
type Parts = readonly (Part | null)[];

/** Reads what an article names. */
export function namedTextOf(article: Article, language: string, told: ToldWords): NamedText {
  const names = new Map<string, number>();
  const [nameKeys, telling] = [new Set<string>(), new Set<string>()];
  const see = ({ key, form, rarity, isCountry }: Part) => {
    names.set(form, rarity);
    nameKeys.add(key);
    if (rarity >= leastTelling && !isCountry) telling.add(form);
  };
  const title = partsOf(told.title, language);
  const lead = partsOf(told.lead, language);
  seeNames(told.title, isSentence(title), see);
  seeNames(told.lead, true, see);
  for (const part of partsOf(readText(article.dateline ?? '', language), language)) if (part?.capital) see(part);
  const inOrder = [...title, null, ...lead];
  const titleWords = formsOf(title);
  const own = (words: Iterable<string>) => new Set([...words].filter((word) => (names.get(word) ?? 0) >= leastOwn));
  return {
    words: formsOf(inOrder),
    names,
    runs: once(() => runsIn(inOrder, names)),
    telling,
    atTop: own([...titleWords, ...topOf(lead)]),
    inTitle: own(titleWords),
    titleWords,
    plainTitle: [...titleWords].filter((word) => !names.has(word)),
    nameKeys,
    plainKeys: once(() => plainKeysOf(inOrder, nameKeys)),
    isUncased: lead.some((part) => part?.isUncased),
    numbers: once(() => valuesIn(`${article.title}\n${leadOf(article)}`, language)),
    titleNumbers: once(() => valuesIn(article.title, language)),
  };
}

function partsOf({ words }: ReadText, language: string): Parts {
  const inOrder: (Part | null)[] = [];
  for (const word of words) {
    const read = partsOfWord(word, language);
    if (read.length === 0) inOrder.push(null);
    for (const part of read) inOrder.push(part);
  }
  return inOrder;
}

/** @param capitalsTell whether a capital within the text says that a word is a name */
function seeNames({ words, opens }: ReadText, capitalsTell: boolean, see: (name: Part) => void): void {
  for (const [at, { parts }] of words.entries()) {
    for (const part of parts ?? []) if (part.isName ?? (capitalsTell && !opens[at])) see(part);
  }
}

function formsOf(parts: Parts): Set<string> {
  const forms = new Set<string>();
  for (const part of parts) if (part) forms.add(part.form);
  return forms;
}

function topOf(lead: Parts): string[] {
  const top: string[] = [];
  for (const part of lead) {
    if (top.length === topTerms) break;
    if (part) top.push(part.form);
  }
  return top;
}

function plainKeysOf(parts: Parts, nameKeys: ReadonlySet<string>): string[] {
  const keys = new Set<string>();
  for (const part of parts) if (part && !nameKeys.has(part.key)) keys.add(part.key);
  return [...keys];
}

/** Whether a title is written as a sentence is, so that a capital within it says something. */
function isSentence(title: Parts): boolean {
  const cased = title.filter((part) => part && !part.isUncased);
  return cased.filter((part) => !part?.capital).length >= cased.length / 3;
}

/** Word by word: with a stop word between them they are two names. */
function runsIn(parts: Parts, names: ReadonlyMap<string, number>): Set<string> {
  const runs = new Set<string>();
  let before = '';
  for (const part of parts) {
    const form = part && names.has(part.form) ? part.form : '';
    if (form && before) runs.add(`${before} ${form}`);
    before = form;
  }
  return runs;
}

/** The numbers of a text, those of dates and times left out. */
function valuesIn(text: string, language: string): Set<number> {
  return new Set(numbersIn(text, language).flatMap(({ value, isOfTime }) => (isOfTime ? [] : [value])));
}
