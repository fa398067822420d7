import type { TermVector } from '../../text/similarity.ts';
import { spelledAlike } from './read-words.ts';
import { besideTerm, countSubjectsBeyond, type ToldWords } from './told-otherwise.ts';

/** A text as weighed terms and as words. */
export interface WeighedText {
  readonly vector: TermVector;
  readonly told: () => ToldWords;
}

/** A text of no more terms is short: what a longer one shares is spread over many. */
const shortTerms = 40;
/** Two short texts that are no more alike beyond their subject have only that in common. */
const leastBeyond = 0.05;
/** So many words each headline and text have to themselves; a text without a headline does not tell what it is about. */
const leastOwn = 2;

/**
 * Whether two texts, one of them short, share a subject and nothing of what is told of it: "Jaguar numbers recover in
 * Belize", "Jaguar recalls 12,000 cars".
 */
export function shareSubjectAlone(one: WeighedText, other: WeighedText): boolean {
  if (Math.min(one.vector.size, other.vector.size) > shortTerms) return false;
  const [own, others] = [one.told(), other.told()];
  if (Math.min(countSubjectsBeyond(own, others), countSubjectsBeyond(others, own)) < leastOwn) return false;
  return likeBeyondSubject(one, other) < leastBeyond;
}

/** How alike two texts are beyond the term that they share most of, and what stands beside it in both: "the airline Ferrow Air". */
function likeBeyondSubject(one: WeighedText, other: WeighedText): number {
  const shared = [...one.vector].flatMap(([key, weight]) => {
    const others = other.vector.get(key);
    return others === undefined ? [] : [{ key, part: weight * others }];
  });
  if (shared.length === 0) return 0;
  const subject = shared.reduce((most, each) => (each.part > most.part ? each : most)).key;
  const [beside, besideOthers] = [besideTerm(one.told(), subject), besideTerm(other.told(), subject)];
  let sum = 0;
  for (const { key, part } of shared) {
    const form = spelledAlike(key);
    if (!beside.has(form) || !besideOthers.has(form)) sum += part;
  }
  return sum;
}
