import { lostStopAt } from './lost-stops.ts';
import { abbreviationsOf } from './sentence-abbreviations.ts';
import { type Brackets, boundaryAt } from './sentence-stops.ts';

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

/** The characters that can have to do with the end of a sentence; all others are passed over. */
const roles = {
  stop: 1,
  newline: 2,
  space: 3,
  opensBracket: 4,
  closesBracket: 5,
  opensQuote: 6,
  closesQuote: 7,
} as const;
const charactersOf: readonly (readonly [role: number, characters: string])[] = [
  [roles.stop, '.!?…‥。！？｡؟۔।॥։'],
  [roles.newline, '\n'],
  [roles.space, ' '],
  [roles.opensBracket, '(（'],
  [roles.closesBracket, ')）'],
  [roles.opensQuote, '「『“‘'],
  [roles.closesQuote, '」』”’'],
];
const roleOf = new Uint8Array(0x10000);
for (const [role, characters] of charactersOf)
  for (const character of characters) roleOf[character.charCodeAt(0)] = role;

/**
 * The sentences of a paragraph as spans without the white space around them, in order, never overlapping.
 * Sentences inside a quotation are sentences of their own. Time grows linearly with the text, whatever it holds.
 */
export function splitSentences(paragraph: string, language: string): Span[] {
  const spans: Span[] = [];
  const reading = { text: paragraph, language, rules: abbreviationsOf(language), start: 0 };
  const english = language.startsWith('en');
  const brackets: Brackets = { round: 0, quote: -1 };
  for (let at = 0; at < paragraph.length; at++) {
    const role = roleOf[paragraph.charCodeAt(at)];
    if (role === 0) continue;
    let end: number | undefined;
    if (role === roles.stop) {
      const from = at;
      while (roleOf[paragraph.charCodeAt(at + 1)] === roles.stop) at += 1;
      end = from < reading.start ? undefined : boundaryAt(reading, { start: from, end: at + 1 }, brackets);
    } else if (role === roles.space) {
      if (english && lostStopAt(paragraph, at, reading.start)) end = at;
    } else if (role === roles.newline) {
      end = emptyLineEnd(paragraph, at);
    } else follow(brackets, role, at);
    if (end === undefined) continue;
    addTrimmed(spans, paragraph, reading.start, end);
    reading.start = end;
  }
  addTrimmed(spans, paragraph, reading.start, paragraph.length);
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

function follow(brackets: Brackets, role: number | undefined, at: number): void {
  if (role === roles.opensBracket) {
    brackets.round++;
    brackets.opened = at;
  } else if (role === roles.closesBracket) brackets.round = Math.max(0, brackets.round - 1);
  else brackets.quote = role === roles.opensQuote ? at : -1;
}

/** White space within so many characters of a line's end is looked through for the next line's. */
const emptyLineReach = 40;

/** The end of an empty line that begins after this line's end; undefined where something stands on the next line. */
function emptyLineEnd(text: string, newline: number): number | undefined {
  for (let at = newline + 1; at < Math.min(text.length, newline + emptyLineReach); at++) {
    if (text[at] === '\n') return at + 1;
    if (!/\s/u.test(text[at] ?? '')) return undefined;
  }
  return undefined;
}

/** Adds what stands between two boundaries; without a letter in it, it belongs to the sentence before. */
function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start >= end) return;
  const last = spans.at(-1);
  if (last && !holdsWord(text, start, end)) spans[spans.length - 1] = { start: last.start, end };
  else spans.push({ start, end });
}

/** What `trim` takes away. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/u.test(String.fromCharCode(code));
}

function holdsWord(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  return (first >= 65 && first <= 90) || /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
