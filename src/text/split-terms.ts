import { usualName, withUsualEnding } from './name-variants.ts';
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

/** The terms of a text in order, stop words left out, compounds with a hyphen taken apart. */
export function splitTerms(text: string, language: string): WrittenTerm[] {
  const terms: WrittenTerm[] = [];
  for (const { word, opens } of splitWords(text)) {
    if (capitalAbbreviation.test(word)) {
      terms.push({ key: 'usa', word, capital: true, opens: false });
      continue;
    }
    for (const part of /\p{N}/u.test(word) ? [word] : word.split('-')) {
      const lower = part.toLowerCase();
      if (isStopWord(lower, language)) continue;
      const capital = /^\p{Lu}/u.test(part);
      const bare = dotted.test(lower) ? lower.replaceAll('.', '') : lower.replace(/'s?$/u, '');
      const key = withUsualEnding(stemOf(capital ? usualName(bare) : bare, language));
      if (key.length > 1 || /\p{N}|\p{Script=Han}/u.test(key)) terms.push({ key, word: part, capital, opens });
    }
  }
  return terms;
}
