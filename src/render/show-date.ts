import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import type { Published } from '../model/article.ts';
import { hasZone } from '../text/last-moment.ts';
import type { Locale } from './locale.ts';

/** A moment with its offset is seen from the newsletter's zone; what has no offset is the day that is written, everywhere. */
function parseDate(iso: string, timezone: string): Date | null {
  // Read and shown without a zone, a day is the same day on every machine; with one it takes many times as long.
  const date = hasZone(iso) ? new TZDate(iso, timezone) : new Date(`${iso.slice(0, 10)}T12:00`);
  return isValid(date) ? date : null;
}

function formatDate(iso: string, pattern: string, timezone: string, locale: Locale): string | null {
  const date = parseDate(iso, timezone);
  return date && format(date, pattern, { locale: locale.dates });
}

/** The edition's date in words; as it is written where it is no date. */
export function showEditionDate(iso: string, locale: Locale): string {
  return formatDate(iso.slice(0, 10), locale.dateFormats.edition, 'UTC', locale) ?? iso;
}

/** When an article was published, no more precisely than it is known; null where it is not. */
export function showPublished(published: Published | null, timezone: string, locale: Locale): string | null {
  if (!published) return null;
  const { day, month, year } = locale.dateFormats;
  const pattern = published.precision === 'year' ? year : published.precision === 'month' ? month : day;
  const earliest = formatDate(published.earliest, pattern, timezone, locale);
  const isMoment = published.latest === published.earliest;
  const latest = isMoment ? earliest : formatDate(published.latest, pattern, timezone, locale);
  if (!earliest || !latest) return null;
  return earliest === latest ? earliest : rangeOf(earliest, latest);
}

/** Two dates as one: what both begin or end with is said once, as in "March 3–4, 2031" and "3.–4. März 2031". */
function rangeOf(earliest: string, latest: string): string {
  const [from, to] = [earliest.split(' '), latest.split(' ')];
  const isDay = (index: number) => /^\p{Nd}{1,2}\P{L}*$/u.test(from[index] ?? '');
  const different = from.flatMap((word, index) => (word === to[index] ? [] : [index]));
  const [place = -1] = different;
  if (from.length !== to.length || different.length !== 1 || !isDay(place)) return `${earliest} – ${latest}`;
  const days = `${(from[place] ?? '').replace(/,$/u, '')}–${to[place]}`;
  return to.with(place, days).join(' ');
}
