import type { FeedEntry } from '../model/feed.ts';

/** The newest entry of a feed, as it is shown. */
export interface Newest {
  readonly title: string;
  /** ISO 8601, or null where it has none. */
  readonly date: string | null;
}

/** What feeds call things, on one line: control characters and turned directions would reach the terminal. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** The entry with the latest date, or the first where none has one; null where there is none. */
export function newestOf(entries: readonly FeedEntry[]): Newest | null {
  const [first] = entries;
  if (!first) return null;
  const newest = entries.reduce((latest, entry) => (momentOf(entry) > momentOf(latest) ? entry : latest), first);
  return { title: onOneLine(newest.title), date: dateOf(newest) };
}

export function newestLine({ title, date }: Newest): string {
  return date ? `newest ${shownTime(date)}: ${title}` : `undated; the first: ${title}`;
}

/** When an entry was published, or else changed, as its feed says. */
export function dateOf({ published, updated }: FeedEntry): string | null {
  return published ?? updated ?? null;
}

/** `2026-11-20 05:50` (UTC), or the day alone where no more is known. */
export function shownTime(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}

function momentOf(entry: FeedEntry): number {
  const moment = Date.parse(dateOf(entry) ?? '');
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
}
