import { stopWordsOf } from '../text/stop-words.ts';
import { type Passage, stemsOfPassages } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';

/** Looks at both sides of "than": "coal met more than wind" for "wind met more than coal". English. */
export function comparisonFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  if (!sentence.language.startsWith('en')) return [];
  const given = passages.flatMap(({ reading }) => comparedIn(reading));
  if (given.length === 0) return [];
  const givenStems = stemsOfPassages(passages);
  const toldStems = new Set(sentence.tokens.map(({ stem }) => stem));
  return comparedIn(sentence)
    .filter(
      ({ stem, by }) =>
        givenStems.has(stem) &&
        !given.some((other) => other.stem === stem) &&
        given.some((other) => other.by === by && toldStems.has(other.stem)),
    )
    .map(({ text }) => ({
      kind: 'role',
      words: text,
      looked: 'the cited sentence has the comparison the other way round',
    }));
}

/** What stands after "than", and the word that compares with it. */
function comparedIn({ tokens, language }: Reading): { stem: string; text: string; by: string }[] {
  const stops = stopWordsOf(language);
  return tokens.flatMap(({ lower }, at) => {
    if (lower !== 'than') return [];
    const other = tokens.slice(at + 1, at + 4).find((token) => !stops.has(token.lower) && !/^\p{N}/u.test(token.text));
    const by = tokens
      .slice(Math.max(0, at - 6), at)
      .findLast((token) => /^(?:more|less|fewer)$|er$/u.test(token.lower));
    return other && by ? [{ stem: other.stem, text: other.text, by: by.lower }] : [];
  });
}
