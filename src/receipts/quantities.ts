import type { Token } from './tokens.ts';
import { magnitudeByWord, numberWordsOf, unitByWord, vagueByWord } from './words/number-words.ts';

/** A number of a text, in digits or words, with what it counts. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** More than one where it can be read in several ways: "1.200" is 1200 in Berlin and 1.2 in London. */
  readonly values: readonly number[];
  /** A currency, a measure or `%`, by its key. */
  readonly unit: string | undefined;
  /** "thousands" and the like. */
  readonly vague: boolean;
  /** "one" and "eine": as often an article or a pronoun as a number. */
  readonly bare: boolean;
  /** Stem of the word after it, which is mostly what it counts. */
  readonly noun: string | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const numeral =
  /(?<![\p{L}\p{N}]|\p{L}[-‑]|\d[.,])(?:[0-9]{1,3}([.,'’ \u00a0\u2009\u202f])[0-9]{3}(?:\1[0-9]{3})*(?:[.,][0-9]+)?(?![0-9])|[0-9]+(?:[.,][0-9]+)*)/gu;
const percentAfter =
  /^[\s\u00a0-]{0,2}(?:%|％|per ?cents?\b|pct\b|prozent|pour ?cent\b|por ?ciento\b|por ?cento\b|per cento\b|процент|%)/iu;
const wordAfter = /^[\s\u00a0-]?([\p{L}]{1,20}|[$€£¥])/u;
const currencyBefore = /(?:US\$|[$€£¥])\s?$/u;
const glued = new Set(['k', 'm', 'b', 'mn', 'bn', 'tn']);
const easternDigits = /[٠-٩۰-۹０-９]/gu;

/** "6:30 a.m.", "6.30pm", "18 Uhr", "18 h 30": a time of day is one number, and no other. */
const clock =
  /(?<![\p{L}\p{N}.,:])([01]?\d|2[0-4])(?:[:.]([0-5]\d))?(?:\s?([ap])\.?m\b\.?|\s(?:Uhr|o['’]clock)(?:\s([0-5]\d)(?!\d))?)|(?<![\p{L}\p{N}.,:])([01]?\d|2[0-4])(?:\s?h\s?([0-5]\d)?(?![\p{L}\d])|:([0-5]\d)(?![\d:]))/gu;

/** Times of day, in minutes after midnight; where nothing tells the half of the day, in both. */
function timesIn(text: string): Quantity[] {
  return [...text.matchAll(clock)].map((match) => {
    const [words, hour, minute, half, after, other, otherMinute, colon] = match;
    const minutes = Number(minute ?? after ?? otherMinute ?? colon ?? 0);
    const time = (Number(hour ?? other) % (half ? 12 : 24)) * 60 + minutes;
    const values = half ? [half === 'p' ? time + 720 : time] : time < 720 ? [time, time + 720] : [time];
    const end = match.index + words.length;
    return { start: match.index, end, text: words, values, unit: 'clock', vague: false, bare: false, noun: undefined };
  });
}

/** Shares in words: "half a point", "half of the harvest", "a quarter of". */
const share = /(?<!\p{L})(half|a quarter|three quarters)(?= (of|a|an|the|its|their|his|her) )/giu;
const shareByWords: Readonly<Record<string, number>> = { half: 0.5, 'a quarter': 0.25, 'three quarters': 0.75 };

/** As a part of one and in percent. */
function sharesIn(text: string, language: string): Quantity[] {
  if (!language.startsWith('en')) return [];
  return [...text.matchAll(share)].map((match) => {
    const [words, said = '', next] = match;
    const part = shareByWords[said.toLowerCase()] ?? 0;
    const end = match.index + words.length;
    const isOfOne = next === 'a' || next === 'an';
    const unit = !isOfOne ? '%' : /^ an? percentage point/u.test(text.slice(end, end + 20)) ? 'point' : undefined;
    const values = isOfOne ? [part] : [part * 100];
    return { start: match.index, end, text: words, values, unit, vague: false, bare: false, noun: undefined };
  });
}

/** All numbers of a text outside of `taken`, which are its dates. Linear in the text. */
export function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  language: string,
  taken: readonly Span[],
): Quantity[] {
  const undated = western(blanked(text, taken));
  const found = [...timesIn(undated), ...sharesIn(undated, language)];
  found.push(...digitsIn(blanked(undated, sorted(found)), language));
  const covered = [...found, ...taken].sort((a, b) => a.start - b.start);
  found.push(...wordsIn(text, tokens, language, covered));
  found.sort((a, b) => a.start - b.start);
  return withNouns(found, tokens);
}

function sorted(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function blanked(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    rest += text.slice(at, start) + '_'.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}

function western(text: string): string {
  return text.replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

function digitsIn(text: string, language: string): Quantity[] {
  return [...text.matchAll(numeral)].map((match) => {
    let end = match.index + match[0].length;
    let values = readingsOf(match[0], language);
    for (let times = 0; times < 2; times++) {
      const next = wordAfter.exec(text.slice(end, end + 24));
      const word = next?.[1]?.toLowerCase() ?? '';
      const isGlued = next !== null && next[0] === next[1];
      const magnitude =
        word === 'cent' || word === 'cents' || (glued.has(word) && !isGlued) ? undefined : sizeOf(word, language);
      if (!next || magnitude === undefined) break;
      values =
        word === 'm' || word === 'b'
          ? [...values, ...values.map((value) => value * magnitude)]
          : values.map((value) => value * magnitude);
      end += next[0].length;
      if (text[end] === '.' && /^(?:mrd|mio|tsd|млн|млрд|тыс)$/u.test(word)) end++;
    }
    const rest = text.slice(end, end + 24);
    const before = currencyBefore
      .exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0]
      .trim()
      .toLowerCase();
    const after = percentAfter.test(rest) ? '%' : unitAfter(rest);
    return {
      start: match.index - (before?.length ?? 0),
      end,
      text: text.slice(match.index - (before?.length ?? 0), end).trim(),
      values,
      unit: (before && unitByWord.get(before)) || after,
      vague: false,
      bare: false,
      noun: undefined,
    };
  });
}

function sizeOf(word: string, language: string): number | undefined {
  if (/^(?:billion|billionen|trillion)$/u.test(word) && /^(?:de|fr|es)/u.test(language))
    return word[0] === 'b' ? 1e12 : 1e18;
  return magnitudeByWord.get(word) ?? (/^[万億亿千兆]/u.test(word) ? magnitudeByWord.get(word.slice(0, 1)) : undefined);
}

function unitAfter(rest: string): string | undefined {
  if (/^[\s-]percentage points?/iu.test(rest)) return 'point';
  const word = wordAfter.exec(rest)?.[1];
  return word ? unitByWord.get(word.toLowerCase()) : undefined;
}

/** "1,200", "1.200", "1 200": with three digits after its only mark it is read both ways, but an English comma parts thousands. */
function readingsOf(digits: string, language: string): number[] {
  const compact = digits.replace(/['’ \u00a0\u2009\u202f]/gu, '');
  const marks = compact.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return [Number(compact)];
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const whole = Number(compact.replace(/[.,]/gu, ''));
  const decimal = Number(`${compact.slice(0, last).replace(/[.,]/gu, '')}.${compact.slice(last + 1)}`);
  const isGrouped = compact.length - last - 1 === 3;
  if (marks.length > 1 && new Set(marks).size === 1) return [whole];
  if (marks.length > 1) return [decimal];
  if (isGrouped && compact[last] === ',' && language.startsWith('en')) return [whole];
  return isGrouped ? [whole, decimal] : [decimal];
}

const joining = new Set(['and', 'et', 'y', 'e', 'и', 'und', 'و']);
const plainMagnitude =
  /^(?:hundred|thousand|million|billion|trillion|hundert|tausend|mille|mil|millón|milhão|milione|milliard|milliarde)$/u;

function wordsIn(text: string, tokens: readonly Token[], language: string, covered: readonly Span[]): Quantity[] {
  const words = numberWordsOf(language);
  const found: Quantity[] = [];
  let cover = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    while ((covered[cover]?.end ?? Number.POSITIVE_INFINITY) <= token.start) cover++;
    if ((covered[cover]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue;
    const run = runFrom(tokens, index, words, language);
    const last = run && tokens[run.last];
    if (!run || !last) {
      const size = vagueByWord.get(token.lower);
      if (size) found.push({ ...quantity(text, token, token, [size], false), vague: true });
      continue;
    }
    const isBare = run.value === 1 || /^seg(?:undo|unda)$/u.test(token.lower);
    found.push(quantity(text, token, last, [run.value], isBare));
    index = run.last;
  }
  return found;
}

function quantity(text: string, from: Token, to: Token, values: readonly number[], bare: boolean): Quantity {
  const rest = text.slice(to.end, to.end + 24);
  const unit = percentAfter.test(rest) ? '%' : unitAfter(rest);
  return {
    start: from.start,
    end: to.end,
    text: text.slice(from.start, to.end),
    values,
    unit,
    vague: false,
    bare,
    noun: undefined,
  };
}

/** The number that is written in words from a token on, and its last token. */
function runFrom(tokens: readonly Token[], first: number, words: ReadonlyMap<string, number>, language: string) {
  let [total, current, last] = [0, 0, -1];
  for (let at = first; at < tokens.length && at < first + 12; at++) {
    const token = tokens[at];
    if (!token || (at > first && token.gap !== '' && token.gap !== '-')) break;
    const value = words.get(token.lower);
    const size =
      token.lower.length > 2 && !/^cents?$/u.test(language.startsWith('en') ? token.lower : '')
        ? sizeOf(token.lower, language)
        : undefined;
    if (value !== undefined && fits(current, value)) {
      current = current === 4 && value === 20 ? 80 : current + value;
      last = at;
    } else if (size !== undefined && (last >= 0 || plainMagnitude.test(token.lower))) {
      const amount = current || (total > 0 ? 0 : 1);
      if (size === 100) current = amount * 100;
      else [total, current] = [total + amount * size, 0];
      last = at;
    } else if (
      !(last === at - 1 && last >= 0 && joining.has(token.lower) && (current % 100 === 0 || current % 10 === 0))
    )
      break;
  }
  return last < 0 ? undefined : { value: total + current, last };
}

function fits(current: number, value: number): boolean {
  if (current === 0 || (current % 100 === 0 && value < 100)) return true;
  if (current === 4 && value === 20) return true;
  return (current % 10 === 0 && current >= 20 && value < 10) || ((current === 60 || current === 80) && value < 20);
}

function withNouns(found: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  let at = 0;
  return found.map((quantity) => {
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < quantity.end) at++;
    const next = tokens[at];
    const near = next && next.start - quantity.end <= 2 && /^-?$/u.test(next.gap) && next.lower.length > 3;
    return near ? { ...quantity, noun: next.stem } : quantity;
  });
}
