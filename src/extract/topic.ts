import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** Two words with the same beginning are taken for forms of one: that is right often enough here, in every language, and far quicker than stemming. */
const beginning = 6;

/** The share of a title's content words that a text uses, from 0 to 1; 0 where the title has none. */
export function topicShare(
  title: string,
  stems: ReadonlySet<string>,
  language: string,
  letters: number = beginning,
): number {
  const own = new Set(contentWords(title.slice(0, 300), language, letters));
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
 * What two texts have in common grows with the longer one, by chance, as the root of its words. So measured, of neighbouring
 * pieces of 60 to 400 words of 146 articles 19 in 20 have more than the first in common, of pairs of articles one in 20.
 */
const mostInCommon = { belowSubhead: 0.004, byWords: 0.0085, byTitle: 0.016 } as const;
/** How much of a title is in its own text, at least, and in the text before, at most. */
const ownTitle = { least: 0.4, mostBefore: 0.1, fewestWords: 5 } as const;

/** More of a text, in characters, says no more about its subject. */
export const subjectSample = 2500;

/** What a text is about, by the words of its beginning. */
export type Subject = ReadonlySet<string>;

/** Numbers stand in texts about anything. */
const numeral =
  /^(?:\d{1,3}|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|fou?r|fif|six|seven|eigh|nine|twen)t.*|hundre|thousa|millio|half|dozens?)$/;

/** What some paragraphs are about, read as far as it is said there. */
export function subjectOf(paragraphs: readonly { readonly text: string }[], language: string): Subject {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    if (length >= subjectSample) break;
    texts.push(text.slice(0, subjectSample));
    length += text.length + 1;
  }
  const stems = stemsOf(texts.join('\n').slice(0, subjectSample), language);
  return new Set([...stems].filter((stem) => !numeral.test(stem)));
}

/** Reads what some paragraphs are about. */
export type SubjectReader = (paragraphs: Iterable<{ readonly text: string }>) => Subject;

/** So many runs of paragraphs are kept read: a page can be parted in more ways than fit into memory. */
const mostRuns = 1000;

/**
 * Makes a reader of the paragraphs of one page, which are asked for in runs. Each paragraph is read once, however often it is
 * asked for: in other company it says the same; and so is each run, known by its first and its last.
 */
export function subjectReader(language: string): SubjectReader {
  type Paragraph = { readonly text: string };
  const known = new Map<Paragraph, Subject>();
  const knownRuns = new Map<Paragraph, Map<Paragraph, Subject>>();
  let runs = 0;
  return (paragraphs) => {
    const run: Paragraph[] = [];
    let length = 0;
    for (const paragraph of paragraphs) {
      if (length >= subjectSample) break;
      run.push(paragraph);
      length += paragraph.text.length + 1;
    }
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return new Set();
    const fromFirst = knownRuns.get(first) ?? new Map<Paragraph, Subject>();
    const read = fromFirst.get(last);
    if (read) return read;
    const subject = new Set<string>();
    for (const paragraph of run) {
      const own = known.get(paragraph) ?? subjectOf([paragraph], language);
      known.set(paragraph, own);
      for (const stem of own) subject.add(stem);
    }
    if (runs < mostRuns) knownRuns.set(first, fromFirst.set(last, subject));
    runs++;
    return subject;
  };
}

/** What two texts have in common, whatever their lengths: 0 for nothing, above .02 for parts of most articles. */
export function inCommon(one: Subject, other: Subject): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.size === 0 ? 1 : sharedPart(few, many) / Math.sqrt(many.size);
}

/**
 * Whether a text below a title is about something else than the one before: they have few words in common, or not many and
 * the title names only what stands below. Most subheads are shorter than titles.
 */
export function haveOtherSubjects(before: Subject, own: Subject, title: string, language: string): boolean {
  const common = inCommon(before, own);
  if (wordsOf(title).length < ownTitle.fewestWords) return common < mostInCommon.belowSubhead;
  return (
    common < mostInCommon.byWords ||
    (common < mostInCommon.byTitle &&
      topicShare(title, own, language) >= ownTitle.least &&
      topicShare(title, before, language) <= ownTitle.mostBefore)
  );
}

/** The content words of a text's beginning, for `topicShare`. */
export function stemsOf(text: string, language: string, letters: number = beginning): ReadonlySet<string> {
  return new Set(contentWords(text.slice(0, 6000), language, letters));
}

/** In Arabic "and", "in" and the article are written with the word: most of a beginning would be theirs. */
const arabicPrefix = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=[\u0621-\u064a]{3})/;

function bareWord(word: string): string {
  if (word.includes("'")) return word.replace(/'s?$/, '');
  return word >= '\u0621' && word <= '\u064b' ? word.replace(arabicPrefix, '') : word;
}

/** The words that carry the subject, by their beginnings. */
function contentWords(text: string, language: string, letters: number): string[] {
  const stops = stopWordsOf(language);
  const words: string[] = [];
  for (const word of wordsOf(text)) {
    if (stops.has(word) || (word.length < 2 && !/[\p{N}\p{Script=Han}]/u.test(word))) continue;
    words.push(bareWord(word).slice(0, letters));
  }
  return words;
}
