import { sizeOf } from '../text/number-words.ts';
import type { Quantity } from './quantity.ts';
import { unitOf, wordAfter } from './units.ts';
import { unitByWord } from './words/unit-words.ts';

const numeral =
  /(?:(?<![\p{L}\p{N}]|\p{L}[-‑]|\d[.,])|(?<=[\u3040-\u30ff\u3400-\u9fff]))(?:[0-9]{1,3}([.,'’ \u00a0\u2009\u202f])[0-9]{3}(?:\1[0-9]{3})*(?:[.,][0-9]+)?(?![0-9])|[0-9]+(?:[.,][0-9]+)*)/gu;
const currencyBefore = /(?:US\$|[$€£¥])\s?$/u;
const glued = new Set(['k', 'm', 'b', 'mn', 'bn', 'tn']);

/** Numbers in digits, with the words that multiply them. Linear in the text. */
export function digitsIn(text: string, language: string): Quantity[] {
  return [...text.matchAll(numeral)].map((match) => {
    let end = match.index + match[0].length;
    let values = readingsOf(match[0], language);
    for (let times = 0; times < 2; times++) {
      const next = wordAfter.exec(text.slice(end, end + 24));
      const word = next?.[1]?.toLowerCase() ?? '';
      const isGlued = next !== null && next[0] === next[1];
      const magnitude =
        word === 'cent' || word === 'cents' || (glued.has(word) && !isGlued) ? undefined : sizeOf(word, language);
      if (!next || magnitude === undefined) break;
      values =
        word === 'm' || word === 'b'
          ? [...values, ...values.map((value) => value * magnitude)]
          : values.map((value) => value * magnitude);
      end += next[0].length;
      if (text[end] === '.' && /^(?:mrd|mio|tsd|млн|млрд|тыс)$/u.test(word)) end++;
    }
    const rest = text.slice(end, end + 24);
    const before = currencyBefore
      .exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0]
      .trim()
      .toLowerCase();
    return {
      start: match.index - (before?.length ?? 0),
      end,
      text: text.slice(match.index - (before?.length ?? 0), end).trim(),
      values,
      unit: (before && unitByWord.get(before)) || unitOf(rest),
      vague: false,
      bare: false,
      noun: undefined,
    };
  });
}

/** "1,200", "1.200", "1 200": with three digits after its only mark it is read both ways, but an English comma parts thousands. */
function readingsOf(digits: string, language: string): number[] {
  const compact = digits.replace(/['’ \u00a0\u2009\u202f]/gu, '');
  const marks = compact.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return [Number(compact)];
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const whole = Number(compact.replace(/[.,]/gu, ''));
  const decimal = Number(`${compact.slice(0, last).replace(/[.,]/gu, '')}.${compact.slice(last + 1)}`);
  const isGrouped = compact.length - last - 1 === 3;
  if (marks.length > 1 && new Set(marks).size === 1) return [whole];
  if (marks.length > 1) return [decimal];
  if (isGrouped && compact[last] === ',' && language.startsWith('en')) return [whole];
  return isGrouped ? [whole, decimal] : [decimal];
}
