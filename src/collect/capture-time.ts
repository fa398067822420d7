/**
 * The ways in which people and browsers write when a page was saved. Groups: year, month, day, clock, zone.
 * A zone that a form does not need to name is given as its default.
 */
const forms: readonly { readonly pattern: RegExp; readonly zone?: string }[] = [
  // What people write: 2026-11-20, 2026-11-20T05:50Z, 2026-11-20 05:50:00+01:00.
  {
    pattern:
      /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<clock>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})? ?(?<zone>z|[+-]\d{2}:?\d{2})?)?$/i,
  },
  // The Date header of a mail, and of MHTML: Fri, 20 Nov 2026 05:50:00 -0000.
  {
    pattern:
      /^(?:[a-z]{3}, )?(?<day>\d{1,2}) (?<month>[a-z]{3}) (?<year>\d{4}) (?<clock>\d{2}:\d{2}(?::\d{2})?) (?<zone>gmt|utc?|[+-]\d{4})\b/i,
  },
  // A script's date, as SingleFile writes it: Fri Nov 20 2026 05:50:00 GMT+0100 (Central European Standard Time).
  {
    pattern:
      /^[a-z]{3} (?<month>[a-z]{3}) (?<day>\d{1,2}) (?<year>\d{4}) (?<clock>\d{2}:\d{2}:\d{2}) (?:gmt|utc)(?<zone>[+-]\d{4})/i,
  },
  // The Internet Archive: 05:50:00 Nov 20, 2026.
  {
    pattern: /^(?<clock>\d{2}:\d{2}:\d{2}) (?<month>[a-z]{3}) (?<day>\d{1,2}), (?<year>\d{4})\b/i,
    zone: 'Z',
  },
  // The Internet Archive's addresses: 20261120055000.
  {
    pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<clock>\d{6})$/,
    zone: 'Z',
  },
];

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * When a page was saved, as ISO 8601, or null where the text is no such time. The zone stays as it was written, since a
 * page's "yesterday" means that of its readers. A clock without a zone names no instant, and is left out: then it is the day.
 */
export function captureTime(text: string): string | null {
  for (const { pattern, zone } of forms) {
    const found = pattern.exec(text.trim())?.groups;
    if (found) return isoTime(found, found.zone ?? zone);
  }
  return null;
}

function isoTime(found: Readonly<Record<string, string>>, zone: string | undefined): string | null {
  const { year = '', month = '', day = '', clock = '' } = found;
  const number = /\d/.test(month) ? Number(month) : months.indexOf(month.toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const digits = clock.replaceAll(':', '').padEnd(6, '0');
  const time = `${digits.slice(0, 2)}:${digits.slice(2, 4)}:${digits.slice(4, 6)}`;
  // Feb 30 is read as a day in March.
  const moment = new Date(`${date}T${time}Z`);
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(date)) return null;
  return clock && zone ? `${date}T${time}${isoZone(zone)}` : date;
}

function isoZone(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return sign && `${hours}${minutes}` !== '0000' ? `${sign}${hours}:${minutes}` : 'Z';
}
