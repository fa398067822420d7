import type { Published } from '../model/article.ts';

/** A whole week, month or year, counted from that of publication: "last week" is −1 week. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly period: 'week' | 'month' | 'year';
  /** Weeks, months or years from the one of publication. */
  readonly relative: number;
}

/** Days as ISO dates, both included. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Where a language has the word for which one before that for the period, or after it. */
const phrases: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?<which>last|this|next) (?<period>week|month|year)(?:['’]s)?(?!\p{L})/giu,
  de: /(?<!\p{L})(?<which>letzte|vergangene|vorige|diese|nächste|kommende)[nmrs]? (?<period>woche|monat|jahr)(?:e?s)?(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:(?<which>cette|ce) )?(?<period>semaine|mois|année|an)(?: (?<after>dernière?|passée?|prochaine?))?(?!\p{L})/giu,
  es: /(?<!\p{L})(?:(?<which>est[ea]|próxim[oa]) )?(?<period>semana|mes|año)(?: (?<after>pasad[oa]|próxim[oa]|que viene))?(?!\p{L})/giu,
};
const steps: readonly (readonly [number, RegExp])[] = [
  [-1, /^(?:last|letzte|vergangene|vorige|derni|pass|pasad)/u],
  [0, /^(?:this|diese|ce|est)/u],
  [1, /^(?:next|nächste|kommende|prochain|próxim|que viene)/u],
];
const units: readonly (readonly [PeriodMention['period'], RegExp])[] = [
  ['week', /^(?:w|sem)/u],
  ['month', /^m/u],
  ['year', /^[yjaá]/u],
];

/** Periods counted from the day of publication, in order. */
export function periodsIn(text: string, language: string): PeriodMention[] {
  const phrase = phrases[language.slice(0, 2)];
  return [...((phrase && text.matchAll(phrase)) ?? [])].flatMap(({ 0: words, index, groups }) => {
    const which = (groups?.after ?? groups?.which ?? '').toLowerCase();
    const [relative] = steps.find(([, pattern]) => pattern.test(which)) ?? [];
    const [period] = units.find(([, pattern]) => pattern.test(groups?.period?.toLowerCase() ?? '')) ?? [];
    if (relative === undefined || !period) return [];
    return [{ start: index, end: index + words.length, text: words, period, relative }];
  });
}

/** The days of a period, its weeks from Monday to Sunday; none where the day of publication is not known. */
export function daysOf(
  { period, relative = 0 }: Partial<Pick<PeriodMention, 'period' | 'relative'>>,
  published: Published | null,
): Days[] {
  const day = new Date(published?.latest.slice(0, 10) ?? '');
  if (!period || Number.isNaN(day.getTime())) return [];
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const monday = date - ((day.getUTCDay() + 6) % 7) + 7 * relative;
  const [first, last] = {
    week: [Date.UTC(year, month, monday), Date.UTC(year, month, monday + 6)],
    month: [Date.UTC(year, month + relative, 1), Date.UTC(year, month + relative + 1, 0)],
    year: [Date.UTC(year + relative, 0, 1), Date.UTC(year + relative, 11, 31)],
  }[period] as [number, number];
  return [{ earliest: isoOf(first), latest: isoOf(last) }];
}

/** A time in milliseconds as an ISO date; empty where it is none. */
export function isoOf(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
