import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** Two words with the same beginning are taken for forms of one: that is right often enough here, in every language, and far quicker than stemming. */
const beginning = 6;

/** The share of a title's content words that a text uses, from 0 to 1; 0 where the title has none. */
export function topicShare(title: string, stems: ReadonlySet<string>, language: string): number {
  const own = new Set(contentWords(title.slice(0, 300), language));
  if (own.size === 0) return 0;
  let shared = 0;
  for (const stem of own) if (stems.has(stem)) shared += 1;
  return shared / own.size;
}

/** The share of the first set that the second has too, from 0 to 1; 1 where the first is empty. */
export function sharedPart(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (stems.size === 0) return 1;
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared += 1;
  return shared / stems.size;
}

/** The content words of a text's beginning, for `topicShare`. */
export function stemsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(contentWords(text.slice(0, 6000), language));
}

/** The words that carry the subject, by their beginnings. */
function contentWords(text: string, language: string): string[] {
  const stops = stopWordsOf(language);
  return wordsOf(text)
    .filter((word) => !stops.has(word) && (word.length > 1 || /[\p{N}\p{Script=Han}]/u.test(word)))
    .map((word) => (word.includes("'") ? word.replace(/'s?$/, '') : word).slice(0, beginning));
}
