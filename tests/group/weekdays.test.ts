import { expect, it } from 'vitest';
import { weekdayFactor, weekdaysIn } from '../../src/group/stories/weekdays.ts';

const factor = (one: string, other: string) => weekdayFactor(weekdaysIn(one), weekdaysIn(other));

it.each([
  ['one day, whatever others there are', 'on Monday and Friday', 'since Monday’s vote', 1.3],
  ['days beside each other, over the end of the week, too', 'am Samstag', 'am Sonntag', 0.8],
  ['other days', 'у середу', "у п'ятницю", 0.4],
  ['a day only on one side', 'on Monday', 'soon', 1],
  ['none', '', 'soon', 1],
])('weighs %s', (_, one, other, expected) => {
  expect(factor(one, other)).toBe(expected);
  expect(factor(other, one)).toBe(expected);
});
