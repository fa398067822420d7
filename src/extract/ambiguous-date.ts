import type { Published } from '../model/article.ts';

/** Which of two numbers comes first in "03/04/2025". */
type Order = 'day' | 'month';

const numeric = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d./-])/;
/** Languages whose countries do not agree, or that write the year first. */
const undecided = /^(?:en|und|zh|ja|ko)\b/;

/** Whether a text has a date in numbers of which either can be the month. */
export function hasAmbiguousDate(text: string): boolean {
  const [, first, , second] = numeric.exec(text) ?? [];
  return isMonth(first) && isMonth(second);
}

/** What comes first on a page: as its other dates show, of which one number cannot be a month, else as its language has it. */
export function orderOn(texts: readonly string[], language: string): Order | undefined {
  const seen = new Set<Order>();
  for (const text of texts) {
    const [, first, , second] = numeric.exec(text) ?? [];
    if (!first || !second || isMonth(first) === isMonth(second)) continue;
    seen.add(isMonth(first) ? 'month' : 'day');
  }
  if (seen.size === 1) return [...seen][0];
  return seen.size === 0 && !undecided.test(language) ? 'day' : undefined;
}

/** "03/04/2025" read in an order; without one only the months between which it lies are known, and no day is said. */
export function parseAmbiguousDate(text: string, order: Order | undefined): Published | null {
  const [stated, first = '', , second = '', year = ''] = numeric.exec(text) ?? [];
  if (!stated || !isMonth(first) || !isMonth(second)) return null;
  const basis = `stated: "${stated}"`;
  const [one, other] = [two(first), two(second)];
  if (order) {
    const day = order === 'day' ? `${year}-${other}-${one}` : `${year}-${one}-${other}`;
    return {
      earliest: day,
      latest: day,
      precision: 'day',
      basis: `${basis}, the ${order} first`,
    };
  }
  const [earliest = '', latest = ''] = [`${year}-${one}`, `${year}-${other}`].sort();
  return { earliest, latest, precision: 'month', basis: `${basis}, of which either number can be the month` };
}

function isMonth(number: string | undefined): boolean {
  return Number(number) >= 1 && Number(number) <= 12;
}

function two(number: string): string {
  return number.padStart(2, '0');
}
