import type { Article } from '../model/article.ts';
import { containment, cosine, type TermVector } from '../text/similarity.ts';
import { wordsOf } from '../text/words.ts';
import { articleVector } from './article-vector.ts';
import { byId } from './by-id.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { Furniture } from './furniture.ts';
import { keepLength } from './length.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import { pairOf, SharedRuns } from './shared-runs.ts';
import { type RunsOfWords, runsOfWords, wordHashes } from './word-runs.ts';

/**
 * How much of the shorter text must be in the longer one, in runs of three words. Of 450 pairs of full reports of one
 * event by different outlets, what they quote included, none had more than .40 in common; of 1,380 pairs of single
 * paragraphs, none but two true copies more than .45. Short texts are more easily alike by chance.
 */
const leastContainment = { usually: 0.5, shortest: 0.65, sameTitle: 0.3 };
/** A shorter title comes again by chance. */
const leastTitleWords = 5;
const shortRuns = 60;
/** A text of fewer runs is a copy of the same words only, and one of fewer than that of none. */
const shortestRuns = 12;
const leastRuns = 5;
/** Fewer runs in common are a phrase. */
const leastShared = 4;
/** An item whose body has fewer words is known by its title. */
const leastBody = 8;
/** A brief of which a roundup quotes every word is not a copy of the roundup. */
const leastShare = 0.1;

/**
 * Two different cuts of a text have little in common, but that in one stretch. Different reports share scattered
 * phrases, and a statement that all of them quote in full: at most .24 of the shorter one.
 */
const leastStretch = { runs: 40, ofShorter: 0.28 };

/**
 * Of what two cuts of one text should both have, how much stands at its place in both, by how many words that is; fewer
 * prove nothing. Of 1,071 texts by different outlets none that tell of one event in their own words had more than .67
 * (24 words) or .59 (56 and 114).
 */
const leastOverlap = { fewWords: 8, ofFew: 0.9, manyWords: 30, ofMany: 0.7 };
/** A figure that is another one: who edits a text changes one in so many words at most. */
const wordsPerChange = 20;
/** Where both texts go on without the other, the end of one that begins another may be a statement that both quote. */
const leastDovetail = 20;

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
  private readonly alike = new Map<number, number>();
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
    for (const key of this.alike.keys()) if (pairOf(key).some((number) => gone.has(number))) this.alike.delete(key);
    this.compare(this.sharing.exchange(gone, come, (number) => this.rankOf(number)));
  }

  private compare({ paired, parted }: { readonly paired: Float64Array; readonly parted: Float64Array }): void {
    for (const key of paired) {
      if (this.alike.has(key)) continue;
      const [a, b] = pairOf(key).sort((x, y) => this.rankOf(x) - this.rankOf(y)) as [number, number];
      const [one, other] = [this.textAt(a), this.textAt(b)];
      if (isSameText(one, other)) this.alike.set(key, mutual(one, other));
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
    edges.sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);

    const copies = new DisjointSets(byRank.length);
    const extents = byRank.map((number): Extent => ({ shortest: number, longest: number, isAlone: true }));
    const lengthOf = (rank: number) => runsIn(this.texts[byRank[rank] as number]);
    for (const { a, b, alike } of edges) {
      const [cut, whole] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
      const [one, other] = [extents[copies.find(cut)] as Extent, extents[copies.find(whole)] as Extent];
      if (one === other || !this.areKin(one.shortest, other.shortest)) continue;
      const areOneText = isSameText(this.textAt(one.longest), this.textAt(other.longest));
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
 * @param alike how much of the longer of these the shorter has
 */
function hostOf(cut: Extent, whole: Extent, alike: number): Extent | null {
  if (cut.isAlone) return { ...whole, isAlone: false };
  return whole.isAlone && alike >= leastOfLonger ? cut : null;
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

/** An article's own words. An item that has hardly a body is known by its title. */
function comparedText(article: Article, furniture: Furniture): ComparedText {
  const words: number[] = [];
  let furnishing = 0;
  for (const paragraph of article.paragraphs) {
    const hashes = wordHashes(paragraph);
    if (furniture.has(article, paragraph)) furnishing += hashes.length;
    else for (const hash of hashes) words.push(hash);
  }
  keepLength(article, words.length + furnishing);
  const title = wordsOf(article.title).join(' ');
  return { title, ...runsOfWords(words.length < leastBody ? [...wordHashes(article.title), ...words] : words) };
}

interface ComparedText extends RunsOfWords {
  /** Its words, lower-cased. */
  readonly title: string;
}

function isSameText(one: ComparedText, other: ComparedText): boolean {
  const [short, long] = runsIn(one) <= runsIn(other) ? [one, other] : [other, one];
  const [less, more] = [runsIn(short), runsIn(long)];
  if (less < Math.max(leastRuns, more * leastShare)) return false;
  const contained = containment(short.distinct, long.distinct);
  if (contained === 1 && less === more) return true;
  if (contained * less < leastShared) return false;
  const overlap = overlapOf(short, long);
  // The next report of a kind says the same of other figures.
  if (overlap.contradicted * wordsPerChange > overlap.words) return false;
  if (less >= shortestRuns) {
    if (contained >= (hasSameTitle(one, other) ? leastContainment.sameTitle : leastContainmentAt(less))) return true;
    const needed = Math.max(leastStretch.runs, less * leastStretch.ofShorter);
    if (contained * less >= needed && longestStretch(short, long) >= needed) return true;
  }
  return areCutsOfOne(overlap, short);
}

/** Whether they lie side by side as cuts of one text: one within the other, or the end of one as the other's beginning. */
function areCutsOfOne({ words, covered }: Overlap, short: RunsOfWords): boolean {
  const isWhole = words >= short.inOrder.length;
  if (words < (isWhole ? leastOverlap.fewWords : leastDovetail)) return false;
  const { fewWords, ofFew, manyWords, ofMany } = leastOverlap;
  const fewness = Math.max(0, manyWords - words) / (manyWords - fewWords);
  return covered >= words * (ofMany + fewness * (ofFew - ofMany));
}

function hasSameTitle(one: ComparedText, other: ComparedText): boolean {
  return one.title === other.title && one.title.split(' ').length >= leastTitleWords;
}

function leastContainmentAt(runs: number): number {
  const shortness = Math.max(0, shortRuns - runs) / (shortRuns - shortestRuns);
  return leastContainment.usually + shortness * (leastContainment.shortest - leastContainment.usually);
}

/** Runs in the stretch of a text that is most in the other: those in common, less those that are not (Kadane). */
function longestStretch(short: RunsOfWords, long: RunsOfWords): number {
  const shared = new Set(long.distinct);
  let [longest, current] = [0, 0];
  for (const run of short.inOrder) {
    current = Math.max(0, current + (shared.has(run) ? 1 : -1));
    longest = Math.max(longest, current);
  }
  return longest;
}

/** What two texts have in common, of the longer one: the surest pairs come first. */
function mutual(one: RunsOfWords, other: RunsOfWords): number {
  const [less, more] = [runsIn(one), runsIn(other)].sort((x, y) => x - y) as [number, number];
  return (containment(one.distinct, other.distinct) * less) / more;
}

function runsIn(text: RunsOfWords | undefined): number {
  return text?.distinct.length ?? 0;
}
