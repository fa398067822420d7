import { stopWordsOf } from './stop-words.ts';

/**
 * Scripts that put no space between words, where only a dictionary knows a word's end: Thai, Lao, Burmese, Khmer,
 * Japanese and Chinese. As ranges, because asking for a script by name takes as long as all the rest of the splitting.
 */
const unspacedScript =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud88f]/;
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;
/** Letters, marks and digits beyond English ones may be in a text that holds any of these. */
const beyondEnglish = /[^\0-\u00a9\u00ab-\u00b1\u00bb\u2000-\u205e\u20a0-\u20bf]/;
/** A `spacedWord` where no others are: found three times as fast, and most of the time of reading a page goes there. */
const englishWord = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g;
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
  const words: WrittenWord[] = [];
  let after = 0;
  const add = (written: string, start: number) => {
    const opens = words.length === 0 || parts(text, after, start);
    after = start + written.length;
    words.push({ word: hasCurly ? written.replaceAll('’', "'") : written, opens, start, end: after });
  };
  if (unspacedScript.test(text)) for (const { word, start } of segmentsOf(text)) add(word, start);
  // Between two words there is nothing that could be taken for the second, so looking for it finds it: faster than match objects.
  else
    for (const word of text.match(isPlain(text) ? englishWord : spacedWord) ?? []) add(word, text.indexOf(word, after));
  return words;
}

/** Whether what stands between two words parts sentences; nearly always that is one space. */
function parts(text: string, from: number, to: number): boolean {
  return (to - from !== 1 || text.charCodeAt(from) !== 32) && sentenceBreak.test(text.slice(from, to));
}

/** Whether all letters and digits of a text are English ones. */
export function isPlain(text: string): boolean {
  return !beyondEnglish.test(text);
}

/** Made when it is first needed: that takes longer than splitting a short text. */
let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): { readonly word: string; readonly start: number }[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: { readonly word: string; readonly start: number }[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ word: segment, start: index });
  }
  return words;
}

/** The words of a text in order, lower-cased, apostrophes straight: "U.S." is `u.s`, "Moscow’s" is `moscow's`. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (isPlain(lower)) return lower.match(englishWord) ?? [];
  return unspacedScript.test(lower) ? segmentsOf(lower).map(({ word }) => word) : (lower.match(spacedWord) ?? []);
}

/** How many words a reader reads; a text without spaces counts its dictionary words. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** Whether a lower-cased word says nothing about the subject. */
export function isStopWord(word: string, language: string): boolean {
  return stopWordsOf(language).has(word);
}
