import { monthOf } from './feed-months.ts';
import { zoneMinutes } from './feed-zones.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** As written; absent where none is. */
  readonly zone?: string;
}

/** No date is longer; and what is longer is not read, so that no pattern has long to try. */
const maxLength = 80;

/** Years in which there can have been news; others are what programs write for "none" (0001, 9999). */
const firstYear = 1900;
const lastYear = 2199;

const iso =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))(?:[T ,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*([A-Z]{1,5}|(?:GMT|UTC)?[+-]\d{1,2}:?(?:\d{2})?)?)?(?!\d)/i;
const seconds = /^\d{9,10}(?:\.\d+)?$/;
const milliseconds = /^\d{12,13}$/;
const time = /(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d)(?:\s*([ap])\.?m\b\.?)?/i;
const trailingZone = /^[\s(]*((?:GMT|UTC)?[+-]\d{1,2}:?(?:\d{2})?(?!\d)|[A-Z][A-Z/_]*)/i;
const numeric = /^(?:\p{L}+[.,]*\s+)?(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?!\d)/u;
const chinese = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/**
 * A date of a feed in ISO 8601: in UTC (`2026-11-20T05:50:00Z`), or the day alone where no time, or no zone that is
 * known, is said. Weekdays are not heeded: they are wrong more often than the date. Undefined for what is no date, cannot
 * be one (31 February), or stands for none (the first second of 1970).
 */
export function parseFeedDate(written: string): string | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > maxLength) return undefined;
  if (seconds.test(text)) return ofEpoch(Number(text) * 1000);
  if (milliseconds.test(text)) return ofEpoch(Number(text));
  return isoDate(text) ?? writtenDate(text);
}

function ofEpoch(ms: number): string | undefined {
  return ms <= 0 || ms > Date.UTC(lastYear, 0) ? undefined : isoOf(ms);
}

function isoDate(text: string): string | undefined {
  const [whole, year, month, day, basicMonth, basicDay, hour, minute, second, zone] = iso.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const date = { year: Number(year), month: Number(month ?? basicMonth), day: Number(day ?? basicDay) };
  if (hour === undefined) return joined(date, withoutClock(text.slice(whole.length)).clock);
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return joined(date, zone ? { ...clock, zone } : clock);
}

function writtenDate(text: string): string | undefined {
  const { clock, rest } = withoutClock(text);
  const date = dayInNumbers(rest) ?? dayInWords(rest);
  return date && joined(date, clock);
}

/** The time of day in a text, and the text without it and its zone. */
function withoutClock(text: string): { readonly clock?: Clock; readonly rest: string } {
  const found = time.exec(text);
  if (!found) return { rest: text };
  const [whole, hour, minute, second, half] = found;
  const after = text.slice(found.index + whole.length);
  const [zoned, word] = trailingZone.exec(after) ?? [];
  // "05:50:00 Nov 20" has no zone.
  const zone = word !== undefined && monthOf(word) === undefined ? word : undefined;
  const clock = {
    hour: half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
  };
  const rest = `${text.slice(0, found.index)} ${zone ? after.slice(zoned?.length) : after}`;
  return { clock: zone ? { ...clock, zone } : clock, rest };
}

/** "20.11.2026", "20/11/2026", "2026年11月20日"; not "05/06/2026", which is two days. */
function dayInNumbers(text: string): Day | undefined {
  const [, year, month, day] = chinese.exec(text) ?? [];
  if (year) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, one, mark, two, three] = numeric.exec(text.trim()) ?? [];
  if (one === undefined) return undefined;
  const [a, b, c] = [Number(one), Number(two), fullYear(three ?? '')];
  if (one.length === 4) return { year: a, month: b, day: Number(three) };
  if (one.length === 3) return undefined;
  if (mark === '.' || a > 12) return { year: c, month: b, day: a };
  return b > 12 || a === b ? { year: c, month: a, day: b } : undefined;
}

/** "20 November 2026", "November 20, 2026", "Fri Nov 20 2026", "vendredi 20 novembre 2026", "20-Nov-26". */
function dayInWords(text: string): Day | undefined {
  const words = text.match(/\p{L}+/gu) ?? [];
  // The last, because "mar." before it may be a Tuesday.
  const month = words.map(monthOf).findLast((found) => found !== undefined);
  const [first, second] = text.match(/(?<!\d)\d{1,4}(?!\d)/g) ?? [];
  if (month === undefined || first === undefined || second === undefined) return undefined;
  const [day, year] = first.length > 2 ? [second, first] : [first, second];
  return { year: fullYear(year), month, day: Number(day) };
}

/** Two digits as RFC 2822 reads them. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return written.length === 3 ? 1900 + year : year;
}

function joined({ year, month, day }: Day, clock: Clock | undefined): string | undefined {
  const midnight = Date.UTC(year, month - 1, day);
  const isDay = new Date(midnight).getUTCDate() === day && month >= 1 && month <= 12;
  if (!isDay || year < firstYear || year > lastYear) return undefined;
  const date = new Date(midnight).toISOString().slice(0, 10);
  if (!clock) return date === '1970-01-01' ? undefined : date;
  const { hour, minute, second, zone } = clock;
  // 24:00 is midnight, and 23:59:60 a leap second.
  if (minute > 59 || second > 60 || hour > 24 || (hour === 24 && (minute > 0 || second > 0))) return undefined;
  const east = zone === undefined ? undefined : zoneMinutes(zone);
  if (east === undefined) return date === '1970-01-01' ? undefined : date;
  const ms = midnight + (hour * 3600 + (minute - east) * 60 + Math.min(second, 59)) * 1000;
  return ms === 0 ? undefined : isoOf(ms);
}

function isoOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
