import type { Published } from '../model/article.ts';
import { datelineOf, releaseDateline } from './dateline.ts';
import { parseAbsoluteDate, parseRelativeTime } from './published.ts';

/** No dateline is longer, in characters. */
const longest = 100;
/** A place in capitals, what follows it, and the dash that ends it. */
const opening = /^\p{Lu}[\p{Lu}.'’ -]{2,30}[^—–]{0,60}?(?:—|–|--| - | _ )\s?/u;

/** "GENEVA, July 2 (Agency) — " at the start of a text; empty where none stands there. */
export function datelineIn(text: string): string {
  const head = text.slice(0, longest);
  return datelineOf(head) ? (opening.exec(head)?.[0] ?? '') : '';
}

/** Whether a line is a dateline and nothing else. */
export function isDateline(text: string): boolean {
  if (text.length > longest || !/\d|\(/.test(text)) return false;
  return datelineOf(/[—–-]\s*$/u.test(text) ? `${text} A` : `${text} — A`) !== undefined;
}

/**
 * The day that a dateline states, its year as that of `reference`, an ISO 8601 date on or after that day; null where
 * it states none, or the year cannot be known.
 */
export function datelineDay(text: string, reference: string | undefined): Published | null {
  const release = releaseDateline(text)?.published;
  if (release) return release;
  const dateline = datelineIn(text);
  if (!/\d/.test(dateline)) return null;
  // Without the place: "MAY PEN, July 2" names one month.
  const rest = dateline.slice(dateline.search(/[\s,(]/u)).replace(/[—–]|--/gu, ' ');
  return parseAbsoluteDate(rest) ?? (reference ? parseRelativeTime(rest.trim(), reference) : null);
}
