import { isAbbreviation, lastWordBefore, type Reading } from './abbreviated-word.ts';
import { opensSentences } from './sentence-abbreviations.ts';

export interface Brackets {
  /** How many round brackets are open. */
  round: number;
  /** Where the last of them opened. */
  opened?: number;
  /** Where an East Asian quotation opened that is still open, or -1. */
  quote: number;
}

interface Stop {
  readonly start: number;
  readonly end: number;
}

/** Every bounded look to either side: longer than any word, short enough that a hostile line costs no more than its length. */
const reach = 40;
/** How far ahead a bracket or an East Asian quotation may close and still hold its stops together. */
const bracketReach = 300;
/** How far back the mark that opened a quotation is looked for. */
const quotationReach = 1000;

const closers = /^(?:["'”’“‘»›«‹)\]}」』）】〉》]|[ \u00a0\u202f][»›](?=[\s,.]|$))+/u;
/** Marks that close a quotation only where their partner opened it: „German“, »Danish«. */
const partnerOf: Readonly<Record<string, string>> = { '“': '„', '‘': '‚', '«': '»', '‹': '›' };
const nextWord = /^(?<marks>["'“”„‘«»‹›‚([{¿¡「『—–•*-]*\s?)(?<word>[\p{L}\p{N}\p{M}'’.-]+)?/u;
const quotationMark = /["“„‘«»]/u;
const eastAsianStop = /[。！？｡]/u;
/** After "…?” in English, the words that say who asked belong to the sentence. */
const attributionAfter =
  /^\s(?:(?:[\p{Lu}][\p{L}.'’-]*|the|a|an|one|of)\s){1,6}(?:said|says|asked|asks|wrote|added|told|replied|shouted|tweeted|posted)\b/u;
const topLevelDomain = /^(?:com|net|org|gov|edu|info|io|co|uk|de|fr|eu|us|tv|js|ai|html?)\b/i;
/** Names that are written with a mark. */
const markedNames = new Set(['yahoo', 'jeopardy', 'yum', 'wham', 'panic', 'oklahoma']);

/** The end of the sentence if the stop ends one, closing marks included; undefined if it does not. */
export function boundaryAt(reading: Reading, stop: Stop, brackets: Brackets): number | undefined {
  if (brackets.round === 0 && isPlainEnd(reading, stop)) return stop.end;
  const { text } = reading;
  const closing = closingAfter(reading, stop);
  const end = stop.end + closing.length;
  const rest = text.slice(end, end + reach * 2);
  if (rest.trim() === '' && end + rest.length >= text.length) return end;
  if (isInsideBrackets(text, stop, closing, brackets)) return undefined;
  const mark = text.slice(stop.start, stop.end);
  if (eastAsianStop.test(mark)) return endsEastAsian(reading, stop, closing, rest, brackets) ? end : undefined;
  if (!/^\s/u.test(rest)) return endsGlued(reading, stop, mark, closing, rest) ? end : undefined;
  return endsSpaced(reading, stop, mark, closing, rest) ? end : undefined;
}

const isSmall = (code: number) => code >= 97 && code <= 122;
const isCapital = (code: number) => code >= 65 && code <= 90;

/** "…word. Next": what nearly every stop of prose is, told without any pattern. */
function isPlainEnd({ text, rules, start }: Reading, stop: Stop): boolean {
  if (stop.end - stop.start !== 1 || text.charCodeAt(stop.start) !== 46) return false;
  if (text.charCodeAt(stop.end) !== 32 || !isCapital(text.charCodeAt(stop.end + 1))) return false;
  let at = stop.start;
  while (at > start && isSmall(text.charCodeAt(at - 1))) at -= 1;
  if (stop.start - at < 2 || at === start || text.charCodeAt(at - 1) !== 32) return false;
  return stop.start - at > longestAbbreviation || !rules.all.has(text.slice(at, stop.start));
}

/** Longer words need not be looked up. */
const longestAbbreviation = 8;

/** The marks that close quotations and brackets right after a stop. */
function closingAfter({ text, start }: Reading, stop: Stop): string {
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

/**
 * Inside a quotation the stop ends nothing; after it, it does unless the quotation opened the sentence and is now
 * attributed. After a bracket that opened within the sentence, the sentence goes on.
 */
function endsEastAsian(
  { text, start }: Reading,
  stop: Stop,
  closing: string,
  rest: string,
  brackets: Brackets,
): boolean {
  if (brackets.quote < 0) {
    return !closing.includes('）') || brackets.round === 0 || text.slice(start, brackets.opened).trim() === '';
  }
  if (closing !== '') return text.slice(start, brackets.quote).trim() !== '' && !/^[とっなの]/u.test(rest);
  return !/[」』”’]/u.test(text.slice(stop.end, stop.end + bracketReach));
}

/** "…ended.The next": a stop without a space after it, and not in an address or an abbreviation. */
function endsGlued({ text, start }: Reading, stop: Stop, mark: string, closing: string, rest: string): boolean {
  if (mark.length > 1 && !/[!?]/u.test(mark)) return false;
  if (closing !== '' && /^["'”’]/u.test(closing)) return /^\p{Lu}\p{Ll}/u.test(rest) && !/["']/u.test(closing);
  if (!/^["“‘]?\p{Lu}(?:\p{Ll}+)?(?:['’]\p{Ll}+)?[\s,]/u.test(rest) || topLevelDomain.test(rest)) return false;
  const before = text.slice(Math.max(start, stop.start - reach), stop.start);
  const word = lastWordBefore(text, start, stop.start);
  return /^(?:\p{Lu}?\p{Ll}{2,}|.*\p{N}{2,}|.*[\p{Ll}\p{N}]%)$/u.test(word) && !/[@/]\S*$/u.test(before);
}

function endsSpaced(reading: Reading, stop: Stop, mark: string, closing: string, rest: string): boolean {
  const following = rest.trimStart();
  const { word: next = '', marks = '' } = nextWord.exec(following)?.groups ?? {};
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return false;
  if (/[!?؟]/u.test(mark)) return endsAfterMark(reading, stop, mark, closing, rest, next);
  if (/^[.…]/u.test(following)) return false;
  if (/^(?:\.{2,}|…|‥)/u.test(mark)) return next !== '' && endsWithEllipsis(reading, stop, next);
  if (!mark.startsWith('.')) return true;
  if (closing.replace(/[)\]]/gu, '') !== '') return true;
  const after = following.slice(marks.length + next.length);
  return !isAbbreviation(reading, stop.start, next, after, quotationMark.test(marks));
}

/** After "!" and "?" a sentence ends, unless the words after a quotation say whose it is, or the mark belongs to a name. */
function endsAfterMark(
  { text, language, start }: Reading,
  stop: Stop,
  mark: string,
  closing: string,
  rest: string,
  next: string,
): boolean {
  if (closing !== '') {
    if (attributionAfter.test(rest)) return false;
    const isCaseless = next !== '' && next.toLowerCase() === next.toUpperCase() && /^\p{L}/u.test(next);
    return !isCaseless || !/["”’»]/u.test(closing) || !/^\s*["“‘«]/u.test(text.slice(start, start + reach));
  }
  if (mark !== '!' || !markedNames.has(lastWordBefore(text, start, stop.start).toLowerCase())) return true;
  return opensSentences(next, language);
}

/** How far back a quotation is looked for whose words an ellipsis leaves out. */
const ellipsisReach = 200;

/** "He left... She stayed" are two sentences; where a space stands before the dots, words of one may have been left out. */
function endsWithEllipsis({ text, language, start }: Reading, stop: Stop, next: string): boolean {
  if (stop.start === start) return false;
  if (!/\s/u.test(text[stop.start - 1] ?? '')) return true;
  if (!opensSentences(next, language)) return false;
  const before = text.slice(Math.max(start, stop.start - ellipsisReach), stop.start);
  const straight = before.split('"').length - 1;
  const opened = before.split(/[“„«]/u).length - before.split(/[”»]/u).length;
  return straight % 2 === 0 && opened <= 0;
}
