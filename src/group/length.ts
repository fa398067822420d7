import type { Article } from '../model/article.ts';
import { countWords } from '../text/words.ts';

const known = new WeakMap<Article, number>();

/** Words in an article's body; counted once, since several decisions ask. */
export function lengthOf(article: Article): number {
  const counted = known.get(article);
  if (counted !== undefined) return counted;
  const words = article.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  known.set(article, words);
  return words;
}

/** Spares the counting, where somebody has read all words of an article for another purpose. */
export function keepLength(article: Article, words: number): void {
  known.set(article, words);
}
