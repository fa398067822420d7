import { expect, it } from 'vitest';
import { wordHashes } from '../../src/group/copies/word-runs.ts';
import { wordsOf } from '../../src/text/words.ts';

it('has one number for each word, whatever its apostrophe and its capitals', () => {
  const text = 'The U.S. well-known O’Neill\'s 3.5-mile "race"... ended- on-- I.O.U’s, x été 東京.';
  expect(wordHashes(text)).toHaveLength(wordsOf(text).length);
  expect(wordHashes('O’Neill')).toEqual(wordHashes("o'neill"));
});

it('reads a number the same with and without what stands between its thousands', () => {
  expect(wordHashes('12,345,678 and 1.400')).toEqual(wordHashes('12345678 and 1400'));
  expect(wordHashes('1,40')).not.toEqual(wordHashes('140'));
});
