import type { Article } from '../model/article.ts';
import { leadOf } from './article-vector.ts';
import { type Name, namesIn } from './names.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { openingPhrase } from './opening-phrase.ts';
import { areSaidTogether } from './said-together.ts';
import { openHeads, weakNames } from './title-words.ts';

/** More articles teach nothing new about what they have in common. */
const articlesRead = 20;
const wordsRead = 250;
/** A name is what the articles have in common from this share of them on. */
const leastShare = 0.6;

/**
 * A short noun phrase made of the articles' own words: the names that most of them have in their titles, and what
 * they call the happening ("Russia–Azerbaijan tensions"); in other languages, the phrase with which a title
 * begins. Null where that does not come together.
 */
export function foundTitle(articles: readonly Article[]): string | null {
  const read = articles.slice(0, articlesRead);
  const bodyOf = (article: Article) => leadOf(article, wordsRead);
  if (!read.every(({ language }) => language.startsWith('en'))) return openingPhrase(read, bodyOf);
  const phrases = nounPhrases(read.map((article) => ({ title: article.title, body: bodyOf(article) })));
  const shared = namesIn(read, bodyOf).filter(
    ({ titles, articles: having }) => titles > 0 && having >= read.length * leastShare,
  );
  const texts = read.flatMap((article) => [article.title, bodyOf(article)]);
  const titles = phrases.map((phrase) => {
    // With a country what happens may have to do in many words.
    const own = shared.filter(
      ({ shown, kind }) => kind === 'country' || phrase.isRelation || areSaidTogether(texts, shown, phrase.shown),
    );
    return composed(own, phrase, read.length);
  });
  return titles.find((title) => title !== null) ?? null;
}

function composed(names: readonly Name[], phrase: NounPhrase, articles: number): string | null {
  const free = names.filter(({ shown }) => {
    const lower = shown.toLowerCase();
    return !phrase.shown.includes(lower) && !lower.split(' ').every((word) => weakNames.has(word));
  });
  const [first, second] = free;
  if (!first || first.titles < articles * leastShare) return phrase.isWhole ? capitalized(phrase.shown) : null;
  if (phrase.shown === phrase.head && openHeads.has(phrase.head)) return null;
  const isPair = second && phrase.isRelation && second.kind === first.kind && second.titles >= articles * leastShare;
  if (!isPair) return `${written(first)} ${phrase.shown}`;
  const [left, right] = first.position <= second.position ? [first, second] : [second, first];
  return `${written(left)}–${written(right)} ${phrase.shown}`;
}

function capitalized(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** "D.C" is how words are split; its last point belongs to it. */
function written({ shown }: Name): string {
  return /^\p{Lu}(?:\.\p{Lu})+$/u.test(shown) ? `${shown}.` : shown;
}
