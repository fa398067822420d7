import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordHashes } from '../../src/group/word-runs.ts';

/** As it reads a text with letters that are not English, whose words it makes first. */
const hashesOfWords = (text: string) => wordHashes(`${text} ž`).slice(0, -1);

it('reads the words of an English text as those of any other', () => {
  const text = 'The U.S. well-known O’Neill\'s 3.5-mile "race"... ended- on-- I.O.U’s, x.';
  expect(wordHashes(text)).toEqual(hashesOfWords(text));
  expect(wordHashes('O’Neill')).toEqual(wordHashes("o'neill"));
});

it('does so whatever stands between letters', () => {
  const piece = fc.constantFrom('a', 'B', '7', 'the', ' ', '.', '-', '’', "'", '“', '\n', '_', '…');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(wordHashes(text)).toEqual(hashesOfWords(text));
    }),
  );
});
