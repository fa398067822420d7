import { type Term, termsOf } from '../text/terms.ts';
import { happeningLanguages, happenings } from './happening-words.ts';
import { otherWords, reportWords } from './other-words.ts';
import { hashOfTerm } from './said.ts';

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
const byColumn = new Map<number, Meanings>();

/** Whether a word, or another one that tells the same, was said. */
export function isSaidAlike({ key }: Pick<Term, 'key'>, language: string, wasSaid: (hash: number) => boolean): boolean {
  return hashesAlike(hashOfTerm({ key }), language).some(wasSaid);
}

/** The hash of a word, and those of all words that tell the same. */
export function hashesAlike(hash: number, language: string): readonly number[] {
  return meaningsOf(language).alikeByHash.get(hash) ?? [hash];
}

/** Whether a word tells of something that happens, as an arrest or a denial. */
export function isHappening(term: Term, language: string): boolean {
  return happeningsOf(term, language).length > 0;
}

/** A word that tells of something that happens, and all that tell the same; none where it does not. */
export function happeningsOf({ key }: Term, language: string): string[] {
  const meanings = meaningsOf(language).byKey.get(key) ?? [];
  return meanings.flatMap(({ keys, isHappening }) => (isHappening ? keys : []));
}

/** Whether a word only tells who says something, and when, as every report does. */
export function isOfReports({ key }: Term, language: string): boolean {
  return meaningsOf(language).ofReports.has(key);
}

/** Read for the first text in a language that has something to be compared with. */
function meaningsOf(language: string): Meanings {
  const primary = language.split('-')[0]?.toLowerCase();
  const column = happeningLanguages.indexOf(primary ?? '');
  if (column < 0) return none;
  const known = byColumn.get(column) ?? readMeanings(column);
  byColumn.set(column, known);
  return known;
}

function readMeanings(column: number): Meanings {
  const language = happeningLanguages[column] as string;
  const keysOf = (row: readonly string[]) => new Set(termsOf(row[column] ?? '', language).map(({ key }) => key));
  const byKey = new Map<string, Meaning[]>();
  for (const row of [...happenings, ...otherWords]) {
    const keys = [...keysOf(row)];
    const meaning = { keys, isHappening: happenings.includes(row) };
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), meaning]);
  }
  const alikeByHash = new Map(
    [...byKey].map(([own, meanings]) => {
      const keys = [own, ...meanings.flatMap((meaning) => meaning.keys)];
      return [hashOfTerm({ key: own }), [...new Set(keys)].map((key) => hashOfTerm({ key }))] as const;
    }),
  );
  return { byKey, alikeByHash, ofReports: keysOf(reportWords) };
}
