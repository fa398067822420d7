import type { Citation, SummarySentence } from '../model/summary.ts';
import { cutFaults, isExtract, misplacedCuts } from './cut-faults.ts';
import { dateFaults } from './date-faults.ts';
import { deedFaults } from './deed-faults.ts';
import { type CitedArticle, namesOf, type Passage, passageAt, placeOf } from './evidence.ts';
import type { Fault } from './fault.ts';
import { attributionFaults, directionFaults, oppositeFaults, strangeness } from './likeness-faults.ts';
import { nameFaults } from './name-faults.ts';
import { numberFaults } from './number-faults.ts';
import { placeFaults } from './place-faults.ts';
import { polarityFaults } from './polarity-faults.ts';
import { quotationFaults } from './quotation-faults.ts';
import { type Reading, readingOf } from './reading.ts';
import { reasonFaults } from './reason-faults.ts';
import { substitutionFaults } from './substitution-faults.ts';

/** In characters: several times any sentence of news. Beyond it nothing is compared, so that hostile text costs no more than its length. */
const longest = 3000;
/** Several times those of any sentence of news, because each may be held against each and against every word. */
const mostNumbers = 100;

/** Every check of a sentence in other words than its source's; the order is that in which faults are told. */
const checks: readonly ((sentence: Reading, passages: readonly Passage[]) => Fault[])[] = [
  quotationFaults,
  numberFaults,
  dateFaults,
  nameFaults,
  polarityFaults,
  attributionFaults,
  placeFaults,
  deedFaults,
  oppositeFaults,
  directionFaults,
  substitutionFaults,
  reasonFaults,
  strangeness,
];

/**
 * What a sentence says and its cited sentences do not. An extract, which is one source sentence minus its recorded cuts,
 * is at fault only in its cuts; of anything else every number, name, date, quotation, negation and modal must be found.
 * Necessary, not sufficient: a rewrite can lie in words that none of these are.
 */
export function faultsOf(sentence: SummarySentence, articles: readonly CitedArticle[]): Fault[] {
  return faultsIn(sentence, new Map(articles.map((article) => [article.id, article])));
}

/** The same for many sentences of the same articles, by their ids. */
export function faultsIn(sentence: SummarySentence, articles: ReadonlyMap<string, CitedArticle>): Fault[] {
  const { text, citations, edits } = sentence;
  const [citation] = citations;
  if (!citation) return [{ kind: 'citation', words: text.slice(0, 60), looked: 'no source is cited' }];
  const passages: Passage[] = [];
  for (const each of citations) {
    const place = placeOf(each, articles);
    if (!place) return [{ kind: 'citation', words: text.slice(0, 60), looked: nowhere(each) }];
    if (citations.length === 1 && isExtract(text, place.paragraph, each, edits))
      return [...cutFaults(text, place.article, each, edits), ...insertionFaults(sentence, passageAt(each, place))];
    if (text.length > longest || each.end - each.start > longest) return [uncheckable(text)];
    passages.push(passageAt(each, place));
  }
  const [first] = passages;
  if (!first) return [];
  const misplaced = misplacedCuts(first.paragraph, citation, edits);
  if (misplaced.length > 0) return misplaced;
  const isWord = (lower: string) => passages.some(({ article }) => namesOf(article).isWord(lower));
  const reading = readingOf(text, first.article.language, isWord);
  if (
    [reading, ...passages.map((passage) => passage.reading)].some(({ quantities }) => quantities.length > mostNumbers)
  )
    return [uncheckable(text)];
  return checks.flatMap((check) => check(reading, passages));
}

function uncheckable(text: string): Fault {
  const looked = 'it or a passage that it cites is too long, or has too many numbers, to be checked';
  return { kind: 'strange', words: text.slice(0, 60), looked };
}

/**
 * What is at fault in a sentence as it is told, its own claims first: without `written` a sentence is the one that it cites,
 * minus its recorded cuts, and has no word of anybody else.
 */
export function toldFaults(sentence: SummarySentence, articles: ReadonlyMap<string, CitedArticle>): Fault[] {
  const found = faultsIn(sentence, articles);
  return found.length > 0 ? found : unmarkedFaults(sentence, articles);
}

/** Words that are not the source's, in a sentence that nobody is said to have written. */
function unmarkedFaults(sentence: SummarySentence, articles: ReadonlyMap<string, CitedArticle>): Fault[] {
  const { text, citations, edits, written } = sentence;
  const [citation] = citations;
  const place = citation && placeOf(citation, articles);
  if (written || !place || isExtract(text, place.paragraph, citation, edits)) return [];
  const looked = 'these are not the words of the cited sentence, and nobody is said to have written them';
  return [{ kind: 'strange', words: text.slice(0, 60), looked }];
}

/** Names and numbers of a phrase that none of the cited sentences has. */
export function subjectFaults(
  phrase: string,
  citations: readonly Citation[],
  articles: ReadonlyMap<string, CitedArticle>,
): Fault[] {
  const passages = citations.flatMap((citation) => {
    const place = placeOf(citation, articles);
    return place ? [passageAt(citation, place)] : [];
  });
  const [first] = passages;
  if (!first) return [];
  const reading = readingOf(phrase, first.article.language, namesOf(first.article).isWord);
  return [...numberFaults(reading, passages), ...nameFaults(reading, passages)];
}

/** What was inserted into an extract must be a name or a day that its article gives. */
function insertionFaults({ text, edits }: SummarySentence, passage: Passage): Fault[] {
  if (edits.every(({ inserted }) => inserted === undefined)) return [];
  const reading = readingOf(text, passage.article.language, namesOf(passage.article).isWord);
  return [numberFaults, dateFaults, nameFaults].flatMap((check) => check(reading, [passage]));
}

function nowhere({ article, paragraph, start, end }: Citation): string {
  return `there is no text from ${start} to ${end} in paragraph ${paragraph} of article ${article}`;
}
