import type { WrittenNumber } from '../../text/numbers-in.ts';
import type { Term } from '../../text/terms.ts';
import { isHappening } from '../happenings/happenings.ts';
import type { Dated } from './dated-after.ts';
import { hashOfTerm, type SaidText, type WasSaid } from './said.ts';

/** A sentence that shares more of its pairs of words with what was said says it again. */
const mostPairsSaid = 0.5;
/** What a copy adds shares less; more is edited. */
const mostPairsOfAddition = 0.3;
/** Of its words, so many are new where it names nobody, counts nothing and tells no happening that is; or it is only reworded. */
const leastWordsNew = 0.6;
/** Of words that an outlet adds to a copy, and beside a name that is new, these are enough. */
const leastWordsAdded = 3;
const leastWordsBesideName = 2;
/** Of these: it names who was named, it names or counts what was not, it tells a happening that was not, it dates it after what went out. */
const leastSigns = 2;
/** What a page adds to itself has so many words that were not said, and so many of its story; an advertisement has not. */
const leastWordsOfEntry = 2;
const leastRelated = 2;
/** An article that dates nothing after what went out, and says more than this of what was not told, is its background. */
const mostUnsaidOfReport = 0.5;
/** In one that hardly says more than what was told, a new word of its headline is news; in others it is another word. */
const mostUnsaidOfRepeat = 0.25;
/** Who is quoted says so much that was not told. */
const leastUnsaidOfQuotation = 0.5;
/** Fewer words are no statement. */
export const leastTerms = 5;
const leastTermsWithName = 4;

/** How the article of a sentence stands to what was said. */
export interface ArticleOfSentence {
  readonly language: string;
  /** Whether it carries a text that went out. */
  readonly isCopy: boolean;
  readonly title: Headline;
  /** Whether its top dates something after what went out; null where days do not tell. */
  readonly isLater: boolean | null;
  /** The share of its words that were not said. */
  readonly unsaid: number;
  /** Where the article is a page that went out, and still says most of that. */
  readonly page: PageBefore | null;
}

/** What a headline has that was not said. */
export interface Headline {
  /** Words that make a sentence new although its other words are not. */
  readonly words: ReadonlySet<string>;
  readonly hasHappening: boolean;
}

/** A page that went out. */
export interface PageBefore {
  readonly isOfStory: (key: string) => boolean;
  /** Whether a paragraph stands above all that was said. */
  readonly isAbove: (paragraph: number) => boolean;
}

/** A sentence, and what of it had not been said. */
interface Unsaid {
  readonly read: SaidText;
  readonly text: string;
  readonly paragraph: number;
  readonly index: number;
  readonly dated: Dated;
  readonly figures: readonly WrittenNumber[];
  readonly words: readonly Term[];
  readonly names: readonly string[];
  /** The share of its pairs of words that were said. */
  readonly said: number;
}

/** Whether a sentence tells what was not told: losing a fact is worse than telling one twice. */
export function isNews(unsaid: Unsaid, article: ArticleOfSentence, wasSaid: WasSaid): boolean {
  const { read, figures, words, names, said } = unsaid;
  const { terms } = read;
  const isOfHeadline =
    words.some(({ key }) => article.title.words.has(key)) ||
    figures.some(({ value }) => article.title.words.has(String(value)));
  const { page } = article;
  if (page) return isOfHeadline || isOtherName(unsaid) || isEntry(unsaid, article.language, page, wasSaid);
  if (article.isCopy) return isOfHeadline || isAddition(unsaid, article.language, wasSaid);
  // Where no capitals tell names, any word may be one; "she said" names nobody.
  const isQuoted = isQuotation(unsaid);
  const isNaming = names.length > 0 || isQuoted || !hasCapitals(unsaid.text);
  if (terms.length < (isNaming ? leastTermsWithName : leastTerms)) return false;
  if (article.isLater === false) return isNewsBesideRetold(unsaid, article, isOfHeadline);
  if (isOfHeadline || figures.length > 0 || words.some((term) => isHappening(term, article.language))) return true;
  if (isOtherName(unsaid)) return true;
  if (unsaid.dated === 'after') return words.length > 0;
  if (article.isLater && isQuoted) return true;
  if (said > mostPairsSaid) return false;
  return words.length >= (names.length > 0 ? leastWordsBesideName : terms.length * leastWordsNew);
}

/**
 * Whether a sentence is news where the top of its article dates nothing after what went out: then other words are another
 * outlet's for the same, and names and numbers of long ago its background.
 */
function isNewsBesideRetold(unsaid: Unsaid, article: ArticleOfSentence, isOfHeadline: boolean): boolean {
  const { index, dated, figures, words, names } = unsaid;
  if (dated === 'after' && words.length + figures.length > 0) return true;
  const { title } = article;
  const isLead = index === 0;
  const tellsHappening = words.some((term) => isHappeningOf(term, article.language));
  // Background does not begin with either.
  if (isLead && (tellsHappening || figures.length > 0)) return true;
  if (article.unsaid > mostUnsaidOfReport && !title.hasHappening) return false;
  if (figures.length > 0 || isOtherName(unsaid) || (title.hasHappening && tellsHappening)) return true;
  if (isLead && isOfHeadline && (title.hasHappening || article.unsaid <= mostUnsaidOfRepeat)) return true;
  return names.length > 0 && isQuotation(unsaid);
}

const quotation = /["“”„«»「」『』]/u;

/** Whether somebody is quoted with what was not told. */
function isQuotation({ text, words, read }: Unsaid): boolean {
  return quotation.test(text) && words.length >= read.terms.length * leastUnsaidOfQuotation;
}

/** "Peter Brandt, not Paul Brandt." */
function isOtherName({ read: { terms }, names, words }: Unsaid): boolean {
  return names.length > 0 && new Set(terms.map(({ key }) => key)).size < terms.length && words.length === 1;
}

/** Whether an outlet has added news to a text that went out, and not only what it puts under every text ("Read more"). */
function isAddition(unsaid: Unsaid, language: string, wasSaid: WasSaid): boolean {
  const { read, text, words, said } = unsaid;
  const { terms } = read;
  if (said > mostPairsOfAddition || terms.length < leastTerms || words.length < leastWordsAdded) return false;
  return !hasCapitals(text) || signsIn(unsaid, language, wasSaid) >= leastSigns;
}

/**
 * Whether a page that went out says more of its story, and has not only another advertisement: what it adds is the
 * outlet's own, and stands above the rest where it is the newest entry.
 */
function isEntry(unsaid: Unsaid, language: string, page: PageBefore, wasSaid: WasSaid): boolean {
  const { read, text, paragraph, figures, names, words, said } = unsaid;
  const { terms } = read;
  const isAbove = page.isAbove(paragraph);
  const least = isAbove ? leastTermsWithName : leastTerms;
  // Who is named in full each time says much again.
  const mostSaid = names.length + figures.length > 0 ? mostPairsSaid : mostPairsOfAddition;
  if (said > mostSaid || terms.length < least || words.length < leastWordsOfEntry) return false;
  const related = new Set(terms.filter(({ key }) => !/^\p{N}/u.test(key) && page.isOfStory(key)).map(({ key }) => key));
  if (related.size >= leastRelated) return true;
  if (!hasCapitals(text)) return false;
  const isOfStory = related.size > 0 || terms.some((term) => isNamedAgain(term, wasSaid));
  return isOfStory && (isAbove || signsIn(unsaid, language, wasSaid) > 0);
}

function isNamedAgain(term: Term, wasSaid: WasSaid): boolean {
  return term.isName && wasSaid(hashOfTerm(term));
}

/** How many signs there are that a sentence is news of what was told. */
function signsIn(unsaid: Unsaid, language: string, wasSaid: WasSaid): number {
  const { read, figures, names, words } = unsaid;
  // A local sentence has names of its own, and what stands under every text has none of these.
  const signs = [
    read.terms.some((term) => isNamedAgain(term, wasSaid)),
    names.length + figures.length > 0,
    words.some((term) => isHappeningOf(term, language)),
    unsaid.dated === 'after',
  ];
  return signs.filter(Boolean).length;
}

/** Bob Fells does not fall; in German all nouns have capitals. */
function isHappeningOf(term: Term, language: string): boolean {
  return isHappening(term, language) && (language.startsWith('de') || !/^\p{Lu}/u.test(term.word));
}

/** Whether most of it is in a script that has capitals, by which names are known; Georgian has some, but not for names. */
function hasCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}+/gu, '');
  const withCapitals = letters.replace(/[^\p{Lu}\p{Ll}]|\p{Script=Georgian}/gu, '');
  return withCapitals.length > letters.length / 2;
}
