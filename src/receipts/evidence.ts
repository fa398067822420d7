import type { Article } from '../model/article.ts';
import type { Citation } from '../model/summary.ts';
import { splitWords } from '../text/words.ts';
import { type Name, nameWord, type Reading, readingOf } from './reading.ts';
import { officeByShort } from './words/titles.ts';

/** What of an article a receipt needs. */
export type CitedArticle = Pick<Article, 'id' | 'title' | 'language' | 'paragraphs' | 'published'>;

/** One cited sentence, and where it stands. */
export interface Passage {
  readonly article: CitedArticle;
  readonly citation: Citation;
  readonly paragraph: string;
  readonly reading: Reading;
}

/** A name of an article, and where it stands first. */
export interface PlacedName extends Name {
  readonly paragraph: number;
}

/** The names of an article, and which of its words are written small. */
interface ArticleNames {
  readonly isWord: (lower: string) => boolean;
  readonly byWord: ReadonlyMap<string, readonly PlacedName[]>;
  readonly offices: ReadonlySet<string>;
}

const smallWords = new WeakMap<CitedArticle, ReadonlySet<string>>();
const names = new WeakMap<CitedArticle, ArticleNames>();

/** The words that an article writes without a capital. */
function smallWordsOf(article: CitedArticle): ReadonlySet<string> {
  const known = smallWords.get(article);
  if (known) return known;
  const small = new Set(
    article.paragraphs
      .flatMap((text) => splitWords(text).flatMap(({ word }) => word.split('-')))
      .filter((word) => /^\p{Ll}/u.test(word)),
  );
  smallWords.set(article, small);
  return small;
}

/** The names of an article, read once however many sentences cite it. */
export function namesOf(article: CitedArticle): ArticleNames {
  const known = names.get(article);
  if (known) return known;
  const small = smallWordsOf(article);
  const isWord = (lower: string) => small.has(lower);
  const byWord = new Map<string, PlacedName[]>();
  const offices = new Set<string>();
  const seen = new Set<string>();
  for (const [paragraph, text] of article.paragraphs.entries()) {
    const reading = readingOf(text, article.language, isWord);
    for (const { lower } of reading.tokens) offices.add(officeByShort.get(lower) ?? lower.replace(/'s?$/u, ''));
    for (const name of reading.names) {
      const key = name.words.join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      for (const word of new Set(name.words)) {
        const list = byWord.get(word) ?? [];
        list.push({ ...name, paragraph });
        byWord.set(word, list);
      }
    }
  }
  const made = { isWord, byWord, offices };
  names.set(article, made);
  return made;
}

interface Place {
  readonly article: CitedArticle;
  readonly paragraph: string;
}

/** Where a citation leads; null where that is nowhere. */
export function placeOf(citation: Citation, articles: ReadonlyMap<string, CitedArticle>): Place | null {
  const article = articles.get(citation.article);
  const paragraph = article?.paragraphs[citation.paragraph];
  const { start, end } = citation;
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  return article && paragraph !== undefined && isSpan && end <= paragraph.length ? { article, paragraph } : null;
}

/** A cited sentence as it is read. */
export function passageAt(citation: Citation, { article, paragraph }: Place): Passage {
  const small = smallWordsOf(article);
  const text = paragraph.slice(citation.start, citation.end);
  return { article, citation, paragraph, reading: readingOf(text, article.language, (lower) => small.has(lower)) };
}

/** All words of the passages by stem. */
export function stemsOfPassages(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ reading }) => reading.tokens.map(({ stem }) => stem)));
}

/** All words of the passages in the form of names, so that one can be looked for whatever its case. */
export function wordsOfPassages(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ reading }) => reading.tokens.map(nameWord)));
}
