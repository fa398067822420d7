import type { Published } from '../model/article.ts';
import { weekdayByWord } from '../text/weekday-words.ts';
import { isoOf, type PeriodMention, periodsIn } from './periods.ts';
import type { Token } from './tokens.ts';
import { chineseWeekdays, japaneseWeekdays, monthByWord, relativeDayByWord } from './words/date-words.ts';

/** A date as a text gives it: a day of the week, a month, a day of a month, or a day or a period counted from today. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly year?: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** From Sunday, 0. */
  readonly weekday?: number;
  /** Days from the day of publication; of a period, weeks, months or years. */
  readonly relative?: number;
  readonly period?: PeriodMention['period'];
}

const millisecondsADay = 86_400_000;
const numeric =
  /(?<![\d.,-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)|(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?)(?![\d])/gu;
const eastAsianWeekday = /(?:星期|周|週)([日一二三四五六天])|([日月火水木金土])曜/gu;

/** "This morning" is the day it is written. */
const thisDay =
  /(?<!\p{L})(?:this (?:morning|afternoon|evening)|ce (?:matin|soir)|esta (?:mañana|tarde|noche))(?!\p{L})/giu;

/** All dates of a text, in order. */
export function datesIn(text: string, tokens: readonly Token[], language: string): DateMention[] {
  const found: DateMention[] = periodsIn(text, language);
  for (const match of text.matchAll(numeric)) {
    const [, y, m, d, first, second, year, asianYear, asianMonth, asianDay] = match;
    const parts = m
      ? { year: Number(y), month: Number(m), day: Number(d) }
      : first
        ? { year: Number(year), month: Number(second), day: Number(first) }
        : { ...some('year', asianYear), month: Number(asianMonth), ...some('day', asianDay) };
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], ...parts });
  }
  for (const match of text.matchAll(eastAsianWeekday)) {
    const weekday = match[1]
      ? chineseWeekdays.indexOf(match[1].replace('天', '日'))
      : japaneseWeekdays.indexOf(match[2] ?? '');
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], weekday });
  }
  for (const match of text.matchAll(thisDay))
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], relative: 0 });
  for (const [index, token] of tokens.entries()) {
    const mention = weekdayOrRelative(token) ?? monthAt(tokens, index, text, language);
    if (mention) found.push(mention);
  }
  return found.sort((a, b) => a.start - b.start);
}

function some<Name extends string>(name: Name, digits: string | undefined): { [key in Name]?: number } {
  return digits ? ({ [name]: Number(digits) } as { [key in Name]: number }) : {};
}

function weekdayOrRelative({ lower, start, end, text, capital }: Token): DateMention | undefined {
  const word = lower.replace(/'s?$/u, '').replace(/(?<=ag)s$/u, '');
  const day = word.replace(/(?<=tag|mittwoch|sonnabend)(?:morgen|mittag|vormittag|nachmittag|abend|nacht)s?$/u, '');
  const weekday = weekdayByWord.get(day) ?? weekdayByWord.get(day.replace(/s$/u, ''));
  if (weekday !== undefined) return { start, end, text, weekday };
  const relative = relativeDayByWord.get(word);
  return relative === undefined || (capital && word === 'hier') ? undefined : { start, end, text, relative };
}

const linking = new Set(['de', 'del', 'of', 'the']);

/** "July 3, 2025", "3. Juli", "le 3 juillet", "3 de julio de 2025", "July". */
function monthAt(tokens: readonly Token[], index: number, text: string, language: string): DateMention | undefined {
  const token = tokens[index];
  const month = token && monthByWord.get(token.lower.replace(/'s?$/u, ''));
  if (!token || month === undefined) return undefined;
  if (/^(?:en|de)/u.test(language) && !token.capital) return undefined;
  if (language.startsWith('fr') && token.lower === 'sept') return undefined;
  const skip = (at: number, step: number) => (linking.has(tokens[at]?.lower ?? '') ? at + step : at);
  const before = skip(index - 1, -1);
  const after = skip(index + 1, 1);
  const dayBefore = dayOf(tokens[before]);
  const dayAfter = dayBefore === undefined ? dayOf(tokens[after]) : undefined;
  const yearAt = skip(dayAfter === undefined ? index + 1 : after + 1, 1);
  const year = /^(?:1[5-9]|20)\d\d$/u.exec(tokens[yearAt]?.text ?? '')?.[0];
  const isBare = dayBefore === undefined && dayAfter === undefined && !year;
  if (
    isBare &&
    (token.text.length <= 3 || token.lower === 'mars' || token.lower === 'march') &&
    !isMonthByItself(tokens, index)
  )
    return undefined;
  const start = dayBefore === undefined ? token.start : (tokens[before]?.start ?? token.start);
  const last = year ? tokens[yearAt] : dayAfter === undefined ? token : tokens[after];
  const end = last?.end ?? token.end;
  const day = dayBefore ?? dayAfter;
  return { start, end, text: text.slice(start, end), month, ...(day ? { day } : {}), ...some('year', year) };
}

function dayOf(token: Token | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/u.exec(token?.lower ?? '')?.[1];
  return digits && Number(digits) >= 1 && Number(digits) <= 31 ? Number(digits) : undefined;
}

/** "in May", "last March": the words that are also verbs or names. */
function isMonthByItself(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^(?:may|march|mai|mars|май|мая|мае)$/u.test(token.lower)) return false;
  return /^(?:in|since|until|till|by|last|next|this|late|early|mid|from|of|im|seit|bis|en|depuis|в|с|до)$/u.test(
    tokens[index - 1]?.lower ?? '',
  );
}

/** The calendar days that a mention may mean in an article, as ISO dates; none of a period. */
export function daysMeant(mention: DateMention, published: Published | null): string[] {
  const { year, month, day, weekday, relative } = mention;
  if (year && month && day) return [isoOf(Date.UTC(year, month - 1, day))];
  const anchor = published ? Date.parse(published.latest.slice(0, 10)) : Number.NaN;
  if (Number.isNaN(anchor) || mention.period) return [];
  if (relative !== undefined) return [isoOf(anchor + relative * millisecondsADay)];
  if (weekday !== undefined) {
    const days = Array.from({ length: 13 }, (_, index) => anchor + (index - 6) * millisecondsADay);
    return days.filter((time) => new Date(time).getUTCDay() === weekday).map(isoOf);
  }
  if (!month || !day) return [];
  const thisYear = new Date(anchor).getUTCFullYear();
  const nearest = [thisYear - 1, thisYear, thisYear + 1]
    .map((one) => Date.UTC(one, month - 1, day))
    .sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
  return nearest === undefined ? [] : [isoOf(nearest)];
}
