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
    const title = new Set(termsOf(article.title, article.language).map(({ key }) => key));
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

function newIn(
  sentence: Sentence,
  terms: readonly Term[],
  title: ReadonlySet<string>,
  said: ReadonlySet<number>,
): NewSentence[] {
  if (terms.length < leastTerms) return [];
  const unsaid = terms.filter((term) => !said.has(hashOfTerm(term)));
  const isNumber = ({ word }: Term) => /\p{N}/u.test(word);
  const names = unsaid.filter(({ isName }) => isName).map(({ word }) => word.replace(/['’]s?$/u, ''));
  const numbers = unsaid.filter(isNumber).map(({ word }) => word);
  // A toll that has risen is news although all the other words are the same: then the title has it.
  const isHeadline = unsaid.some((term) => title.has(term.key) && (term.isName || isNumber(term)));
  if (isHeadline) return [{ sentence, names, numbers }];
  const pairs = pairsIn(terms);
  if (pairs.filter((pair) => said.has(pair)).length > pairs.length * mostPairsSaid) return [];
  const least = names.length + numbers.length > 0 ? leastWordsBesideName : terms.length * leastWordsNew;
  return unsaid.length >= least ? [{ sentence, names, numbers }] : [];
}
