/**
 * Time zones as news pages abbreviate them: a fixed offset, or the place whose clock decides; empty where two parts of the
 * world abbreviate theirs alike.
 */
const zones: Readonly<Record<string, string>> = {
  Z: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  WET: '+00:00',
  WEST: '+01:00',
  WEZ: '+00:00',
  BST: '+01:00',
  WAT: '+01:00',
  WIB: '+07:00',
  WITA: '+08:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  SAST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  OEZ: '+02:00',
  OESZ: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  EAT: '+03:00',
  TRT: '+03:00',
  TSİ: '+03:00',
  PKT: '+05:00',
  IST: '',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AWST: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  BRT: '-03:00',
  ART: '-03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

const zoneName = Object.keys(zones)
  .sort((one, other) => other.length - one.length)
  .join('|');
/** A time of day with a zone. */
const zonedTime = new RegExp(
  String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?:[:](?<second>\d{2})(?:\.\d{1,9})?)?\s?(?<half>[ap]\.?m\.?)?(?:\s?Uhr)?\s?\(?(?:по\s)?(?:(?:GMT|UTC)\s?(?=[+-]))?(?<zone>${zoneName}|[+-]\d{1,2}(?::?\d{2})?)(?![\p{L}\d])`,
  'iu',
);
/** Halves of a day that stand before the hour, and Arabic ones, which stand after it. */
const halfBefore = '上午|下午|晚上|凌晨|早上|清晨|中午|傍晚|午前|午後|오전|오후';
const halfInArabic = '(?:صباحا|مساء|ظهرا|[صم](?![\\u0600-\\u06ff]))[\\u064b-\\u0652]?ا?';
const clock = String.raw`(?:(?<early>${halfBefore})\s?)?(?<hour>\d{1,2})(?:(?:[:：h时時点點]|시\s?|\.(?=\d\d\s?(?:[ap]\.?m|Uhr)))(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?|(?=\s?(?:[ap]\.?m|Uhr)))\s?(?<half>[ap]\.?m\b\.?|${halfInArabic})?`;
const gap = String.raw`[\s,|·•–-]{1,4}`;
/** A clock that names no zone tells the time only where it stands right beside the date, and is no length of a video. */
const zonelessAfter = new RegExp(
  String.raw`^(?:T|(?=${halfBefore})|${gap}(?:(?:at|um|à|a las|às|alle|alle ore|ore|om|в|о|pukul|jam|saat|godz\.|kl\.?)\s)?)${clock}(?!\s?(?:[\d:.]\d|min))`,
  'i',
);
const zonelessBefore = new RegExp(String.raw`(?<![\d:.])${clock}(?:\s?Uhr)?${gap}(?:on\s)?(?:\w{3,6}day,?\s)?$`, 'i');

/** A time of day that stands beside a date. */
interface TimeOnDay {
  /** ISO 8601, without an offset where none is known. */
  readonly value: string;
  readonly precision: 'second' | 'minute' | 'hour';
  /** Whether it stands after the date, and where in the text on that side of it. */
  readonly isAfter: boolean;
  readonly start: number;
  readonly end: number;
}

/** How much of a text on either side of a date can hold its time, in characters. */
export const clockReach = 36;

/** The time of day that is stated right before or after a date, an ISO 8601 day; null where none is. */
export function timeBeside(before: string, after: string, day: string): TimeOnDay | null {
  return (
    timeIn(zonedTime, after, day, true) ??
    timeIn(zonelessAfter, after, day, true) ??
    timeIn(zonedTime, before, day, false) ??
    timeIn(zonelessBefore, before, day, false)
  );
}

function timeIn(pattern: RegExp, text: string, day: string, isAfter: boolean): TimeOnDay | null {
  const match = pattern.exec(text);
  const { hour: hourText, minute, second, early, half = early, zone } = match?.groups ?? {};
  if (!match || (!minute && !half && !/uhr/i.test(match[0]))) return null;
  let hour = Number(hourText);
  // "下午15时" has said it all already.
  if (half && (hour < 1 || hour > (early ? 23 : 12))) return null;
  if (half && hour <= 12) hour = (hour % 12) + (isLaterHalf(half, hour) ? 12 : 0);
  if (hour > 23 || Number(minute ?? 0) > 59) return null;
  const time = `${two(hour)}:${minute ?? '00'}${second ? `:${second}` : ''}`;
  // Midnight without a zone is how software writes a date.
  if (!zone && Number(time.replaceAll(':', '')) === 0) return null;
  const precision = second ? 'second' : minute ? 'minute' : 'hour';
  const value = `${day}T${time}${zone ? offsetOf(zone, day) : ''}`;
  return { value, precision, isAfter, start: match.index, end: match.index + match[0].length };
}

/** Whether a half of the day is the later one; midnight is an evening's twelve, and a night's one to four come after it. */
function isLaterHalf(half: string, hour: number): boolean {
  if (half === '晚上') return hour >= 5 && hour < 12;
  return half === '中午' ? hour >= 12 || hour < 4 : /^(?:p|下午|傍晚|午後|오후|م|ظ)/i.test(half);
}

/** The offset from UTC; for a zone with a summer time, as it is at noon of that day; empty where it is not known. */
function offsetOf(zone: string, day: string): string {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const known = zones[zone.toUpperCase()] ?? '';
  if (!known.includes('/')) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: known, timeZoneName: 'longOffset' });
  const parts = format.formatToParts(new Date(`${day}T12:00:00Z`));
  return parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
