import { countWords } from '../text/words.ts';

/** Words a minute of silent reading of non-fiction in English (Brysbaert 2019, a meta-analysis of 190 studies). */
const wordsPerMinute = 238;

/** How long an edition takes to read: its words counted, minutes rounded up. */
export function readingTime(texts: readonly string[]): { words: number; minutes: number } {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return { words, minutes: Math.max(1, Math.ceil(words / wordsPerMinute)) };
}
