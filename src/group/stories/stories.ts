import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { rarityOf } from '../../text/document-frequency.ts';
import { meanVector, type TermVector } from '../../text/similarity.ts';
import { type Term, termsOf } from '../../text/terms.ts';
import { leadOf } from './article-vector.ts';
import { countIndependent } from './independent.ts';
import { bestFirst } from './lead.ts';

/** A story, and what it is about. */
export interface StoryVector {
  readonly story: Story;
  readonly vector: TermVector;
  /** For each article of the story a number that it shares with the copies of its text. */
  readonly texts: readonly number[];
}

/** An article, and what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  /** As which it is read. */
  readonly language: string;
  readonly vector: TermVector;
  /** Which of its terms are names. */
  readonly names: ReadonlySet<string>;
}

/**
 * Articles on one event as a story.
 * @param articles in the order of their ids
 * @param copyOf for each of them one that it shares with the copies of its text
 */
export function storyOf(articles: readonly ReadArticle[], copyOf: readonly Article[]): StoryVector {
  const vectors = articles.map(({ vector }) => vector);
  const centre = meanVector(vectors);
  const sorted = bestFirst(articles, centre);
  const numberByText = new Map(copyOf.map((text, number) => [text, number]));
  const textByArticle = new Map(articles.map(({ article }, at) => [article, copyOf[at] ?? article]));
  const texts = sorted.map((article) => numberByText.get(textByArticle.get(article) ?? article) ?? -1);
  return {
    story: {
      id: `s-${sorted[0]?.id}`,
      articles: sorted,
      independent: countIndependent(sorted, texts),
      reasons: reasonsFor(sorted, vectors, articles[0]?.language ?? 'und', texts),
    },
    vector: centre,
    texts,
  };
}

function reasonsFor(
  articles: readonly Article[],
  vectors: readonly TermVector[],
  language: string,
  copyOf: readonly number[],
): string[] {
  if (articles.length < 2) return [];
  const reasons: string[] = [];
  const shared = sharedWords(articles, vectors, language);
  if (shared.length > 0) reasons.push(`${articles.length} articles share ${shared.join(', ')}`);
  const copies = articles.length - new Set(copyOf).size;
  if (copies > 0) reasons.push(`${copies === 1 ? 'one is a copy' : `${copies} are copies`} of another's text`);
  return reasons;
}

const wordsShown = 5;

/** Terms whose written form is looked for: some of them are no names, and give way to names. */
const termsWeighed = 3 * wordsShown;

/** The rarest words that most of the articles have in their titles and at their top, as they are written. */
function sharedWords(articles: readonly Article[], vectors: readonly TermVector[], language: string): string[] {
  const having = countKeys(vectors.map((vector) => vector.keys()));
  const titles = countKeys(articles.map(({ title }) => new Set(termsOf(title, language).map(({ key }) => key))));
  const shared = [...having]
    .filter(([key, count]) => count > 1 && count >= articles.length / 2 && !/\p{N}/u.test(key))
    .map(([key, count]) => ({ key, weight: (count + 2 * (titles.get(key) ?? 0)) * rarityOf(key, language) }))
    .sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1))
    .slice(0, termsWeighed);
  const written = writtenForms(
    articles,
    shared.map(({ key }) => key),
    language,
  );
  return shared
    .flatMap(({ key, weight }) => {
      const form = written.get(key);
      if (!form) return [];
      const word = form.isName ? form.word.replace(/'s?$/u, '') : form.word.toLowerCase();
      return [{ word, weight: weight * (form.isName ? 1.5 : 1) }];
    })
    .sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
    .slice(0, wordsShown)
    .map(({ word }) => word);
}

function countKeys(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of lists) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How the first of the articles that have a term write it; articles are read only until all terms are found. */
function writtenForms(articles: readonly Article[], keys: readonly string[], language: string): Map<string, Term> {
  const wanted = new Set(keys);
  const found = new Map<string, Term>();
  for (const article of articles) {
    if (found.size === wanted.size) break;
    for (const term of termsOf(`${leadOf(article)}\n${article.title}`, language)) {
      if (wanted.has(term.key) && !found.has(term.key)) found.set(term.key, term);
    }
  }
  return found;
}
