const day = 86_400_000;

/**
 * The last moment that an ISO 8601 date or time can mean, in milliseconds: a date alone, a month or a year may be any
 * moment of it. A time whose zone is not known is taken for UTC.
 * @returns null where the text is no date, or one that only a mistake gives: feeds say 1970-01-01 for "none"
 */
export function lastMomentOf(iso: string): number | null {
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  const moment = date ? endOf(Number(date[1]), date[2], date[3]) : Date.parse(withZone(iso));
  return moment >= Date.UTC(1971) ? moment : null;
}

/** The date or time that a last moment stands for: the end of a day is the day. */
export function isoOf(moment: number): string {
  const iso = new Date(moment).toISOString();
  return (moment + 1) % day === 0 ? iso.slice(0, 10) : iso;
}

function endOf(year: number, month: string | undefined, date: string | undefined): number {
  if (!month) return Date.UTC(year + 1) - 1;
  return date ? Date.UTC(year, Number(month) - 1, Number(date) + 1) - 1 : Date.UTC(year, Number(month)) - 1;
}

/** Whether an ISO 8601 text names an instant: a time of day, and the zone that it is of. */
export function hasZone(iso: string): boolean {
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(iso);
}

function withZone(iso: string): string {
  return iso.includes('T') && !hasZone(iso) ? `${iso}Z` : iso;
}

/** The earlier of two dates or times; one that is no date does not count. */
export function earlierOf(one: string | null | undefined, other: string | null | undefined): string | undefined {
  const [first, second] = [one, other].filter((iso) => iso && lastMomentOf(iso) !== null) as string[];
  if (!first || !second) return first;
  return (lastMomentOf(second) ?? 0) < (lastMomentOf(first) ?? 0) ? second : first;
}
