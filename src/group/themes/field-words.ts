import { rarityOf } from '../../text/document-frequency.ts';
import { type Term, termsOf } from '../../text/terms.ts';
import { fieldLists, fieldsWithin } from './field-lists.ts';
import { compoundWeight, leastPart, leastRest, writesCompounds } from './named-parts.ts';

/** A word or phrase that tells a field of news: "lander" tells space, "interest rates" banking. */
export interface FieldWord {
  /** Its terms; those of a phrase follow one another. */
  readonly keys: readonly string[];
  /** The fields that have it. */
  readonly fields: ReadonlySet<string>;
  /** Those which an editor would call so: "farming". */
  readonly named: ReadonlySet<string>;
  /** From 0 to 1: the rarer it is in the news at large, and the fewer fields have it, the more it tells. */
  readonly weight: number;
}

/** By their first terms. */
type FieldWords = ReadonlyMap<string, readonly FieldWord[]>;

const known = new Map<string, FieldWords>();

/** Read when the first story in a language is compared with themes; empty where nobody listed any. */
function fieldWordsOf(language: string): FieldWords {
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  const words = known.get(primary) ?? readWords(primary);
  known.set(primary, words);
  return words;
}

interface Listed {
  readonly keys: readonly string[];
  readonly fields: Set<string>;
  readonly named: Set<string>;
}

function readWords(language: string): FieldWords {
  const byKeys = new Map<string, Listed>();
  const list = Object.hasOwn(fieldLists, language) ? (fieldLists[language] ?? '') : '';
  for (const line of list.trim().split('\n')) {
    const [id = '', ...columns] = line.split(' | ');
    const fields = id.startsWith('*') ? (fieldsWithin[id.slice(1)] ?? '').split(' ') : [id];
    for (const [column, written] of columns.entries()) {
      for (const keys of written.split(' ').flatMap((word) => writtenKeys(word.replaceAll('_', ' '), language))) {
        const listed = byKeys.get(keys.join(' ')) ?? { keys, fields: new Set(), named: new Set() };
        for (const field of fields) {
          listed.fields.add(field);
          if (column === 0) listed.named.add(field);
        }
        byKeys.set(keys.join(' '), listed);
      }
    }
  }
  const byFirst = new Map<string, FieldWord[]>();
  for (const listed of byKeys.values()) {
    const [first = ''] = listed.keys;
    const word = { ...listed, weight: weightOf(listed, language) };
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const words of byFirst.values()) words.sort((x, y) => y.keys.length - x.keys.length);
  return byFirst;
}

/** As it stands in a sentence and as it opens one: names have a spelling of their own. */
function writtenKeys(written: string, language: string): string[][] {
  const opening = written.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return [written, opening]
    .map((text) => termsOf(text, language).map(({ key }) => key))
    .filter((keys) => keys.length > 0);
}

/** The rarity of a word that nothing is known of. */
const rarest = rarityOf('', 'und');

/** Squared, as that of the words of themes. */
function weightOf({ keys, fields }: Listed, language: string): number {
  return (Math.max(...keys.map((key) => rarityOf(key, language))) / rarest) ** 2 / fields.size;
}

/** A word of a field where it stands. */
export interface FoundFieldWord {
  readonly word: FieldWord;
  /** The index of its first term. */
  readonly at: number;
  /** 1, or less where it is only a part of a compound. */
  readonly share: number;
}

/** The words of fields among the terms of a text, in order; a word of a phrase ("power plants") is not told by itself. */
export function fieldWordsIn(terms: readonly Term[], language: string): FoundFieldWord[] {
  const words = fieldWordsOf(language);
  if (words.size === 0) return [];
  let next = 0;
  return terms.flatMap(({ key }, at) => {
    if (at < next) return [];
    const word = words.get(key)?.find(({ keys }) => keys.every((each, offset) => terms[at + offset]?.key === each));
    if (word) {
      next = at + word.keys.length;
      return [{ word, at, share: 1 }];
    }
    const part = writesCompounds.test(language) ? partOf(key, words) : null;
    return part ? [{ word: part, at, share: compoundWeight }] : [];
  });
}

/** Of a compound what tells a field: the longest word with which it ends, or else with which it begins. */
function partOf(key: string, words: FieldWords): FieldWord | null {
  for (const cut of [(size: number) => key.slice(-size), (size: number) => key.slice(0, size)]) {
    for (let size = key.length - leastRest; size >= leastPart; size--) {
      const found = words.get(cut(size))?.find(({ keys }) => keys.length === 1);
      if (found) return found;
    }
  }
  return null;
}
