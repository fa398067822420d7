import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import { type Count, countAt } from './counts.ts';
import { outcomeNear } from './parts/outcome-near.ts';
import { type Method, netGain } from './rater.ts';

const number = /(?<![\p{L}\p{N}$€£.,-])(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?![.,]?\d|-\p{L})|no(?= \p{Ll}+s\b))/gu;
/** In characters: how far what is told of a number may stand from it in a title. */
const near = 24;
/** What stands beyond is told of another number: "12 dead and 30 missing". */
const border = /[;:]|[,.](?!\d)| and /u;
/** What a reader who is told of it expects to hear of the dead as well. */
const besideDeaths = new Set(['injured', 'missing', 'rescued', 'evacuated', 'displaced']);
/** How deep in its article the toll of the news stands: deeper ones are of other disasters. */
const deepest = 4;
const deaths = /\b(?:kill\p{Ll}*|dead|deadly|die[ds]?|deaths?|fatal\p{Ll}*|toll|bod(?:y|ies))\b/u;

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

/** Whether what happened is that people died: most articles of the story count the dead in their first sentence. English. */
export function isOfDeaths({ candidates, titles, independent }: Pool): boolean {
  const counting = candidates.filter(({ sentence, text }) => sentence.index === 0 && tollsIn(text).has('killed'));
  return independent > 1 && counting.length * 2 > titles.length;
}

/** Whether a text says that somebody died. English. */
export function tellsOfDeaths(text: string): boolean {
  return deaths.test(text.toLowerCase());
}

/** The best sentence that counts the dead, where those told count the missing, the injured or the like, and tell of no death. */
export function untoldDeaths(pool: Pool, method: Method, told: readonly Candidate[]): Candidate | undefined {
  const counted = told.flatMap(({ text }) => [...tollsIn(text).keys()]);
  if (!counted.some((outcome) => besideDeaths.has(outcome)) || told.some(({ text }) => tellsOfDeaths(text)))
    return undefined;
  const rater = method(pool);
  return pool.candidates
    .filter(
      ({ sentence, text, standing }) =>
        sentence.index <= deepest && tollsIn(text).has('killed') && standing.verdict === 'alone',
    )
    .map((candidate) => ({ candidate, gain: netGain(rater, candidate) }))
    .sort((a, b) => b.gain - a.gain)[0]?.candidate;
}
