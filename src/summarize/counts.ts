import { stemOf } from '../text/stems.ts';
import { leavesRoomAbove } from './at-least.ts';

/** A number, with what the words before it take off its certainty. */
export interface Amount {
  readonly value: number;
  readonly isLeast: boolean;
  readonly isRounded: boolean;
}

/** How many of something a sentence counts. */
export interface Count extends Amount {
  readonly word: string;
}

const counted = /(?<![\p{L}\p{N}$€£.,])(\d{1,3}(?:,\d{3})+|\d+) (\p{Ll}+s|people|men|women|children)\b/gu;
const timeUnit = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|percent)$/u;

/** What a sentence counts in digits, by the stem of the noun; spans of time are left out. */
export function countsIn(text: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { index, 1: number = '', 2: word = '' } of text.matchAll(counted)) {
    if (!timeUnit.test(word)) counts.set(stemOf(word, 'en'), countAt(text, index, number, word));
  }
  return counts;
}

/** A count with what the words before it take off its certainty. */
export function countAt(text: string, index: number, number: string, word: string): Count {
  const before = text.slice(Math.max(0, index - 20), index);
  return { word, ...amountAfter(before, Number(number.replaceAll(',', ''))) };
}

/** A number with what the words before it take off its certainty. */
export function amountAfter(before: string, value: number): Amount {
  return { value, isLeast: leavesRoomAbove(before), isRounded: rounding.test(before) };
}

/** Before a number, these make it a round one. */
const rounding =
  /(?<!\p{L})(?:about|around|roughly|some|nearly|almost|approximately|close to|up to|as many as|rund|etwa|knapp|fast|environ|près de|quelque|presque|unos|unas|cerca de|casi|alrededor de|circa|quasi|около|почти|порядка|близько|майже|приблизно|约|約) ?$/iu;
/** A rounded amount is off by so much of the other at most. */
const roundedBy = 0.1;

/** Whether both cannot be so of one time: they differ by more than rounding, and the smaller leaves no room above it. */
export function cannotBothBe(a: Amount, b: Amount): boolean {
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  const isNear = (a.isRounded || b.isRounded) && large.value - small.value <= roundedBy * large.value;
  return a.value !== b.value && !small.isLeast && !isNear;
}

/** "As many as 160" and 112 can both be so, as can "another 12" and 30, and what was expected and what came. */
const partOnly =
  /(?<!\p{L})(?:up to|as many as|may|might|could|another|other|further|additional|more|expect\p{Ll}*|forecast\p{Ll}*|predict\p{Ll}*|looking for|previous(?:ly)?|bis zu|weitere|jusqu['’]à|autres|hasta|otr[oa]s|fino a|altr[ie]|até|outr[oa]s|до|ещё|еще|ще)(?!\p{L})/u;
/** In characters before the number. */
const partWithin = 40;

/** Whether the words before an amount make it a part or a bound of the whole, or no more than expected. */
export function isPartOnly(text: string, amount: string): boolean {
  const end = text.indexOf(amount) + amount.length;
  return partOnly.test(text.slice(Math.max(0, end - amount.length - partWithin), end));
}

/** Each tells what is counted: the day, the place, what became of them. */
const settings = [
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu,
  /(?<=\b(?:in|at|near) )\p{Lu}\p{L}+/gu,
  /\b(?:died|dead|killed|deaths|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|rescued)\b/gu,
];
const death = /^(?:died|dead|killed|deaths)$/u;
const harm = /^(?:injured|wounded|hurt)$/u;
const hold = /^(?:arrested|detained)$/u;
const settingOf = (word: string) => [death, harm, hold].find((kind) => kind.test(word))?.source ?? word;

/** "3 died on Monday", "30 were injured", "12 in Karo": two sentences that count on other days, elsewhere, or others. */
export function countOthers(text: string, other: string): boolean {
  return settings.some((pattern) => {
    const [one, two] = [text, other].map((each) => new Set(each.match(pattern)?.map(settingOf)));
    return one && two && one.size > 0 && two.size > 0 && ![...one].some((word) => two.has(word));
  });
}

/** Which of them the counts are of, the words do not tell. English. */
export const twoOfThem = /\b(?:two|three|both|another|second) (?:ferr|ship|vessel|boat|plane|aircraft|train|bus|jet)/u;
