import type { Published } from '../../model/article.ts';
import { type CalendarWords, calendarWords } from './calendar-words.ts';

/** A date that a text names, and the days it can mean. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** As the day of something that happened; null where it cannot be one. */
  readonly past: Published | null;
  /** As the day of something to come; null where it cannot be one. */
  readonly future: Published | null;
}

/** A first and a last day, ISO 8601. */
interface Span {
  readonly first: string;
  readonly last: string;
  readonly precision: Published['precision'];
}

interface Reader {
  readonly words: CalendarWords;
  readonly pattern: RegExp;
  readonly monthByName: ReadonlyMap<string, number>;
  readonly weekdayByName: ReadonlyMap<string, number>;
}

const readers = new Map<string, Reader | undefined>();
const dayMs = 86_400_000;
/** A day without its year is looked for this far from the article's own. In days. */
const sameYear = 300;

/**
 * The dates that a text names, in order, resolved against the day its article was published; a language without rules
 * has none.
 * @param day ISO 8601 date; null where it is not known: then only dates with a year can be resolved
 */
export function datesIn(text: string, language: string, day: string | null): DateMention[] {
  const reader = readerOf(language.split('-')[0] ?? 'und');
  if (!reader) return [];
  return [...text.matchAll(reader.pattern)].flatMap((match) => {
    const words = match[0];
    const spans = spansOf(groupsOf(match), reader, day);
    if (!spans) return [];
    const { past, future } = spans;
    const basis = day ? `"${words}", of ${day}` : `"${words}"`;
    const dated = (span: Span | null): Published | null =>
      span && { earliest: span.first, latest: span.last, precision: span.precision, basis };
    return { start: match.index, end: match.index + words.length, words, past: dated(past), future: dated(future) };
  });
}

/** The day an article was published, where one day is known. */
export function dayOf(published: Published | null): string | null {
  if (!published || published.precision === 'month' || published.precision === 'year') return null;
  const [first, last] = [published.earliest.slice(0, 10), published.latest.slice(0, 10)];
  return first === last && /^\d{4}-\d\d-\d\d$/u.test(first) ? first : null;
}

/** The day so many days before another, both ISO 8601. */
export function daysBefore(day: string, days: number): string {
  return shifted(day, -days);
}

function readerOf(language: string): Reader | undefined {
  if (readers.has(language)) return readers.get(language);
  const words = Object.hasOwn(calendarWords, language) ? calendarWords[language] : undefined;
  const reader = words && makeReader(words);
  readers.set(language, reader);
  return reader;
}

function makeReader(words: CalendarWords): Reader {
  const byName = (names: readonly (readonly string[])[]) =>
    new Map(names.flatMap((forms, index) => forms.map((form) => [form, index] as const)));
  const anyOf = (forms: readonly string[]) => [...forms].sort((a, b) => b.length - a.length).join('|');
  const filled = words.patterns.map((pattern, index) =>
    pattern
      .replaceAll('>M)', `>${anyOf(words.months.flat())})`)
      .replaceAll('>W)', `>${anyOf(words.weekdays.flat())})`)
      .replaceAll('>N)', `>${anyOf(Object.keys(words.days))})`)
      .replaceAll(/\(\?<([a-zA-Z]+)>/gu, `(?<$1${index}>`),
  );
  const [before, after] = words.isUnspaced
    ? [String.raw`(?<!\d)`, '']
    : [String.raw`(?<![\p{L}\p{N}.,-])`, String.raw`(?![\p{L}\p{N}])`];
  return {
    words,
    pattern: new RegExp(`${before}(?:${filled.join('|')})${after}`, 'gu'),
    monthByName: byName(words.months),
    weekdayByName: byName(words.weekdays),
  };
}

/** What the groups of a match hold, without the numbers by which the patterns' groups are told apart. */
function groupsOf(match: RegExpMatchArray): Readonly<Record<string, string | undefined>> {
  const filled = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled.map(([name, value]) => [name.replace(/\d+$/u, ''), value]));
}

interface Spans {
  readonly past: Span | null;
  readonly future: Span | null;
}

function spansOf(
  { day, month, year, weekday, near, lastUnit }: Readonly<Record<string, string | undefined>>,
  { words, monthByName, weekdayByName }: Reader,
  today: string | null,
): Spans | null {
  if (month !== undefined) {
    const at = monthByName.get(month) ?? 0;
    return year === undefined ? nearest(at, day, today) : placed(exact(Number(year), at, day), today);
  }
  if (year !== undefined) return placed({ first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' }, today);
  if (today === null) return null;
  if (weekday !== undefined) {
    const back = (7 + weekdayOf(today) - (weekdayByName.get(weekday) ?? 0)) % 7;
    // On a Thursday "on Thursday" is the day itself, and not the one a week later.
    return { past: oneDay(shifted(today, -back)), future: back === 0 ? null : oneDay(shifted(today, 7 - back)) };
  }
  if (near !== undefined) {
    const shift = words.days[near] ?? 0;
    const span = oneDay(shifted(today, shift));
    return { past: shift <= 0 ? span : null, future: shift > 0 ? span : null };
  }
  return lastUnit === undefined ? null : { past: lastOf(lastUnit, today), future: null };
}

/** A date with its year is past or to come as the calendar says; of an undated article nobody knows. */
function placed(span: Span | null, today: string | null): Spans | null {
  if (!span) return null;
  return {
    past: today === null || span.first <= today ? span : null,
    future: today !== null && span.last > today ? span : null,
  };
}

/** The last and the next such day or month, as seen from the article's own. */
function nearest(month: number, day: string | undefined, today: string | null): Spans | null {
  if (today === null) return null;
  const now = Number(today.slice(0, 4));
  const spans = [now - 1, now, now + 1].flatMap((year) => exact(year, month, day) ?? []);
  const past = spans.findLast(({ first }) => first <= today && daysBetween(first, today) <= sameYear);
  const future = spans.find(({ last }) => last > today && daysBetween(today, last) <= sameYear);
  return { past: past ?? null, future: future ?? null };
}

function exact(year: number, month: number, day: string | undefined): Span | null {
  const start = `${year}-${String(month + 1).padStart(2, '0')}`;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (day === undefined) return { first: `${start}-01`, last: `${start}-${last}`, precision: 'month' };
  return Number(day) >= 1 && Number(day) <= last ? oneDay(`${start}-${day.padStart(2, '0')}`) : null;
}

function lastOf(unit: string, today: string): Span {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  if (unit.endsWith('year')) return { first: `${year - 1}-01-01`, last: `${year - 1}-12-31`, precision: 'year' };
  if (unit.endsWith('month')) {
    const before = month === 0 ? exact(year - 1, 11, undefined) : exact(year, month - 1, undefined);
    return before ?? oneDay(today);
  }
  const monday = shifted(today, -((weekdayOf(today) + 6) % 7) - 7);
  return { first: monday, last: shifted(monday, 6), precision: 'day' };
}

function oneDay(day: string): Span {
  return { first: day, last: day, precision: 'day' };
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function daysBetween(first: string, second: string): number {
  return (Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayMs;
}
