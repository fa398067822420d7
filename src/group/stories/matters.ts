import type { Article } from '../../model/article.ts';
import { knowsRarity, rarityOf } from '../../text/document-frequency.ts';
import { cosine, meanVector, type TermVector, unitVector } from '../../text/similarity.ts';
import { termsOf } from '../../text/terms.ts';
import { DisjointSets } from '../nearest/disjoint-sets.ts';

/** What an article is about may be read off so many of its paragraphs. */
const paragraphsRead = 16;
/** In characters. */
const longestRead = 400;
/** A greeting or a remark has fewer terms, and is no item. */
const fewestTerms = 4;
/** From this on two paragraphs are of one matter. A cosine. */
const related = 0.04;

interface Item {
  readonly vector: TermVector;
  readonly names: ReadonlySet<string>;
  readonly hasCapital: boolean;
}

/**
 * The matters that an article tells of: its first paragraphs, those below one subhead and those that share words put
 * together.
 */
export interface Matters {
  readonly vectors: readonly TermVector[];
  /** How many of them name somebody or something; all, where nothing is written with a capital. */
  readonly named: number;
}

/** A report of which one part is about something else has the rest in common. Of what was read. */
const mostOfOne = 0.5;

/**
 * The matters of an article; null where one of them has more than half of what was read, as that of a report has.
 * @param language as which it is read
 */
export function mattersOf(article: Article, language: string): Matters | null {
  const groups = groupsOf(itemsOf(article), language);
  const items = groups?.flat() ?? [];
  if (!groups || groups.some(({ length }) => length > items.length * mostOfOne)) return null;
  const named = groups.filter((members) => members.some(({ names }) => names.size > 0)).length;
  return {
    vectors: groups.map((members) => meanVector(members.map(({ vector }) => vector))),
    named: items.some(({ hasCapital }) => hasCapital) ? named : groups.length,
  };
}

/** Texts of one matter put together; null, and the rest is not read, once one is sure to have more than half of them. */
function groupsOf(texts: readonly string[], language: string): Item[][] | null {
  const items: Item[] = [];
  const sets = new DisjointSets(texts.length);
  const sizes = texts.map(() => 1);
  for (const text of texts) {
    const item = itemOf(text, language);
    if (!item) continue;
    const at = items.push(item) - 1;
    for (let other = 0; other < at; other++) {
      const [one, known] = [sets.find(at), sets.find(other)];
      if (one === known || !areOfOneMatter(item, items[other] as Item, language)) continue;
      sets.union(one, known);
      const size = (sizes[one] as number) + (sizes[known] as number);
      if (size > texts.length * mostOfOne) return null;
      sizes[Math.min(one, known)] = size;
    }
  }
  const byFirst = new Map<number, Item[]>();
  for (const [at, item] of items.entries()) byFirst.set(sets.find(at), [...(byFirst.get(sets.find(at)) ?? []), item]);
  return [...byFirst.values()];
}

/** Where nobody knows which words are common, one that is no name may be shared by chance. */
function areOfOneMatter(one: Item, other: Item, language: string): boolean {
  if (cosine(one.vector, other.vector) < related) return false;
  const shared = [...one.vector.keys()].filter((key) => other.vector.has(key));
  return shared.length > 1 || knowsRarity(language) || shared.some((key) => one.names.has(key));
}

/** Paragraphs, those below one subhead as one where there are subheads. */
function itemsOf({ paragraphs, subheads }: Article): string[] {
  const items: string[] = [];
  let isBelow = false;
  for (const [at, paragraph] of paragraphs.slice(0, paragraphsRead).entries()) {
    const text = paragraph.slice(0, longestRead);
    if (isBelow) items.push(`${items.pop()}\n${text}`);
    else items.push(text);
    if (subheads.includes(at)) isBelow = true;
    const next = at + 1;
    if (subheads.includes(next)) isBelow = false;
  }
  return items;
}

function itemOf(text: string, language: string): Item | undefined {
  const terms = termsOf(text, language).filter(({ key }) => !/\p{N}/u.test(key));
  const weights = new Map(terms.map(({ key }) => [key, rarityOf(key, language)] as const));
  if (weights.size < fewestTerms) return undefined;
  return {
    vector: unitVector(weights),
    names: new Set(terms.flatMap(({ key, isName }) => (isName ? [key] : []))),
    hasCapital: terms.some(({ word }) => /\p{Lu}/u.test(word)),
  };
}
