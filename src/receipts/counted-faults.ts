import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import { ofWhole } from './quantities.ts';
import { haveOneValue, isNearly, type Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { countedKindsOf } from './words/counted-kinds.ts';

/** Numbers that the sources have, but of something else, or as the whole of which they tell a part. */
export function countedFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  return sentence.quantities.flatMap((quantity): Fault[] => {
    const part = isWhole(quantity, sentence) && partOf(quantity, passages);
    if (part) return [{ kind: 'number', words: quantity.text, looked: `the cited sentence has only ${part} of them` }];
    const other = exchangedFor(quantity, sentence, passages) ?? ofAnotherKind(quantity, sentence, passages);
    if (!other) return [];
    return [{ kind: 'number', words: quantity.text, looked: `the cited sentence has ${other.text} of something else` }];
  });
}

/** A number of a source, and where it stands. */
interface Given {
  readonly other: Quantity;
  readonly at: number;
  readonly reading: Reading;
}

function givenIn(passages: readonly Passage[]): Given[] {
  return passages.flatMap(({ reading }) => reading.quantities.map((other, at) => ({ other, at, reading })));
}

const universal = /^(?:all|every|alle|allen|tous|toutes|todos|todas|усі|всі|усіх|всіх)$/u;

/** "All of the 101 seats". */
function isWhole({ start }: Quantity, { tokens }: Reading): boolean {
  const before = tokens.filter((token) => token.end <= start).slice(-3);
  return before.some(({ lower }) => universal.test(lower));
}

/** The 38 "of the 101 seats", where the sources have the number only so. */
function partOf(quantity: Quantity, passages: readonly Passage[]): string | undefined {
  const parts = givenIn(passages)
    .filter(({ other }) => haveOneValue(quantity, other))
    .map(({ other, at, reading }) => {
      const part = reading.quantities[at - 1];
      return part && ofWhole.test(reading.text.slice(part.end, other.start)) ? part.text : undefined;
    });
  return parts.includes(undefined) ? undefined : parts[0];
}

/** "Seventeen pirates held by sailors" for seventeen sailors held by pirates. */
function exchangedFor(quantity: Quantity, sentence: Reading, passages: readonly Passage[]): Quantity | undefined {
  const { noun, bare } = quantity;
  if (noun === undefined || bare) return undefined;
  const same = givenIn(passages).filter(({ other }) => haveOneValue(quantity, other));
  const stops = stopWordsOf(sentence.language);
  const counted = stemsAfter(quantity, sentence);
  const isOf = (other: string) =>
    !stops.has(other) && !counted.includes(other) && sentence.tokens.some(({ stem }) => stem === other);
  const areAllOthers = same.every(
    ({ other, reading }) =>
      other.noun !== undefined &&
      isOf(other.noun) &&
      !stemsAfter(other, reading).includes(noun) &&
      reading.tokens.some(({ stem }, at) => stem === noun && !isPassive(reading.tokens[at - 1]?.lower)),
  );
  return areAllOthers ? same[0]?.other : undefined;
}

/** "Two hurt" of two workers who "were hurt". */
function isPassive(before = ''): boolean {
  return /^(?:was|were|been|été|wurden?|fueron?)$/u.test(before);
}

/** "200,000 workers" of what has 203,000 cars. */
function ofAnotherKind(quantity: Quantity, sentence: Reading, passages: readonly Passage[]): Quantity | undefined {
  const told = quantity.bare ? [] : kindsOf(quantity, sentence);
  if (told.length === 0) return undefined;
  const same = givenIn(passages).filter(({ other }) => haveOneValue(quantity, other) || isNearly(quantity, other));
  const isElse = (kinds: readonly number[]) => kinds.length > 0 && !kinds.some((kind) => told.includes(kind));
  return same.every(({ other, reading }) => isElse(kindsOf(other, reading))) ? same[0]?.other : undefined;
}

/** More than one of "300 factory workers", for which of them is counted is another thing in each language. */
function kindsOf(quantity: Quantity, reading: Reading): number[] {
  const kinds = countedKindsOf(reading.language);
  const stops = stopWordsOf(reading.language);
  const after = wordsAfter(quantity, reading);
  const first = after.findIndex(({ lower }) => !stops.has(lower));
  const border = after.findIndex(({ gap, lower }, at) => at > first && (gap !== '' || stops.has(lower)));
  return after.slice(0, border < 0 ? undefined : border).flatMap(({ stem }) => kinds.get(stem) ?? []);
}

function stemsAfter(quantity: Quantity, reading: Reading): string[] {
  return wordsAfter(quantity, reading).map(({ stem }) => stem);
}

/** The next few words after a number, more where it is a part of something: what it counts is among them. */
function wordsAfter({ end }: Quantity, { tokens, language }: Reading): readonly Token[] {
  const after = tokens.filter(({ start }) => start >= end);
  const isPart = stopWordsOf(language).has(after[0]?.lower ?? '');
  return after.slice(0, isPart ? 5 : 3);
}
