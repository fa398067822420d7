import type { Article } from '../../model/article.ts';
import { localesOf } from '../../text/locales-of.ts';
import { weekdayByWord } from '../../text/weekday-words.ts';
import { wordsOf } from '../../text/words.ts';

/** Whether a text dates something after what went out, or only before; null where it names no day. */
export type Dated = 'after' | 'before' | null;

const msPerDay = 86_400_000;
/** "17日": the day of the month, as Chinese, Japanese and Korean news tell it. */
const dayOfMonth = /(?<![\d.,])(\d{1,2})\s?(?:日|号|號|일)(?![间間元圆圓円])/gu;
/** Shorter names of days are beginnings of other words. */
const leastOfName = 4;

/** From here on what an outlet calls today is no more the day of what went out, wherever the outlet is. */
const leastBetween = msPerDay * (10 / 24);

/**
 * Tells how the days that sentences of an article name stand to what went out; null where the two are of one day, or of days
 * that are not known. "Today" is the day of the news near the top of a text, and any time of late further down.
 * @param newest when what went out came out, ISO 8601
 */
export function dayReader(
  { published, language }: Pick<Article, 'published' | 'language'>,
  newest: string,
): ((text: string, isAtTop: boolean) => Dated) | null {
  const latest = published?.latest ?? '';
  const [today, last] = [Date.parse(latest.slice(0, 10)), Date.parse(newest.slice(0, 10))];
  // A day of the week is the last of its name, and a month has many.
  if (!(today > last) || latest.length < 10 || Date.parse(latest) - Date.parse(newest) < leastBetween) return null;
  return (text, isAtTop) => {
    const days = daysNamed(text, language, today, isAtTop);
    if (days.length === 0) return null;
    return days.some((day) => day > last) ? 'after' : 'before';
  };
}

/** The days that a text names, as the times of their midnights. */
function daysNamed(text: string, language: string, today: number, isAtTop: boolean): number[] {
  return [
    ...(isAtTop ? nearDaysNamed(text, language) : []).map((ago) => today - ago * msPerDay),
    ...weekdaysNamed(text, language).map(
      (weekday) => today - ((new Date(today).getUTCDay() - weekday + 7) % 7) * msPerDay,
    ),
    ...[...text.matchAll(dayOfMonth)].map(([, day]) => lastOfMonth(Number(day), today)),
  ];
}

/** The last day with that number in its month, as the time of its midnight; 0 where no month near has one. */
function lastOfMonth(day: number, today: number): number {
  for (let back = 0; back < 31; back++) {
    const at = today - back * msPerDay;
    if (new Date(at).getUTCDate() === day) return at;
  }
  return 0;
}

/** How many days ago the days are that a text names by that: "today", "gestern". */
function nearDaysNamed(text: string, language: string): number[] {
  const words = wordsOf(text);
  const names = nearDays(language);
  return [0, 1].filter((ago) => isNamed(names[ago] ?? '', words, text.toLowerCase()));
}

function weekdaysNamed(text: string, language: string): number[] {
  const lower = text.toLowerCase();
  const words = wordsOf(text);
  const names = namesOfWeekdays(language);
  return [0, 1, 2, 3, 4, 5, 6].filter(
    (day) =>
      words.some((word) => weekdayByWord.get(word.replace(/['’]s$/u, '')) === day) ||
      (names[day] ?? []).some((name) => isNamed(name, words, lower) || hasFormOf(name, words, names.flat())),
  );
}

function isNamed(name: string, words: readonly string[], lower: string): boolean {
  if (!isWord.test(name) || isUnspaced.test(name)) return name !== '' && lower.includes(name);
  return words.includes(name);
}

/** Whether a name stands in any form of it: "Mittwochmittag". Turkish "pazartesi" is none of "pazar", but another day. */
function hasFormOf(name: string, words: readonly string[], all: readonly string[]): boolean {
  if (name.length < leastOfName || !isWord.test(name) || isUnspaced.test(name)) return false;
  const others = all.filter((other) => other.length > name.length && other.startsWith(name));
  return words.some((word) => word.startsWith(name) && !others.some((other) => word.startsWith(other)));
}

const isWord = /^\p{L}+$/u;
const isUnspaced = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hangul}]/u;

const namesByLanguage = new Map<string, readonly (readonly string[])[]>();
/** Pages state what tags they like, so that no more are kept. */
const mostLanguages = 200;

/** The names of the days as a language writes them, Sunday first. */
function namesOfWeekdays(language: string): readonly (readonly string[])[] {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const long = formatOf(language, 'long');
  // 周三 is as usual as 星期三, while "Wed" may be any word's beginning.
  const styles = language.startsWith('zh') ? [long, formatOf(language, 'short')] : [long];
  const names = [4, 5, 6, 7, 8, 9, 10].map((day) =>
    styles.map((style) => style.format(Date.UTC(1970, 0, day)).toLowerCase()),
  );
  if (namesByLanguage.size >= mostLanguages) namesByLanguage.clear();
  namesByLanguage.set(language, names);
  return names;
}

const nearByLanguage = new Map<string, readonly string[]>();

/** The words for today and yesterday. */
function nearDays(language: string): readonly string[] {
  const known = nearByLanguage.get(language);
  if (known) return known;
  const format = new Intl.RelativeTimeFormat(localesOf(language), { numeric: 'auto' });
  const names = [0, -1].map((days) => format.format(days, 'day').toLowerCase());
  if (nearByLanguage.size >= mostLanguages) nearByLanguage.clear();
  nearByLanguage.set(language, names);
  return names;
}

function formatOf(language: string, weekday: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localesOf(language), { weekday, timeZone: 'UTC' });
}
