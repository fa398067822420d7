import { isCommonWord, isUsuallyName } from './document-frequency.ts';
import { canOpen, type PartOfWord, partsOf } from './split-terms.ts';
import { splitWords } from './words.ts';

/** A word that carries the subject, in the form in which texts are compared. */
export interface Term {
  /** Stem, with names in their usual spelling. */
  readonly key: string;
  /** As it stands in the text. */
  readonly word: string;
  readonly isName: boolean;
}

/** The terms of a word where a sentence may begin with it, and where none does. */
interface ReadWord {
  readonly opening: readonly Term[];
  readonly within: readonly Term[];
}

/** Reading a word takes far longer than looking it up, and few words are most of every text. */
const wordsByLanguage = new Map<string, Map<string, ReadWord>>();
const wordsKept = 50_000;

/**
 * The terms of a text in order, stop words left out. A capital says little at the start of a sentence, and nothing in
 * a title; so the news at large is asked whether the word is a name, and only unknown words are judged by their place.
 */
export function termsOf(text: string, language: string): Term[] {
  const known = wordsByLanguage.get(language) ?? new Map<string, ReadWord>();
  wordsByLanguage.set(language, known);
  const terms: Term[] = [];
  for (const { word, opens } of splitWords(text)) {
    let read = known.get(word);
    if (!read) {
      read = readWord(word, language);
      if (known.size < wordsKept) known.set(word, read);
    }
    for (const term of opens ? read.opening : read.within) terms.push(term);
  }
  return terms;
}

function readWord(word: string, language: string): ReadWord {
  const parts = partsOf(word, language);
  const within = parts.map((part) => termOf(part, false, language));
  if (!canOpen(word)) return { opening: within, within };
  const opening = parts.map((part) => termOf(part, true, language));
  return { opening: opening.some(({ isName }, at) => isName !== within[at]?.isName) ? opening : within, within };
}

function termOf({ key, word, capital }: PartOfWord, opens: boolean, language: string): Term {
  return {
    key,
    word,
    isName: capital && !isCommonWord(key, language) && (isUsuallyName(key, language) ?? !opens),
  };
}

/** In German every noun has a capital, so `isName` tells no name from another noun. */
const capitalizesNouns = /^(?:de|lb)\b/u;

/** Whether the names among the terms of a language are told from its other nouns. */
export function namesTold(language: string): boolean {
  return !capitalizesNouns.test(language);
}
