import type { Article } from '../model/article.ts';
import type { Share } from '../model/source.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords, splitWords } from '../text/words.ts';

/**
 * As much of an article as may be used. What others made (pictures' captions, embedded posts) goes first; of the text,
 * whole sentences are kept, and never more words than are allowed.
 */
export function shareOf(article: Article, share: Share): Article {
  if (share === 'full') return article;
  const shared = share === 'link' ? [] : firstWords(article, share.words);
  const isWhole = shared.length === article.paragraphs.length && shared.at(-1) === article.paragraphs.at(-1);
  return {
    ...article,
    paragraphs: shared,
    subheads: article.subheads.filter((at) => at < shared.length),
    complete: article.complete && share !== 'link' && isWhole,
    embeds: [],
    captions: [],
  };
}

function firstWords({ paragraphs, subheads, language }: Article, limit: number): string[] {
  const shared: string[] = [];
  let left = limit;
  for (const paragraph of paragraphs) {
    const words = countWords(paragraph);
    if (words > left) {
      const text = subheads.includes(shared.length) ? '' : firstSentences(paragraph, left, language);
      if (text) shared.push(text);
      break;
    }
    shared.push(paragraph);
    left -= words;
  }
  while (subheads.includes(shared.length - 1)) shared.pop();
  const [first] = paragraphs.filter((_, at) => !subheads.includes(at));
  return shared.length > 0 || !first ? shared : [cutWithin(first, limit)].filter((text) => text !== '');
}

/** The sentences from the start of a paragraph that fit, perhaps none. */
function firstSentences(paragraph: string, limit: number, language: string): string {
  let end = 0;
  for (const sentence of splitSentences(paragraph, language)) {
    if (countWords(paragraph.slice(0, sentence.end)) > limit) break;
    end = sentence.end;
  }
  return paragraph.slice(0, end);
}

/** The beginning of a text whose first sentence is too long already. */
function cutWithin(text: string, limit: number): string {
  const last = splitWords(text)[limit - 1];
  return last ? `${text.slice(0, last.end)} …` : '';
}
