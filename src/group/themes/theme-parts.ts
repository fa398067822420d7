import type { Theme } from '../../model/section.ts';
import { rarityOf } from '../../text/document-frequency.ts';
import { namesTold, type Term, termsOf } from '../../text/terms.ts';
import { isStopWord, splitWords } from '../../text/words.ts';

/** A word or phrase by which an editor says what belongs under a theme, as its terms: "power plants". */
export type ThemePart = readonly WeighedTerm[];

export interface WeighedTerm {
  readonly key: string;
  readonly isName: boolean;
  /** From 0 to 1: the rarer a word is in the news at large, the more it tells. */
  readonly weight: number;
}

/**
 * What a theme says belongs to it, as the words and phrases that commas and small words part: of "Power plants, emissions
 * and the people who live with them" it is power plants, emissions, people and live.
 */
export function themeParts({ title, about }: Theme, language: string): ThemePart[] {
  return [title, about]
    .flatMap((text) => phrasesOf(withAndApart(text, language), language))
    .map((phrase) => termsOf(phrase, language).map((term) => weighed(term, language)))
    .filter((part) => part.length > 0);
}

/** The rarity of a word that nothing is known of. */
const rarest = rarityOf('', 'und');

/** Squared: two words that all news has ("vote", "staff") tell less than one of few. */
function weighed({ key, isName }: Term, language: string): WeighedTerm {
  return { key, isName: isName && namesTold(language), weight: (rarityOf(key, language) / rarest) ** 2 };
}

const joinsAnd = /^(?:ar|he|iw)\b/u;
const joinedAnd = /(?<=\s)[وו](\p{L}{3,})/gu;

/** In Arabic and Hebrew "and" is written as one with its word: "النفط والغاز" lists two. Some words begin with that letter. */
function withAndApart(text: string, language: string): string {
  return joinsAnd.test(language) ? text.replace(joinedAnd, ', $&, $1') : text;
}

function phrasesOf(text: string, language: string): string[] {
  const phrases: string[] = [];
  let [from, to] = [-1, -1];
  for (const { word, start, end } of splitWords(text)) {
    const isSmall = isStopWord(word.toLowerCase(), language);
    if (from >= 0 && (isSmall || !/^\s?$/u.test(text.slice(to, start)))) {
      phrases.push(text.slice(from, to));
      from = -1;
    }
    if (isSmall) continue;
    if (from < 0) from = start;
    to = end;
  }
  return from < 0 ? phrases : [...phrases, text.slice(from, to)];
}
