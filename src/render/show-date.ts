import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import type { Published } from '../model/article.ts';
import type { Locale } from './locale.ts';

/** A moment with its offset is seen from the newsletter's zone; what has no offset is the day that is written, everywhere. */
function parseDate(iso: string, timezone: string): Date | null {
  const hasOffset = /T.*(?:Z|[+-]\d\d:?\d\d)$/u.test(iso);
  // Read and shown without a zone, a day is the same day on every machine; with one it takes many times as long.
  const date = hasOffset ? new TZDate(iso, timezone) : new Date(`${iso.slice(0, 10)}T12:00`);
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
  return earliest === latest ? earliest : `${earliest} – ${latest}`;
}
