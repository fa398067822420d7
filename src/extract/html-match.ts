import { mayBeginAlike } from './first-letter.ts';

/** A text without what two copies of it may differ in: case, punctuation, white space. */
export function matchKey(text: string): string {
  return wordsIn(text).join(' ');
}

/** What is not letters is not longer beside them, in shares of a key. */
const mostBesideKey = 3;

/** Whether a text has this key: a page is asked that of all its blocks, and most are far too long or begin otherwise. */
export function isKeyOf(key: string, text: string): boolean {
  return text.length <= (key.length + 8) * mostBesideKey && mayBeginAlike(key, text) && matchKey(text) === key;
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const shingleSize = 4;

/** A run of four words as a number; two runs have the same once in four billion. */
export type Shingle = number;

/** Every run of four words of a text, by which passages of it are told in linear time (Broder 1997). */
export function shinglesIn(text: string): ReadonlySet<Shingle> {
  return new Set(shingleList(text));
}

function shingleList(text: string): Shingle[] {
  const words = wordsIn(text).map(numberOf);
  const shingles: Shingle[] = [];
  for (let from = 0; from === 0 || from + shingleSize <= words.length; from += 1) {
    let shingle = 0;
    for (let at = from; at < from + shingleSize && at < words.length; at += 1)
      shingle = Math.imul(shingle ^ (words[at] ?? 0), prime);
    shingles.push(shingle);
  }
  return words.length > 0 ? shingles : [];
}

const prime = 0x01000193;

/** A word as a number: far quicker to join and to look for than texts (FNV-1a). */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), prime);
  return number;
}

/** Whether most of a text is in another, whose shingles are given; links and credits at its ends may be missing there. */
export function isPassage(text: string, shingles: ReadonlySet<Shingle>): boolean {
  if (shingles.size === 0) return false;
  const own = shingleList(text);
  return own.length > 0 && own.filter((shingle) => shingles.has(shingle)).length >= own.length * 0.5;
}
