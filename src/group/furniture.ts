import type { Article } from '../model/article.ts';
import { isStopWord, wordsOf } from '../text/words.ts';

/** So many articles about different things that have a paragraph in common: nobody wrote it for them. */
const furnitureFrom = 3;

/**
 * The paragraphs of articles without those that an outlet puts under many of its articles ("Sign up for …"): they would
 * make short articles copies of each other. Versions of one article share paragraphs, too, but also words of their titles.
 * @returns paragraphs for each article, in their order
 */
export function withoutFurniture(articles: readonly Article[]): (readonly string[])[] {
  const byPlace = new Map<string, Article[]>();
  for (const article of articles) {
    const place = placeOf(article);
    const known = place && byPlace.get(place);
    if (known) known.push(article);
    else if (place) byPlace.set(place, [article]);
  }
  const furnitureByPlace = new Map([...byPlace].map(([place, own]) => [place, furnitureOf(own)]));
  return articles.map((article) => {
    const furniture = furnitureByPlace.get(placeOf(article) ?? '');
    return furniture?.size ? article.paragraphs.filter((paragraph) => !furniture.has(paragraph)) : article.paragraphs;
  });
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
