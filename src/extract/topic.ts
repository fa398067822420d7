import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** Two words with the same beginning are taken for forms of one: that is right often enough here, in every language, and far quicker than stemming. */
const beginning = 6;

/** The share of a title's content words that a text uses, from 0 to 1; 0 where the title has none. */
export function topicShare(title: string, stems: ReadonlySet<string>, language: string): number {
  const own = new Set(contentWords(title.slice(0, 300), language));
  if (own.size === 0) return 0;
  let shared = 0;
  for (const stem of own) if (stems.has(stem)) shared += 1;
  return shared / own.size;
}

/** The share of the first set that the second has too, from 0 to 1; 1 where the first is empty. */
export function sharedPart(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (stems.size === 0) return 1;
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared += 1;
  return shared / stems.size;
}

/**
 * Two texts of so many characters that share more of their words may be parts of one: of halves of 146 articles 9 in 10 do,
 * of pairs of articles 2 in 100.
 */
const mostShared = [
  { length: 2000, share: 0.13 },
  { length: 1000, share: 0.1 },
  { length: 0, share: 0.07 },
] as const;

/** More of a text, in characters, says no more about its subject. */
export const subjectSample = 2500;

/** What a text is about, by the words of its beginning. */
export interface Subject {
  readonly stems: ReadonlySet<string>;
  /** Of the sample that they were taken from, in characters. */
  readonly length: number;
}

/** What some paragraphs are about, read as far as it is said there. */
export function subjectOf(paragraphs: readonly { readonly text: string }[], language: string): Subject {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    if (length >= subjectSample) break;
    texts.push(text.slice(0, subjectSample));
    length += text.length + 1;
  }
  const sample = texts.join('\n').slice(0, subjectSample);
  return { stems: stemsOf(sample, language), length: sample.length };
}

/** Whether two texts are about different things: neither has more than a few words of the other. */
export function haveOtherSubjects(one: Subject, other: Subject): boolean {
  const shortest = Math.min(one.length, other.length);
  const most = mostShared.find(({ length }) => shortest >= length)?.share ?? 0;
  return sharedPart(one.stems, other.stems) < most && sharedPart(other.stems, one.stems) < most;
}

/** The content words of a text's beginning, for `topicShare`. */
export function stemsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(contentWords(text.slice(0, 6000), language));
}

/** The words that carry the subject, by their beginnings. */
function contentWords(text: string, language: string): string[] {
  const stops = stopWordsOf(language);
  return wordsOf(text)
    .filter((word) => !stops.has(word) && (word.length > 1 || /[\p{N}\p{Script=Han}]/u.test(word)))
    .map((word) => (word.includes("'") ? word.replace(/'s?$/, '') : word).slice(0, beginning));
}
