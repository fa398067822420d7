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

/** How long a text is, in characters of an alphabet. */
export function lettersIn(text: string): number {
  return text.length * density(text);
}

const stops = /[.!?…。！？،؟।།။።۔]/u;

/** Letters of Chinese, Japanese and Korean, by their places: asking for scripts by name takes as long as the rest of reading a paragraph. */
const dense =
  /[\u1100-\u11ff\u2e80-\u2fd5\u3005\u3007\u3041-\u318e\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uffdc]+/g;

/** A character of Chinese, Japanese or Korean says what two or three letters say. */
function density(text: string): number {
  const sample = text.slice(0, 40);
  return sample.replace(dense, '').length < sample.length / 2 ? 2.5 : 1;
}
