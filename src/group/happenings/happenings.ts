import { type Term, termsOf } from '../../text/terms.ts';
import { hashOfTerm } from '../updates/said.ts';
import type { TellingWords } from './telling-words/telling-words.ts';
import { tellingWords } from './telling-words.ts';

/** What a word tells, beside others of its language. */
interface Meaning {
  /** All words that tell the same, its own among them. */
  readonly keys: readonly string[];
  /** Whether it is news by itself, where none of them was said. */
  readonly isHappening: boolean;
}

interface Meanings {
  readonly byKey: ReadonlyMap<string, readonly Meaning[]>;
  readonly alikeByHash: ReadonlyMap<number, readonly number[]>;
  /** Keys of the words that every report has. */
  readonly ofReports: ReadonlySet<string>;
}

const none: Meanings = { byKey: new Map(), alikeByHash: new Map(), ofReports: new Set() };
const byLanguage = new Map<string, Meanings>();

/** Whether a word, or another one that tells the same, was said. */
export function isSaidAlike({ key }: Pick<Term, 'key'>, language: string, wasSaid: (hash: number) => boolean): boolean {
  return hashesAlike(hashOfTerm({ key }), language).some(wasSaid);
}

/** The hash of a word, and those of all words that tell the same. */
export function hashesAlike(hash: number, language: string): readonly number[] {
  return meaningsOf(language).alikeByHash.get(hash) ?? [hash];
}

/** Whether a word tells of something that happens, as an arrest or a denial. */
export function isHappening(term: Pick<Term, 'key'>, language: string): boolean {
  return happeningsOf(term, language).length > 0;
}

/** A word that tells of something that happens, and all that tell the same; none where it does not. */
export function happeningsOf({ key }: Pick<Term, 'key'>, language: string): string[] {
  const meanings = meaningsOf(language).byKey.get(key) ?? [];
  return meanings.flatMap(({ keys, isHappening }) => (isHappening ? keys : []));
}

/** Whether a word only tells who says something, and when, as every report does, or that it is about people. */
export function isOfReports({ key }: Pick<Term, 'key'>, language: string): boolean {
  return meaningsOf(language).ofReports.has(key);
}

/** Read for the first text in a language that has something to be compared with. */
function meaningsOf(language: string): Meanings {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  if (!Object.hasOwn(tellingWords, primary)) return none;
  const known = byLanguage.get(primary) ?? readMeanings(tellingWords[primary] as TellingWords, primary);
  byLanguage.set(primary, known);
  return known;
}

function readMeanings({ happenings, otherWords, ofReports }: TellingWords, language: string): Meanings {
  const reportKeys = new Set(keysOf(ofReports, language));
  const rows = [
    ...Object.values(happenings).map((words) => ({ words: words.split(' '), isHappening: true })),
    ...Object.values(otherWords).map((words) => ({ words: words.split(' '), isHappening: false })),
  ].map(({ words, isHappening }) => ({ words: words.map((word) => keysOf(word, language)), isHappening }));
  const rowsOf = new Map<string, number>();
  for (const { words } of rows) for (const key of new Set(words.flat())) rowsOf.set(key, (rowsOf.get(key) ?? 0) + 1);
  // Of a word that is read as several, what is a part of others, too, tells nothing: 者 of 負傷者 and 犠牲者.
  const tells = (key: string, { length }: readonly string[]) =>
    !reportKeys.has(key) && (length === 1 || rowsOf.get(key) === 1);
  const byKey = new Map<string, Meaning[]>();
  for (const { words, isHappening } of rows) {
    const keys = [...new Set(words.flatMap((word) => word.filter((key) => tells(key, word))))];
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), { keys, isHappening }]);
  }
  const alikeByHash = new Map(
    [...byKey].map(([own, meanings]) => {
      const keys = [own, ...meanings.flatMap((meaning) => meaning.keys)];
      return [hashOfTerm({ key: own }), [...new Set(keys)].map((key) => hashOfTerm({ key }))] as const;
    }),
  );
  return { byKey, alikeByHash, ofReports: new Set([...reportKeys, ...keysOf(otherWords.people ?? '', language)]) };
}

function keysOf(words: string, language: string): string[] {
  return [...new Set(termsOf(words, language).map(({ key }) => key))];
}
