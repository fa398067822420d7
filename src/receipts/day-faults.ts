import type { Published } from '../model/article.ts';
import type { Citation } from '../model/summary.ts';
import type { DateMention } from './dates.ts';
import { daysMeant } from './dates.ts';
import { type CitedArticle, type Passage, passageAt, placeOf } from './evidence.ts';
import type { Fault } from './fault.ts';
import { type Days, daysOf, isoOf } from './periods.ts';

const dayMs = 86_400_000;
/** A day without its year is of the year in which it lies this near to its article. In days. */
const sameYear = 300;

/** A sentence with the day that it is said to name. */
export interface DayClaim {
  readonly date: Published | null;
  readonly sentence: { readonly citations: readonly Citation[] };
}

/**
 * A day that no cited sentence names, as a date or as one that its words mean on the day its article was published.
 * @param lies whether it is told as something that was, or is to come
 */
export function dayFaults(
  { date, sentence }: DayClaim,
  articles: ReadonlyMap<string, CitedArticle>,
  lies: 'behind' | 'ahead',
): Fault[] {
  if (date === null) return [];
  const passages = sentence.citations.flatMap((citation) => {
    const place = placeOf(citation, articles);
    return place ? [passageAt(citation, place)] : [];
  });
  const words = date.earliest === date.latest ? date.earliest : `${date.earliest} to ${date.latest}`;
  const fault = (looked: string): Fault[] => [{ kind: 'date', words, looked }];
  if (!passages.some((passage) => spansOf(passage).some((span) => isSame(span, date))))
    return fault('no cited sentence names this day, or has words that mean it');
  const isThere = passages.some(({ article: { published } }) => {
    if (!published) return true;
    return lies === 'behind'
      ? date.earliest <= published.latest.slice(0, 10)
      : date.latest > published.earliest.slice(0, 10);
  });
  return isThere ? [] : fault(`it lies not ${lies}, as seen from its article`);
}

function isSame(a: Days, b: Days): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** All days, months and years that a passage may mean. */
function spansOf({ reading, article: { published } }: Passage): Days[] {
  const years = reading.quantities.flatMap(({ values, text }) => (/^(?:19|20)\d\d$/u.test(text) ? values : []));
  return [...reading.dates.flatMap((mention) => spansMeant(mention, published)), ...years.map((year) => yearOf(year))];
}

function spansMeant(mention: DateMention, published: Published | null): Days[] {
  const { year, month, day } = mention;
  if (mention.period) return daysOf(mention, published);
  if (month === undefined || (day !== undefined && year !== undefined))
    return daysMeant(mention, published).map((one) => ({ earliest: one, latest: one }));
  const near = year === undefined ? yearsNear(published) : [year];
  const spans = near.map((one) => (day === undefined ? monthOf(one, month) : dayOf(one, month, day)));
  return year === undefined ? spans.filter((span) => isNear(span, published)) : spans;
}

function yearsNear(published: Published | null): number[] {
  const year = Number(published?.latest.slice(0, 4) ?? Number.NaN);
  return Number.isNaN(year) ? [] : [year - 1, year, year + 1];
}

function isNear({ earliest, latest }: Days, published: Published | null): boolean {
  const anchor = Date.parse(published?.latest.slice(0, 10) ?? '');
  return (Date.parse(earliest) - anchor) / dayMs <= sameYear && (anchor - Date.parse(latest)) / dayMs <= sameYear + 31;
}

function dayOf(year: number, month: number, day: number): Days {
  const iso = isoOf(Date.UTC(year, month - 1, day));
  return { earliest: iso, latest: iso };
}

function monthOf(year: number, month: number): Days {
  return { earliest: isoOf(Date.UTC(year, month - 1, 1)), latest: isoOf(Date.UTC(year, month, 0)) };
}

function yearOf(year: number): Days {
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}
