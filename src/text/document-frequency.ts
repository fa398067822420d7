import { commonWords } from './common-words.ts';
import { articlesCounted, stemsByCount } from './document-frequencies.ts';
import { splitTerms, type WrittenTerm } from './split-terms.ts';

interface Counted {
  readonly articles: number;
  readonly isName: boolean;
}

/** Stems that fewer articles have are not in the table: they count as if they had just missed it. */
const leastCount = Math.min(...stemsByCount.map(({ articles }) => articles));

const countByStem = new Map<string, Counted>();
for (const { articles, names, words } of stemsByCount) {
  for (const stem of names.split(' ')) countByStem.set(stem, { articles, isName: true });
  for (const stem of words.split(' ')) countByStem.set(stem, { articles, isName: false });
}

/**
 * In how many of as many articles the common words of other languages would stand: as many as the English "police", "court"
 * and "hour" and as many as "earthquake", "bank" and "coach".
 */
const everydayCount = 181;
const ofKindCount = 32;

const countsByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** The common words of a language other than English, in the form in which texts are compared. */
function commonIn(language: string): ReadonlyMap<string, number> {
  const known = countsByLanguage.get(language);
  if (known) return known;
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  const counts = countsByLanguage.get(primary) ?? countCommon(primary);
  countsByLanguage.set(primary, counts).set(language, counts);
  return counts;
}

function countCommon(language: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const words = Object.hasOwn(commonWords, language) ? commonWords[language] : undefined;
  for (const { key } of anyCase(words?.ofKind ?? '', language)) counts.set(key, ofKindCount);
  for (const { key } of anyCase(words?.everyday ?? '', language)) counts.set(key, everydayCount);
  return counts;
}

/** Words as they stand in a sentence and as they open one, where marks are left out as those of names are: "sąd", "Sąd". */
function anyCase(words: string, language: string): WrittenTerm[] {
  return [words, words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())].flatMap((written) =>
    splitTerms(written, language),
  );
}

/** Days of a month, hours, goals: in every text, whatever its language. */
const smallNumber = /^\p{Nd}{1,2}$/u;

function countOf(key: string, language: string): number | undefined {
  if (language.startsWith('en')) return countByStem.get(key)?.articles;
  return smallNumber.test(key) ? everydayCount : commonIn(language).get(key);
}

/**
 * How much a term says, as the logarithm of how rare it is in the news at large (Spärck Jones 1972).
 * Taken from tables that ship with the program and never from the batch, so that a threshold means the same for five
 * articles and for five thousand. English is counted; of some other languages the common words are known, and all other
 * words weigh alike, as in languages of which nothing is known.
 */
export function rarityOf(key: string, language: string): number {
  return Math.log(articlesCounted / (countOf(key, language) ?? leastCount));
}

/**
 * Whether a word of a language other than English is one that much of the news has, and so no name; undefined where that
 * is not known.
 */
export function isCommonWord(key: string, language: string): boolean | undefined {
  const common = language.startsWith('en') ? undefined : commonIn(language);
  return common && common.size > 0 ? smallNumber.test(key) || common.has(key) : undefined;
}

/** Whether words of a language were counted, so that its common words are told from its rare ones. */
export function knowsRarity(language: string): boolean {
  return language.startsWith('en');
}

/** Whether an English word is written with a capital as a rule; undefined where the table does not know it. */
export function isUsuallyName(key: string, language: string): boolean | undefined {
  return knowsRarity(language) ? countByStem.get(key)?.isName : undefined;
}
