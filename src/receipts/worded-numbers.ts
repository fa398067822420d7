import { follows, joiningWords, numberWordsOf, sizeOf, vagueByWord } from '../text/number-words.ts';
import type { Quantity, Span } from './quantity.ts';
import type { Token } from './tokens.ts';
import { unitOf } from './units.ts';

const plainMagnitude =
  /^(?:hundred|thousand|million|billion|trillion|hundert|tausend|mille|mil|millón|milhão|milione|milliard|milliarde)$/u;

/** Numbers in words, outside of `covered`, in order. Linear in the tokens. */
export function wordsIn(
  text: string,
  tokens: readonly Token[],
  language: string,
  covered: readonly Span[],
): Quantity[] {
  const words = numberWordsOf(language);
  const found: Quantity[] = [];
  let cover = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    while ((covered[cover]?.end ?? Number.POSITIVE_INFINITY) <= token.start) cover++;
    if ((covered[cover]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue;
    const run = runFrom(tokens, index, words, language);
    const last = run && tokens[run.last];
    if (!run || !last) {
      const size = vagueByWord.get(token.lower);
      if (size) found.push({ ...quantity(text, token, token, [size], false), vague: true });
      continue;
    }
    const isBare = run.value === 1 || /^seg(?:undo|unda)$/u.test(token.lower);
    found.push(quantity(text, token, last, [run.value], isBare));
    index = run.last;
  }
  return found;
}

function quantity(text: string, from: Token, to: Token, values: readonly number[], bare: boolean): Quantity {
  return {
    start: from.start,
    end: to.end,
    text: text.slice(from.start, to.end),
    values,
    unit: unitOf(text.slice(to.end, to.end + 24)),
    vague: false,
    bare,
    noun: undefined,
  };
}

/** The number that is written in words from a token on, and its last token. */
function runFrom(tokens: readonly Token[], first: number, words: ReadonlyMap<string, number>, language: string) {
  let [total, current, last] = [0, 0, -1];
  for (let at = first; at < tokens.length && at < first + 12; at++) {
    const token = tokens[at];
    if (!token || (at > first && token.gap !== '' && token.gap !== '-')) break;
    const value = words.get(token.lower);
    const size = token.lower.length > 2 ? sizeOf(token.lower, language) : undefined;
    if (value !== undefined && follows(current, value, language)) {
      current = current === 4 && value === 20 ? 80 : current + value;
      last = at;
    } else if (size !== undefined && (last >= 0 || plainMagnitude.test(token.lower))) {
      const amount = current || (total > 0 ? 0 : 1);
      if (size === 100) current = amount * 100;
      else [total, current] = [total + amount * size, 0];
      last = at;
    } else if (
      !(last === at - 1 && last >= 0 && joiningWords.has(token.lower) && (current % 100 === 0 || current % 10 === 0))
    )
      break;
  }
  return last < 0 ? undefined : { value: total + current, last };
}
