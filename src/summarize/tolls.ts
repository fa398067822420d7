import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import { tollsIn } from './fates.ts';
import { type Method, netGain } from './rater.ts';

/** What a reader who is told of it expects to hear of the dead as well. */
const besideDeaths = new Set(['injured', 'missing', 'rescued', 'evacuated', 'displaced']);
/** How deep in its article the toll of the news stands: deeper ones are of other disasters. */
const deepest = 4;
const deaths = /\b(?:kill\p{Ll}*|dead|deadly|die[ds]?|deaths?|fatal\p{Ll}*|toll|bod(?:y|ies))\b/u;

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
