import { type Count, countAt } from './counts.ts';
import { outcomeNear } from './parts/outcome-near.ts';

const number = /(?<![\p{L}\p{N}$€£.,-])(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?![.,]?\d|-\p{L})|no(?= \p{Ll}+s\b))/gu;
/** In characters: how far what is told of a number may stand from it in a title. */
const near = 24;
/** "19 people are now known to have died": so far on where only such words stand between. */
const knownTo =
  /^ (?:\p{Ll}+ ){0,3}?(?:are|is|were|was|have|has|had)(?: (?:now|so far|already|since|also|still|been|known|confirmed|believed|feared|reported|thought|presumed|said|to|have|be|as))* \p{Ll}+/u;
/** In characters. */
const farthest = 80;
/** In characters: what is told of a number stands no further before it. */
const longestClause = 200;
/** What stands beyond is told of another number: "12 dead and 30 missing". */
const border = /[;:]|[,.](?!\d)| and /u;
/** "The woman killed in Norhaven was 63": an age, and no toll. */
const age = /\b(?:aged|is|was) $/u;
const isOfMany = /\b(?:toll|number|count|total|figure|dead|deaths|fatalities)\b/u;

/** How many were killed, injured, missing or aboard, by the first number that a title or a sentence gives of each. English. */
export function fatesIn(text: string): Map<string, Count> {
  const fates = new Map<string, Count>();
  if (!/\d|\bno /i.test(text)) return fates;
  const lower = text.toLowerCase();
  for (const { 0: amount, index } of lower.matchAll(number)) {
    const clause =
      lower
        .slice(Math.max(0, index - longestClause), index)
        .split(border)
        .at(-1) ?? '';
    if (age.test(clause) && !isOfMany.test(clause)) continue;
    const end = index + amount.length;
    const reach = Math.max(near, knownTo.exec(lower.slice(end, end + farthest))?.[0].length ?? 0);
    const after = lower.slice(end, end + reach);
    const outcome = outcomeNear(clause, after.split(border)[0] ?? '', '');
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
