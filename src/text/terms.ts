import { isCommonWord, isUsuallyName } from './document-frequency.ts';
import { splitTerms } from './split-terms.ts';

/** A word that carries the subject, in the form in which texts are compared. */
export interface Term {
  /** Stem, with names in their usual spelling. */
  readonly key: string;
  /** As it stands in the text. */
  readonly word: string;
  readonly isName: boolean;
}

/**
 * The terms of a text in order, stop words left out. A capital says little at the start of a sentence, and nothing in
 * a title; so the news at large is asked whether the word is a name, and only unknown words are judged by their place.
 */
export function termsOf(text: string, language: string): Term[] {
  return splitTerms(text, language).map(({ key, word, capital, opens }) => ({
    key,
    word,
    isName: capital && !isCommonWord(key, language) && (isUsuallyName(key, language) ?? !opens),
  }));
}

/** In German every noun has a capital, so `isName` tells no name from another noun. */
const capitalizesNouns = /^(?:de|lb)\b/u;

/** Whether the names among the terms of a language are told from its other nouns. */
export function namesTold(language: string): boolean {
  return !capitalizesNouns.test(language);
}
