import { stopWordsOf } from '../text/stop-words.ts';
import { aligned, type Difference } from './aligned.ts';
import type { Passage } from './evidence.ts';
import type { Fault, FaultKind } from './fault.ts';
import { haveOneValue, isNearly, type Quantity, type Span } from './quantity.ts';
import { areInitials, type Reading } from './reading.ts';
import { signsOf, type Token } from './tokens.ts';
import { converse, directionsOf, mutual } from './words/opposites.ts';
import { plainSaying, sayingWordsOf, speakingVerbs } from './words/saying-words.ts';
import { courtesyTitles, officeByShort, officeTitles } from './words/titles.ts';
import { turningWordsOf } from './words/turning-words.ts';
import { unitByWord } from './words/unit-words.ts';

/** Of the words of a sentence: a free rewrite has its own. */
const closeCopy = 0.7;
/** Where any other word for one is a fault. */
const closestCopy = 0.85;
/** In words: what is longer was written anew. */
const longest = 4;

/**
 * Looks at whatever is other in a close copy, laid over what it cites. Whoever keeps all that is around a word has no reason to
 * change it; and where it was honest, the source's own sentence says as much.
 */
export function substitutionFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const [told = [], ...sources] = [sentence, ...passages.map(({ reading }) => reading)].map(({ tokens }) =>
    signsOf(tokens),
  );
  const given = sources.flat();
  const alignment = aligned(told, given);
  if (!alignment || alignment.common < told.length * closeCopy) return [];
  const { differences } = alignment;
  const exchanged = exchangeIn(differences, told, sentence.language);
  if (exchanged) return [exchanged];
  const looking = lookingAt([told, ...sources], [sentence, ...passages.map(({ reading }) => reading)]);
  const isCopied = alignment.common >= told.length * closestCopy;
  return differences.flatMap((one, index) => {
    const [before, after] = [differences[index - 1], differences[index + 1]];
    const isFramed =
      (!before || one.at - before.at - before.told.length > 1) && (!after || after.at - one.at - one.told.length > 1);
    return replacementIn(one, isCopied && isFramed, looking) ?? strangerIn(one, looking) ?? [];
  });
}

interface Looking {
  readonly language: string;
  /** All stems of the sources. */
  readonly known: ReadonlySet<string>;
  /** What words of either are a part of: a number, or undefined where that is a date. */
  readonly spanByToken: ReadonlyMap<Token, Quantity | undefined>;
}

function lookingAt(words: readonly (readonly Token[])[], readings: readonly Reading[]): Looking {
  const spanByToken = new Map(
    readings.flatMap(({ dates, quantities }, at) =>
      (words[at] ?? []).flatMap((token): [Token, Quantity | undefined][] => {
        const isIn = ({ start, end }: Span) => start < token.end && token.start < end;
        const number = quantities.find(isIn);
        return number || dates.some(isIn) ? [[token, number]] : [];
      }),
    ),
  );
  const known = new Set(words.slice(1).flatMap((one) => one.map(({ stem }) => stem)));
  return { language: readings[0]?.language ?? 'und', known, spanByToken };
}

/**
 * Two things each in the place of the other, wherever they stand: "Kyiv to Moscow" for "Moscow to Kyiv". Where one of them is
 * taken for common, the other stands on its other side, with what is between them in another order.
 */
function exchangeIn(differences: readonly Difference[], tokens: readonly Token[], language: string): Fault | undefined {
  const saying = sayingWordsOf(language);
  const byWords = new Map<string, Difference>();
  for (const one of differences) {
    const { at, told, given } = one;
    if (told.length > longest || given.length > longest) continue;
    const other = byWords.get(`${bagOf(given)}/${bagOf(told)}`);
    byWords.set(`${bagOf(told)}/${bagOf(given)}`, one);
    const between = other && tokens.slice(other.at + other.told.length, at);
    if (!between || between.every(isJoining)) continue;
    if (between.some(({ lower, stem }) => converse.has(lower) || mutual.has(stem))) continue;
    const [here, there] = told.length > 0 ? [one, other] : [other, one];
    const isMoved = here.given.length === 0 && textOf(here.told).toLowerCase() === textOf(there.given).toLowerCase();
    const isFar = here.given.length === 0 && between.length > longest;
    if (isMoved || isFar || [...here.told, ...there.told].some(({ lower }) => saying.has(lower))) continue;
    const looked = `in the cited sentence “${textOf(there.given)}” stands in another place`;
    return { kind: 'role', words: textOf(here.told), looked };
  }
  return undefined;
}

/** Words in whatever order. */
function bagOf(words: readonly Token[]): string {
  return words
    .map(({ stem }) => stem)
    .sort()
    .join(' ');
}

/** What order tells nothing between. */
function isJoining({ lower }: Token): boolean {
  return /^(?:and|or|&|und|oder|et|ou|y|e|o|і|й|та|или|и|або|و|أو|和|与|或)$/u.test(lower);
}

/** One word or number in the place of another; a plain word only where two on each side are the source's. */
function replacementIn(
  { told, given }: Difference,
  isFramed: boolean,
  { language, spanByToken }: Looking,
): Fault | undefined {
  if (told.length === 0 || given.length === 0 || told.length > longest || given.length > longest) return undefined;
  const fault = (kind: FaultKind): Fault => {
    const looked = `in the cited sentence “${textOf(given)}” stands in this place`;
    return { kind, words: textOf(told), looked };
  };
  if ([...told, ...given].some((token) => spanByToken.has(token))) {
    const [number, other] = [told, given].map((words) => words.map((token) => spanByToken.get(token)).find(Boolean));
    if (!number || !other || number.unit !== other.unit || (other.bare && told.length !== given.length))
      return undefined;
    return haveOneValue(number, other) || isNearly(number, other) ? undefined : fault('number');
  }
  const [[word, ...more], [other, ...others]] = [told, given];
  const isUnspaced = word?.end === told[1]?.start;
  if (!word || !other || (more.length + others.length > 0 && !isUnspaced)) return undefined;
  const turning = turningWordsOf(language);
  // "Between Lisk and Aarup" is as far as "from Lisk to Aarup".
  if (turning.has(word.lower) && turning.has(other.lower) && isJoining(word) === isJoining(other))
    return fault('opposite');
  const stops = stopWordsOf(language);
  const isSame = stops.has(word.lower) || stops.has(other.lower) || saysTheSame(word, other, language);
  return isFramed && !isSame ? fault('strange') : undefined;
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** A word that the sources do not have, where letters have no capitals and so nothing tells a name from other words. */
function strangerIn({ told }: Difference, { language, known }: Looking): Fault | undefined {
  const stops = stopWordsOf(language);
  const strange = told.filter(
    ({ text, lower, stem }) =>
      lower === text.toUpperCase() && /^\p{L}/u.test(text) && !stops.has(lower) && !known.has(stem),
  );
  const words = strange.map(({ text }) => text).join(' ');
  const looked = 'the cited sentence, of which this is a close copy, does not have this';
  return words.length > 1 ? { kind: 'name', words, looked } : undefined;
}

function saysTheSame(token: Token, other: Token, language: string): boolean {
  return (
    token.stem === other.stem ||
    token.name === other.name ||
    isForm(token.lower, other.lower) ||
    (isNeutral(token) && isNeutral(other)) ||
    areInitials([token.name], [other.name]) ||
    unitByWord.has(token.lower) ||
    directionsOf(language).some((pair) => pair.some((words) => words.has(token.lower) && words.has(other.lower))) ||
    isSameTitle(token, other)
  );
}

/** "Iran" and "Iranian", "organise" and "organize". */
function isForm(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 4 && shared * 5 >= Math.max(one.length, other.length) * 3;
}

function isNeutral({ lower }: Token): boolean {
  return plainSaying.has(lower) || speakingVerbs.has(lower);
}

/** "Sen." for "Senator", "Mr." for either, a first name for a title. */
function isSameTitle({ lower, capital }: Token, { lower: other, capital: otherCapital }: Token): boolean {
  const office = (word: string) => officeByShort.get(word) ?? word;
  const areBoth = officeTitles.has(lower) && officeTitles.has(other);
  if (areBoth) return office(lower) === office(other);
  return (
    courtesyTitles.has(lower) ||
    courtesyTitles.has(other) ||
    (capital && otherCapital && (officeTitles.has(lower) || officeTitles.has(other)))
  );
}
