import { countsThings, namesDigest } from '../text/digest-phrases.ts';
import { median } from '../text/median.ts';
import { countWords } from '../text/words.ts';
import { datelineOf, openingCredit } from './dateline.ts';
import type { Evidence } from './frame-evidence.ts';
import { withoutNumber } from './parted-titles.ts';
import { inCommon, type Subject, stemsOf, subjectOf, topicShare } from './topic.ts';

/** In a title, by the mean of a language with long words and one with short ones, in characters. */
const longWord = 7;

/** A title, the few sentences under it, and whether something beside them says who wrote them or when. */
export interface Brief {
  readonly title: string;
  readonly text: string;
  readonly isSigned: boolean;
}

/** Each text is compared with so many of those after it: enough to tell, and linear. */
const neighbours = 6;
/** No more texts of a page are compared. */
const mostCompared = 40;
/** What parts of one article have in common. */
const muchInCommon = 0.02;

/** What speaks for titled texts on a page being several short articles, and what for their being parts of one. */
export function briefEvidence(briefs: readonly Brief[], pageTitles: readonly string[], language: string): Evidence {
  const read = briefs.slice(0, mostCompared);
  const subjects = read.map(({ text }) => subjectOf([{ text: withoutCredit(text) }], language));
  const counts = new Map<string, number>();
  for (const subject of subjects) for (const stem of subject) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const share = (stem: string) => (counts.get(stem) ?? 0) / read.length;
  const named = [...stemsOf(pageTitles.join('\n'), language)].filter((stem) => !/^\d/.test(stem));
  const own = meanOf(read, ({ title }, i) => topicShare(title, subjects[i] as Subject, language));
  const foreign = meanOfPairs(
    read,
    (one, other, i, j) =>
      (topicShare(one.title, subjects[j] as Subject, language) +
        topicShare(other.title, subjects[i] as Subject, language)) /
      2,
  );
  const common = meanOfPairs(read, (_, __, i, j) => inCommon(subjects[i] as Subject, subjects[j] as Subject));
  return {
    always: 1,
    digest: pageTitles.some(namesDigest) ? 1 : 0,
    listed: pageTitles.some((title) => countsThings(title) && !namesDigest(title)) ? 1 : 0,
    own: Math.min(0.5, Math.max(0, own - foreign)) * 2,
    foreign: Math.min(0.5, foreign) * 2,
    titleWords: Math.min(8, Math.max(2, median(read.map(({ title }) => wordiness(withoutNumber(title)))))) / 4 - 1,
    common: Math.min(2, common / muchInCommon),
    named: Math.max(0, ...named.map(share)),
    asks: shareOf(read, ({ title }) => /[?？؟]["'”’»]?$/u.test(title)),
    signed: shareOf(read, ({ isSigned, text }) => isSigned || isCredited(text)),
  };
}

/** "(dpa)", "/jk" */
const closing = /\s(?:\([^()]{2,24}\)|\[[^[\]]{2,24}\]|[/–—-]\s?\p{L}{2,4})\.?$/u;

/** Whether a text begins or ends as agencies' texts do. */
function isCredited(text: string): boolean {
  return datelineOf(text) !== undefined || openingCredit(text) !== undefined || closing.test(text);
}

/** "ROME (AFP)": a text's opening to the end of what its agency stands in. */
const openingToCredit = /^.{0,80}?(?:\([^()]*\)|\[[^[\]]*\]|\/[^/]*\/)/u;

/** An agency's name is in each of its texts, whatever they tell. */
function withoutCredit(text: string): string {
  const plain = text.replace(closing, '');
  const isWired = (openingCredit(text)?.agency ?? datelineOf(text)?.agency) !== undefined;
  return isWired ? plain.replace(openingToCredit, '') : plain;
}

/** How much a title says, in words; where words are long there are few. */
function wordiness(title: string): number {
  return Math.max(countWords(title), title.length / longWord);
}

function meanOf<Value>(values: readonly Value[], measure: (value: Value, at: number) => number): number {
  return values.reduce((sum, value, at) => sum + measure(value, at), 0) / Math.max(1, values.length);
}

function shareOf<Value>(values: readonly Value[], is: (value: Value) => boolean): number {
  return meanOf(values, (value) => Number(is(value)));
}

function meanOfPairs<Value>(
  values: readonly Value[],
  measure: (one: Value, other: Value, i: number, j: number) => number,
): number {
  let sum = 0;
  let pairs = 0;
  for (const [i, one] of values.entries())
    for (let j = i + 1; j < Math.min(values.length, i + 1 + neighbours); j++) {
      sum += measure(one, values[j] as Value, i, j);
      pairs++;
    }
  return sum / Math.max(1, pairs);
}
