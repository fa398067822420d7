import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import type { Article } from '../model/article.ts';
import { hasZone } from '../text/last-moment.ts';

/**
 * The day an edition is dated: that of its newest article, so that the same articles make the same edition whenever
 * it is built. Articles dated later than tomorrow are mistaken and do not count.
 * @param now used for that check, and where no article has a date
 * @returns an ISO 8601 date in `timezone`
 */
export function editionDate(articles: readonly Article[], now: Date, timezone: string): string {
  const tomorrow = dayIn(addDays(now, 1), timezone);
  const days = articles
    .map(({ published }) => (published ? dayOf(published.latest, timezone) : null))
    .filter((day) => day !== null && day <= tomorrow)
    .sort();
  return days.at(-1) ?? dayIn(now, timezone);
}

/** A date is the same day everywhere, and so is a time whose zone nobody knows; an instant falls on a day of the zone. */
function dayOf(time: string, timezone: string): string | null {
  const [, day = '', clock] = /^(\d{4}-\d{2}-\d{2})(T.*)?$/u.exec(time) ?? [];
  const instant = new Date(clock && hasZone(time) ? time : day);
  if (Number.isNaN(instant.getTime())) return null;
  return clock && hasZone(time) ? dayIn(instant, timezone) : day;
}

/** The day that an instant falls on in a zone, as an ISO 8601 date. */
export function dayIn(instant: Date, timezone: string): string {
  return format(new TZDate(instant.getTime(), timezone), 'yyyy-MM-dd');
}
