import { expect, it } from 'vitest';
import { mayBeginAlike } from '../../src/extract/first-letter.ts';

it.each([
  ['Bridge', 'bridge'],
  ['bridge', '“Bridge'],
  ['élan', 'e\u0301lan'],
  ['3 bridges', '3 Bridges'],
  ['', 'Bridge'],
])('%s can be the same text as %s', (one, other) => {
  expect(mayBeginAlike(one, other)).toBe(true);
});

it('a text is no other that begins with another English letter', () => {
  expect(mayBeginAlike('Bridge', 'Mill')).toBe(false);
  expect(mayBeginAlike('3 bridges', '4 bridges')).toBe(false);
});
