import type { Article } from '../../model/article.ts';
import { hashOf } from '../../text/hashed-runs.ts';
import { numbersIn, type WrittenNumber, withPlainNumbers } from '../../text/numbers-in.ts';
import { type Term, termsOf } from '../../text/terms.ts';

/** A text as what it says is remembered and compared: its numbers are written alike. */
export interface SaidText {
  readonly terms: readonly Term[];
  readonly numbers: readonly WrittenNumber[];
}

/** Whether a hash is among those that are remembered. */
export type WasSaid = (hash: number) => boolean;

/** Reads what a text says. */
export function saidText(text: string, language: string): SaidText {
  const numbers = numbersIn(text, language);
  return { terms: termsOf(withPlainNumbers(text, numbers), language), numbers };
}

/** Reads what an article says below its title. */
export function bodyText({ paragraphs, language }: Pick<Article, 'paragraphs' | 'language'>): SaidText[] {
  return paragraphs.map((paragraph) => saidText(paragraph, language));
}

/** The hash of a term by itself. */
export function hashOfTerm({ key }: Pick<Term, 'key'>): number {
  return hashOf(key) >>> 0;
}

/** The hash of a number, which is that of the term it makes by itself. */
export function hashOfNumber({ value }: Pick<WrittenNumber, 'value'>): number {
  return hashOfTerm({ key: String(value) });
}

/** Hashes of each two terms that follow each other. */
export function pairsIn({ terms }: SaidText): number[] {
  return terms.slice(1).map(({ key }, at) => hashOfPair(terms[at]?.key, key));
}

/**
 * By its value, the places of each figure: what stands before and after it, whatever the figure is. Dates and times of day
 * are none.
 */
export function figurePlaces({ terms, numbers }: SaidText): Map<number, number[]> {
  const figures = numbers.filter(({ isOfTime }) => !isOfTime);
  const valueByKey = new Map(figures.map(({ value }) => [String(value), value]));
  const places = new Map<number, number[]>();
  for (const [at, { key }] of terms.entries()) {
    const value = valueByKey.get(key);
    if (value === undefined) continue;
    const [before, after] = [terms[at - 1]?.key, terms[at + 1]?.key];
    const own = places.get(value) ?? [];
    if (before !== undefined) own.push(hashOfPair(before, anyFigure));
    if (after !== undefined) own.push(hashOfPair(anyFigure, after));
    places.set(value, own);
  }
  return places;
}

const anyFigure = '#';

function hashOfPair(one: string | undefined, other: string): number {
  return hashOf(`${one} ${other}`) >>> 0;
}

/**
 * All that is to be remembered of what articles say: terms, pairs of terms, and where figures stand; each once, ascending.
 * The numbers of dates and times are none that were said: "11:20" does not say that eleven died.
 * @param keys of terms that they say, besides
 */
export function saidBy(articles: readonly Article[], keys: readonly string[]): number[] {
  const said = new Set<number>();
  const ofTime = new Set<string>();
  for (const { title, paragraphs, language } of articles) {
    for (const text of [title, ...paragraphs]) {
      const read = saidText(text, language);
      const times = timesIn(read);
      for (const time of times) ofTime.add(time);
      for (const term of read.terms) if (!times.has(term.key)) said.add(hashOfTerm(term));
      for (const number of read.numbers) if (!number.isOfTime) said.add(hashOfNumber(number));
      for (const pair of pairsIn(read)) said.add(pair);
      for (const places of figurePlaces(read).values()) for (const place of places) said.add(place);
    }
  }
  for (const key of keys) if (!ofTime.has(key)) said.add(hashOfTerm({ key }));
  return [...said].sort((x, y) => x - y);
}

/** The terms that are numbers of dates and times. */
function timesIn({ numbers }: SaidText): Set<string> {
  return new Set(numbers.flatMap(({ value, isOfTime }) => (isOfTime ? [String(value)] : [])));
}
