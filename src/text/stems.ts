import { createRequire } from 'node:module';
import porter2 from 'wink-porter2-stemmer';
import { koreanStem } from './korean-stem.ts';
import { stopWordsOf } from './stop-words.ts';
import { wordsOf } from './words.ts';

type Stemmer = (word: string) => string;

/** BCP 47 primary subtags to the names of Snowball's stemmers in the package. */
const stemmerByLanguage: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hi: 'indian',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** Stemming takes longer than everything else that is done with a word, and few words are most of every text. */
const stemsKept = 50_000;
/** Words of at most so many letters: what is longer is none, and a stemmer takes the square of the length. */
const stemmed = /^[\p{L}\p{M}]{1,40}$/u;

interface Stems {
  readonly stemmer: Stemmer;
  readonly byWord: Map<string, string>;
}

const stemsByLanguage = new Map<string, Stems>([['en', { stemmer: porter2, byWord: new Map() }]]);

/** The stem of a lower-cased word, possessive removed: English by Porter 2, others by Snowball, else the word as it is. */
export function stemOf(word: string, language: string): string {
  const { stemmer, byWord } = stemsByLanguage.get(language) ?? stemsIn(language);
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/'s?$/u, '');
  if (!stemmed.test(bare)) return bare;
  const stem = stemmer(bare);
  if (byWord.size < stemsKept) byWord.set(word, stem);
  return stem;
}

/** Whether `stemOf` knows the forms of a language's words. */
export function hasStemmer(language: string): boolean {
  const primary = primaryOf(language);
  return primary === 'en' || Object.hasOwn(stemmerByLanguage, primary);
}

function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? 'und';
}

function stemsIn(language: string): Stems {
  const primary = primaryOf(language);
  const stems = stemsByLanguage.get(primary) ?? { stemmer: stemmerOf(primary), byWord: new Map() };
  stemsByLanguage.set(primary, stems);
  stemsByLanguage.set(language, stems);
  return stems;
}

/** Loaded for the first word that needs it: most editions are in one language. */
function stemmerOf(language: string): Stemmer {
  if (language === 'ko') return koreanStem;
  const name = Object.hasOwn(stemmerByLanguage, language) ? stemmerByLanguage[language] : undefined;
  if (name) return createRequire(import.meta.url)(`@orama/stemmers/${name}`).stemmer;
  return uninflected.has(language) ? (word) => word : beginningOf;
}

/** Vietnamese words do not change, and of an unknown language that is not known. */
const uninflected = new Set(['vi', 'und']);

/** How much of a word tells it from others, in letters. */
const beginning = 5;
/** Scripts in which words are spelled with vowels and change at their end. */
const spelled = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+$/u;

/** For a language without a stemmer: the beginning of a word, which inflection leaves alone. */
function beginningOf(word: string): string {
  return word.length > beginning && spelled.test(word) ? word.slice(0, beginning) : word;
}

/** Stems of the words that carry the subject, in order, repeats kept. */
export function contentStems(text: string, language: string): string[] {
  const stops = stopWordsOf(language);
  return wordsOf(text)
    .filter((word) => !stops.has(word))
    .map((word) => stemOf(word, language))
    .filter((stem) => stem.length > 1 || /\p{N}|\p{Script=Han}/u.test(stem));
}
