import porter2 from 'wink-porter2-stemmer';
import { stopWordsOf } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Stemming takes longer than everything else that is done with a word, and few words are most of every text. */
const stems = new Map<string, string>();
const stemsKept = 50_000;
/** Words of at most so many letters: what is longer is none, and the stemmer takes the square of the length. */
const stemmed = /^[a-z]{1,40}$/u;

/** The stem of a lower-cased word, possessive removed: English by Porter 2, other languages as they are. */
export function stemOf(word: string, language: string): string {
  const isEnglish = language.startsWith('en');
  const known = isEnglish ? stems.get(word) : undefined;
  if (known !== undefined) return known;
  const bare = word.replace(/'s?$/u, '');
  if (!isEnglish || !stemmed.test(bare)) return bare;
  const stem = porter2(bare);
  if (stems.size < stemsKept) stems.set(word, stem);
  return stem;
}

/** Stems of the words that carry the subject, in order, repeats kept. */
export function contentStems(text: string, language: string): string[] {
  const stops = stopWordsOf(language);
  return wordsOf(text)
    .filter((word) => !stops.has(word))
    .map((word) => stemOf(word, language))
    .filter((stem) => stem.length > 1 || /\p{N}|\p{Script=Han}/u.test(stem));
}
