import type { QuotationReading } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import { attributionOf } from './attribution.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { statementWords } from './remark.ts';

/** A sentence with its quotations. */
export interface QuotingSentence {
  readonly text: string;
  readonly language: string;
  readonly quotations: QuotationReading;
  /** The text with its quotations blanked. */
  readonly prose: string;
}

/** Whether the sentence holds a statement in quotation marks, not only a quoted word or name. */
export function statesQuoted({ text, quotations }: QuotingSentence): boolean {
  return quotations.quotations.some(({ start, end }) => {
    const inside = text.slice(start + 1, end - 1);
    return (
      countWords(inside) >= statementWords ||
      (start === 0 && countWords(inside) > 1) ||
      (/[.,!?]$/u.test(inside.trim()) && !(start > 0 && isTitleOfWork(inside)))
    );
  });
}

/** "The Slow Hive," has died: the mark within it belongs to the sentence, as American papers set it. */
function isTitleOfWork(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return (
    /^\P{L}*\p{Lu}/u.test(quoted) &&
    words.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && word.length < 4))
  );
}

/** In a script without capitals nothing tells a name: there, more words than "he said" beside the quoted ones are a speaker's. */
const uncased = /^[^\p{Lu}\p{Ll}]*\p{Lo}[^\p{Lu}\p{Ll}]*$/u;
const fewestWithSpeaker = 3;
const somebody = /^[，,：:]?(?:他们?|她们?|它|其|彼女?|그는|그녀는|그들은)/u;

/** Whether somebody is named beside the quoted words whose they may be. */
export function hasSpeaker(reading: QuotingSentence): boolean {
  if (reading.language.startsWith('en')) return attributionOf(reading.text) !== undefined || isQuotedObject(reading);
  if (uncased.test(reading.prose))
    return countWords(reading.prose) >= fewestWithSpeaker && !somebody.test(reading.prose.trim());
  // Without grammar for the language: quoted words that open the sentence need somebody's name after them.
  const opensQuoted = reading.quotations.quotations[0]?.start === 0;
  return /\p{Lu}\p{L}+/u.test(opensQuoted ? reading.prose : reading.prose.replace(/^\S+/u, ''));
}

/** "…led to a “…”": a thing, in somebody's words; "as a “…”" is what the subject calls it. */
const namesThing = /(?<! (?:as|being|call\p{Ll}*|dubb\p{Ll}*|him|her|it|like|them|term\p{Ll}*)) (?:an?|the) $/u;
const saysSomewhere = /\b(?:said|says?|saying|told|found|wrote)\b/u;

/** "…condemned what it called “…”": quoted words in the middle of a sentence whose subject is a name before them. */
function isQuotedObject({ prose, quotations }: QuotingSentence): boolean {
  const first = quotations.quotations[0];
  if (!first || first.start === 0) return false;
  const before = prose.slice(0, first.start);
  if (namesThing.test(before) && !saysSomewhere.test(prose)) return false;
  return /\p{Lu}\p{L}+/u.test(before.replace(/^\p{Lu}\p{Ll}*\s(?=\p{Ll})/u, '')) && hasFiniteVerb(before, 'en');
}
