import { isUsuallyName } from '../text/document-frequency.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { type DateMention, datesIn } from './dates.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity, Span } from './quantity.ts';
import { type Token, tokensOf } from './tokens.ts';
import { polarityWordsOf } from './words/polarity-words.ts';
import { courtesyTitles, officeByShort, officeTitles } from './words/titles.ts';

/** A run of capitalized words that names somebody or something. */
export interface Name {
  readonly start: number;
  readonly end: number;
  /** As written, titles included. */
  readonly text: string;
  /** The words that name, titles left out; never empty. */
  readonly words: readonly string[];
  /** Offices it is given: "president". */
  readonly offices: readonly string[];
}

/** A text taken apart into all that a receipt is about. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
}

/**
 * Reads a text. Time grows linearly with it.
 * @param isWord whether a lower-cased word is written small elsewhere, so that its capital at an opening says nothing
 */
export function readingOf(text: string, language: string, isWord: (lower: string) => boolean): Reading {
  const tokens = tokensOf(text, language);
  const dates = datesIn(text, tokens, language);
  const quantities = quantitiesIn(text, tokens, language, dates);
  const taken = [...dates, ...quantities.filter(({ bare }) => !bare)].sort((a, b) => a.start - b.start);
  return { text, language, tokens, dates, quantities, names: namesIn(text, tokens, language, taken, isWord) };
}

function namesIn(
  text: string,
  tokens: readonly Token[],
  language: string,
  taken: readonly Span[],
  isWord: (lower: string) => boolean,
): Name[] {
  const names: Name[] = [];
  let run: Token[] = [];
  let cover = 0;
  const end = () => {
    const name = nameOf(text, run);
    if (name) names.push(name);
    run = [];
  };
  for (const [index, token] of tokens.entries()) {
    while ((taken[cover]?.end ?? Number.POSITIVE_INFINITY) <= token.start) cover++;
    const isTaken = (taken[cover]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    const before = run.at(-1);
    if (before && !continues(before, token)) end();
    if (!isTaken && isNameAt(tokens, index, language, isWord)) run.push(token);
    else end();
  }
  end();
  return names;
}

function continues(before: Token, token: Token): boolean {
  if (/['’]s?$/u.test(before.text)) return false;
  if (token.gap === '' || token.gap === '-') return true;
  const isShort = before.text.length <= 4;
  return token.gap === '.' && isShort && (before.text.length === 1 || isTitle(before) || before.text.includes('.'));
}

function isTitle({ lower }: Token): boolean {
  return courtesyTitles.has(lower) || officeTitles.has(lower);
}

const neverNames = new Set(['i', "i'm", "i've", "i'll", "i'd", 'ok']);

function isNameAt(
  tokens: readonly Token[],
  index: number,
  language: string,
  isWord: (lower: string) => boolean,
): boolean {
  const token = tokens[index];
  if (!token?.capital || neverNames.has(token.lower)) return false;
  if (/^(?:US|U\.S|USA|U\.S\.A|UK|U\.K|UN|U\.N|EU|WHO|IT)$/u.test(token.text)) return true;
  const isStop = stopWordsOf(language).has(token.lower);
  if (language.startsWith('de')) return !isStop && isGermanName(tokens, index);
  if (isStop) return false;
  if (!token.opens) return true;
  if (polarityWordsOf(language).byWord.has(token.lower)) return false;
  const next = tokens[index + 1];
  if (officeTitles.has(token.lower) && next?.capital && next.gap === '') return true;
  const usual = isUsuallyName(token.stem, language);
  if (usual !== undefined) return usual && (!isWord(token.lower) || next?.capital === true);
  return !isWord(token.lower) && !opensOften.test(token.lower);
}

/** Small words by which a sentence opens, of the languages for which no table tells names. */
const opensOften =
  /^(?:quelques?|selon|plusieurs|environ|près|plus|moins|pendant|depuis|malgré|aucune?|chaque|certaines?|algunos?|algunas?|según|unos|unas|cerca|durante|desde|segundo|cerca|alcuni|alcune|secondo|circa)$/u;

/** German writes every noun with a capital: a name is what stands beside a title or another name, or has none of a noun's company. */
function isGermanName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token || commonGerman.test(token.lower) || (token.opens && germanAdverb.test(token.lower))) return false;
  if (/^\p{Lu}{2,}/u.test(token.text)) return true;
  const neighbour = (other: Token | undefined, gap: string | undefined) =>
    other?.capital === true && gap === '' && !commonGerman.test(other.lower) && !stopWordsOf('de').has(other.lower);
  if (neighbour(before, token.gap) || neighbour(next, next?.gap)) return true;
  const follows = before && token.gap === '' ? before.lower : '';
  return (
    /^(?:in|aus|nach|von|mit|für|gegen|bei|laut|und|zwischen|sagte|erklärte|teilte)$/u.test(follows) ||
    (token.opens && next !== undefined && !next.capital)
  );
}

const germanAdverb =
  /(?:lich|weise|erseits|falls|dessen|dem)$|^(?:etwa|rund|knapp|fast|laut|wegen|erst|schon|bereits|mehrere|viele|einige|alle|zwar|sogar|trotz|während|seit|statt)$/u;
const commonGerman =
  /(?:ung|ungen|heit|keit|keiten|schaft|schaften|tion|tionen|tät|ismus|nis|nisse|ment|chen|lein|innen|tum|zeit|jahr|jahre|jahren|leute|menschen|männer|frauen|kinder|regierung|polizei|behörden|angaben|millionen|milliarden|prozent|euro|dollar)$/u;

function nameOf(text: string, run: readonly Token[]): Name | undefined {
  const naming = run.filter((token) => !isTitle(token));
  const offices = run
    .filter(({ lower }) => officeTitles.has(lower))
    .map(({ lower }) => officeByShort.get(lower) ?? lower);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || naming.length === 0) return undefined;
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    words: naming.map(nameWord),
    offices,
  };
}

/** The form in which a word is compared with names. */
export function nameWord({ name, text }: Token): string {
  return /^(?:US|U\.S|USA|U\.S\.A)$/u.test(text.replace(/['’]s?$/u, '')) ? 'usa' : name;
}

/** Whether one name is the letters with which the words of the other begin: "WHO", "World Health Organization". */
export function areInitials([short = '', ...more]: readonly string[], long: readonly string[]): boolean {
  return more.length === 0 && long.length > 1 && short === long.map((word) => word.charAt(0)).join('');
}
