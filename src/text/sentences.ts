import { type Abbreviations, abbreviationsOf, opensSentences } from './sentence-abbreviations.ts';

/** Offsets into a text; `end` is the first that no longer belongs to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Body {
  readonly id: string;
  readonly paragraphs: readonly string[];
  /** Which paragraphs are subheads: they hold no sentences. */
  readonly subheads: readonly number[];
  readonly language: string;
}

interface BodySentence extends Span {
  readonly article: string;
  readonly paragraph: number;
  readonly index: number;
  readonly text: string;
}

/** Every bounded look to either side: longer than any word, short enough that a hostile line costs no more than its length. */
const reach = 40;
/** How far ahead a bracket or an East Asian quotation may close and still hold its stops together. */
const bracketReach = 300;
/** How far back the mark that opened a quotation is looked for. */
const quotationReach = 1000;

/**
 * Where a sentence may end: a run of stops, an empty line, or, in English, a word after which a new sentence has begun
 * although the page lost the stop between them ("…Call History The call marked…").
 */
const candidate =
  /[.!?…‥。！？｡؟۔।॥։]+|\n[^\S\n]*\n|(?<=[\p{L}\p{N}]) (?=(?:The|During|After|While|They|These|However) (?:\p{Ll}|\p{Lu}\p{Ll}+day['’]s ))/gu;
const closers = /^(?:["'”’“‘»›«‹)\]}」』）】〉》]|[ \u00a0\u202f][»›](?=[\s,.]|$))+/u;
/** Marks that close a quotation only where their partner opened it: „German“, »Danish«. */
const partnerOf: Readonly<Record<string, string>> = { '“': '„', '‘': '‚', '«': '»', '‹': '›' };
const lastWord = /[\p{L}\p{N}\p{M}№]+(?:[.'’&/-]+[\p{L}\p{N}\p{M}]+)*$/u;
const nextWord = /^["'“”„‘«»‹›‚([{¿¡「『—–•*-]*\s?(?<word>[\p{L}\p{N}\p{M}'’.-]+)?/u;
const eastAsianStop = /[。！？｡]/u;
const eastAsianOpeners = '「『“‘';
const eastAsianClosers = '」』”’';
/** After "…?” in English, the words that say who asked belong to the sentence. */
const attributionAfter =
  /^\s(?:(?:[\p{Lu}][\p{L}.'’-]*|the|a|an|one|of)\s){1,6}(?:said|says|asked|asks|wrote|added|told|replied|shouted|tweeted|posted)\b/u;
const topLevelDomain = /^(?:com|net|org|gov|edu|info|io|co|uk|de|fr|eu|us|tv|js|ai|html?)\b/i;

/**
 * The sentences of a paragraph as spans without the white space around them, in order, never overlapping.
 * Sentences inside a quotation are sentences of their own. Time grows linearly with the text, whatever it holds.
 */
export function splitSentences(paragraph: string, language: string): Span[] {
  const spans: Span[] = [];
  const rules = abbreviationsOf(language);
  const english = language.startsWith('en');
  let start = 0;
  let scanned = 0;
  const brackets: Brackets = { round: 0, quote: -1 };
  for (const match of paragraph.matchAll(candidate)) {
    const stop = { start: match.index, end: match.index + match[0].length, text: match[0] };
    follow(paragraph, scanned, stop.start, brackets);
    scanned = stop.start;
    if (stop.start < start) continue;
    const end = isStop(stop.text)
      ? boundaryAt(paragraph, stop, start, brackets, rules, language)
      : stop.text.includes('\n') || english
        ? stop.end
        : undefined;
    if (end === undefined) continue;
    addTrimmed(spans, paragraph, start, end);
    start = end;
  }
  addTrimmed(spans, paragraph, start, paragraph.length);
  return spans;
}

/** The sentences of an article's body; subheads are none. */
export function sentencesOf(article: Body): BodySentence[] {
  const subheads = new Set(article.subheads);
  const sentences: BodySentence[] = [];
  for (const [paragraph, text] of article.paragraphs.entries()) {
    if (subheads.has(paragraph)) continue;
    for (const { start, end } of splitSentences(text, article.language)) {
      sentences.push({
        article: article.id,
        paragraph,
        index: sentences.length,
        text: text.slice(start, end),
        start,
        end,
      });
    }
  }
  return sentences;
}

interface Stop extends Span {
  readonly text: string;
}

interface Brackets {
  /** How many round brackets are open. */
  round: number;
  /** Where an East Asian quotation opened that is still open, or -1. */
  quote: number;
}

function isStop(text: string): boolean {
  return !/\s/u.test(text);
}

function follow(text: string, from: number, to: number, brackets: Brackets): void {
  for (let at = from; at < to; at++) {
    const character = text[at] ?? '';
    if (character === '(' || character === '（') brackets.round++;
    else if (character === ')' || character === '）') brackets.round = Math.max(0, brackets.round - 1);
    else if (eastAsianOpeners.includes(character)) brackets.quote = at;
    else if (eastAsianClosers.includes(character)) brackets.quote = -1;
  }
}

/** The end of the sentence if the stop ends one, closing marks included; undefined if it does not. */
function boundaryAt(
  text: string,
  stop: Stop,
  start: number,
  brackets: Brackets,
  rules: Abbreviations,
  language: string,
): number | undefined {
  const closing = closingAfter(text, stop, start);
  const end = stop.end + closing.length;
  const rest = text.slice(end, end + reach * 2);
  if (rest.trim() === '' && end + rest.length >= text.length) return end;
  if (isInsideBrackets(text, stop, closing, brackets)) return undefined;
  if (eastAsianStop.test(stop.text)) return endsEastAsian(text, stop, closing, rest, start, brackets) ? end : undefined;
  const before = text.slice(Math.max(start, stop.start - reach), stop.start);
  if (!/^\s/u.test(rest)) return endsGlued(before, stop.text, closing, rest) ? end : undefined;
  return endsSpaced(before, stop, closing, rest, start, rules, language) ? end : undefined;
}

/** The marks that close quotations and brackets right after a stop. */
function closingAfter(text: string, stop: Stop, start: number): string {
  const closing = closers.exec(text.slice(stop.end, stop.end + reach))?.[0] ?? '';
  const opens = [...closing].findIndex((mark) => {
    const partner = partnerOf[mark];
    return (
      partner !== undefined && !text.slice(Math.max(start, stop.start - quotationReach), stop.start).includes(partner)
    );
  });
  return opens < 0 ? closing : closing.slice(0, opens);
}

function isInsideBrackets(text: string, stop: Stop, closing: string, brackets: Brackets): boolean {
  if (brackets.round === 0 || /[)）]/u.test(closing)) return false;
  const closes = /[)）]/u.test(text.slice(stop.end, stop.end + bracketReach));
  if (!closes) brackets.round = 0;
  return closes;
}

/** Inside a quotation the stop ends nothing; after it, it does unless the quotation opened the sentence and is now attributed. */
function endsEastAsian(
  text: string,
  stop: Stop,
  closing: string,
  rest: string,
  start: number,
  brackets: Brackets,
): boolean {
  if (brackets.quote < 0) return true;
  if (closing !== '') return text.slice(start, brackets.quote).trim() !== '' && !/^[とっなの]/u.test(rest);
  return !/[」』”’]/u.test(text.slice(stop.end, stop.end + bracketReach));
}

/** "…ended.The next": a stop without a space after it, and not in an address or an abbreviation. */
function endsGlued(before: string, stop: string, closing: string, rest: string): boolean {
  if (stop.length > 1 && !/[!?]/u.test(stop)) return false;
  const word = lastWord.exec(before)?.[0] ?? '';
  if (closing !== '' && /^["'”’]/u.test(closing)) return /^\p{Lu}\p{Ll}/u.test(rest) && !/["']/u.test(closing);
  if (!/^["“‘]?\p{Lu}(?:\p{Ll}+)?(?:['’]\p{Ll}+)?[\s,]/u.test(rest) || topLevelDomain.test(rest)) return false;
  return /^(?:\p{Lu}?\p{Ll}{2,}|.*\p{N}{2,}|.*[\p{Ll}\p{N}]%)$/u.test(word) && !/[@/]\S*$/u.test(before);
}

function endsSpaced(
  before: string,
  stop: Stop,
  closing: string,
  rest: string,
  start: number,
  rules: Abbreviations,
  language: string,
): boolean {
  const next = nextWord.exec(rest.trimStart())?.groups?.word ?? '';
  const isMark = /[!?؟]/u.test(stop.text);
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return false;
  if (isMark) return closing === '' || !attributionAfter.test(rest);
  if (/^[.…]/u.test(rest.trimStart())) return false;
  if (/^(?:\.{2,}|…|‥)/u.test(stop.text)) return /\S$/u.test(before) && next !== '';
  if (!stop.text.startsWith('.')) return true;
  if (closing.replace(/[)\]]/gu, '') !== '') return true;
  return !isAbbreviation(before, next, stop.start - before.length <= start, rules, language);
}

/** Whether the full stop after `before` belongs to its last word and ends no sentence. */
function isAbbreviation(
  before: string,
  next: string,
  reachesStart: boolean,
  rules: Abbreviations,
  language: string,
): boolean {
  const word = lastWord.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  const isWhole = reachesStart && before.trim() === word;
  if (/^\p{N}+$/u.test(word)) {
    if (isWhole) return true;
    return rules.ordinals && word.length <= 2 && !opensSentences(next, language);
  }
  if (rules.before.has(lower)) return true;
  if (rules.beforeNumber.has(lower)) {
    if (/^\p{N}/u.test(next)) return true;
    // "Jan. Smith" is rare, "in Dec. The" is not; "no." and "art." are words as well.
    return /^\p{Lu}\p{Ll}{2}/u.test(word) && !opensSentences(next, language);
  }
  if (/^\p{L}$/u.test(word) && /^\p{L}\.$/u.test(next)) return true;
  const isInitial = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.-?)+\p{L}$/u.test(word);
  if (!isInitial && !rules.inside.has(lower)) return false;
  return /^\p{Lu}\.?$/u.test(next) || !opensSentences(next, language);
}

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = start + piece.trim().length;
  if (start >= end) return;
  const last = spans.at(-1);
  if (last && !/[\p{L}\p{N}]/u.test(text.slice(start, end))) spans[spans.length - 1] = { start: last.start, end };
  else spans.push({ start, end });
}
