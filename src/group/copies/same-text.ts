import { sharedBy } from '../../text/similarity.ts';
import { type ToldWords, tellOtherwise } from '../stories/told-otherwise.ts';
import { leastEdits } from './edits.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import type { RunsOfWords } from './word-runs.ts';

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
/** A brief of which a roundup quotes every word is not a copy of the roundup, unless that begins with it or has its headline. */
const leastShare = 0.1;

/**
 * Two different cuts of a text have little in common, but that in one stretch. Different reports share scattered
 * phrases, and a statement that all of them quote in full: at most .24 of the shorter one; with two sentences of another
 * agency's text it may be a third.
 */
const leastStretch = { runs: 40, ofShorter: 0.36 };

/**
 * Of what two cuts of one text should both have, how much stands at its place in both, by how many words that is; fewer
 * prove nothing. Of 1,071 texts by different outlets none that tell of one event in their own words had more than .67
 * (24 words) or .59 (56 and 114).
 */
const leastOverlap = { fewWords: 8, ofFew: 0.9, manyWords: 30, ofMany: 0.7 };
/**
 * A short text has hardly a run left once it is edited: of so many of its words at most an edit has changed one in four.
 * Of 190 pairs of different reports of one event of which one is cut to less than 30 words, none but rewritten agency
 * copies had fewer edits; under the same headline, half of the words are enough.
 */
const mostEdits = { words: 60, fewest: 12, usually: 0.24, sameTitle: 0.5 };
/** A figure that is another one: who edits a text changes one in so many words at most. */
const wordsPerChange = 20;
/**
 * Where both texts go on without the other, the end of one that begins another may be a statement that both quote, or what
 * another agency has to add.
 */
const leastDovetail = { words: 20, ofShorter: 0.25 };

export interface ComparedText extends RunsOfWords {
  /** Its words, lower-cased. */
  readonly title: string;
  /** Hashes of the words of its body, read again each time: few are asked for. */
  readonly words: () => readonly number[];
  /** Its title and top, read again each time, too. */
  readonly told: () => ToldWords;
}

/** Whether two articles carry the same text; the one may be a cut of the other, and either edited or added to. */
export function isSameText(one: ComparedText, other: ComparedText): boolean {
  const [short, long] = runsIn(one) <= runsIn(other) ? [one, other] : [other, one];
  const [less, more] = [runsIn(short), runsIn(long)];
  if (less < leastRuns) return false;
  const shared = sharedBy(short.distinct, long.distinct);
  if (shared === more) return true;
  const sameTitle = hasSameTitle(one, other);
  if (shared < (sameTitle ? 1 : leastShared)) return false;
  const overlap = overlapOf(short, long);
  if (less < more * leastShare && !sameTitle && !overlap.beginsBoth) return false;
  // The next report of a kind says the same of other figures.
  if (overlap.contradicted * wordsPerChange > overlap.words) return false;
  const areAlike =
    haveMuchInCommon(short, long, shared, sameTitle) ||
    areCutsOfOne(overlap, short) ||
    isEdited(short, long, sameTitle);
  // Read last: it takes longest, and few get here.
  return areAlike && !tellOtherwise(short.told(), long.told());
}

function haveMuchInCommon(short: ComparedText, long: ComparedText, shared: number, sameTitle: boolean): boolean {
  const less = runsIn(short);
  if (less < shortestRuns) return false;
  if (shared >= less * (sameTitle ? leastContainment.sameTitle : leastContainmentAt(less))) return true;
  const needed = Math.max(leastStretch.runs, less * leastStretch.ofShorter);
  return shared >= needed && longestStretch(short, long) >= needed;
}

/** Whether a short text stands in another one but for some of its words. */
function isEdited(short: ComparedText, long: ComparedText, sameTitle: boolean): boolean {
  if (short.inOrder.length > mostEdits.words) return false;
  const words = short.words();
  if (words.length < (sameTitle ? leastOverlap.fewWords : mostEdits.fewest)) return false;
  return leastEdits(words, long.words()) <= words.length * (sameTitle ? mostEdits.sameTitle : mostEdits.usually);
}

/** Whether they lie side by side as cuts of one text: one within the other, or the end of one as the other's beginning. */
function areCutsOfOne({ words, covered }: Overlap, short: RunsOfWords): boolean {
  const isWhole = words >= short.inOrder.length;
  const least = Math.max(leastDovetail.words, short.inOrder.length * leastDovetail.ofShorter);
  if (words < (isWhole ? leastOverlap.fewWords : least)) return false;
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

/** How alike two texts are that are one. */
export interface Likeness {
  /** Whether all of the shorter is in the longer one, word for word. */
  readonly isCut: boolean;
  /** How much of the longer one the shorter has. */
  readonly ofLonger: number;
  /** Whether each goes on where the other ends: neither is a cut of the other, but both are of a third. */
  readonly goOn: boolean;
}

export function likenessOf(one: RunsOfWords, other: RunsOfWords): Likeness {
  const shared = sharedBy(one.distinct, other.distinct);
  const [short, long] = runsIn(one) <= runsIn(other) ? [one, other] : [other, one];
  const overlap = overlapOf(short, long);
  return {
    isCut: shared === runsIn(short),
    ofLonger: shared / runsIn(long),
    goOn: overlap.words < short.inOrder.length && areCutsOfOne(overlap, short),
  };
}

/** The surest of likenesses first: a cut may have more in common with a short rewriting of its text. */
export function bySurety(x: Likeness, y: Likeness): number {
  return Number(y.isCut) - Number(x.isCut) || y.ofLonger - x.ofLonger;
}

export function runsIn(text: RunsOfWords | undefined): number {
  return text?.distinct.length ?? 0;
}
