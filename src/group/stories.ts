import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { rarityOf } from '../text/document-frequency.ts';
import { meanVector, type TermVector } from '../text/similarity.ts';
import { type Term, termsOf } from '../text/terms.ts';
import { articleVector, leadOf } from './article-vector.ts';
import { copiesOf } from './copies.ts';
import { eventsOf } from './events.ts';
import { countIndependent } from './independent.ts';
import { bestFirst } from './lead.ts';

/** A story, and what it is about. */
export interface StoryVector {
  readonly story: Story;
  readonly vector: TermVector;
}

/** Articles that report the same event, put together; the order of the input changes nothing. */
export function storiesOf(input: readonly Article[]): StoryVector[] {
  const articles = input.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const vectors = articles.map(articleVector);
  const copies = copiesOf(articles);
  const copyById = new Map(articles.map(({ id }, index) => [id, copies[index] ?? index]));
  return eventsWithCopies(articles, vectors, copies).map((members) => {
    const sorted = bestFirst(members, articles, vectors);
    const copyOf = sorted.map(({ id }) => copyById.get(id) ?? -1);
    return {
      story: {
        id: `s-${sorted[0]?.id}`,
        articles: sorted,
        independent: countIndependent(sorted, copyOf),
        reasons: reasonsFor(sorted, copyOf),
      },
      vector: meanVector(members.flatMap((member) => vectors[member] ?? [])),
    };
  });
}

/**
 * Groups of articles on one event. Copies count as one text with the direction of all: as separate ones they would be
 * found alike so surely, and so many, that a group has no room for another report.
 */
function eventsWithCopies(
  articles: readonly Article[],
  vectors: readonly TermVector[],
  copies: readonly number[],
): number[][] {
  const carriers = new Map<number, number[]>();
  for (const [at, first] of copies.entries()) carriers.set(first, [...(carriers.get(first) ?? []), at]);
  const firsts = [...carriers.keys()];
  const texts = firsts.map((first) => {
    const own = (carriers.get(first) ?? []).flatMap((at) => vectors[at] ?? []);
    return own.length === 1 && own[0] ? own[0] : meanVector(own);
  });
  const events = eventsOf(
    firsts.flatMap((first) => articles[first] ?? []),
    texts,
    firsts.map((_, at) => at),
  );
  return events.map((members) => members.flatMap((at) => carriers.get(firsts[at] ?? -1) ?? []).sort((x, y) => x - y));
}

function reasonsFor(articles: readonly Article[], copyOf: readonly number[]): string[] {
  if (articles.length < 2) return [];
  const reasons: string[] = [];
  const shared = sharedWords(articles);
  if (shared.length > 0) reasons.push(`${articles.length} articles share ${shared.join(', ')}`);
  const copies = articles.length - new Set(copyOf).size;
  if (copies > 0) reasons.push(`${copies === 1 ? 'one is a copy' : `${copies} are copies`} of another's text`);
  return reasons;
}

const wordsShown = 5;

/** The rarest words that most of the articles have in their titles and at their top, as they are written. */
function sharedWords(articles: readonly Article[]): string[] {
  const language = articles[0]?.language ?? 'und';
  const seen = new Map<string, { word: string; isName: boolean; articles: number; titles: number }>();
  for (const article of articles) {
    const first = new Map<string, Term>();
    for (const term of termsOf(`${leadOf(article)}\n${article.title}`, language)) {
      if (!first.has(term.key)) first.set(term.key, term);
    }
    const inTitle = new Set(termsOf(article.title, language).map(({ key }) => key));
    for (const [key, { word, isName }] of first) {
      const known = seen.get(key);
      seen.set(key, {
        word: isName ? word.replace(/'s?$/u, '') : (known?.word ?? word.toLowerCase()),
        isName: isName || (known?.isName ?? false),
        articles: (known?.articles ?? 0) + 1,
        titles: (known?.titles ?? 0) + (inTitle.has(key) ? 1 : 0),
      });
    }
  }
  return [...seen]
    .filter(([key, { articles: having }]) => having > 1 && having >= articles.length / 2 && !/\p{N}/u.test(key))
    .map(([key, { word, isName, articles: having, titles }]) => ({
      word,
      weight: (having + 2 * titles) * rarityOf(key, language) * (isName ? 1.5 : 1),
    }))
    .sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
    .slice(0, wordsShown)
    .map(({ word }) => word);
}
