import { stopWordsOf } from './stop-words.ts';

/**
 * Scripts that put no space between words, where only a dictionary knows a word's end: Thai, Lao, Burmese, Khmer,
 * Japanese and Chinese. As ranges, because asking for a script by name takes as long as all the rest of the splitting.
 */
const unspacedScript =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud88f]/;
/** Letters, marks and digits beyond English ones are among these. */
const beyondEnglish = /[^\0-\u00a9\u00ab-\u00b1\u00bb\u2000-\u205e\u20a0-\u20bf]/;
/** The words of a text that has no others: found at once, where the program has just started and going through it is slow. */
const englishWord = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g;
const letter = /[\p{L}\p{N}\p{M}]/u;
const englishLetter = /[A-Za-z0-9]/;
/** What joins two letters to one word. */
const joint = /['’.-]/;
/** What stands between two sentences, or opens a quotation. */
const sentenceBreak = /[.!?:;\n"“”‘|•–—]/u;

/** A word as it was written, apostrophes straight. */
export interface WrittenWord {
  readonly word: string;
  /** Whether it may be capitalized only because a sentence, a quotation or a clause begins with it. */
  readonly opens: boolean;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order, as they were written. */
export function splitWords(text: string): WrittenWord[] {
  const hasCurly = text.includes('’');
  const places = wordPlaces(text);
  const words: WrittenWord[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const [start, end] = [places[at] as number, places[at + 1] as number];
    const written = text.slice(start, end);
    const opens = at === 0 || parts(text, places[at - 1] as number, start);
    words.push({ word: hasCurly ? written.replaceAll('’', "'") : written, opens, start, end });
  }
  return words;
}

/** Whether what stands between two words parts sentences; nearly always that is one space. */
function parts(text: string, from: number, to: number): boolean {
  return (to - from !== 1 || text.charCodeAt(from) !== 32) && sentenceBreak.test(text.slice(from, to));
}

/** The words of a text in order, lower-cased, apostrophes straight: "U.S." is `u.s`, "Moscow’s" is `moscow's`. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (!beyondEnglish.test(lower)) return lower.match(englishWord) ?? [];
  const places = wordPlaces(lower);
  const words: string[] = [];
  for (let at = 0; at < places.length; at += 2) words.push(lower.slice(places[at], places[at + 1]));
  return words;
}

/** How many words a reader reads; a text without spaces counts its dictionary words. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/**
 * Where each word of a text begins and ends, one after the other.
 * @param most words that are looked for
 */
export function wordPlaces(text: string, most = Infinity): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length && places.length < 2 * most; ) {
    const kind = kindAt(text, at);
    if (kind === kinds.unspaced) return segmentPlaces(text, most);
    if (kind !== kinds.letter) {
      at++;
      continue;
    }
    const start = at;
    for (;;) {
      // What joins two letters belongs to the word: "U.S.", "well-known".
      const next = kindAt(text, at);
      if (next === kinds.letter || (next === kinds.joint && kindAt(text, at + 1) === kinds.letter)) at++;
      else if (next === kinds.unspaced) return segmentPlaces(text, most);
      else break;
    }
    places.push(start, at);
  }
  return places;
}

/** What a UTF-16 unit is for words. Letters of two units are those of scripts without spaces, whose first half tells it. */
const kinds = { unknown: 0, other: 1, joint: 2, unspaced: 3, letter: 4 };
const kindByUnit = new Uint8Array(2 ** 16);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Behind the end there is none.
  if (Number.isNaN(unit)) return kinds.other;
  const known = kindByUnit[unit] as number;
  if (known !== kinds.unknown) return known;
  const found = kindOf(String.fromCharCode(unit));
  kindByUnit[unit] = found;
  return found;
}

function kindOf(unit: string): number {
  if (unspacedScript.test(unit)) return kinds.unspaced;
  if (joint.test(unit)) return kinds.joint;
  // The class of all letters is made late, because a page without foreign ones does not need it.
  return (beyondEnglish.test(unit) ? letter : englishLetter).test(unit) ? kinds.letter : kinds.other;
}

/** Made when it is first needed: that takes longer than splitting a short text. */
let segmenter: Intl.Segmenter | undefined;

/** Segmenting takes time in proportion to the square of a text's length: it is done sentence by sentence, or up to a space. */
const sentenceEnd = /[\s。！？]/;
/** More letters than this without either are cut anywhere. */
const longestPiece = 2000;

function segmentPlaces(text: string, most: number): number[] {
  const places: number[] = [];
  for (let from = 0; from < text.length && places.length < 2 * most; ) {
    const longest = text.slice(from, from + longestPiece);
    const piece = longest.slice(0, longest.search(sentenceEnd) + 1 || longestPiece);
    for (const offset of placesInPiece(piece)) {
      if (places.length >= 2 * most) break;
      places.push(from + offset);
    }
    from += piece.length;
  }
  return places;
}

/** Where words begin and end in the pieces that were segmented: every text is read several times, and looking up is far faster. */
const placesByPiece = new Map<string, Uint16Array>();
const piecesKept = 200_000;
const longestKept = 200;

function placesInPiece(piece: string): Uint16Array {
  const known = placesByPiece.get(piece);
  if (known) return known;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const found: number[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
    if (isWordLike) found.push(index, index + segment.length);
  }
  const places = Uint16Array.from(found);
  if (piece.length <= longestKept && placesByPiece.size < piecesKept) placesByPiece.set(piece, places);
  return places;
}

/** Whether a lower-cased word says nothing about the subject. */
export function isStopWord(word: string, language: string): boolean {
  return stopWordsOf(language).has(word);
}
