import type { Article } from '../../model/article.ts';
import { isStopWord, wordsOf } from '../../text/words.ts';
import { byId } from '../by-id.ts';

/** So many articles about different things that have a paragraph in common: nobody wrote it for them. */
const furnitureFrom = 3;
/** Where copies of one report may be among them, it takes more. */
const anywhereFrom = 5;
/** Texts about different things have fewer of their words in common than this share. */
const mostInCommon = 0.3;
/** Characters after which it is known what a text is about. */
const mostRead = 600;
/** Of very many that have a paragraph in common, the first by their ids tell what they are about. */
const mostAsked = 100;

/** Agencies and publishers put their lines under what many outlets carry; and of some texts the outlet is not known. */
const everywhere = '';

/**
 * The paragraphs that an outlet puts under many of its articles ("Sign up for …"), and an agency under what many outlets
 * carry: they would make short articles copies of each other. Versions of one article share paragraphs, too, but also
 * words of their titles.
 */
export class Furniture {
  private readonly lines = new Map<string, SharedLines>();

  /** @returns the articles known before whose furniture is another one now */
  add(added: readonly Article[]): Article[] {
    const addedByPlace = new Map<string, Article[]>([[everywhere, [...added]]]);
    for (const article of added) {
      const place = placeOf(article);
      if (place === everywhere) continue;
      const known = addedByPlace.get(place);
      if (known) known.push(article);
      else addedByPlace.set(place, [article]);
    }
    const changed = new Set<Article>();
    for (const [place, articles] of addedByPlace) {
      const lines = this.lines.get(place) ?? new SharedLines(place);
      this.lines.set(place, lines);
      for (const article of lines.add(articles)) changed.add(article);
    }
    for (const article of added) changed.delete(article);
    return [...changed];
  }

  /** Whether a paragraph of an article is none of its own. */
  has(article: Article, paragraph: string): boolean {
    return [everywhere, placeOf(article)].some((place) => this.lines.get(place)?.furniture.has(paragraph));
  }
}

function placeOf({ outlet, via }: Article): string {
  return outlet?.name ?? via ?? everywhere;
}

/** Whether an outlet's own lines tell more about them. */
function areOfOnePlace([first, ...others]: readonly Article[]): boolean {
  const place = first ? placeOf(first) : everywhere;
  return place !== everywhere && others.every((other) => placeOf(other) === place);
}

/** The paragraphs of one place, and who has them; only what has to do with added articles is looked at again. */
class SharedLines {
  readonly furniture = new Set<string>();
  /** Own words of articles, while some are added. */
  private readonly ownRead = new Map<Article, readonly string[]>();
  private readonly holders = new Map<string, Article | Article[]>();

  /** Whether copies by many outlets may be among the articles. */
  private readonly isAnyPlace: boolean;

  constructor(place: string) {
    this.isAnyPlace = place === everywhere;
  }

  /** @returns the articles that have paragraphs which became furniture, or are none any more */
  add(articles: readonly Article[]): Article[] {
    const touched = new Set<string>();
    /** What these have to themselves, which tells whether they are about different things, is less now. */
    const sharing = new Set<Article>();
    for (const article of articles) {
      for (const paragraph of new Set(article.paragraphs)) {
        const known = this.hold(paragraph, article);
        if (known.length >= furnitureFrom) touched.add(paragraph);
        if (known.length === furnitureFrom) for (const each of known) sharing.add(each);
      }
    }
    for (const { paragraphs } of sharing) {
      for (const paragraph of paragraphs) if (this.isShared(paragraph)) touched.add(paragraph);
    }
    const changed = [...touched].flatMap((paragraph) => this.judge(paragraph));
    this.ownRead.clear();
    return changed;
  }

  private hold(paragraph: string, article: Article): readonly Article[] {
    const known = this.holders.get(paragraph);
    if (!known) this.holders.set(paragraph, article);
    else if (Array.isArray(known)) known.push(article);
    else this.holders.set(paragraph, [known, article]);
    return this.holdersOf(paragraph);
  }

  private judge(paragraph: string): readonly Article[] {
    const holders = this.holdersOf(paragraph);
    const is = this.areOfDifferentThings(holders);
    if (is === this.furniture.has(paragraph)) return [];
    if (is) this.furniture.add(paragraph);
    else this.furniture.delete(paragraph);
    return holders;
  }

  private holdersOf(paragraph: string): readonly Article[] {
    const known = this.holders.get(paragraph);
    return Array.isArray(known) ? known : known ? [known] : [];
  }

  private isShared(paragraph: string): boolean {
    return this.holdersOf(paragraph).length >= furnitureFrom;
  }

  /**
   * Whether there are so many among them no two of which share a word in their titles. Without a title, and where copies
   * by many outlets may be among them, what each says by itself has to be about different things, too.
   */
  private areOfDifferentThings(articles: readonly Article[]): boolean {
    const least = this.isAnyPlace ? anywhereFrom : furnitureFrom;
    if (articles.length < least || (this.isAnyPlace && areOfOnePlace(articles))) return false;
    const asked = articles.toSorted(byId).slice(0, mostAsked);
    // Titles first: to read all else takes far longer.
    const titled = ofDifferentWords(asked, wordsOfTitle, 0);
    if (titled.length < least) return false;
    const telling = titled.filter((article) => this.ownWords(article).length > 0);
    return ofDifferentWords(telling, (article) => this.ownWords(article), mostInCommon).length >= least;
  }

  /** What tells what an article is about. */
  private ownWords(article: Article): readonly string[] {
    const title = wordsOfTitle(article);
    if (!this.isAnyPlace && title.length > 0) return title;
    const known = this.ownRead.get(article);
    if (known) return known;
    const own = article.paragraphs.filter((paragraph) => !this.isShared(paragraph)).join('\n');
    const words = tellingWords(article, own.slice(0, mostRead));
    this.ownRead.set(article, words);
    return words;
  }
}

/** Those of the articles that have hardly a word of those before them; one of no words goes unnoticed. */
function ofDifferentWords(
  articles: readonly Article[],
  wordsIn: (article: Article) => readonly string[],
  mostSeen: number,
): readonly Article[] {
  const seen = new Set<string>();
  return articles.filter((article) => {
    const words = wordsIn(article);
    const known = words.filter((word) => seen.has(word)).length;
    for (const word of words) seen.add(word);
    return known <= words.length * mostSeen;
  });
}

const titlesRead = new WeakMap<Article, readonly string[]>();

function wordsOfTitle(article: Article): readonly string[] {
  const known = titlesRead.get(article) ?? tellingWords(article, article.title);
  titlesRead.set(article, known);
  return known;
}

function tellingWords({ language }: Article, text: string): string[] {
  return wordsOf(text).filter((word) => !isStopWord(word, language));
}
