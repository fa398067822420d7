import { type Count, countAt } from './counts.ts';
import { outcomeNear } from './parts/outcome-near.ts';

const number = /(?<![\p{L}\p{N}$€£.,-])(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?![.,]?\d|-\p{L})|no(?= \p{Ll}+s\b))/gu;
/** In characters: how far what is told of a number may stand from it in a title. */
const near = 24;
/** What stands beyond is told of another number: "12 dead and 30 missing". */
const border = /[;:]|[,.](?!\d)| and /u;
/** How many were killed, injured, missing or aboard, by the first number that a title or a sentence gives of each. English. */
export function fatesIn(text: string): Map<string, Count> {
  const fates = new Map<string, Count>();
  if (!/\d|\bno /i.test(text)) return fates;
  const lower = text.toLowerCase();
  for (const { 0: amount, index } of lower.matchAll(number)) {
    const after = lower.slice(index + amount.length, index + amount.length + near);
    const outcome = outcomeNear(lower.slice(0, index).split(border).at(-1) ?? '', after.split(border)[0] ?? '', '');
    const word = /^ (\p{Ll}+)/u.exec(after)?.[1] ?? '';
    if (outcome !== null && !fates.has(outcome))
      fates.set(outcome, countAt(lower, index, amount === 'no' ? '0' : amount, word));
  }
  return fates;
}

/** How many there were is no toll, and does not rise. */
const noTolls = new Set(['aboard', 'who took part']);

/** How many of each, where there are any. */
export function tollsIn(text: string): Map<string, number> {
  const tolls = [...fatesIn(text)].map(([outcome, { value }]) => [outcome, value] as const);
  return new Map(tolls.filter(([outcome, toll]) => toll > 0 && !noTolls.has(outcome)));
}
