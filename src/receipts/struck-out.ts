import { isScheduled } from './claims.ts';
import type { Passage } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { type Polarity, polarityWordsOf } from './words/polarity-words.ts';

/**
 * "Not" or "would" gone from between two words that now stand side by side: nothing can stand in for it. A German modal may
 * have gone to the end of its clause.
 */
export function struckOut(
  sentence: Reading,
  passages: readonly Passage[],
): { readonly polarity: Polarity; readonly text: string } | null {
  const { tokens, language } = sentence;
  if (language.startsWith('de')) return null;
  const { byWord } = polarityWordsOf(language);
  const pairsOf = (all: readonly Token[]) => all.map(({ lower }, at) => `${lower} ${all[at + 1]?.lower}`);
  const told = new Set(pairsOf(tokens));
  for (const { reading } of passages) {
    const given = new Set(pairsOf(reading.tokens));
    for (const [at, { lower, text }] of reading.tokens.entries()) {
      const { polarity, next } = byWord.get(lower) ?? {};
      const after = reading.tokens[at + 1];
      if (!polarity || next !== undefined || (lower === 'will' && after && isScheduled(after.stem, sentence))) continue;
      const pair = `${reading.tokens[at - 1]?.lower} ${after?.lower}`;
      if (told.has(pair) && !given.has(pair)) return { polarity, text };
    }
  }
  return null;
}
