import type { Article } from '../../model/article.ts';
import { leadOf } from '../stories/article-vector.ts';
import { type Name, namesIn, partsOf } from './names.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { openingPhrase } from './opening-phrase.ts';
import { areSaidTogether, isPlaceIn, type SaidWord, saidWords } from './said-together.ts';
import { homes, openHeads, weakNames } from './title-words.ts';

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
  if (phrases.length === 0) return null;
  const shared = wholeNames(
    namesIn(read, bodyOf).filter(({ titles, articles: having }) => titles > 0 && having >= read.length * leastShare),
  );
  const texts = read.flatMap((article) => [article.title, bodyOf(article)]).map(saidWords);
  for (const phrase of phrases) {
    const title = composed(shared, phrase, texts, read.length);
    if (title !== null) return title;
  }
  return null;
}

/** Without those that are part of another wherever a title has them: "Hampshire" is no state. */
function wholeNames(names: readonly Name[]): readonly Name[] {
  const parts = ({ shown }: Name) => ` ${partsOf(shown).join(' ')} `;
  return names.filter(
    (name) =>
      !names.some((other) => other !== name && other.titles >= name.titles && parts(other).includes(parts(name))),
  );
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
  const pair = phrase.isRelation ? pairOf(inTitles, texts) : null;
  if (pair) return `${pair.map(written).join('–')} ${phrase.shown}`;
  const name = inTitles.find((each) => hasToDoWith(each, phrase, texts));
  if (name) return `${written(name)} ${phrase.shown}`;
  return phrase.isWhole ? capitalized(phrase.shown) : null;
}

/** Of a relation with one person one asks "with whom?"; with a country what happens may have to do in many words. */
function hasToDoWith(name: Name, phrase: NounPhrase, texts: readonly (readonly SaidWord[])[]): boolean {
  if (phrase.isRelation && phrase.shown === phrase.head && name.kind === 'person') return false;
  if (name.kind === 'country' && !homes.has(name.shown)) return true;
  return areSaidTogether(texts, name, phrase.shown);
}

/** The first two of one kind, in the order in which a title has them; a place is no side. */
function pairOf(names: readonly Name[], texts: readonly (readonly SaidWord[])[]): readonly Name[] | null {
  const [first, second] = names.filter(({ shown, kind }) => kind !== 'other' || !isPlaceIn(texts, shown));
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
