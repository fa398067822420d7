import { stemOf } from '../text/stems.ts';
import { leavesRoomAbove } from './at-least.ts';

/** How many of something a sentence counts. */
export interface Count {
  readonly word: string;
  readonly number: string;
  readonly isLeast: boolean;
}

/** What a sentence counts in digits, by the stem of the noun; spans of time are left out. */
export function countsIn(text: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { index, 1: number = '', 2: word = '' } of text.matchAll(counted)) {
    const isLeast = leavesRoomAbove(text.slice(Math.max(0, index - 20), index));
    if (!timeUnit.test(word)) counts.set(stemOf(word, 'en'), { word, number, isLeast });
  }
  return counts;
}

/** Whether both cannot be so of one time: they differ, and the smaller leaves no room above it. */
export function cannotBothBe(a: Count, b: Count): boolean {
  const smaller = amountOf(a.number) < amountOf(b.number) ? a : b;
  return a.number !== b.number && !smaller.isLeast;
}

function amountOf(number: string): number {
  return Number(number.replaceAll(',', ''));
}

const counted = /(?<![\p{L}\p{N}$€£.,])(\d{1,3}(?:,\d{3})+|\d+) (\p{Ll}+s|people|men|women|children)\b/gu;
const timeUnit = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|percent)$/u;
