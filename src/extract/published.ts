import type { Published } from '../model/article.ts';
import { hasZone } from '../text/last-moment.ts';
import { withPlainDigits } from '../text/plain-digits.ts';
import { clockReach, timeBeside } from './clock-time.ts';
import {
  englishAgo,
  englishUnit,
  isPartOfMore,
  momentByWords,
  monthByName,
  numberByWord,
  relativeHint,
  relativeTimes,
  type TimeUnit,
  updateWords,
  weekdays,
  withFigures,
} from './date-words.ts';

/** A date as a text states it, and where it stands there. */
export interface DateMention {
  readonly published: Published;
  readonly start: number;
  readonly end: number;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayNumber = String.raw`(\d{1,2})(?!\d)(?:st|nd|rd|th|er|º|\.)?`;
/**
 * What may be a month's name; the table of months decides. All names of all languages as one pattern would take a tenth
 * of a second to compile, and be tried at every letter of the page.
 */
const word = String.raw`([^\s\d.,،;:()|/"'–—-]{2,24})`;
/** "تشرين الثاني" is one month. */
const wordOrTwo = String.raw`([^\s\d.,،;:()|/"'–—-]{2,24}(?:\s(?:الأول|الثاني))?)`;
const notPartOfMore = String.raw`(?!\d(?!\d? ?[Mm][Ii][Nn]|\d?:\d\d))`;

const isoDate = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const monthFirst = new RegExp(String.raw`${word}\.?\s{0,3}${dayNumber}[,،]?\s{1,3}(\d{4})${notPartOfMore}`, 'g');
const dayFirst = new RegExp(
  String.raw`(?<!\d)${dayNumber}\s{0,3}(?:[Dd]e\s|of\s|-)?${wordOrTwo}\.?[,،]?\s{0,3}-?(?:del?\s)?(\d{4})${notPartOfMore}`,
  'g',
);
const numeric = /(?<![\d./])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./])/g;
const eastAsian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;

/**
 * All complete dates in a text, in their order: year, month and day are stated, in any of the ways in which
 * the large news languages write them. "03/04/2025" is no date: readers disagree about which day it is.
 */
export function findAbsoluteDates(stated: string): DateMention[] {
  const text = withPlainDigits(stated);
  const mentions: DateMention[] = [];
  if (!/\d{4}|\d[./-]\d{2}(?!\d)/.test(text)) return mentions;
  const add = (match: RegExpExecArray, parts: CalendarDay | null, glued = 0) => {
    if (!parts || !isCalendarDay(parts)) return;
    mentions.push(withTime(text, match.index + glued, match.index + match[0].length, parts));
  };
  for (const match of text.matchAll(isoDate)) add(match, dayOf(match[1], match[3], match[4]));
  for (const match of text.matchAll(monthFirst)) {
    const name = unglued(match[1]);
    add(match, dayOf(match[3], monthOf(name), match[2]), (match[1]?.length ?? 0) - name.length);
  }
  for (const match of text.matchAll(dayFirst)) add(match, dayOf(commonYear(match), monthOf(match[2]), match[1]));
  for (const match of text.matchAll(numeric)) add(match, numericDay(match));
  for (const match of text.matchAll(eastAsian)) add(match, dayOf(match[1], match[2], match[3]));
  return mentions.sort((one, other) => one.start - other.start);
}

/** Thai pages count their years from the Buddha's death. */
const buddhistYears = 543;

function commonYear([, , month = '', year]: RegExpMatchArray): string | undefined {
  return /^[\u0e00-\u0e7f]/.test(month) && Number(year) > 2400 ? String(Number(year) - buddhistYears) : year;
}

/** The first complete date in a text, as precise as it is stated there. */
export function parseAbsoluteDate(text: string): Published | null {
  return findAbsoluteDates(text)[0]?.published ?? null;
}

/** Words alone, or with a time after them: "hier" is yesterday in French, and in German opens a sentence. */
const wordsAlone =
  /^\s*(?:(?:[Pp]ublished|[Pp]osted|[Pp]ublicado|[Pp]ublié|[Vv]eröffentlicht|[Оо]публиковано):?\s)?([\p{L}\p{M}’' -]{2,28}?)(?=\s*$|\s*[,|·]|\s*(?:at\s|um\s|à\s|a las\s|às\s|alle\s|om\s|в\s)?\d)/u;

/**
 * A time that is stated relative to its reading ("2 hours ago", "yesterday", "Thursday, July 3"), read against
 * `reference`: an ISO 8601 date or time at which the page can have been captured. Against a date alone hours
 * cannot be told, and the answer is the day.
 */
export function parseRelativeTime(stated: string, reference: string): Published | null {
  const text = withPlainDigits(stated);
  const relative = relativeIn(text);
  // "The worst harvest in ten years" is no date.
  if (relative?.unit === 'year' && relative.phrase.length < text.trim().length / 2) return null;
  if (relative) return before(reference, relative.unit, relative.count, relative.phrase);
  const [, words = ''] = wordsAlone.exec(text) ?? [];
  const moment = momentByWords.get(words.toLowerCase());
  if (moment) return before(reference, moment.unit, moment.count, words);
  return parseYearlessDate(text, reference);
}

/** Whether a text tells a time that counts from its reading, as "2 hours ago" does. */
export function tellsRelativeTime(text: string): boolean {
  const plain = withPlainDigits(text);
  return relativeIn(plain) !== null || momentByWords.has(plain.trim().toLowerCase());
}

function relativeIn(stated: string): { unit: TimeUnit; count: number; phrase: string } | null {
  const isEnglish = /\bago\b/i.test(stated);
  if (!isEnglish && !relativeHint.test(stated)) return null;
  const text = withFigures(stated);
  const { unit, amount, match } = (isEnglish && englishIn(text)) || otherIn(text) || {};
  if (!unit || !match) return null;
  if (isPartOfMore(text.slice(0, match.index).slice(-20), text.slice(match.index + match[0].length))) return null;
  return { unit, count: amountOf(amount), phrase: (text === stated ? match[0] : stated).trim() };
}

interface RelativeMatch {
  readonly unit: TimeUnit;
  readonly amount: string | undefined;
  readonly match: RegExpExecArray;
}

function englishIn(text: string): RelativeMatch | undefined {
  const match = englishAgo.exec(text);
  return match ? { unit: englishUnit(match[2] ?? ''), amount: match[1], match } : undefined;
}

function otherIn(text: string): RelativeMatch | undefined {
  if (!relativeHint.test(text)) return undefined;
  for (const { unit, pattern } of relativeTimes) {
    const match = pattern.exec(text);
    if (match) return { unit, amount: match[1] ?? match[2], match };
  }
  return undefined;
}

/** What a line says about when an article was published, absolute before relative; null without either. */
export function parsePublished(text: string, reference?: string): Published | null {
  const mentions = findAbsoluteDates(text);
  const stated = mentions.find(({ start }) => !isUpdate(text.slice(0, start))) ?? mentions[0];
  return stated?.published ?? (reference ? parseRelativeTime(text, reference) : null);
}

const update = new RegExp(
  `(?:${updateWords})(?:日期?|时间|時間| (?:on|at|am|le|el|il|em|a las|vào|pada))?[\\s:：|]*$`,
  'i',
);

/** Whether what follows is when a text was changed, not when it appeared: "Updated: ". */
export function isUpdate(text: string): boolean {
  return update.test(text.slice(-40));
}

const yearless = new RegExp(
  String.raw`(?:([A-Za-z]{3,6}day)[,\s]\s?)?(?:${word}\.?\s${dayNumber}|${dayNumber}\s(?:de\s)?${word})(?![\p{L}\d])`,
  'gu',
);

/** "Thursday, July 3": the latest such day that is not after the reference, and that is that day of the week. */
function parseYearlessDate(text: string, reference: string): Published | null {
  if (!/\d/.test(text)) return null;
  const match = [...text.matchAll(yearless)].find(
    (candidate) => monthOf(unglued(candidate[2] ?? candidate[5])) !== '0',
  );
  if (!match) return null;
  const month = monthOf(unglued(match[2] ?? match[5]));
  const weekday = weekdays.indexOf((match[1] ?? '').toLowerCase() as (typeof weekdays)[number]);
  const lastYear = Number(reference.slice(0, 4));
  for (let year = lastYear; year > lastYear - 8; year -= 1) {
    const parts = dayOf(String(year), month, match[3] ?? match[4]);
    if (!parts || !isCalendarDay(parts) || isoOf(parts) > reference.slice(0, 10)) continue;
    if (weekday >= 0 && new Date(`${isoOf(parts)}T00:00Z`).getUTCDay() !== weekday) continue;
    return onDay(isoOf(parts), `stated without a year: "${match[0].trim()}", read against ${reference.slice(0, 10)}`);
  }
  return null;
}

function amountOf(words: string | undefined): number {
  return Number(words) || (numberByWord.get((words ?? '').toLowerCase()) ?? 1);
}

const milliseconds: Readonly<Record<'second' | 'minute' | 'hour' | 'day' | 'week', number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};

function before(reference: string, unit: TimeUnit, count: number, phrase: string): Published | null {
  const basis = `relative: "${phrase}", read against ${reference}`;
  const hasTime = hasZone(reference);
  const moment = new Date(hasTime ? reference : `${reference.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return null;
  if (unit === 'month' || unit === 'year') {
    const months = unit === 'year' ? 12 * count : count;
    const at = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() - months, 1)).toISOString();
    const month = at.slice(0, unit === 'year' ? 4 : 7);
    return { earliest: month, latest: month, precision: unit, basis };
  }
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    if (!hasTime) return onDay(reference.slice(0, 10), basis);
    const at = new Date(moment.getTime() - count * milliseconds[unit]).toISOString();
    const shown = `${at.slice(0, unit === 'hour' ? 13 : 16)}${unit === 'hour' ? ':00' : ''}Z`;
    return { earliest: shown, latest: shown, precision: unit === 'hour' ? 'hour' : 'minute', basis };
  }
  // A day as the reference's own zone counts it: shifting the calendar date keeps it, shifting the instant would not.
  const day = new Date(`${reference.slice(0, 10)}T00:00:00Z`).getTime() - count * milliseconds[unit];
  return onDay(new Date(day).toISOString().slice(0, 10), basis);
}

function onDay(day: string, basis: string): Published {
  return { earliest: day, latest: day, precision: 'day', basis };
}

function withTime(text: string, start: number, end: number, parts: CalendarDay): DateMention {
  const day = isoOf(parts);
  const before = text.slice(Math.max(0, start - clockReach), start);
  const after = text.slice(end, end + clockReach);
  const time = timeBeside(before, after, day);
  if (!time) return { published: onDay(day, `stated: "${text.slice(start, end)}"`), start, end };
  const timeEnd = time.isAfter ? end + time.end : end;
  const from = time.isAfter ? start : start - before.length + time.start;
  const { value, precision } = time;
  const basis = `stated: "${text.slice(from, timeEnd).trim()}"`;
  return { published: { earliest: value, latest: value, precision, basis }, start, end: timeEnd };
}
function numericDay(match: RegExpMatchArray): CalendarDay | null {
  const [, first, separator, second, stated = ''] = match;
  if (stated.length === 2 && (separator === '-' || first === second)) return null;
  const year = stated.length === 2 ? `20${stated}` : stated;
  const dayComesFirst = separator === '.' || Number(first) > 12 || first === second;
  if (dayComesFirst) return dayOf(year, second, first);
  return Number(second) > 12 ? dayOf(year, first, second) : null;
}

function monthOf(name: string | undefined): string {
  return String(monthByName.get((name ?? '').toLowerCase()) ?? 0);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDay {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoOf({ year, month, day }: CalendarDay): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** In "adminJuly" the last capital begins a new word, which the page lost the space before. */
function unglued(name = ''): string {
  return monthByName.has(name.toLowerCase()) ? name : name.slice(Math.max(0, name.search(/\p{Lu}\P{Lu}*$/u)));
}
