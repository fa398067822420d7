import { unitByWord } from './words/unit-words.ts';

/** A sign or word for percent, right after a number. */
const percentAfter =
  /^[\s\u00a0-]{0,2}(?:%|％|per ?cents?\b|pct\b|prozent|pour ?cent\b|por ?ciento\b|por ?cento\b|per cento\b|процент|%)/iu;
/** The next word or sign of a currency. */
export const wordAfter = /^[\s\u00a0-]?([\p{L}]{1,20}|[$€£¥])/u;

/** The measure that stands after a number: `%`, a currency and the like. */
export function unitOf(rest: string): string | undefined {
  return percentAfter.test(rest) ? '%' : unitAfter(rest);
}

/** "Millions d’euros", "miles de dólares". */
export const partitive = /^\s(?:de |d['’])(?=\p{L})/u;

function unitAfter(rest: string): string | undefined {
  if (/^[\s-]percentage points?/iu.test(rest)) return 'point';
  const word = wordAfter.exec(rest.replace(partitive, ' '))?.[1];
  return word ? unitByWord.get(word.toLowerCase()) : undefined;
}
