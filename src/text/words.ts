import * as lists from 'stopword';
import porter2 from 'wink-porter2-stemmer';

/** BCP 47 primary subtags to the ISO 639-3 names under which the `stopword` package lists them. */
const listByLanguage: Readonly<Record<string, readonly string[]>> = {
  ar: lists.ara,
  bg: lists.bul,
  ca: lists.cat,
  cs: lists.ces,
  da: lists.dan,
  de: lists.deu,
  el: lists.ell,
  en: lists.eng,
  es: lists.spa,
  fa: lists.fas,
  fi: lists.fin,
  fr: lists.fra,
  he: lists.heb,
  hi: lists.hin,
  hu: lists.hun,
  id: lists.ind,
  it: lists.ita,
  ja: lists.jpn,
  nl: lists.nld,
  no: lists.nob,
  pl: lists.pol,
  pt: lists.por,
  ro: lists.ron,
  ru: lists.rus,
  sv: lists.swe,
  tr: lists.tur,
  uk: lists.ukr,
  zh: lists.zho,
};

/** What the package's English list lacks: auxiliaries, contractions and the verbs by which news attributes. */
const englishBesides =
  "a i is he his had has hers its it's itself themselves our ours ourselves yours theirs isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't said says say told also may might must shall just more most much many such than too very own same so some each every any few no nor not only one two three first last new year years day week month monday tuesday wednesday thursday friday saturday sunday will would when while where who whom whose against during around amid among upon within without since despite although though yet ever never again already mr mrs ms dr i'm i'd i've i'll we're we've we'll we'd you're you've you'll they're they've they'll they'd he'd he'll she'd she'll it'll that's there's here's what's who's let's us she does until above below down off again once why shall so even".split(
    ' ',
  );

const stopWordsByLanguage = new Map<string, ReadonlySet<string>>();

function stopWordsOf(language: string): ReadonlySet<string> {
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  const known = stopWordsByLanguage.get(primary);
  if (known) return known;
  const words = new Set(listByLanguage[primary] ?? []);
  if (primary === 'en') for (const word of englishBesides) words.add(word);
  stopWordsByLanguage.set(primary, words);
  return words;
}

/**
 * Scripts that put no space between words, where only a dictionary knows a word's end: Thai, Lao, Burmese, Khmer,
 * Japanese and Chinese. As ranges, because asking for a script by name takes as long as all the rest of the splitting.
 */
const unspacedScript =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud88f]/;
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;
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
  const words: WrittenWord[] = [];
  let after = 0;
  for (const { word, start } of unspacedScript.test(text) ? segmentsOf(text) : matchesOf(text)) {
    const opens = words.length === 0 || sentenceBreak.test(text.slice(after, start));
    after = start + word.length;
    words.push({ word: word.replaceAll('’', "'"), opens, start, end: after });
  }
  return words;
}

function matchesOf(text: string): { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(spacedWord)].map((match) => ({ word: match[0], start: match.index }));
}

/** Made when it is first needed: that takes longer than splitting a short text. */
let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): { readonly word: string; readonly start: number }[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, start: index }));
}

/** The words of a text in order, lower-cased, apostrophes straight: "U.S." is `u.s`, "Moscow’s" is `moscow's`. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
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

/** Stemming takes longer than everything else that is done with a word, and few words are most of every text. */
const stems = new Map<string, string>();
const stemsKept = 50_000;

/** The stem of a lower-cased word, possessive removed: English by Porter 2, other languages as they are. */
export function stemOf(word: string, language: string): string {
  const bare = word.replace(/'s?$/u, '');
  if (!language.startsWith('en') || !/^[a-z]+$/u.test(bare)) return bare;
  const known = stems.get(bare);
  if (known !== undefined) return known;
  const stem = porter2(bare);
  if (stems.size < stemsKept) stems.set(bare, stem);
  return stem;
}

/** Stems of the words that carry the subject, in order, repeats kept. */
export function contentStems(text: string, language: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word, language))
    .map((word) => stemOf(word, language))
    .filter((stem) => stem.length > 1 || /\p{N}|\p{Script=Han}/u.test(stem));
}
