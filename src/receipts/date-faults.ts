import { type DateMention, daysMeant } from './dates.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import { daysOf } from './periods.ts';
import type { Reading } from './reading.ts';

/** The years that a date of a passage falls in, whether it says so or the day of publication does. */
export function yearsOf(passages: readonly Passage[]): number[] {
  return passages.flatMap(({ reading, article }) =>
    reading.dates.flatMap((date) => [
      ...(date.year ? [date.year] : []),
      ...daysMeant(date, article.published).map((day) => Number(day.slice(0, 4))),
      ...daysOf(date, article.published).map(({ earliest }) => Number(earliest.slice(0, 4))),
    ]),
  );
}

/** Dates that no cited sentence has, neither as they are nor as the day that its own words mean. */
export function dateFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const given = passages.flatMap(({ reading, article }) =>
    reading.dates.map((date) => ({ date, days: daysMeant(date, article.published) })),
  );
  const days = new Set(given.flatMap((one) => one.days));
  const years = new Set([
    ...passages.flatMap(({ reading }) => reading.quantities.flatMap(({ values }) => values)),
    ...yearsOf(passages),
  ]);
  const isWithin = (mention: DateMention) =>
    passages
      .flatMap(({ article }) => daysOf(mention, article.published))
      .some(
        ({ earliest, latest }) =>
          [...days].some((day) => earliest <= day && day <= latest) ||
          (mention.period === 'year' && years.has(Number(earliest.slice(0, 4)))) ||
          (mention.period === 'month' && given.some(({ date }) => date.month === Number(earliest.slice(5, 7)))),
      );
  const isGiven = (mention: DateMention) =>
    given.some(({ date }) => agrees(mention, date)) ||
    isWithin(mention) ||
    passages.some(({ article }) => daysMeant(mention, article.published).some((day) => days.has(day))) ||
    (mention.month !== undefined &&
      mention.day === undefined &&
      [...days].some((day) => Number(day.slice(5, 7)) === mention.month));
  return sentence.dates
    .filter((mention) => !isGiven(mention) || (mention.year !== undefined && !years.has(mention.year)))
    .map(({ text }) => ({
      kind: 'date',
      words: text,
      looked: `no cited sentence has the date ${text}, or a day that it can mean`,
    }));
}

function agrees(mention: DateMention, given: DateMention): boolean {
  if (mention.weekday !== undefined) return mention.weekday === given.weekday;
  if (mention.relative !== undefined) return mention.relative === given.relative && mention.period === given.period;
  const fits = (one: number | undefined, other: number | undefined) => one === undefined || one === other;
  return (
    mention.month === given.month &&
    fits(mention.day, given.day) &&
    (given.year === undefined || fits(mention.year, given.year))
  );
}
