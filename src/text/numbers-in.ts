import { localesOf } from './locales-of.ts';
import { follows, joiningWords, numberWordsOf, sizeOf } from './number-words.ts';
import { withPlainDigits } from './plain-digits.ts';
import { splitWords } from './words.ts';

/** A number in a text, in figures or in words. */
export interface WrittenNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is of a date or a time of day, which every report of a day has. */
  readonly isOfTime: boolean;
}

/** In figures, perhaps with its thousands; no more of them than numbers have, or a long row would be read again from each. */
const inFigures =
  /(?<thousands>\d{1,3}([.,'’ \u00a0\u2009\u202f])\d{3}(?:\2\d{3}){0,4})(?:(?!\2)[.,](?<decimals>\d{1,15}))?(?![.,]?\d)|\d{1,15}(?:[.,]\d{1,15})?/gu;
const chineseNumeral = /[零〇一二两兩三四五六七八九十百千][零〇一二两兩三四五六七八九十百千万萬亿億]*/gu;
const ofMagnitude = /^[ \u00a0-]?([\p{L}]{1,20})/u;

/** In a run of words, what may stand between two that make one number: "twenty-one", "deux cents". */
const betweenWords = /^[ \u00a0-]$/u;

/** From here on; "one" and "a" are articles as often as numbers. */
const leastInWords = 2;

/** All numbers of a text from left to right; as words only those that the tables know. Linear in the text. */
export function numbersIn(text: string, language: string): WrittenNumber[] {
  const western = withPlainDigits(text);
  const words = numberWordsOf(language);
  const found = [
    ...figures(western, language),
    ...(words.size > 0 ? numbersInWords(western, words, language) : []),
    ...(/^(?:zh|ja)/u.test(language) ? chineseNumbers(western) : []),
  ].sort((a, b) => a.start - b.start);
  return found.map((number) => ({ ...number, isOfTime: isOfTime(western, number, language) }));
}

/** A text whose numbers are all written alike: "3.400", "3,400" and "3 400" are 3400, "twelve" and "a dozen" have 12. */
export function withPlainNumbers(text: string, numbers: readonly WrittenNumber[]): string {
  let [plain, after] = ['', 0];
  for (const { value, start, end } of numbers) {
    if (start < after) continue;
    plain += text.slice(after, start) + value;
    after = end;
  }
  return plain + text.slice(after);
}

/** A number, and where it stands. */
type Numeral = Omit<WrittenNumber, 'isOfTime'>;

function figures(text: string, language: string): Numeral[] {
  return [...text.matchAll(inFigures)].map(({ 0: written, index: start, groups }) => {
    const { thousands, decimals = '0' } = groups ?? {};
    const value = Number(thousands ? `${thousands.replace(/\D/gu, '')}.${decimals}` : written.replace(',', '.'));
    const { size, length } = sizeAfter(text.slice(start + written.length, start + written.length + 22), language);
    return { value: size === 1 ? value : rounded(value * size), start, end: start + written.length + length };
  });
}

/** "14 million", "1.4 Mrd", "1400万": by what the number before is multiplied, and how long that is. */
function sizeAfter(text: string, language: string): { readonly size: number; readonly length: number } {
  const next = ofMagnitude.exec(text);
  const word = next?.[1]?.toLowerCase() ?? '';
  const isUnspaced = /^[万億亿千兆]/u.test(word);
  // One letter is a unit more often, and so are cents.
  const size = (word.length > 1 && !/^cents?$/u.test(word)) || isUnspaced ? sizeOf(word, language) : undefined;
  if (!next || size === undefined) return { size: 1, length: 0 };
  return { size, length: isUnspaced ? 1 : next[0].length };
}

function numbersInWords(text: string, values: ReadonlyMap<string, number>, language: string): Numeral[] {
  const words = splitWords(text).flatMap(({ word, start }) => partsOf(word, start));
  const found: Numeral[] = [];
  for (let at = 0; at < words.length; at++) {
    const run = values.has((words[at] as Word).lower) ? runFrom(text, words, at, values, language) : undefined;
    if (!run) continue;
    const [first, last] = [words[at] as Word, words[run.last] as Word];
    if (run.value >= leastInWords) found.push({ value: run.value, start: first.start, end: last.end });
    at = run.last;
  }
  return found;
}

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

function partsOf(word: string, start: number): Word[] {
  const lower = word.toLowerCase();
  if (!lower.includes('-')) return [{ lower, start, end: start + word.length }];
  let at = start;
  return lower.split('-').map((part) => {
    const own = { lower: part, start: at, end: at + part.length };
    at = own.end + 1;
    return own;
  });
}

/** The number that is written from a word on, and its last word. */
function runFrom(
  text: string,
  all: readonly Word[],
  first: number,
  values: ReadonlyMap<string, number>,
  language: string,
): { readonly value: number; readonly last: number } | undefined {
  let [total, current, last] = [0, 0, -1];
  for (let at = first; at < all.length; at++) {
    const { lower, start } = all[at] as Word;
    if (at > first && !betweenWords.test(text.slice(all[at - 1]?.end, start))) break;
    const value = values.get(lower);
    // Turkish "yüz" is a hundred by itself, and two of them are "iki yüz".
    const isSize = value === undefined || (value === 100 && current > 1 && current < 10);
    const size = last >= 0 && isSize ? sizeOf(lower, language) : undefined;
    if (value === 12 && last === at - 1 && last >= 0 && current > 1 && current < 12) current *= 12;
    else if (size === undefined && value !== undefined && follows(current, value, language))
      current = current === 4 && value === 20 ? 80 : current + value;
    else if (size === 100 && current < size) current *= size;
    else if (size !== undefined && size !== 100) [total, current] = [total + current * size, 0];
    else if (last === at - 1 && last >= 0 && joiningWords.has(lower)) continue;
    else break;
    last = at;
  }
  return last < 0 ? undefined : { value: rounded(total + current), last };
}

const chineseDigits = new Map(
  [...'零一二三四五六七八九']
    .map((sign, value): [string, number] => [sign, value])
    .concat([
      ['〇', 0],
      ['两', 2],
      ['兩', 2],
    ]),
);
const chineseSizes = new Map(Object.entries({ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }));

function chineseNumbers(text: string): Numeral[] {
  return [...text.matchAll(chineseNumeral)].flatMap(({ 0: signs, index }) => {
    const value = chineseValue(signs);
    return value < leastInWords ? [] : [{ value, start: index, end: index + signs.length }];
  });
}

/** "三千四百", "一万二千", and signs side by side: "二〇三一". */
function chineseValue(signs: string): number {
  let [whole, section, current] = [0, 0, 0];
  for (const sign of signs) {
    const size = chineseSizes.get(sign);
    if (size === undefined) current = current * 10 + (chineseDigits.get(sign) ?? 0);
    else if (size < 1e4) [section, current] = [section + (current || 1) * size, 0];
    else [whole, section, current] = [(whole + section + current) * size, 0, 0];
  }
  return whole + section + current;
}

/** 1.1 × 1,000,000 is 1,100,000 and nothing beside it. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** No part of a date but the year, and none of a time of day, is more. */
const mostOfTime = 59;
/** What follows the hour, the minute, the day or the month, and makes no amount of it: 日元 is yen, 時間 and 시간 are hours. */
const afterTime =
  /^\s?(?:月|日(?![元圆圓円間间])|号|號|[時时](?![間间])|点|點|분|시(?!간)|월|일|uhr(?!\p{L})|[ap]\.?m(?!\p{L})|o['’]clock|h(?=\d|\b))/iu;
/** Not the hour before noon: "starben 12 am Montag". */
const germanPreposition = /^\s?am(?!\p{L})/u;

function isOfTime(text: string, { value, start, end }: Numeral, language: string): boolean {
  if (value > mostOfTime) return false;
  const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 16)];
  return (
    /\d[:.h]$/u.test(before) ||
    /^:\d/u.test(after) ||
    (afterTime.test(after) && !(language.startsWith('de') && germanPreposition.test(after))) ||
    (value <= 31 && isBesideMonth(before, after, language))
  );
}

function isBesideMonth(before: string, after: string, language: string): boolean {
  const months = monthsOf(language);
  const [last] = /[\p{L}]+(?=\.?\s?$)/u.exec(before) ?? [];
  const [next] = /(?<=^\.?\s?(?:de )?)[\p{L}]+/u.exec(after) ?? [];
  // "May" is a month, "may" is none; "Mars" and "mars" both are where months have small letters.
  return [last, next].some((word) => word !== undefined && (months.has(word) || months.has(word.toLowerCase())));
}

/** Pages state what tags they like, so that no more are kept. */
const monthsByLanguage = new Map<string, ReadonlySet<string>>();
const mostLanguages = 200;

/** The names of the months as dates have them, whole and cut. */
function monthsOf(language: string): ReadonlySet<string> {
  const known = monthsByLanguage.get(language);
  if (known) return known;
  const months = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(localesOf(language), { day: 'numeric', month, timeZone: 'UTC' });
    for (let at = 0; at < 12; at++) {
      const parts = format.formatToParts(Date.UTC(2024, at, 1));
      const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/u, '') ?? '';
      months.add(name).add(name.toUpperCase());
    }
  }
  if (monthsByLanguage.size >= mostLanguages) monthsByLanguage.clear();
  monthsByLanguage.set(language, months);
  return months;
}
