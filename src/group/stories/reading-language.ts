import type { Article } from '../../model/article.ts';
import { stopWordsOf } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';

/** From this many words on, the language of a text is certain. */
const certainWords = 80;

/** Scripts of which one language can be taken for another. */
const latin = /\p{Script=Latin}/u;

/**
 * The languages as which articles are compared, as primary subtags. A headline of names looks like any language: a
 * short text is read in that of the certain ones whose function words it has most of; where that leaves it open, in the
 * commonest.
 */
export class ReadingLanguages {
  private readonly isShort = new Map<Article, boolean>();
  private readonly known = new Map<Article, string>();
  private others: readonly string[] = [];

  /** One for each of the articles, by all of them; what it is for those known before is seldom found out again. */
  of(articles: readonly Article[]): string[] {
    const others = this.certainOf(articles);
    if (others.join() !== this.others.join()) this.known.clear();
    this.others = others;
    return articles.map((article) => {
      const known = this.known.get(article);
      if (known !== undefined) return known;
      const stated = primaryOf(article.language);
      const words = this.isShort.get(article) ? shortText(article) : null;
      const language = words ? likeliest(words, stated, others) : stated;
      this.known.set(article, language);
      return language;
    });
  }

  /** The languages of texts that are long enough to tell, the commonest first. */
  private certainOf(articles: readonly Article[]): string[] {
    const certain = new Map<string, number>();
    let isEnglishStated = false;
    for (const article of articles) {
      const isShort = this.isShort.get(article) ?? shortText(article) !== null;
      this.isShort.set(article, isShort);
      const language = primaryOf(article.language);
      if (!isShort && language !== 'und') certain.set(language, (certain.get(language) ?? 0) + 1);
      isEnglishStated ||= language === 'en';
    }
    if (certain.size === 0 && isEnglishStated) certain.set('en', 1);
    return [...certain].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).map(([language]) => language);
  }
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

/** Pages state Norwegian by the name of either of its written forms, or of both. */
const norwegian = new Set(['nb', 'nn']);

/** The language of a tag, whatever country and script it names. */
export function primaryOf(language: string): string {
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  return norwegian.has(primary) ? 'no' : primary;
}
