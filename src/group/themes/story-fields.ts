import type { Article } from '../../model/article.ts';
import { termsOf } from '../../text/terms.ts';
import { leadOf } from '../stories/article-vector.ts';
import type { StoryVector } from '../stories/stories.ts';
import { type FieldWord, fieldWordsIn } from './field-words.ts';
import { type NamedParts, placeAt, places } from './named-parts.ts';

/** How much a story speaks of each field of news, and by which words, those that tell most first. */
export function fieldsToldBy({ story }: StoryVector): Map<string, NamedParts> {
  const told = new Map<string, Map<string, number>>();
  for (const article of story.articles) {
    for (const { field, written, value } of toldWords(article).flatMap(byField)) {
      const words = told.get(field) ?? new Map<string, number>();
      told.set(field, words.set(written, (words.get(written) ?? 0) + value / story.articles.length));
    }
  }
  return new Map([...told].map(([field, words]) => [field, summedUp(words)]));
}

interface ToldWord {
  readonly word: FieldWord;
  readonly written: string;
  readonly value: number;
}

function byField({ word, written, value }: ToldWord) {
  return [...word.fields].map((field) => ({ field, written, value }));
}

/** The words of fields in an article, each with its place that counts most. */
function toldWords(article: Article): ToldWord[] {
  const best = new Map<string, ToldWord>();
  for (const [text, place] of [
    [article.title, () => places.title],
    [leadOf(article), placeAt],
  ] as const) {
    const terms = termsOf(text, article.language);
    for (const { word, at, share } of fieldWordsIn(terms, article.language)) {
      const id = word.keys.join(' ');
      const value = place(at) * share * word.weight;
      if (value <= (best.get(id)?.value ?? 0)) continue;
      const written = terms.slice(at, at + word.keys.length).map((term) => term.word.toLowerCase());
      best.set(id, { word, written: written.join(' '), value });
    }
  }
  return [...best.values()];
}

function summedUp(words: ReadonlyMap<string, number>): NamedParts {
  const sorted = [...words].sort(([x, one], [y, other]) => other - one || (x < y ? -1 : 1));
  return { score: sorted.reduce((sum, [, value]) => sum + value, 0), words: sorted.map(([word]) => word) };
}
