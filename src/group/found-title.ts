import type { Article } from '../model/article.ts';
import { leadOf } from './article-vector.ts';
import { shortestHeadline } from './headline.ts';
import { type Name, namesIn } from './names.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { weakNames } from './title-words.ts';

/** A title for a section that nobody named, and how it came about. */
export interface FoundTitle {
  readonly title: string;
  /** Whether it is made of what the articles share; if not, it is the headline of one of them. */
  readonly isShared: boolean;
}

/** More articles teach nothing new about what they have in common. */
const articlesRead = 20;
const wordsRead = 250;
/** A name is what the articles have in common from this share of them on. */
const leastShare = 0.6;

/**
 * A short noun phrase made of the articles' own words: the names that most of them have in their titles, and what
 * they call the happening ("Russia–Azerbaijan tensions"). Where that does not come together, the shortest headline.
 */
export function foundTitle(articles: readonly Article[]): FoundTitle {
  const read = articles.slice(0, articlesRead);
  if (read.every(({ language }) => language.startsWith('en'))) {
    const bodyOf = (article: Article) => leadOf(article, wordsRead);
    const [phrase] = nounPhrases(read.map((article) => ({ title: article.title, body: bodyOf(article) })));
    const shared = namesIn(read, bodyOf).filter(
      ({ titles, articles: having }) => titles > 0 && having >= read.length * leastShare,
    );
    const title = phrase && composed(shared, phrase, read.length);
    if (title) return { title, isShared: true };
  }
  return { title: shortestHeadline(read), isShared: false };
}

function composed(names: readonly Name[], phrase: NounPhrase, articles: number): string | null {
  const free = names.filter(({ shown }) => {
    const lower = shown.toLowerCase();
    return !phrase.shown.includes(lower) && !lower.split(' ').every((word) => weakNames.has(word));
  });
  const [first, second] = free;
  if (!first || first.titles < articles * leastShare) return null;
  const isPair = second && phrase.isRelation && second.kind === first.kind && second.titles >= articles * leastShare;
  if (!isPair) return `${first.shown} ${phrase.shown}`;
  const [left, right] = first.position <= second.position ? [first, second] : [second, first];
  return `${left.shown}–${right.shown} ${phrase.shown}`;
}
