import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Name, Reading } from './reading.ts';
import { isSameName, type Token } from './tokens.ts';
import { type ClauseWords, clauseWordsOf } from './words/clause-words.ts';
import { converse, mutual } from './words/opposites.ts';

/** Somebody or something, as one side of a verb. */
interface Side {
  readonly text: string;
  /** Words of a name, or stems. */
  readonly keys: readonly string[];
  /** Stems of all words that stand there with the name: "top Clinton advisers". */
  readonly stems: readonly string[];
}

/** A verb with who does it and to whom it is done, whether it is active or passive. */
interface Deed {
  readonly verb: Token;
  readonly doer: Side | undefined;
  readonly doneTo: Side | undefined;
}

/**
 * Looks at who does what a verb says and to whom it is done, in the active and in the passive: of a verb that both have the
 * side of another, or both sides exchanged. "The landlord must pay the tenant" where the tenant must pay the landlord, "Keane
 * was arrested" where Barlow is. English and French, whose order tells who does what.
 */
export function deedFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const words = clauseWordsOf(sentence.language);
  if (!words) return [];
  const given = passages.flatMap(({ reading }) => deedsIn(reading, words));
  const isIn = stemsOf(passages.map(({ reading }) => reading));
  const isTold = stemsOf([sentence]);
  const same = (one: Side | undefined, other: Side | undefined) => isSame(one, other, sentence.language);
  return deedsIn(sentence, words).flatMap((deed): Fault[] => {
    if (mutual.has(deed.verb.stem)) return [];
    const alike = given.filter(({ verb }) => verb.stem === deed.verb.stem);
    for (const part of ['doer', 'doneTo'] as const) {
      const told = deed[part];
      const sides = alike.flatMap((one) => one[part] ?? []);
      const [other] = sides;
      if (!told || !other || sides.some((side) => same(side, told) || shareWord(side, told))) continue;
      if (told.keys.every(isIn) && other.keys.some(isTold)) return [faultOf(told, other)];
    }
    const turned = given.find(
      ({ doer, doneTo, verb }) =>
        same(doer, deed.doneTo) && same(doneTo, deed.doer) && !same(doer, doneTo) && !converse.has(verb.lower),
    );
    return turned?.doer && deed.doer && !converse.has(deed.verb.lower) ? [faultOf(deed.doer, turned.doer)] : [];
  });
}

function faultOf({ text }: Side, other: Side): Fault {
  return { kind: 'role', words: text, looked: `in the cited sentence it is ${other.text}, not ${text}` };
}

function stemsOf(readings: readonly Reading[]): (key: string) => boolean {
  const stems = new Set(readings.flatMap(({ tokens }) => tokens.flatMap(({ stem, name }) => [stem, name])));
  return (key) => stems.has(key);
}

function isSame(one: Side | undefined, other: Side | undefined, language: string): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.keys.some((key) => other.keys.some((word) => isSameName(key, word, language)))
  );
}

function shareWord({ stems }: Side, other: Side): boolean {
  return stems.some((stem) => other.stems.includes(stem));
}

/** What no verb looks like. */
const noun = /(?:tions?|sions?|ments?|ances?|ity|ities|['’]s)$/u;
const participle = /(?:ed|en|ées?|és?)$/u;

function deedsIn(reading: Reading, words: ClauseWords): Deed[] {
  const { names, language } = reading;
  const taken = [...reading.dates, ...reading.quantities];
  const tokens = withoutAppositions(reading.tokens, words);
  const stops = stopWordsOf(language);
  const means = (token: Token | undefined): token is Token =>
    token !== undefined &&
    !stops.has(token.lower) &&
    !words.auxiliary.test(token.lower) &&
    token.stem.length > 1 &&
    !/^\p{N}/u.test(token.text) &&
    !taken.some(({ start, end }) => start <= token.start && token.end <= end);
  const clause: Clause = { tokens, names, words, means };
  return tokens.flatMap((verb, at): Deed[] => {
    const before = tokens[at - 1];
    if (!means(verb) || verb.capital || noun.test(verb.lower)) return [];
    if (before && (words.article.test(before.lower) || /^\p{N}|['’]s$/u.test(before.text))) return [];
    const { last, isPassive } = subjectEnd(tokens, at, words);
    const subject = last === undefined ? undefined : sideEndingAt(clause, last);
    const isBy =
      tokens[at + 1]?.gap === '' &&
      words.agent.test(tokens[at + 1]?.lower ?? '') &&
      (isPassive || participle.test(verb.lower));
    const object = sideFrom(clause, isBy ? at + 2 : at + 1);
    const [doer, doneTo] = isPassive || isBy ? [isBy ? object : undefined, subject] : [subject, object];
    return doer || doneTo ? [{ verb, doer, doneTo }] : [];
  });
}

interface Clause {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly words: ClauseWords;
  readonly means: (token: Token | undefined) => token is Token;
}

/** Where what stands before a verb and its auxiliaries ends. */
function subjectEnd(
  tokens: readonly Token[],
  verb: number,
  words: ClauseWords,
): { last: number | undefined; isPassive: boolean } {
  let isPassive = false;
  for (let at = verb; at > verb - 5; at--) {
    const before = tokens[at - 1];
    if (!before || tokens[at]?.gap !== '') break;
    if (words.passive.test(before.lower)) isPassive = true;
    else if (!words.auxiliary.test(before.lower)) return { last: at - 1, isPassive };
  }
  return { last: undefined, isPassive };
}

function sideEndingAt({ tokens, names, words, means }: Clause, last: number): Side | undefined {
  let first = last + 1;
  while (first > 0 && means(tokens[first - 1]) && (first > last || tokens[first]?.gap === '')) first--;
  const before = tokens[first]?.gap === '' ? tokens[first - 1] : undefined;
  const isSet = before !== undefined && words.article.test(before.lower);
  const beyond = isSet && before.gap === '' ? tokens[first - 2] : before;
  if (beyond && words.preposition.test(beyond.lower)) return undefined;
  const run = tokens.slice(first, last + 1);
  const end = run.at(-1)?.end ?? 0;
  const named = names.find((name) => name.start < end && end <= name.end);
  return sideOf(run, named, isSet || before === undefined);
}

function sideFrom({ tokens, names, words, means }: Clause, start: number): Side | undefined {
  let first = start;
  while (words.article.test(tokens[first]?.lower ?? '') && tokens[first]?.gap === '') first++;
  let end = first;
  while (means(tokens[end]) && tokens[end]?.gap === '') end++;
  first = Math.max(first, tokens.findLastIndex(({ text }, at) => at < end && /['’]s?$/u.test(text)) + 1);
  const run = tokens.slice(first, end);
  const named = names.find((name) => run.some((token) => name.start <= token.start && token.end <= name.end));
  return sideOf(run, named, first > start);
}

/** @param isSet whether an article or the opening of a clause tells that these are a thing and no verb */
function sideOf(run: readonly Token[], named: Name | undefined, isSet: boolean): Side | undefined {
  if (run.length === 0 || !(named || isSet)) return undefined;
  const own = named ? run.filter(({ start, end }) => named.start <= start && end <= named.end) : run;
  const text = named?.text ?? run.map((token) => token.text).join(' ');
  return {
    text,
    keys: [...(named?.words ?? []), ...own.flatMap(({ lower, stem }) => [lower, stem])],
    stems: run.map(({ stem }) => stem),
  };
}

/** In words. */
const longestApposition = 6;

/** "Vos, the champion, beat Rask" and "beat the champion, Vos, in straight sets" as "Vos beat Rask" and "beat Vos in …". */
function withoutAppositions(tokens: readonly Token[], { article }: ClauseWords): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const end = tokens.findIndex(({ gap }, index) => index > at && index <= at + longestApposition && gap !== '');
    const next = tokens[end];
    const isAside = token.gap === ',' && article.test(token.lower) && next?.gap === ',' && kept.at(-1)?.capital;
    if (isAside && next) {
      kept.push({ ...next, gap: '' });
      at = end;
      continue;
    }
    const isRole = article.test(token.lower) && token.gap === '' && next?.gap === ',' && next.capital;
    const after = tokens.findIndex(({ gap }, index) => index > end && gap !== '');
    if (isRole && end > 0 && after > 0 && after <= end + 4 && tokens[after]?.gap === ',') {
      kept.push({ ...next, gap: '' }, ...tokens.slice(end + 1, after));
      const rest = tokens[after];
      if (rest) kept.push({ ...rest, gap: '' });
      at = after;
      continue;
    }
    kept.push(token);
  }
  return kept;
}
