import type { Article } from '../../model/article.ts';
import { containment, cosine, type TermVector } from '../../text/similarity.ts';
import { wordsOf } from '../../text/words.ts';
import { byId } from '../by-id.ts';
import { keepLength } from '../length.ts';
import { DisjointSets } from '../nearest/disjoint-sets.ts';
import { articleVector } from '../stories/article-vector.ts';
import { toldWordsOf } from '../stories/told-otherwise.ts';
import { Furniture } from './furniture.ts';
import { bySurety, type ComparedText, isSameText, type Likeness, likenessOf, runsIn } from './same-text.ts';
import { pairKey, pairOf, SharedRuns } from './shared-runs.ts';
import { type RunsOfWords, runsOfWords, wordHashes } from './word-runs.ts';

/** An item whose body has fewer words is known by its title. */
const leastBody = 8;

/** How alike are two texts that only a third brings together, where they are parts of one report. */
const leastKinship = { containment: 0.1, cosine: 0.2 };

/**
 * Which articles carry the same text: cut, re-headlined, lightly edited, or with a paragraph of their own. Texts are
 * compared where an inverted index finds a run of words that both have; all others cost nothing. Articles can be added
 * at any time, and only what they have to do with is compared then.
 */
export class Copies {
  private readonly articles: Article[] = [];
  private readonly numberOf = new Map<Article, number>();
  private readonly texts: ComparedText[] = [];
  private readonly vectors = new Map<number, TermVector>();
  private readonly furniture = new Furniture();
  private readonly sharing = new SharedRuns();
  /** How alike the texts of a pair are, by its key; others are not of one text. */
  private readonly alike = new Map<number, Likeness>();
  /** Whether two texts are the same, by the key of the pair, for all that were compared: it takes longest of all. */
  private readonly same = new Map<number, boolean>();
  /** The articles' places in the order of their ids. */
  private ranks: number[] = [];

  add(added: readonly Article[]): void {
    const changed = this.furniture.add(added).flatMap((article) => this.numberOf.get(article) ?? []);
    const gone = new Map(changed.map((number) => [number, this.textAt(number)]));
    const first = this.articles.length;
    for (const article of added) {
      this.numberOf.set(article, this.articles.length);
      this.articles.push(article);
    }
    const come = new Map<number, ComparedText>();
    for (const number of [...changed, ...added.map((_, at) => first + at)]) {
      this.texts[number] = comparedText(this.articles[number] as Article, this.furniture);
      come.set(number, this.textAt(number));
    }
    this.ranks = ranksOf(this.articles);
    if (gone.size > 0) {
      for (const pairs of [this.alike, this.same]) {
        for (const key of pairs.keys()) if (pairOf(key).some((number) => gone.has(number))) pairs.delete(key);
      }
    }
    this.compare(this.sharing.exchange(gone, come, (number) => this.rankOf(number)));
  }

  private compare({ paired, parted }: { readonly paired: Float64Array; readonly parted: Float64Array }): void {
    for (const key of paired) {
      if (this.alike.has(key)) continue;
      const [a, b] = pairOf(key);
      if (this.areSame(a, b)) this.alike.set(key, likenessOf(...this.inOrder(a, b)));
    }
    for (const key of parted) {
      const [a, b] = pairOf(key);
      if (!this.alike.has(key)) continue;
      const arePaired = this.sharing.arePaired(a, this.textAt(a), b, this.textAt(b), (number) => this.rankOf(number));
      if (!arePaired) this.alike.delete(key);
    }
  }

  /** For each of the articles the first, in the order of ids, that has its text: itself where it is that. */
  firsts(): Map<Article, Article> {
    const byRank: number[] = [];
    for (const [number, rank] of this.ranks.entries()) byRank[rank] = number;
    const edges = [...this.alike].map(([key, alike]) => {
      const [a, b] = pairOf(key).map((number) => this.rankOf(number)) as [number, number];
      return { a: Math.min(a, b), b: Math.max(a, b), alike };
    });
    edges.sort((x, y) => bySurety(x.alike, y.alike) || x.a - y.a || x.b - y.b);

    const copies = new DisjointSets(byRank.length);
    const extents = byRank.map((number): Extent => ({ shortest: number, longest: number, isAlone: true }));
    const lengthOf = (rank: number) => runsIn(this.texts[byRank[rank] as number]);
    for (const { a, b, alike } of edges) {
      const [cut, whole] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
      const [one, other] = [extents[copies.find(cut)] as Extent, extents[copies.find(whole)] as Extent];
      if (one === other || !this.areKin(one.shortest, other.shortest)) continue;
      const areOneText = this.areSame(one.longest, other.longest);
      const extent = areOneText ? spanned(one, other, this.texts) : hostOf(one, other, alike);
      if (!extent) continue;
      copies.union(a, b);
      extents[copies.find(a)] = extent;
    }
    const articleAt = (rank: number) => this.articles[byRank[rank] as number] as Article;
    return new Map(byRank.map((_, rank) => [articleAt(rank), articleAt(copies.find(rank))]));
  }

  /**
   * Whether two texts may be one report, where a third holds both: head and end of a report tell of the same names, two
   * reports that some outlet has put under one headline do not.
   */
  private areKin(a: number, b: number): boolean {
    return (
      containment(this.textAt(a).distinct, this.textAt(b).distinct) >= leastKinship.containment ||
      cosine(this.vectorAt(a), this.vectorAt(b)) >= leastKinship.cosine
    );
  }

  private areSame(a: number, b: number): boolean {
    const key = pairKey(a, b);
    const known = this.same.get(key) ?? isSameText(...this.inOrder(a, b));
    this.same.set(key, known);
    return known;
  }

  /** The texts of two articles, that of the lower id first, as whatever came first must not decide. */
  private inOrder(a: number, b: number): [ComparedText, ComparedText] {
    return this.rankOf(a) < this.rankOf(b) ? [this.textAt(a), this.textAt(b)] : [this.textAt(b), this.textAt(a)];
  }

  private textAt(number: number): ComparedText {
    return this.texts[number] as ComparedText;
  }

  private rankOf(number: number): number {
    return this.ranks[number] as number;
  }

  private vectorAt(number: number): TermVector {
    const vector = this.vectors.get(number) ?? articleVector(this.articles[number] as Article);
    this.vectors.set(number, vector);
    return vector;
  }
}

/** For each article the index of the first that has its text; its own where it is the first. */
export function copiesOf(articles: readonly Article[]): number[] {
  const copies = new Copies();
  copies.add(articles);
  const firsts = copies.firsts();
  const indexByText = new Map<Article | undefined, number>();
  return articles.map((article, index) => {
    const text = firsts.get(article);
    const first = indexByText.get(text) ?? index;
    indexByText.set(text, first);
    return first;
  });
}

function ranksOf(articles: readonly Article[]): number[] {
  const ranks: number[] = [];
  const sorted = articles.map(({ id }, number) => ({ id, number })).sort(byId);
  for (const [rank, { number }] of sorted.entries()) ranks[number] = rank;
  return ranks;
}

/**
 * The members of a set by which others join it. The longest has what a cut leaves out, by which two reports differ that
 * begin with one statement; the shortest has the least of what others have put beside it.
 */
interface Extent {
  readonly shortest: number;
  readonly longest: number;
  /** Whether there is one member. */
  readonly isAlone: boolean;
}

/** So much of the longer of two texts in the other makes a guest of it, too. */
const leastOfLonger = 0.5;

/**
 * The set, as it stays, to which a text that is in none yet comes as a guest: it goes where its own text is, whatever
 * others have made of that; but nobody joins the set for the guest's sake. Null where neither is alone, or what is alone
 * is a long text that has some other one in it.
 * @param cut of which a member is the shorter of two alike texts
 */
function hostOf(cut: Extent, whole: Extent, { ofLonger, goOn }: Likeness): Extent | null {
  if (cut.isAlone) return { ...whole, isAlone: false };
  return whole.isAlone && (goOn || ofLonger >= leastOfLonger) ? cut : null;
}

function spanned(one: Extent, other: Extent, texts: readonly RunsOfWords[]): Extent {
  const isShorter = runsIn(texts[one.shortest]) <= runsIn(texts[other.shortest]);
  const isLonger = runsIn(texts[one.longest]) >= runsIn(texts[other.longest]);
  return {
    shortest: isShorter ? one.shortest : other.shortest,
    longest: isLonger ? one.longest : other.longest,
    isAlone: false,
  };
}

/** An article with its own words. An item that has hardly a body is known by its title. */
function comparedText(article: Article, furniture: Furniture): ComparedText {
  const words = () => ownWords(article, furniture);
  const own = words();
  const title = wordsOf(article.title).join(' ');
  const runs = runsOfWords(own.length < leastBody ? [...wordHashes(article.title), ...own] : own);
  return { title, words, told: () => toldWordsOf(article), ...runs };
}

/** Hashes of what an article says beside the furniture. */
function ownWords(article: Article, furniture: Furniture): number[] {
  const words: number[] = [];
  let furnishing = 0;
  for (const paragraph of article.paragraphs) {
    const hashes = wordHashes(paragraph);
    if (furniture.has(article, paragraph)) furnishing += hashes.length;
    else for (const hash of hashes) words.push(hash);
  }
  keepLength(article, words.length + furnishing);
  return words;
}
