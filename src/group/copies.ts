import type { Article } from '../model/article.ts';
import { containment, cosine, type TermVector } from '../text/similarity.ts';
import { countWords, wordsOf } from '../text/words.ts';
import { articleVector } from './article-vector.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { withoutFurniture } from './furniture.ts';
import { pairsThatShare } from './shared-runs.ts';
import { type RunsOfWords, runsOfWords } from './word-runs.ts';

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
/** A brief of which a roundup quotes every word is not a copy of the roundup. */
const leastShare = 0.1;

/**
 * Two different cuts of a text have little in common, but that in one stretch. Different reports share scattered
 * phrases, and a statement that all of them quote in full: at most .24 of the shorter one.
 */
const leastStretch = { runs: 40, ofShorter: 0.28 };

/** How alike are two texts that only a third brings together, where they are parts of one report. */
const leastKinship = { containment: 0.1, cosine: 0.2 };

/**
 * Which articles carry the same text: cut, re-headlined, lightly edited, or with a paragraph of their own. Texts are
 * compared where an inverted index finds a run of words that both have; all others cost nothing.
 * @returns for each article the index of the first that has its text; its own where it is the first
 */
export function copiesOf(articles: readonly Article[]): number[] {
  const bodies = withoutFurniture(articles);
  const texts = articles.map(({ title }, at) => ({
    title: wordsOf(title).join(' '),
    ...runsOfWords(comparedText(title, bodies[at] ?? [])),
  }));
  const edges = pairsThatShare(texts).flatMap(([a, b]) => {
    const [one, other] = [texts[a], texts[b]];
    return one && other && isSameText(one, other) ? [{ a, b, alike: mutual(one, other) }] : [];
  });
  edges.sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);

  const copies = new DisjointSets(articles.length);
  const extents = articles.map((_, at): Extent => ({ shortest: at, longest: at }));
  const areKin = kinship(articles, texts);
  for (const { a, b } of edges) {
    if (copies.find(a) === copies.find(b)) continue;
    const [one, other] = [extents[copies.find(a)] as Extent, extents[copies.find(b)] as Extent];
    const [p, q] = [texts[one.longest], texts[other.longest]];
    if (!p || !q || !isSameText(p, q) || !areKin(one.shortest, other.shortest)) continue;
    copies.union(a, b);
    extents[copies.find(a)] = spanned(one, other, texts);
  }
  return articles.map((_, at) => copies.find(at));
}

/**
 * The members of a set by which others join it. The longest has what a cut leaves out, by which two reports differ that
 * begin with one statement; the shortest has the least of what others have put beside it.
 */
interface Extent {
  readonly shortest: number;
  readonly longest: number;
}

function spanned(one: Extent, other: Extent, texts: readonly RunsOfWords[]): Extent {
  const isShorter = lengthOf(texts[one.shortest]) <= lengthOf(texts[other.shortest]);
  const isLonger = lengthOf(texts[one.longest]) >= lengthOf(texts[other.longest]);
  return {
    shortest: isShorter ? one.shortest : other.shortest,
    longest: isLonger ? one.longest : other.longest,
  };
}

/** An item that has hardly a body is known by its title. */
function comparedText(title: string, paragraphs: readonly string[]): readonly string[] {
  let words = 0;
  for (const paragraph of paragraphs) {
    words += countWords(paragraph);
    if (words >= shortestRuns) return paragraphs;
  }
  return [title, ...paragraphs];
}

interface ComparedText extends RunsOfWords {
  /** Its words, lower-cased. */
  readonly title: string;
}

function isSameText(one: ComparedText, other: ComparedText): boolean {
  const [short, long] = lengthOf(one) <= lengthOf(other) ? [one, other] : [other, one];
  const [less, more] = [lengthOf(short), lengthOf(long)];
  if (less < Math.max(leastRuns, more * leastShare)) return false;
  const contained = containment(short.distinct, long.distinct);
  if (less < shortestRuns) return contained === 1 && less === more;
  if (contained >= (hasSameTitle(one, other) ? leastContainment.sameTitle : leastContainmentAt(less))) return true;
  const needed = Math.max(leastStretch.runs, less * leastStretch.ofShorter);
  return contained * less >= needed && longestStretch(short, long) >= needed;
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
  const [less, more] = [lengthOf(one), lengthOf(other)].sort((x, y) => x - y) as [number, number];
  return (containment(one.distinct, other.distinct) * less) / more;
}

/**
 * Whether two texts may be one report, where a third holds both: head and end of a report tell of the same names, two
 * reports that some outlet has put under one headline do not.
 */
function kinship(articles: readonly Article[], texts: readonly RunsOfWords[]): (a: number, b: number) => boolean {
  const vectors = new Map<number, TermVector>();
  const vectorOf = (at: number) => {
    const vector = vectors.get(at) ?? articleVector(articles[at] as Article);
    vectors.set(at, vector);
    return vector;
  };
  return (a, b) => {
    const [one, other] = [texts[a], texts[b]];
    if (!one || !other) return false;
    return (
      containment(one.distinct, other.distinct) >= leastKinship.containment ||
      cosine(vectorOf(a), vectorOf(b)) >= leastKinship.cosine
    );
  };
}

function lengthOf(text: RunsOfWords | undefined): number {
  return text?.distinct.length ?? 0;
}
