import type { Article } from '../model/article.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** From this many words on, the language of a text is certain. */
const certainWords = 80;

/** Scripts of which one language can be taken for another. */
const latin = /\p{Script=Latin}/u;

/**
 * The languages as which articles are compared, as primary subtags. A headline of names looks like any language: a
 * short text is read in that of the certain ones whose function words it has most of; where that leaves it open, in the
 * commonest.
 */
export function readingLanguages(articles: readonly Article[]): string[] {
  const stated = articles.map(({ language }) => primaryOf(language));
  const texts = articles.map(shortText);
  const certain = new Map<string, number>();
  for (const [index, language] of stated.entries()) {
    if (texts[index] === null && language !== 'und') certain.set(language, (certain.get(language) ?? 0) + 1);
  }
  for (const language of stated) if (certain.size === 0 && language === 'en') certain.set('en', 1);
  const byCount = [...certain].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).map(([language]) => language);
  return stated.map((language, index) => {
    const words = texts[index];
    return words ? likeliest(words, language, byCount) : language;
  });
}

function likeliest(words: readonly string[], guessed: string, others: readonly string[]): string {
  let [best, most] = [guessed, functionWords(words, guessed)];
  for (const language of others) {
    const count = functionWords(words, language);
    if (count > most || (count === most && best === guessed)) [best, most] = [language, count];
  }
  return best;
}

function functionWords(words: readonly string[], language: string): number {
  if (language === 'und') return -1;
  const known = stopWordsOf(language);
  return words.filter((word) => known.has(word)).length;
}

/** The words of a text that is too short to tell its language for certain; null for others. */
function shortText({ title, paragraphs }: Article): string[] | null {
  const text = `${title}\n${paragraphs.slice(0, 10).join('\n')}`;
  if (text.length > certainWords * 20 || !latin.test(text)) return null;
  const words = wordsOf(text);
  return words.length < certainWords ? words : null;
}

export function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? 'und';
}
