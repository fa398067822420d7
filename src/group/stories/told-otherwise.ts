import type { Article } from '../../model/article.ts';
import { leadOf } from './article-vector.ts';
import { type ReadText, readText, spelledAlike } from './read-words.ts';

/** The title and the top of an article word by word; words of one stem, and spellings of one name, are one. */
export interface ToldWords {
  readonly inOrder: readonly string[];
  readonly all: ReadonlySet<string>;
  /** What it is about: the words that title and body have, numbers left out, and whether they are names. */
  readonly subjects: ReadonlyMap<string, boolean>;
  /** As they were read, for what else is asked of them. */
  readonly title: ReadText;
  readonly lead: ReadText;
}

/** A subject of so many words at most stands in one place. */
const longestSubject = 4;
/**
 * So often another subject is a subject of its own. Names do not come in other words; of other words a writer has two for
 * one thing, but then the rest is in his own words, too. Of 958 pairs of reports of one event none has as much.
 */
const leastExchanged = 2;
const templateShare = 0.7;

/**
 * Whether two texts are of one template, and not of one event: where the one, between the same two words, has a subject of
 * its own, the other has another one, and neither has the other's anywhere ("strikes the coast of Peru", "strikes the
 * coast of Chile").
 */
export function tellOtherwise(one: ToldWords, other: ToldWords): boolean {
  if (!hasSubjectsBeyond(one, other) || !hasSubjectsBeyond(other, one)) return false;
  const others = subjectsByPlace(other, one);
  let [names, all] = [0, 0];
  for (const [place, own] of subjectsByPlace(one, other)) {
    const opposite = others.get(place) ?? [];
    const exchanged = own.slice(0, opposite.length);
    all += exchanged.length;
    names += exchanged.filter((word, at) => one.subjects.get(word) && other.subjects.get(opposite[at] ?? '')).length;
  }
  if (all < leastExchanged) return false;
  return names >= leastExchanged || Math.max(shareOf(one, other), shareOf(other, one)) >= templateShare;
}

/** Whether both titles have names that the texts below them are about, and neither text has any of the other's. */
export function haveOtherNames(one: ToldWords, other: ToldWords): boolean {
  return hasNoNameOf(one, other) && hasNoNameOf(other, one);
}

function hasNoNameOf({ all }: ToldWords, { subjects }: ToldWords): boolean {
  const names = [...subjects].flatMap(([word, isName]) => (isName ? [word] : []));
  return names.length > 0 && !names.some((word) => all.has(word));
}

function hasSubjectsBeyond({ subjects }: ToldWords, { all }: ToldWords): boolean {
  for (const word of subjects.keys()) if (!all.has(word)) return true;
  return false;
}

/** How many subjects a text has that are nowhere in the other. */
export function countSubjectsBeyond({ subjects }: ToldWords, { all }: ToldWords): number {
  let count = 0;
  for (const word of subjects.keys()) if (!all.has(word)) count++;
  return count;
}

/** The subjects of a text that are not in the other, by the two words that both have between which they stand. */
function subjectsByPlace({ inOrder, subjects }: ToldWords, { all }: ToldWords): Map<string, string[]> {
  const byPlace = new Map<string, string[]>();
  let start = 1;
  for (const [at, word] of inOrder.entries()) {
    if (!all.has(word)) continue;
    const own = at - start > longestSubject ? undefined : inOrder.slice(start, at).find((each) => subjects.has(each));
    if (own !== undefined) {
      const place = `${inOrder[start - 1]} ${word}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), own]);
    }
    start = at + 1;
  }
  return byPlace;
}

/** How much of a text is in words of the other. */
function shareOf({ inOrder }: ToldWords, { all }: ToldWords): number {
  return inOrder.filter((word) => all.has(word)).length / inOrder.length;
}

/** Where a title or a body begins or ends. */
const edge = '|';

/** What was read of each article, and as which language: the one text is compared with many. */
const toldByArticle = new WeakMap<Article, { readonly language: string; readonly told: ToldWords }>();

export function toldWordsOf(article: Article, language: string = article.language): ToldWords {
  const known = toldByArticle.get(article);
  if (known?.language === language) return known.told;
  const [title, lead] = [readText(article.title, language), readText(leadOf(article), language)];
  const ofTitle = new Set(title.words.map(({ form }) => form));
  const subjects = new Map<string, boolean>();
  for (const [at, { form, isName }] of lead.words.entries()) {
    if (isName === undefined || !ofTitle.has(form)) continue;
    subjects.set(form, subjects.get(form) === true || (isName ?? !lead.opens[at]));
  }
  const inOrder = [edge, ...title.words.map(({ form }) => form), edge, ...lead.words.map(({ form }) => form), edge];
  const told = { inOrder, all: new Set(inOrder), subjects, title, lead };
  toldByArticle.set(article, { language, told });
  return told;
}

/** The words that stand beside a term somewhere in a text, the term itself among them. */
export function besideTerm({ inOrder, all }: ToldWords, key: string): ReadonlySet<string> {
  const form = spelledAlike(key);
  const beside = new Set([form]);
  if (!all.has(form)) return beside;
  for (const [at, word] of inOrder.entries()) {
    if (word === form) beside.add(inOrder[at - 1] ?? edge).add(inOrder[at + 1] ?? edge);
  }
  return beside;
}
