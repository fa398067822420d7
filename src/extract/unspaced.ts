/** Asking for a script by name takes as long as splitting all the words: of what can be of one, few texts have a letter. */
const canBeUnspaced = /[\u0e00-\u0e7f\u2e80-\uffff]/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a text has letters of a script that puts no space between words: Chinese, Japanese, Thai. */
export function isUnspaced(text: string): boolean {
  return canBeUnspaced.test(text) && unspaced.test(text);
}
