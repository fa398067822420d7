import { type Abbreviations, opensSentences } from './sentence-abbreviations.ts';

/** What is being split, and where the sentence began whose end is looked for. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly rules: Abbreviations;
  readonly start: number;
}

/** Longer than any word that matters. */
const longestWord = 40;
const lastWord = /[\p{L}\p{N}\p{M}№]+(?:[.'’&/-]+[\p{L}\p{N}\p{M}]+)*$/u;
/** What stands between two words, or opens a quotation or a bracket before one. */
const gap = new Set([...' \n\t\u00a0\u202f\u3000"“”„‘«»([{'].map((character) => character.charCodeAt(0)));
/** "т. д", "z. B", "EE. UU": one abbreviation written with a space. */
const spaced = /(?:^|[\s"“«(])(?<first>\p{L}{1,2})\.[\s\u00a0]$/u;
const roman = /^[IVXLC]+\.?$/;
/** After "9 p.m." these belong to the time: "p.m. Tuesday", "p.m. EST". */
const afterHour =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|Eastern|Central|Mountain|Pacific|(?:[ECMP]|AK|H)[SD]?T|[ECMP]\.(?:[SD]\.)?T|GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|KST|SGT|AE[SD]T)\.?$/;

/** The word that ends before an offset, with the dots, hyphens and apostrophes in it; empty where none does. */
export function lastWordBefore(text: string, start: number, end: number): string {
  const from = Math.max(start, end - longestWord);
  let at = end;
  while (at > from && !gap.has(text.charCodeAt(at - 1))) at -= 1;
  return lastWord.exec(text.slice(at, end))?.[0] ?? '';
}

/**
 * Whether the full stop belongs to the word before it and ends no sentence.
 * @param next the word after the stop, as it is written there with its own stop
 * @param after what follows that word
 * @param isQuoted whether a quotation opens between the two
 */
export function isAbbreviation(
  { text, start, rules, language }: Reading,
  stop: number,
  next: string,
  after: string,
  isQuoted: boolean,
): boolean {
  const word = lastWordBefore(text, start, stop);
  const before = text.slice(Math.max(start, stop - word.length - longestWord), stop - word.length);
  const opens = () => opensSentences(next, language);
  if (/^\p{N}+$/u.test(word)) return isNumbering(word, before) || (rules.ordinals && word.length <= 2 && !opens());
  const lower = wordIn(rules.all, word.toLowerCase(), before);
  if (rules.closing.has(lower)) return belongsToTime(lower, next, after) || (!/^\p{Lu}/u.test(next) && !isQuoted);
  if (rules.ordinals && roman.test(word)) return !opens();
  if (rules.before.has(lower.slice(lower.lastIndexOf('-') + 1)))
    return !(lower.length <= 2 && /\p{N}\s$/u.test(before) && opens());
  const isInitials = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.-?)+\p{L}$/u.test(word);
  if (rules.beforeNumber.has(lower)) {
    if (/^\p{N}/u.test(next) || (roman.test(next) && next !== 'I')) return true;
    // "Vol. Two" goes on, but "no." and "art." are words as well.
    if (!isInitials) return /^\p{Lu}\p{Ll}{2}/u.test(word) && !opens();
  }
  if (/^\p{L}$/u.test(word) && /^\p{L}\.$/u.test(next)) return true;
  const isLetter = word.length === 1 && word.toLowerCase() === word.toUpperCase();
  if (!isInitials && !isLetter && !rules.inside.has(lower)) return false;
  if (isQuoted && rules.inside.has(lower)) return false;
  return !opens();
}

/** "1." where a sentence or, after a colon, a list begins. */
function isNumbering(word: string, before: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before) || (word === '1' && /[:;]\s$/u.test(before));
}

/** The abbreviation that a word is or ends: "д" in "т. д." is the end of "т.д". */
function wordIn(known: ReadonlySet<string>, word: string, before: string): string {
  if (word.length > 2) return word;
  const first = spaced.exec(before)?.groups?.first?.toLowerCase();
  const whole = `${first}.${word}`;
  return first !== undefined && known.has(whole) ? whole : word;
}

function belongsToTime(word: string, next: string, after: string): boolean {
  if (/^\p{N}/u.test(next)) return true;
  return /^[ap]\.m$/.test(word) && (afterHour.test(next) || /^ time\b/.test(after));
}
