/**
 * Abbreviations of time zones, in minutes east of Greenwich. What RFC 822 defines means what it says there (CST is in
 * America, though China has one too). BST is British summer time. Not here, because they are as likely to be another:
 * IST (India, Ireland, Israel), AST (Atlantic, Arabia), ECT, GST, and those that leave open whether it is summer (ET, PT).
 */
const zones: readonly (readonly [number, string])[] = [
  [0, 'GMT UTC UT Z WET'],
  [60, 'CET MEZ MET BST WEST WAT'],
  [120, 'CEST MESZ EET SAST CAT'],
  [180, 'EEST MSK EAT TRT'],
  [300, 'PKT'],
  [345, 'NPT'],
  [420, 'ICT WIB'],
  [480, 'HKT SGT PHT AWST'],
  [540, 'JST KST'],
  [570, 'ACST'],
  [600, 'AEST'],
  [630, 'ACDT'],
  [660, 'AEDT'],
  [720, 'NZST'],
  [780, 'NZDT'],
  [-180, 'BRT ART'],
  [-240, 'EDT'],
  [-300, 'EST CDT'],
  [-360, 'CST MDT'],
  [-420, 'MST PDT'],
  [-480, 'PST AKDT'],
  [-540, 'AKST'],
  [-600, 'HST'],
];

const minutesByName = new Map(zones.flatMap(([minutes, names]) => names.split(' ').map((name) => [name, minutes])));

const offset = /(?:GMT|UTC|UT)?([+-])(\d{1,2}):?(\d{2})?$/i;

/** Minutes east of Greenwich, or undefined where a zone is unknown, or means several. */
export function zoneMinutes(zone: string): number | undefined {
  const named = minutesByName.get(zone.toUpperCase());
  if (named !== undefined) return named;
  const [, sign, hours, minutes] = offset.exec(zone) ?? [];
  if (hours === undefined) return undefined;
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  // No clock on earth is further away than this.
  return total > 14 * 60 || Number(minutes ?? 0) > 59 ? undefined : sign === '-' ? -total : total;
}
