import type { Sentence } from '../model/sentence.ts';
import type { Story } from '../model/story.ts';
import type { StoryUpdate } from '../model/told-story.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Term, termsOf } from '../text/terms.ts';
import { hashOfTerm, pairsIn } from './told-story.ts';

/** A sentence that shares more of its pairs of words with what was said says it again. */
const mostPairsSaid = 0.5;
/** Of its words, so many are new where it names nobody and counts nothing that is; else a few, or it is only reworded. */
const leastWordsNew = 0.6;
const leastWordsBesideName = 3;
/** Fewer words are no statement. */
const leastTerms = 5;
/** News stands first: a new sentence this early is enough, and further down it takes several, which are no background. */
const early = { sentences: 5, enough: 1 };
const anywhereEnough = 3;

/** A number with its thousands, of which words are made at the commas. */
const withThousands = /(?<![\p{L}\p{N}])\d{1,3}(?:,\d{3})+(?:[.-][\p{L}\p{N}]+)*/gu;

/** One sentence that says something new, and its new words. */
interface NewSentence {
  readonly sentence: Sentence;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/**
 * What a story says that had not been said, or null where that is too little to tell it again.
 * @param said hashes of terms and pairs of terms, as they are remembered
 * @param since the edition in which it last went out
 */
export function newsSince(story: Story, said: ReadonlySet<number>, since: string): StoryUpdate | null {
  const found = story.articles.flatMap((article) => {
    const title = headlineNews(termsOf(article.title, article.language), said);
    return sentencesOf(article).flatMap((sentence) =>
      newIn(sentence, termsOf(sentence.text, article.language), title, said),
    );
  });
  const atTop = found.filter(({ sentence }) => sentence.index < early.sentences).length;
  if (atTop < early.enough && found.length < anywhereEnough) return null;
  return {
    since,
    newSentences: found.map(({ sentence }) => sentence),
    newNames: [...new Set(found.flatMap(({ names }) => names))],
    newNumbers: [...new Set(found.flatMap(({ numbers }) => numbers))],
  };
}

/**
 * The words of a headline that make a sentence new although its other words are not: a name or number, as a toll that
 * has risen; any where there are two, because of one the other outlet may only have had another word.
 */
function headlineNews(title: readonly Term[], said: ReadonlySet<number>): ReadonlySet<string> {
  const unsaid = title.filter((term) => !said.has(hashOfTerm(term)));
  const telling = new Set(unsaid.map(({ key }) => key)).size > 1 ? unsaid : unsaid.filter(isNameOrNumber);
  return new Set(telling.map(({ key }) => key));
}

function newIn(
  sentence: Sentence,
  terms: readonly Term[],
  title: ReadonlySet<string>,
  said: ReadonlySet<number>,
): NewSentence[] {
  if (terms.length < leastTerms) return [];
  const unsaid = terms.filter((term) => !said.has(hashOfTerm(term)));
  const names = unsaid.filter(({ isName }) => isName).map(({ word }) => word.replace(/['’]s?$/u, ''));
  const whole = sentence.text.match(withThousands) ?? [];
  const numbers = unsaid
    .filter(isNumber)
    .map(({ word }) => whole.find((number) => number.split(',').includes(word)) ?? word);
  if (unsaid.some(({ key }) => title.has(key))) return [{ sentence, names, numbers }];
  const pairs = pairsIn(terms);
  if (pairs.filter((pair) => said.has(pair)).length > pairs.length * mostPairsSaid) return [];
  const least = names.length + numbers.length > 0 ? leastWordsBesideName : terms.length * leastWordsNew;
  return unsaid.length >= least ? [{ sentence, names, numbers }] : [];
}

function isNumber({ word }: Term): boolean {
  return /\p{N}/u.test(word);
}

function isNameOrNumber(term: Term): boolean {
  return term.isName || isNumber(term);
}
