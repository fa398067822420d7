import { isCommonWord, isUsuallyName, rarityOf } from '../../text/document-frequency.ts';
import { countryOf } from '../../text/name-variants.ts';
import { hasNameEnding, type PartOfWord, partsOf, splitTerms } from '../../text/split-terms.ts';
import { splitWords } from '../../text/words.ts';
import { countingWordsOf } from './counting-words.ts';
import { once } from './once.ts';

/** A word, whatever its inflection or spelling. */
export interface ReadWord {
  readonly form: string;
  /** Null where its place in the text has to tell; undefined where it is no subject. */
  readonly isName: boolean | null | undefined;
  readonly terms: readonly PartOfWord[];
  /** What it is made of: none of a stop word or a number. Null as long as nobody has asked. */
  parts: readonly Part[] | null;
}

/** What is known of a part of a word, wherever it stands; `form` is one for all spellings of a name. */
export interface Part {
  readonly key: string;
  readonly form: string;
  readonly capital: boolean;
  /** Whether it is a name; null where its place in the text has to tell. */
  readonly isName: boolean | null;
  readonly isUncased: boolean;
  /** Counted for what may be a name. */
  readonly rarity: number;
  readonly isCountry: boolean;
}

/** The words of a text in order, and whether each may be capitalized for its place alone. */
export interface ReadText {
  readonly words: readonly ReadWord[];
  readonly opens: readonly boolean[];
}

/** Reads a text word by word. */
export function readText(text: string, language: string): ReadText {
  const read = readAs(language);
  const words: ReadWord[] = [];
  const opens: boolean[] = [];
  for (const written of splitWords(text)) {
    words.push(read(written.word));
    opens.push(written.opens);
  }
  return { words, opens };
}

/** Reading a word takes far longer than looking it up, and few words are most of every text. */
const wordsByLanguage = new Map<string, Map<string, ReadWord>>();
const wordsKept = 50_000;

function readAs(language: string): (word: string) => ReadWord {
  const known = wordsByLanguage.get(language) ?? new Map<string, ReadWord>();
  wordsByLanguage.set(language, known);
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept;
    const read = readWord(word, language);
    if (known.size < wordsKept) known.set(word, read);
    return read;
  };
}

/** Letters of scripts without capitals: what is no common word there is taken for a name. */
const uncased = /\p{Lo}/u;

function readWord(word: string, language: string): ReadWord {
  const terms = partsOf(word, language);
  const lower = word.toLowerCase();
  if (countingWordsOf(language).has(lower)) return { form: `#${lower}`, isName: undefined, terms, parts: null };
  if (terms.length === 0) return { form: lower, isName: undefined, terms, parts: null };
  const form = spelledAlike(terms.map(({ key }) => key).join('-'));
  return { form, isName: nameOf(word, form, terms, language), terms, parts: null };
}

function nameOf(
  word: string,
  form: string,
  terms: readonly PartOfWord[],
  language: string,
): boolean | null | undefined {
  if (/\p{N}/u.test(form)) return undefined;
  if (hasNameEnding(word, language)) return true;
  // Every part of it, as compounds of two common words are common.
  if (terms.every(({ key }) => isCommonWord(key, language))) return false;
  const capital = terms.find((term) => term.capital);
  if (capital) return isUsuallyName(capital.key, language) ?? null;
  return uncased.test(word) && isCommonWord(terms[0]?.key ?? '', language) === false;
}

/** Written as names, and no subject of anything. Other languages have theirs among their common words. */
const englishMonths = once(() => {
  const months = 'January February March April June July August September October November December';
  return new Set(splitTerms(months, 'en').map(({ key }) => key));
});

/** The parts of a word of that language. */
export function partsOfWord(word: ReadWord, language: string): readonly Part[] {
  word.parts ??= word.terms.filter(({ key }) => !/\p{N}/u.test(key)).map((term) => partOf(term, language));
  return word.parts;
}

function partOf({ key, word, capital }: PartOfWord, language: string): Part {
  const isUncased = uncased.test(word);
  const form = spelledAlike(key);
  if (!isUncased && !capital) return { key, form, capital, isName: false, isUncased, rarity: 0, isCountry: false };
  const isCommon = isCommonWord(key, language);
  const isNameByItself = isUncased ? isCommon === false : (isUsuallyName(key, language) ?? null);
  const isName = isCommon === true || englishMonths().has(key) ? false : isNameByItself;
  return {
    key,
    form,
    capital,
    isName,
    isUncased,
    rarity: rarityOf(key, language),
    isCountry: countryOf(word) !== null,
  };
}

/** Of a shorter word each letter tells it from others. */
const leastSpelled = 5;

/** What the spellings of a name in Latin letters have in common: Mansoor and Mansour, Müller and Mueller. */
export function spelledAlike(form: string): string {
  if (form.length < leastSpelled || !/^[a-z-]+$/u.test(form)) return form;
  return form
    .replace(/ck|[qc]/gu, 'k')
    .replace(/(?<=.)[aeiouy]/gu, '')
    .replace(/(.)\1/gu, '$1');
}
