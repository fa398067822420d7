import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { rarityOf } from '../text/document-frequency.ts';
import { meanVector, type TermVector } from '../text/similarity.ts';
import { type Term, termsOf } from '../text/terms.ts';
import { leadOf, weighedTerms } from './article-vector.ts';
import { copiesOf } from './copies.ts';
import { eventsOf, type Texts } from './events.ts';
import { countIndependent } from './independent.ts';
import { bestFirst } from './lead.ts';
import { readingLanguages } from './reading-language.ts';

/** A story, and what it is about. */
export interface StoryVector {
  readonly story: Story;
  readonly vector: TermVector;
}

/** Articles that report the same event, put together; the order of the input changes nothing. */
export function storiesOf(input: readonly Article[]): StoryVector[] {
  const articles = input.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const languages = readingLanguages(articles);
  const weighed = articles.map((article, index) => weighedTerms({ ...article, language: languages[index] ?? 'und' }));
  const vectors = weighed.map(({ vector }) => vector);
  const names = weighed.map((each) => each.names);
  const copies = copiesOf(articles);
  const copyById = new Map(articles.map(({ id }, index) => [id, copies[index] ?? index]));
  const texts = { articles, vectors, names, languages };
  return eventsWithCopies(texts, copies).map((members) => {
    const sorted = bestFirst(members, articles, vectors);
    const copyOf = sorted.map(({ id }) => copyById.get(id) ?? -1);
    return {
      story: {
        id: `s-${sorted[0]?.id}`,
        articles: sorted,
        independent: countIndependent(sorted, copyOf),
        reasons: reasonsFor(
          sorted,
          members.flatMap((member) => vectors[member] ?? []),
          languages[members[0] ?? 0] ?? 'und',
          copyOf,
        ),
      },
      vector: meanVector(members.flatMap((member) => vectors[member] ?? [])),
    };
  });
}

/**
 * Groups of articles on one event. Copies count as one text with the direction of all: as separate ones they would be
 * found alike so surely, and so many, that a group has no room for another report.
 */
function eventsWithCopies(texts: Texts, copies: readonly number[]): number[][] {
  const carriers = new Map<number, number[]>();
  for (const [at, first] of copies.entries()) carriers.set(first, [...(carriers.get(first) ?? []), at]);
  const firsts = [...carriers.keys()];
  const ofFirsts = <T>(values: readonly T[]): T[] => firsts.map((first) => values[first] as T);
  const events = eventsOf({
    articles: ofFirsts(texts.articles),
    names: ofFirsts(texts.names),
    languages: ofFirsts(texts.languages),
    vectors: firsts.map((first) => {
      const own = (carriers.get(first) ?? []).flatMap((at) => texts.vectors[at] ?? []);
      return own.length === 1 && own[0] ? own[0] : meanVector(own);
    }),
  });
  return events.map((members) => members.flatMap((at) => carriers.get(firsts[at] ?? -1) ?? []).sort((x, y) => x - y));
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
