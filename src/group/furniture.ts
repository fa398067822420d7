import type { Article } from '../model/article.ts';
import { isStopWord, wordsOf } from '../text/words.ts';
import { byId } from './by-id.ts';

/** So many articles about different things that have a paragraph in common: nobody wrote it for them. */
const furnitureFrom = 3;

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
      const known = place && addedByPlace.get(place);
      if (known) known.push(article);
      else if (place) addedByPlace.set(place, [article]);
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
    return this.places.get(placeOf(article) ?? '')?.furniture.has(paragraph) ?? false;
  }
}

function placeOf({ outlet, via }: Article): string | undefined {
  return outlet?.name ?? via;
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
  return new Set(
    [...holders].flatMap(([paragraph, known]) =>
      Array.isArray(known) && known.length >= furnitureFrom && areOfDifferentThings(known) ? [paragraph] : [],
    ),
  );
}

/** Whether there are so many among them no two of which share a word in their titles. */
function areOfDifferentThings(articles: readonly Article[]): boolean {
  const seen = new Set<string>();
  let different = 0;
  for (const { title, language } of articles) {
    const words = wordsOf(title).filter((word) => !isStopWord(word, language));
    if (words.length > 0 && words.every((word) => !seen.has(word))) different++;
    if (different >= furnitureFrom) return true;
    for (const word of words) seen.add(word);
  }
  return false;
}
