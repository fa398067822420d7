import type { Article } from '../model/article.ts';
import { leadOf } from './article-vector.ts';
import { type Name, namesIn } from './names.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { openingPhrase } from './opening-phrase.ts';
import { areSaidTogether, type SaidWord, saidWords } from './said-together.ts';
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
  const texts = read.flatMap((article) => [article.title, bodyOf(article)]).map(saidWords);
  for (const phrase of phrases) {
    const title = composed(shared, phrase, texts, read.length);
    if (title !== null) return title;
  }
  return null;
}

function composed(
  names: readonly Name[],
  phrase: NounPhrase,
  texts: readonly (readonly SaidWord[])[],
  articles: number,
): string | null {
  const free = names.filter(({ shown }) => {
    const lower = shown.toLowerCase();
    return !phrase.shown.includes(lower) && !lower.split(' ').every((word) => weakNames.has(word));
  });
  const inTitles = free.filter(({ titles }) => titles >= articles * leastShare);
  if (phrase.shown === phrase.head && openHeads.has(phrase.head)) return null;
  const pair = phrase.isRelation ? pairOf(inTitles) : null;
  if (pair) return `${pair.map(written).join('–')} ${phrase.shown}`;
  // With a country what happens may have to do in many words.
  const name = inTitles.find((each) => each.kind === 'country' || areSaidTogether(texts, each, phrase.shown));
  if (name) return `${written(name)} ${phrase.shown}`;
  return phrase.isWhole ? capitalized(phrase.shown) : null;
}

/** The first two of one kind, in the order in which a title has them. */
function pairOf([first, second]: readonly Name[]): readonly Name[] | null {
  if (!first || second?.kind !== first.kind) return null;
  return first.position <= second.position ? [first, second] : [second, first];
}

function capitalized(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** "D.C" is how words are split; its last point belongs to it. */
function written({ shown }: Name): string {
  return /^\p{Lu}(?:\.\p{Lu})+$/u.test(shown) ? `${shown}.` : shown;
}
