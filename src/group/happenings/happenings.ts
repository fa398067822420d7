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

/** Whether a word only tells who says something, and when, as every report does. */
export function isOfReports({ key }: Term, language: string): boolean {
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
  const keysOf = (words: string) => new Set(termsOf(words, language).map(({ key }) => key));
  const byKey = new Map<string, Meaning[]>();
  const add = (isHappening: boolean) => (words: string) => {
    const keys = [...keysOf(words)];
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), { keys, isHappening }]);
  };
  Object.values(happenings).forEach(add(true));
  Object.values(otherWords).forEach(add(false));
  const alikeByHash = new Map(
    [...byKey].map(([own, meanings]) => {
      const keys = [own, ...meanings.flatMap((meaning) => meaning.keys)];
      return [hashOfTerm({ key: own }), [...new Set(keys)].map((key) => hashOfTerm({ key }))] as const;
    }),
  );
  return { byKey, alikeByHash, ofReports: keysOf(ofReports) };
}
