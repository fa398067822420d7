import { stopWordsOf } from '../text/stop-words.ts';
import { namesOf, type Passage, type PlacedName, wordsOfPassages } from './evidence.ts';
import type { Fault } from './fault.ts';
import { areInitials, type Name, type Reading } from './reading.ts';
import { isSameName, type Token } from './tokens.ts';
import { officeByShort, officeTitles, shortNames } from './words/titles.ts';

/** Names and offices that no cited sentence has, nor its article as another name of what it names. */
export function nameFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const evidence = evidenceOf(passages, sentence.language);
  const bare = sentence.tokens.filter((token) => isBareOffice(token, sentence) && !isHeld(token, evidence, passages));
  return [...bare.map(({ text }) => unheld(text)), ...namesUnknown(sentence, evidence, passages)];
}

function unheld(text: string): Fault {
  return { kind: 'name', words: text, looked: `no cited article calls anybody ${text}` };
}

/** "the President", without a name. */
function isBareOffice({ lower, capital, opens, start, end }: Token, { names }: Reading): boolean {
  const isNamed = names.some((name) => name.start <= start && end <= name.end);
  return capital && !opens && officeTitles.has(lower) && !isNamed;
}

function isHeld({ lower, name }: Token, { words }: Evidence, passages: readonly Passage[]): boolean {
  const office = officeByShort.get(lower) ?? lower;
  return words.has(name) || words.has(lower) || passages.some(({ article }) => namesOf(article).offices.has(office));
}

function namesUnknown(sentence: Reading, evidence: Evidence, passages: readonly Passage[]): Fault[] {
  return sentence.names.flatMap((name) => {
    if (isInserted(sentence.text, name) && !passages.some(({ reading }) => hasInserted(reading, name)))
      return isNamedBefore(name, passages) ? [] : [strange(name, 'before it in its article')];
    if (!isKnown(name, evidence, passages)) return [strange(name, 'in a cited sentence')];
    const office = name.offices.find((title) => !passages.some(({ article }) => namesOf(article).offices.has(title)));
    return office ? [{ ...unheld(office), words: name.text }] : [];
  });
}

function strange(name: Name, where: string): Fault {
  return {
    kind: 'name',
    words: name.text,
    looked: `${name.text} is not named ${where}, nor is it known there by another name`,
  };
}

/** "[Putin]": put in for a pronoun. */
function isInserted(text: string, { start, end }: Name): boolean {
  return (
    /\[[^[\]]*$/u.test(text.slice(Math.max(0, start - 60), start)) && /^[^[\]]*\]/u.test(text.slice(end, end + 60))
  );
}

/** What the source put into brackets itself. */
function hasInserted({ text, names }: Reading, { words }: Name): boolean {
  return names.some((name) => isInserted(text, name) && words.every((word) => name.words.includes(word)));
}

function isNamedBefore(name: Name, passages: readonly Passage[]): boolean {
  return passages.some(({ article, citation }) =>
    bearersOf(article, name.words).some(
      ({ paragraph, start }) =>
        paragraph < citation.paragraph || (paragraph === citation.paragraph && start < citation.start),
    ),
  );
}

interface Evidence {
  readonly language: string;
  readonly words: ReadonlySet<string>;
  /** The same words by their first three letters, in which the forms of a name agree. */
  readonly byOpening: ReadonlyMap<string, readonly string[]>;
}

function evidenceOf(passages: readonly Passage[], language: string): Evidence {
  const words = new Set(wordsOfPassages(passages));
  for (const [short, ...long] of shortNames) {
    if (long.every((word) => words.has(word))) words.add(short);
    else if (words.has(short)) for (const word of long) words.add(word);
  }
  const byOpening = new Map<string, string[]>();
  for (const word of words) {
    const list = byOpening.get(word.slice(0, 3)) ?? [];
    list.push(word);
    byOpening.set(word.slice(0, 3), list);
  }
  return { language, words, byOpening };
}

function isKnown({ words }: Name, evidence: Evidence, passages: readonly Passage[]): boolean {
  const strangers = words.filter((word) => !isGiven(word, evidence));
  if (strangers.length === 0) return true;
  return passages.some((passage) => isAlias(words, passage) || isAbbreviation(words, passage));
}

function isGiven(word: string, { words, byOpening, language }: Evidence): boolean {
  return words.has(word) || (byOpening.get(word.slice(0, 3)) ?? []).some((other) => isSameName(word, other, language));
}

/** The mentions in an article that hold all these words. */
function bearersOf(article: Passage['article'], words: readonly string[]): readonly PlacedName[] {
  const { byWord } = namesOf(article);
  const [first = '', ...others] = words;
  return (byWord.get(first) ?? []).filter((name) => others.every((word) => name.words.includes(word)));
}

/**
 * Whether the article itself gives the name to somebody whom the passage names otherwise: "Vladimir Putin" for "Putin".
 * Where two people of the article share what the passage calls them, it is nobody's other name.
 */
function isAlias(words: readonly string[], { article, reading }: Passage): boolean {
  return bearersOf(article, words).some((bearer) =>
    reading.names.some((named) => {
      const isOfBearer = named.words.every((word) => bearer.words.includes(word));
      return isOfBearer && !hasRival(article, named.words, bearer.words);
    }),
  );
}

function hasRival(article: Passage['article'], shared: readonly string[], bearer: readonly string[]): boolean {
  const last = shared.at(-1);
  return bearersOf(article, shared).some(
    ({ words }) =>
      words.at(-1) === last &&
      !words.every((word) => bearer.includes(word)) &&
      !bearer.every((word) => words.includes(word)),
  );
}

/** "WHO" for "World Health Organization", where the passage has the one and the article the other. */
function isAbbreviation(words: readonly string[], { article, reading }: Passage): boolean {
  const [only = ''] = words;
  if (words.length === 1)
    return reading.names.some((named) => areInitials(words, named.words)) || opensWith(only, reading);
  const isShort = reading.names.some((named) => named.words.some((word) => areInitials([word], words)));
  return isShort && bearersOf(article, words).length > 0;
}

/** "OMS" for "Organisation mondiale de la santé", of which only the first word has a capital. */
function opensWith(short: string, { tokens, language }: Reading): boolean {
  if (short.length < 3) return false;
  const stops = stopWordsOf(language);
  const full = tokens.filter(({ lower }) => !stops.has(lower));
  return full.some(
    ({ capital }, at) =>
      capital &&
      short ===
        full
          .slice(at, at + short.length)
          .map(({ name }) => name.charAt(0))
          .join(''),
  );
}
