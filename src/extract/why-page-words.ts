/** A page as one run of words, in which any passage is found by its words alone: spacing, case and marks may differ. */
export interface PageWords {
  /** All words in small letters, one space before, between and after them. */
  readonly text: string;
  /** Where in `text` each word begins; one more entry for the end. */
  readonly at: readonly number[];
  /** For each word, which piece of the page it stands in, and where in it. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** Words from `from` up to, not including, `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

export function pageWordsOf(pieces: readonly string[]): PageWords {
  const places: Place[] = [];
  const at: number[] = [];
  const words: string[] = [];
  let length = 1;
  for (const [piece, text] of pieces.entries()) {
    for (const match of text.matchAll(word)) {
      const small = match[0].toLowerCase();
      places.push({ piece, start: match.index, end: match.index + match[0].length });
      at.push(length);
      words.push(small);
      length += small.length + 1;
    }
  }
  at.push(length);
  return { text: ` ${words.join(' ')} `, at, places };
}

/** A passage in the form in which it is found in a page's words. */
export function passageKey(text: string): string {
  const words = text.toLowerCase().match(word);
  return words ? ` ${words.join(' ')} ` : '';
}

/** Where a passage stands first, at or after a word. */
export function findAfter(page: PageWords, key: string, after: number): WordRange | null {
  if (key === '') return null;
  return rangeAt(page, key, page.text.indexOf(key, Math.max(0, (page.at[after] ?? page.text.length) - 1)));
}

/** Where a passage stands last, wholly before a word. */
export function findBefore(page: PageWords, key: string, before: number): WordRange | null {
  const last = (page.at[before] ?? page.text.length) - key.length;
  return key === '' || last < 0 ? null : rangeAt(page, key, page.text.lastIndexOf(key, last));
}

function rangeAt({ at }: PageWords, key: string, position: number): WordRange | null {
  return position < 0 ? null : { from: wordAt(at, position + 1), to: wordAt(at, position + key.length) };
}

/** The word that begins at a position of the text. */
function wordAt(at: readonly number[], position: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
