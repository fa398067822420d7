import type { Citation, SummarySentence } from '../model/summary.ts';
import { readQuotations } from '../text/quotations.ts';
import { contentStems } from '../text/stems.ts';
import { isStopWord, splitWords, wordsOf } from '../text/words.ts';

/** Of the pairs of neighbouring words, how many must stand so in the best cited sentence. */
const leastPairs = 0.3;
/** Of the words that carry the subject, how many must stand in the cited sentences. */
const leastWords = 0.75;

const negations =
  /(?:\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|nicht|kein\w*|nie|ne|pas|jamais|sans|non|mai|senza|nunca|sin)\b|n['’]t\b)/giu;

interface CitedArticle {
  readonly id: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
}

interface Fault {
  readonly kind: string;
  readonly words: string;
  readonly looked: string;
}

/**
 * What a sentence that is in nobody's words says and its cited sentences do not: numbers, names, quotations and negations
 * must be there, and most of its other words. Necessary, not sufficient.
 */
export function writtenFaults({ text, citations }: SummarySentence, articles: readonly CitedArticle[]): Fault[] {
  const passages = citations.map((citation) => passageOf(citation, articles));
  if (passages.length === 0) return [fault('citation', text, 'no source is cited')];
  const cited = passages.filter((passage) => passage !== null);
  if (cited.length < passages.length) return [fault('citation', text, 'what is cited does not exist')];
  const source = cited.join('\n');
  const language = articles.find(({ id }) => id === citations[0]?.article)?.language ?? 'und';
  return [
    ...numberFaults(text, source),
    ...nameFaults(text, source, language),
    ...quotationFaults(text, source),
    ...negationFaults(text, cited),
    ...strangeness(text, cited, language),
  ];
}

function fault(kind: string, words: string, looked: string): Fault {
  return { kind, words: words.slice(0, 60), looked };
}

function passageOf({ article, paragraph, start, end }: Citation, articles: readonly CitedArticle[]): string | null {
  return articles.find(({ id }) => id === article)?.paragraphs[paragraph]?.slice(start, end) || null;
}

function numberFaults(text: string, source: string): Fault[] {
  const numbersIn = (words: string) => words.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? [];
  const known = new Set(numbersIn(source));
  return numbersIn(text)
    .filter((number) => !known.has(number))
    .map((number) => fault('number', number, 'the cited sentences do not have it'));
}

function nameFaults(text: string, source: string, language: string): Fault[] {
  const bare = (word: string) => word.toLowerCase().replace(/'s?$/u, '');
  const known = new Set(splitWords(source).map(({ word }) => bare(word)));
  return splitWords(text)
    .filter(({ word, opens }) => /^\p{Lu}/u.test(word) && !(opens && isStopWord(bare(word), language)))
    .filter(({ word }) => !known.has(bare(word)))
    .map(({ word }) => fault('name', word, 'the cited sentences do not have it'));
}

function quotationFaults(text: string, source: string): Fault[] {
  const flat = (words: string) => words.replace(/["'“”„«»‘’‚`]/gu, "'").replace(/\s+/gu, ' ');
  const known = flat(source);
  return readQuotations(text)
    .quotations.map(({ start, end, closed }) => text.slice(start + 1, closed ? end - 1 : end).replace(/[.,]$/u, ''))
    .filter((words) => !known.includes(flat(words)))
    .map((words) => fault('quotation', words, 'nobody says so in the cited sentences'));
}

/** Together, so that neither one that is new nor one that is lost is passed over. */
function negationFaults(text: string, cited: readonly string[]): Fault[] {
  const count = (words: string) => words.match(negations)?.length ?? 0;
  const own = count(text);
  const best = bestOf(text, cited);
  return own === count(best) || (own > 0 && own === count(cited.join('\n')))
    ? []
    : [fault('negation', text, 'the cited sentences deny more, or less')];
}

function strangeness(text: string, cited: readonly string[], language: string): Fault[] {
  const known = new Set(contentStems(cited.join('\n'), language));
  const stems = contentStems(text, language);
  const familiar = stems.filter((stem) => known.has(stem)).length;
  return familiar < leastWords * stems.length || shareOfPairs(text, bestOf(text, cited)) < leastPairs
    ? [fault('strange', text, 'too few of its words are those of the cited sentences')]
    : [];
}

/** The cited sentence that the text is most like. */
function bestOf(text: string, cited: readonly string[]): string {
  return cited.reduce((best, passage) => (shareOfPairs(text, passage) > shareOfPairs(text, best) ? passage : best));
}

function shareOfPairs(text: string, passage: string): number {
  const known = new Set(pairsOf(passage));
  const pairs = pairsOf(text);
  return pairs.filter((pair) => known.has(pair)).length / Math.max(1, pairs.length);
}

function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
