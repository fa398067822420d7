import { isStopWord, wordsOf } from '../text/words.ts';

/** In words: so many name a matter. */
const most = 3;

/** What both texts speak of: the longest run of words that both hold, or where that is one word, their shared words. */
export function sharedMatter(a: string, b: string, language = 'en'): string | undefined {
  const phrase = sharedPhrase(a, b, language);
  if (!phrase || phrase.includes(' ')) return phrase;
  const others = new Set(wordsOf(b));
  const shared = [...new Set(wordsOf(a))].filter((word) => others.has(word) && !isStopWord(word, language));
  return shared.slice(0, most).join(', ');
}

/** The longest run of words that both texts hold, without function words at its ends. */
export function sharedPhrase(a: string, b: string, language = 'en'): string | undefined {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  let longest: string[] = [];
  for (let from = 0; from < wordsA.length; from++) {
    for (let at = 0; at < wordsB.length; at++) {
      let length = 0;
      while (wordsA[from + length] !== undefined && wordsA[from + length] === wordsB[at + length]) length++;
      const run = trimmed(wordsA.slice(from, from + length), language);
      if (run.length > longest.length) longest = run;
    }
  }
  return longest.length > 0 ? longest.join(' ') : undefined;
}

function trimmed(words: readonly string[], language: string): string[] {
  const isContent = (word: string) => !isStopWord(word, language);
  const first = words.findIndex(isContent);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isContent) + 1);
}
