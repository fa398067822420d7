import { localesOf } from '../../text/locales-of.ts';
import type { WrittenNumber } from '../../text/numbers-in.ts';
import { stemOf } from '../../text/stems.ts';
import type { Term } from '../../text/terms.ts';

/** More days than these are told for their number, and not to say when something was. */
const mostDays = 14;
const unitsByLanguage = new Map<string, readonly string[]>();
/** Pages state what tags they like, so that no more are kept. */
const mostLanguages = 200;

/** Whether a number counts a few days or weeks, as in "two days after the dam burst": another one every day. */
export function isOfDays(text: string, { value, end }: WrittenNumber, language: string): boolean {
  if (value > mostDays) return false;
  const after = text
    .slice(end, end + 16)
    .trimStart()
    .toLowerCase();
  const [word = ''] = /^\p{L}+/u.exec(after) ?? [];
  const stem = stemOf(word, language);
  return unitsOf(language).some((unit) => (isUnspaced.test(unit) ? after.startsWith(unit) : stem === unit));
}

/** Whether a term is a word for days or weeks, in the form in which texts are compared. */
export function isDayUnit({ key }: Pick<Term, 'key'>, language: string): boolean {
  return unitsOf(language).includes(key);
}

const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u;

/** The words for days and weeks of a language, as it writes them after numbers. */
function unitsOf(language: string): readonly string[] {
  const known = unitsByLanguage.get(language);
  if (known) return known;
  const units = ['day', 'week'].flatMap((unit) => [1, 2, 5].map((count) => unitAfter(count, unit, language)));
  const distinct = [...new Set(units.filter(Boolean).map((unit) => stemOf(unit.toLowerCase(), language)))];
  if (unitsByLanguage.size >= mostLanguages) unitsByLanguage.clear();
  unitsByLanguage.set(language, distinct);
  return distinct;
}

function unitAfter(count: number, unit: string, language: string): string {
  const parts = formatOf(unit, language).formatToParts(count);
  return parts.find(({ type }) => type === 'unit')?.value.trim() ?? '';
}

function formatOf(unit: string, language: string): Intl.NumberFormat {
  return new Intl.NumberFormat(localesOf(language), { style: 'unit', unit, unitDisplay: 'long' });
}
