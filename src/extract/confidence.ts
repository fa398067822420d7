import type { Article } from '../model/article.ts';
import { wordPlaces, wordsOf } from '../text/words.ts';
import { isUnspaced } from './unspaced.ts';

/** What is known of a body besides its text, by views that did not choose it. */
export interface BodyViews {
  /** Characters of prose on the whole page; where several articles share it, in the article's part of it. */
  readonly proseAround: number;
  /** Characters that were taken out from between its paragraphs. */
  readonly removed: number;
  /** How many characters the page's data states the body to have, if it does. */
  readonly stated?: number;
  /** Whether it is no more than a few sentences, believed for what the page says besides. */
  readonly isBrief?: boolean;
}

/** From so many words on the length of a body speaks neither for nor against it. */
const ordinaryWords = 200;
/** So many characters of a body hold as many words, and its title's; fewer do in scripts without spaces. */
const telling = 3000;
const tellingUnspaced = 1000;
/** An article that holds half of a page's prose is what the page is about. */
const ordinaryShare = 0.5;
/** A few sentences could be a description or a call in spite of all signs. */
const briefTrust = 0.7;
/** A title is believed to belong to a text in which half of its words come again. */
const ordinaryEcho = 0.5;

/**
 * How sure it is that this is the article and all of it, from 0 to 1: the geometric mean of views that are independent of
 * each other, so that one that disagrees is not outvoted by the others.
 */
export function confidenceOf(
  article: Pick<Article, 'title' | 'paragraphs' | 'subheads' | 'complete'>,
  views: BodyViews,
): number {
  const { paragraphs, subheads, complete } = article;
  const text = paragraphs.join('\n');
  const { words, uses } = isUnspaced(text.slice(0, tellingUnspaced)) ? readUnspaced(text) : readSpaced(text);
  const isSubhead = new Set(subheads);
  const prose = paragraphs.filter((_, i) => !isSubhead.has(i));
  const ended = prose.filter((paragraph) => stop.test(paragraph.slice(-4))).length;
  const trust = [
    words / ordinaryWords,
    text.length / Math.max(1, views.proseAround) / ordinaryShare,
    echo(article.title, uses) / ordinaryEcho,
    ended / Math.max(1, prose.length),
    1 - views.removed / Math.max(1, views.removed + text.length),
    views.stated ? Math.min(text.length, views.stated) / Math.max(text.length, views.stated) : 1,
    complete ? 1 : 0.7,
  ].map((value) => Math.min(1, Math.max(0.05, value)));
  const mean = trust.reduce((product, value) => product * value, 1) ** (1 / trust.length);
  return Math.round(mean * (views.isBrief ? briefTrust : 1) * 100) / 100;
}

const stop = /[.!?…。！？؟۔।:]["'”’»」)\]]*$/u;

/** How long the beginning of a text is, and whether it uses a word that begins so. */
interface Read {
  readonly words: number;
  readonly uses: (beginning: string) => boolean;
}

function readSpaced(text: string): Read {
  const words = wordsOf(text.slice(0, telling));
  const beginnings = new Set(words.map(beginningOf));
  return { words: words.length, uses: (beginning) => beginnings.has(beginning) };
}

/** A dictionary takes long to find words: no more than count, and those of the title where they stand. */
function readUnspaced(text: string): Read {
  const sample = text.slice(0, tellingUnspaced).toLowerCase();
  return { words: wordPlaces(sample, ordinaryWords).length / 2, uses: (beginning) => sample.includes(beginning) };
}

/** Cases and plurals differ in the rest of a word. */
function beginningOf(word: string): string {
  return word.slice(0, 5);
}

/** The share of a title's longer words that a text uses. */
function echo(title: string, uses: Read['uses']): number {
  const longer = wordsOf(title).filter((word) => word.length > 3 || /[^\p{ASCII}]/u.test(word));
  if (longer.length === 0) return ordinaryEcho;
  return longer.filter((word) => uses(beginningOf(word))).length / longer.length;
}
