import { usualName, withUsualEnding } from './name-variants.ts';
import { withSimplifiedCharacters } from './simplified-characters.ts';
import { stemOf } from './stems.ts';
import { isStopWord, splitWords } from './words.ts';

/** A word that carries the subject, and how it was written. */
export interface WrittenTerm {
  /** Stem, with names in their usual spelling. */
  readonly key: string;
  /** As it stands in the text. */
  readonly word: string;
  readonly capital: boolean;
  /** Whether the capital may be only that of a sentence, a quotation or a clause. */
  readonly opens: boolean;
}

/** Abbreviations that lower-cased would be pronouns. */
const capitalAbbreviation = /^(?:US|U\.S|USA|U\.S\.A)$/u;
const dotted = /^\p{L}(?:\.\p{L})+$/u;

/** Vietnamese and Yoruba: without its marks a word is another one, and half of a language's words are one. */
const isTonal = /^(?:vi|yo)\b/u;

const isChinese = /^zh\b/u;

/** A term of a word, whatever stands before that. */
export type PartOfWord = Omit<WrittenTerm, 'opens'>;

/** The terms of a text in order, stop words left out, compounds with a hyphen taken apart. */
export function splitTerms(text: string, language: string): WrittenTerm[] {
  return splitWords(text).flatMap(({ word, opens }) =>
    partsOf(word, language).map((part) => ({ ...part, opens: opens && canOpen(word) })),
  );
}

/** Whether a capital may be that of a sentence: an abbreviation has its capitals wherever it stands. */
export function canOpen(word: string): boolean {
  return !capitalAbbreviation.test(word);
}

/** Turkish and Azerbaijani set off whatever ending a name takes: "Adana'da", "Adana'nın". */
const setsOffEndings = /^(?:tr|az)\b/u;

function endingOf(language: string): RegExp {
  return setsOffEndings.test(language) ? /'.*$/u : /'s?$/u;
}

/** Whether a word is a name for the ending that is set off from it, as only those of names are. */
export function hasNameEnding(word: string, language: string): boolean {
  return setsOffEndings.test(language) && /^\p{Lu}.*['’]\p{L}/u.test(word);
}

/** A figure with the word that counts in Korean, as one word: "310명이". */
const countedInHangul = /^(\p{Nd}+)\p{Script=Hangul}+$/u;

/** Reading a word takes far longer than looking it up, and few words are most of every text. */
const partsByLanguage = new Map<string, Map<string, readonly PartOfWord[]>>();
const wordsKept = 50_000;

/** The terms of a word. */
export function partsOf(word: string, language: string): readonly PartOfWord[] {
  const known = partsByLanguage.get(language) ?? new Map<string, readonly PartOfWord[]>();
  partsByLanguage.set(language, known);
  let parts = known.get(word);
  if (!parts) {
    parts = readParts(word, language);
    if (known.size < wordsKept) known.set(word, parts);
  }
  return parts;
}

function readParts(word: string, language: string): PartOfWord[] {
  if (capitalAbbreviation.test(word)) return [{ key: 'usa', word, capital: true }];
  const parts = countedInHangul.exec(word)?.slice(1) ?? (/\p{N}/u.test(word) ? [word] : word.split('-'));
  return parts.flatMap((part) => {
    const lower = isChinese.test(language) ? withSimplifiedCharacters(part.toLowerCase()) : part.toLowerCase();
    if (isStopWord(lower, language)) return [];
    const capital = /^\p{Lu}/u.test(part);
    const bare = dotted.test(lower) ? lower.replaceAll('.', '') : lower.replace(endingOf(language), '');
    const key = withUsualEnding(stemOf(capital && !isTonal.test(language) ? usualName(bare) : bare, language));
    return key.length > 1 || /\p{N}|\p{Script=Han}/u.test(key) ? [{ key, word: part, capital }] : [];
  });
}
