import type { Article } from '../model/article.ts';
import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import { isLater } from './later.ts';
import { outcomeNear } from './parts/outcome-near.ts';
import { type Method, netGain } from './rater.ts';

const number = /(?<![\p{L}\p{N}$€£.,-])(?:\d{1,3}(?:,\d{3})+|\d+)(?![.,]?\d|-\p{L})/gu;
/** In characters: how far what is told of a number may stand from it in a title. */
const near = 24;
/** What stands beyond is told of another number: "12 dead and 30 missing". */
const border = /[;:]|[,.](?!\d)| and /u;
/** In characters: the news stands in the first sentence. */
const longestLead = 300;
/** What a reader who is told of it expects to hear of the dead as well. */
const besideDeaths = new Set(['injured', 'missing', 'rescued', 'evacuated', 'displaced']);
/** How deep in its article the toll of the news stands: deeper ones are of other disasters. */
const deepest = 4;
const deaths = /\b(?:kill\p{Ll}*|dead|deadly|die[ds]?|deaths?|fatal\p{Ll}*|bod(?:y|ies))\b/u;

/** How many were killed, injured or missing, by the first number that a title or a sentence gives of each. English. */
export function tollsIn(text: string): Map<string, number> {
  const lower = text.toLowerCase();
  const tolls = new Map<string, number>();
  for (const { 0: amount, index } of lower.matchAll(number)) {
    const after = lower.slice(index + amount.length, index + amount.length + near);
    const outcome = outcomeNear(lower.slice(0, index).split(border).at(-1) ?? '', after.split(border)[0] ?? '', '');
    if (outcome !== null && !tolls.has(outcome)) tolls.set(outcome, Number(amount.replaceAll(',', '')));
  }
  return tolls;
}

/** Whether the title of an article counts the dead, the injured or the like, and that of a later one counts more of them. */
export function isOutdated({ title, published }: Article, articles: readonly Article[]): boolean {
  const tolls = [...tollsIn(title)];
  if (tolls.length === 0) return false;
  return articles.some((other) => {
    if (!isLater(other.published, published)) return false;
    const later = tollsIn(`${other.title}. ${other.paragraphs[0]?.slice(0, longestLead) ?? ''}`);
    return tolls.some(([outcome, count]) => (later.get(outcome) ?? 0) > count);
  });
}

/** The best sentence that counts the dead, where those told count the missing, the injured or the like, and tell of no death. */
export function untoldDeaths(pool: Pool, method: Method, told: readonly Candidate[]): Candidate | undefined {
  const counted = told.flatMap(({ text }) => [...tollsIn(text).keys()]);
  if (!counted.some((outcome) => besideDeaths.has(outcome)) || told.some(({ text }) => deaths.test(text)))
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
