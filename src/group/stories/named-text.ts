import type { Article } from '../../model/article.ts';
import { isCommonWord, isUsuallyName, rarityOf } from '../../text/document-frequency.ts';
import { countryOf } from '../../text/name-variants.ts';
import { numbersIn } from '../../text/numbers-in.ts';
import { splitTerms } from '../../text/split-terms.ts';
import { splitWords } from '../../text/words.ts';
import { leadOf } from './article-vector.ts';
import { once } from './once.ts';
import { spelledAlike } from './told-otherwise.ts';

/** So many terms of the body are its top: the first sentence, as news is written. */
const topTerms = 22;
/** A name that more of the news has than this allows tells two reports apart no better than a word. As `rarityOf` counts. */
const leastOwn = 3.2;
/** A name so rare tells what an event is about; that of a party does not. As `rarityOf` counts. */
const leastTelling = 4.9;

/** Written as names, and no subject of anything. Other languages have theirs among their common words. */
const englishMonths: ReadonlySet<string> = new Set(
  splitTerms('January February March April June July August September October November December', 'en').map(
    ({ key }) => key,
  ),
);

/** What title and top of an article name, and which words they have besides; spellings of one name are one. */
export interface NamedText {
  /** All words but stop words. */
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Each two names of which one follows the other, as one string. */
  readonly runs: ReadonlySet<string>;
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
  readonly plainKeys: readonly string[];
  /** Whether it has names that no capital tells from other rare words. */
  readonly isUncased: boolean;
  /** Looked for when they are asked for: of most texts nobody does. */
  readonly numbers: () => ReadonlySet<number>;
  readonly titleNumbers: () => ReadonlySet<number>;
}

/** What is known of a part of a word, wherever it stands. */
interface Part {
  readonly key: string;
  readonly form: string;
  readonly capital: boolean;
  /** Whether it is a name; null where its place in the text has to tell. */
  readonly isName: boolean | null;
  readonly isUncased: boolean;
  readonly rarity: number;
  readonly isCountry: boolean;
}

/** A part of a word, and whether it is a name where it stands; null where a stop word or a number stands. */
type Placed = { readonly part: Part; readonly isName: boolean } | null;

/** Reads what an article names. */
export function namedTextOf(article: Article, language: string): NamedText {
  const lead = leadOf(article);
  const title = placed(article.title, language, isSentence);
  const body = placed(lead, language, () => true);
  const dateline = placed(article.dateline ?? '', language, () => true);
  const names = new Map<string, number>();
  const [nameKeys, telling] = [new Set<string>(), new Set<string>()];
  const see = ({ key, form, rarity, isCountry }: Part) => {
    names.set(form, rarity);
    nameKeys.add(key);
    if (rarity >= leastTelling && !isCountry) telling.add(form);
  };
  for (const each of [...title, ...body]) if (each?.isName) see(each.part);
  for (const each of dateline) if (each?.part.capital) see(each.part);
  const told = [...title, null, ...body];
  const titleWords = formsOf(title);
  const top = body.filter((each) => each !== null).slice(0, topTerms);
  const own = (words: Iterable<string>) => new Set([...words].filter((word) => (names.get(word) ?? 0) >= leastOwn));
  return {
    words: formsOf(told),
    names: new Set(names.keys()),
    runs: runsIn(told, names),
    telling,
    atTop: own([...titleWords, ...formsOf(top)]),
    inTitle: own(titleWords),
    titleWords,
    plainTitle: [...titleWords].filter((word) => !names.has(word)),
    nameKeys,
    plainKeys: [...new Set(told.flatMap((each) => (each && !nameKeys.has(each.part.key) ? [each.part.key] : [])))],
    isUncased: body.some((each) => each?.part.isUncased),
    numbers: once(() => valuesIn(`${article.title}\n${lead}`, language)),
    titleNumbers: once(() => valuesIn(article.title, language)),
  };
}

function formsOf(list: readonly Placed[]): Set<string> {
  return new Set(list.flatMap((each) => (each ? [each.part.form] : [])));
}

/** @param capitalsTell whether a capital within such a text says that a word is a name */
function placed(text: string, language: string, capitalsTell: (parts: readonly Part[]) => boolean): Placed[] {
  const words = splitWords(text).map(({ word, opens }) => ({ opens, parts: partsOf(word, language) }));
  const tell = capitalsTell(words.flatMap(({ parts }) => parts));
  return words.flatMap(({ opens, parts }): Placed[] =>
    parts.length === 0 ? [null] : parts.map((part) => ({ part, isName: part.isName ?? (tell && !opens) })),
  );
}

/** Whether a title is written as a sentence is, so that a capital within it says something. */
function isSentence(title: readonly Part[]): boolean {
  const cased = title.filter(({ isUncased }) => !isUncased);
  return cased.filter(({ capital }) => !capital).length >= cased.length / 3;
}

/** Word by word: with a stop word between them they are two names. */
function runsIn(told: readonly Placed[], names: ReadonlyMap<string, number>): Set<string> {
  const runs = new Set<string>();
  let before = '';
  for (const each of told) {
    const form = each && names.has(each.part.form) ? each.part.form : '';
    if (form && before) runs.add(`${before} ${form}`);
    before = form;
  }
  return runs;
}

/** Reading a word takes far longer than looking it up, and few words are most of every text. */
const partsByLanguage = new Map<string, Map<string, readonly Part[]>>();
const wordsKept = 50_000;

function partsOf(word: string, language: string): readonly Part[] {
  const known = partsByLanguage.get(language) ?? new Map<string, readonly Part[]>();
  partsByLanguage.set(language, known);
  const read = known.get(word) ?? readParts(word, language);
  if (known.size < wordsKept) known.set(word, read);
  return read;
}

/** Letters of scripts without capitals: what is no common word there is taken for a name. */
const uncased = /\p{Lo}/u;

/** None of a stop word or a number. */
function readParts(word: string, language: string): Part[] {
  return splitTerms(word, language).flatMap(({ key, word: part, capital }) => {
    if (/\p{N}/u.test(key)) return [];
    const isUncased = uncased.test(part);
    const isCommon = isCommonWord(key, language);
    const isNameByItself = isUncased ? isCommon === false : capital ? (isUsuallyName(key, language) ?? null) : false;
    const isName = isCommon === true || englishMonths.has(key) ? false : isNameByItself;
    const [form, rarity, isCountry] = [spelledAlike(key), rarityOf(key, language), countryOf(part) !== null];
    return [{ key, form, capital, isName, isUncased, rarity, isCountry }];
  });
}

/** The numbers of a text, those of dates and times left out. */
function valuesIn(text: string, language: string): Set<number> {
  return new Set(numbersIn(text, language).flatMap(({ value, isOfTime }) => (isOfTime ? [] : [value])));
}
