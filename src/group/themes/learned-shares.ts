import { termsOf } from '../../text/terms.ts';

/** Responsibilities of the classes for a text, from 0 to 1, together 1. */
export type Shares = readonly number[];

/** Counts of the terms of a text. */
export type TermCounts = ReadonlyMap<string, number>;

/** How often the terms of a title count against those of the text below it. */
const titleWeight = 2;
/** Said often is said: the tenth mention teaches nothing more. */
const mostCounted = 3;

export function countTerms(
  texts: readonly { readonly title: string; readonly lead: string; readonly language: string }[],
): TermCounts {
  const counts = new Map<string, number>();
  const count = (text: string, language: string, weight: number) => {
    for (const { key } of termsOf(text, language))
      counts.set(key, Math.min(mostCounted, (counts.get(key) ?? 0) + weight));
  };
  for (const { title, lead, language } of texts) {
    count(title, language, titleWeight);
    count(lead, language, 1);
  }
  return counts;
}

const rounds = 4;
/** Added to every count, so that a word seen once in one class does not decide. */
const smoothing = 0.5;
/** Words of one text come together and not each by chance; taken as if they did, one text would decide too much. */
const independence = 0.5;

/**
 * What texts belong to, learned from what they seem to belong to at first: naive Bayes with expectation–maximization
 * (Nigam et al. 2000). Few of the articles about sports say "sports", but they share the words of those that do.
 * @param first of each text, by which the first round learns
 */
export function learnedShares(texts: readonly TermCounts[], first: readonly Shares[]): Shares[] {
  let shares = [...first];
  const classes = first[0]?.length ?? 0;
  for (let round = 0; round < rounds; round++) {
    const { totals, texts: sizes, byTerm } = countsByClass(texts, shares, classes);
    const base = totals.map((total) => total + smoothing * byTerm.size);
    shares = texts.map((counts) => {
      const scores = sizes.map((size) => Math.log(size));
      for (const [term, count] of counts) {
        const known = byTerm.get(term);
        for (let at = 0; at < classes; at++) {
          const chance = ((known?.[at] ?? 0) + smoothing) / (base[at] ?? 1);
          scores[at] = (scores[at] ?? 0) + independence * count * Math.log(chance);
        }
      }
      return softened(scores, 1);
    });
  }
  return shares;
}

function countsByClass(texts: readonly TermCounts[], shares: readonly Shares[], classes: number) {
  const totals = new Array<number>(classes).fill(0);
  const sizes = new Array<number>(classes).fill(1);
  const byTerm = new Map<string, Float64Array>();
  for (const [index, counts] of texts.entries()) {
    const own = shares[index] ?? [];
    for (let at = 0; at < classes; at++) sizes[at] = (sizes[at] ?? 0) + (own[at] ?? 0);
    for (const [term, count] of counts) {
      const known = byTerm.get(term) ?? new Float64Array(classes);
      byTerm.set(term, known);
      for (let at = 0; at < classes; at++) {
        const part = (own[at] ?? 0) * count;
        known[at] = (known[at] ?? 0) + part;
        totals[at] = (totals[at] ?? 0) + part;
      }
    }
  }
  return { totals, texts: sizes, byTerm };
}

/** Scores as shares that add up to 1: the sharper, the more the best one gets. */
export function softened(scores: readonly number[], sharpness: number): Shares {
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - best) * sharpness));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
