import { isUnstopped } from './unspaced.ts';

/** A shorter text is a label, a headline or a caption more often than a paragraph. */
const shortestProse = 60;

/** How much of a text is prose, in characters of an alphabet: all that is not linked, if it is long and has the marks of sentences. */
export function proseLength(text: string, linked: number): number {
  const weight = density(text);
  const length = text.length * weight;
  if (length < shortestProse || linked >= text.length / 2 || !(stops.test(text) || isUnstopped(text))) return 0;
  return Math.round(length - linked * weight);
}

const stops = /[.!?…。！？،؟।།။።۔]/u;

/** Asking for scripts by name takes as long as the rest of reading a paragraph; these stand there. */
const eastAsian = /[\u1100-\u11ff\u2e80-\uffff]/;

/** A character of Chinese, Japanese or Korean says what two or three letters say. */
function density(text: string): number {
  const sample = text.slice(0, 40);
  if (!eastAsian.test(sample)) return 1;
  const dense = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return dense > sample.length / 2 ? 2.5 : 1;
}
