import type { Article } from '../model/article.ts';
import { isStopWord, wordsOf } from '../text/words.ts';
import { byId } from './by-id.ts';

/** So many articles about different things that have a paragraph in common: nobody wrote it for them. */
const furnitureFrom = 3;
/** Texts about different things have fewer of their words in common than this share. */
const mostInCommon = 0.3;
/** Characters after which it is known what a text is about. */
const mostRead = 600;

interface Place {
  articles: readonly Article[];
  furniture: ReadonlySet<string>;
}

/**
 * The paragraphs that an outlet puts under many of its articles ("Sign up for …"): they would make short articles copies
 * of each other. Versions of one article share paragraphs, too, but also words of their titles.
 */
export class Furniture {
  private readonly places = new Map<string, Place>();

  /** @returns the articles known before whose furniture is another one now */
  add(added: readonly Article[]): Article[] {
    const addedByPlace = new Map<string, Article[]>();
    for (const article of added) {
      const place = placeOf(article);
      const known = addedByPlace.get(place);
      if (known) known.push(article);
      else addedByPlace.set(place, [article]);
    }
    return [...addedByPlace].flatMap(([name, own]) => {
      const before = this.places.get(name) ?? { articles: [], furniture: new Set() };
      const articles = [...before.articles, ...own].sort(byId);
      const furniture = furnitureOf(articles);
      this.places.set(name, { articles, furniture });
      const changed = [...furniture, ...before.furniture].filter(
        (paragraph) => furniture.has(paragraph) !== before.furniture.has(paragraph),
      );
      return changed.length === 0
        ? []
        : before.articles.filter(({ paragraphs }) => changed.some((each) => paragraphs.includes(each)));
    });
  }

  /** Whether a paragraph of an article is none of its own. */
  has(article: Article, paragraph: string): boolean {
    return this.places.get(placeOf(article))?.furniture.has(paragraph) ?? false;
  }
}

/** Those of which it is not known come from one place, as far as anybody can tell. */
const unknownPlace = '';

function placeOf({ outlet, via }: Article): string {
  return outlet?.name ?? via ?? unknownPlace;
}

function furnitureOf(articles: readonly Article[]): Set<string> {
  const holders = new Map<string, Article | Article[]>();
  for (const article of articles) {
    for (const paragraph of new Set(article.paragraphs)) {
      const known = holders.get(paragraph);
      if (!known) holders.set(paragraph, article);
      else if (Array.isArray(known)) known.push(article);
      else holders.set(paragraph, [known, article]);
    }
  }
  const isShared = (paragraph: string) => {
    const known = holders.get(paragraph);
    return Array.isArray(known) && known.length >= furnitureFrom;
  };
  return new Set(
    [...holders].flatMap(([paragraph, known]) =>
      Array.isArray(known) && known.length >= furnitureFrom && areOfDifferentThings(known, isShared) ? [paragraph] : [],
    ),
  );
}

/**
 * Whether there are so many among them no two of which share a word in their titles. Without a title, and where copies
 * by many outlets may be among them, what each says by itself has to be about different things.
 */
function areOfDifferentThings(articles: readonly Article[], isShared: (paragraph: string) => boolean): boolean {
  const seen = new Set<string>();
  let different = 0;
  for (const article of articles) {
    const title = placeOf(article) === unknownPlace ? [] : tellingWords(article, article.title);
    const words = title.length > 0 ? title : ownWords(article, isShared);
    const known = words.filter((word) => seen.has(word)).length;
    if (words.length > 0 && known <= (title.length > 0 ? 0 : words.length * mostInCommon)) different++;
    if (different >= furnitureFrom) return true;
    for (const word of words) seen.add(word);
  }
  return false;
}

function ownWords(article: Article, isShared: (paragraph: string) => boolean): string[] {
  const own = article.paragraphs.filter((paragraph) => !isShared(paragraph)).join('\n');
  return tellingWords(article, own.slice(0, mostRead));
}

function tellingWords({ language }: Article, text: string): string[] {
  return wordsOf(text).filter((word) => !isStopWord(word, language));
}
