/** Asking for a script by name takes as long as splitting all the words: of what can be of one, few texts have a letter. */
const canBeUnspaced = /[\u0e00-\u0e7f\u2e80-\uffff]/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a text has letters of a script that puts no space between words: Chinese, Japanese, Thai. */
export function isUnspaced(text: string): boolean {
  return canBeUnspaced.test(text) && unspaced.test(text);
}

/** Thai, Lao and Khmer end a sentence with a space; a shorter text could be a headline, in characters. */
const unstopped = /[\u0e00-\u0eff\u1780-\u17ff]/;
const shortestUnstopped = 80;

/** Whether a text is prose of a script that ends its sentences with nothing but a space. */
export function isUnstopped(text: string): boolean {
  return text.length >= shortestUnstopped && unstopped.test(text.slice(0, 40)) && text.includes(' ');
}
