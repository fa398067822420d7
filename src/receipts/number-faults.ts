import { countedFaults } from './counted-faults.ts';
import { yearsOf } from './date-faults.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import { haveOneValue, isNearly, type Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';
import { type Bound, boundBefore, isRoundAfter, oftenElse } from './words/bound-words.ts';

/** Numbers that no cited sentence has, has with another unit, or has of something else. */
export function numberFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const given = passages.flatMap(({ reading }) => reading.quantities);
  const byValue = new Map<number, Quantity[]>();
  const byNoun = new Map<string, Quantity[]>();
  for (const quantity of [...given, ...given.flatMap(convertedOf)]) {
    for (const value of quantity.values) add(byValue, value, quantity);
    if (quantity.noun) add(byNoun, quantity.noun, quantity);
  }
  for (const value of yearsOf(passages)) add(byValue, value, undefined);
  const faults = sentence.quantities
    .filter((quantity) => !isRounded(quantity, sentence, given))
    .flatMap((quantity) => faultOf(quantity, byValue, byNoun) ?? boundFault(quantity, sentence, passages) ?? []);
  return faults.length > 0 ? faults : countedFaults(sentence, passages);
}

/** Longer than any phrase of the table, in characters. */
const reach = 24;

/** "More than 40" for what the sources call 40, or less than 40. */
function boundFault(quantity: Quantity, sentence: Reading, passages: readonly Passage[]): Fault | null {
  const told = boundOf(quantity, sentence);
  if (!told) return null;
  const given = passages.flatMap(({ reading }) =>
    reading.quantities.filter((other) => haveOneValue(quantity, other)).map((other) => boundOf(other, reading)),
  );
  const isSure = !oftenElse.test(beforeOf(quantity, sentence).toLowerCase());
  if (given.length === 0 || given.some((bound) => bound === told || (bound === undefined && !isSure))) return null;
  const [bound] = given;
  const looked = bound ? `the cited sentence has a number ${bound} it` : 'the cited sentence has the number itself';
  return { kind: 'number', words: quantity.text, looked };
}

/** "About 200,000" for 203,000. */
function isRounded(quantity: Quantity, sentence: Reading, given: readonly Quantity[]): boolean {
  const at = sentence.quantities.indexOf(quantity);
  const before = sentence.quantities[at - 1];
  // "From about 41,000 to 39,000".
  const isPaired = before !== undefined && pairing.test(sentence.text.slice(before.end, quantity.start));
  const isSaid = (one: Quantity) => isRoundAfter(beforeOf(one, sentence), sentence.language);
  return (isSaid(quantity) || (isPaired && isSaid(before))) && given.some((other) => isNearly(quantity, other));
}

/** What stands between two numbers that are held against each other. */
const pairing =
  /^ (?:\p{L}+ ){0,2}(?:and|or|to|against|und|oder|auf|gegen|et|ou|à|contre|y|o|a|frente a|і|та|проти) $/u;

/** How many of the one are one of the other, whatever is measured. */
const sizes: readonly (readonly [less: string, more: string, times: number])[] = [
  ['hour', 'day', 24],
  ['day', 'week', 7],
  ['month', 'year', 12],
];

/** "Two days" for 48 hours. */
function convertedOf(quantity: Quantity): Quantity[] {
  return sizes.flatMap(([less, more, times]) => {
    const [unit, by] = quantity.unit === less ? [more, 1 / times] : [less, times];
    if (quantity.unit !== less && quantity.unit !== more) return [];
    return [{ ...quantity, unit, noun: undefined, values: quantity.values.map((value) => value * by) }];
  });
}

function boundOf(quantity: Quantity, reading: Reading): Bound | undefined {
  return boundBefore(beforeOf(quantity, reading), reading.language);
}

function beforeOf({ start }: Quantity, { text }: Reading): string {
  return text.slice(Math.max(0, start - reach), start);
}

function add<Key>(map: Map<Key, Quantity[]>, key: Key, quantity: Quantity | undefined): void {
  const list = map.get(key) ?? [];
  if (quantity) list.push(quantity);
  map.set(key, list);
}

function faultOf(
  quantity: Quantity,
  byValue: ReadonlyMap<number, Quantity[]>,
  byNoun: ReadonlyMap<string, Quantity[]>,
): Fault | null {
  const { text, unit, noun, bare, vague } = quantity;
  const isThere = quantity.values.some((value) => byValue.has(value));
  const same = quantity.values.flatMap((value) => byValue.get(value) ?? []).filter((other) => other.vague === vague);
  const fault = (looked: string): Fault => ({ kind: 'number', words: text, looked });
  if (!isThere || (same.length === 0 && vague)) {
    if (!bare) return fault(`no cited sentence has the number ${text}`);
  } else if (same.length > 0 && !same.some((other) => fitsUnit(unit, other.unit) || isImplied(unit, other, byValue))) {
    return fault(`the cited sentence has it as ${same[0]?.text} ${same[0]?.unit ?? ''}`.trim());
  }
  const ofNoun = noun ? (byNoun.get(noun) ?? []) : [];
  if (ofNoun.length === 0 || same.some((other) => other.noun === noun)) return null;
  if (bare || same.every((other) => other.noun !== undefined)) {
    return fault(`the cited sentence has ${ofNoun[0]?.text} of these`);
  }
  return null;
}

const currencies = /^[A-Z]{3}$/u;

/** "Half a point" of a percentage. */
function isPoint(unit: string | undefined): boolean {
  return unit === 'point' || unit === 'points';
}

/** Whether a number with one unit may be the number with the other: a unit may be left out only where it goes without saying. */
function fitsUnit(unit: string | undefined, other: string | undefined): boolean {
  if (unit === other || (isPoint(unit) && isPoint(other))) return true;
  if (unit === undefined) return other !== '%' && other !== 'point' && !currencies.test(other ?? '');
  return other === undefined && unit !== '%' && unit !== 'point' && !currencies.test(unit);
}

/** "3.1 billion euros, 400 million more than forecast": an amount without a unit of its own has that of its sentence. */
function isImplied(
  unit: string | undefined,
  { unit: own, text, noun }: Quantity,
  byValue: ReadonlyMap<number, Quantity[]>,
): boolean {
  const isAmount = own === undefined && /\p{L}$/u.test(text) && (noun === undefined || /^(?:more|less)$/u.test(noun));
  return (
    isAmount &&
    currencies.test(unit ?? '') &&
    [...byValue.values()].some((list) => list.some((other) => other.unit === unit))
  );
}
