import type { Article } from '../model/article.ts';
import { countWords } from '../text/words.ts';

/** An excerpt is cut off where its room ends, and what leads to the rest can stand behind that. */
const cut =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])["'”’]?(?:\s?\(?(?:continue reading|read more|more|mehr|weiterlesen|lire la suite|leer más)\)?)?$/i;
/** A text with fewer characters is no excerpt. */
const shortest = 60;
/** An excerpt is not longer, in words. */
const longest = 120;
const fewestInRow = 3;
const fewestOnPage = 2;

/**
 * The articles of a page without what are only the beginnings of articles elsewhere: several texts that are cut off after a
 * few sentences, or one that consists of such. A single one can be an article behind a wall.
 */
export function withoutExcerpts(articles: readonly Article[]): readonly Article[] {
  const whole = articles.filter(({ paragraphs }) => !isRowOfExcerpts(paragraphs));
  const excerpts = whole.filter(isExcerpt);
  return excerpts.length < fewestOnPage ? whole : whole.filter((article) => !excerpts.includes(article));
}

function isRowOfExcerpts(paragraphs: readonly string[]): boolean {
  const texts = paragraphs.filter(({ length }) => length >= shortest);
  const excerpts = texts.filter(isCut);
  // Below an article stand excerpts of others.
  const isFirst = texts[0] !== undefined && isCut(texts[0]);
  return isFirst && excerpts.length >= fewestInRow && excerpts.length > texts.length / 2;
}

function isExcerpt({ paragraphs }: Article): boolean {
  if (!isCut(paragraphs.at(-1) ?? '')) return false;
  return paragraphs.reduce((sum, text) => sum + countWords(text), 0) <= longest;
}

function isCut(text: string): boolean {
  return cut.test(text.slice(-40));
}
