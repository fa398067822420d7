import { expect, test } from 'vitest';
import { resemblance, sketchOf, textShingles } from '../../src/text/text-sketch.ts';
import { expectInProportion } from '../support/in-proportion.ts';

/** A text of invented words, the same for the same seed. */
function inventedText(words: number, seed: number): string {
  const syllables = ['ba', 'ko', 'ri', 'nu', 'te', 'so', 'la', 'mi'];
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return syllables[state >>> 29];
  };
  return Array.from({ length: words }, () => `${next()}${next()}${next()}`).join(' ');
}

const report = inventedText(300, 7);

test('the same text resembles itself, whatever its case, spaces and punctuation', () => {
  const shouted = report.toUpperCase().replaceAll(' ', ',\n ');
  expect(resemblance(sketchOf(report), sketchOf(shouted))).toBe(1);
});

test('a text with a sentence added and a word changed is nearly the same, another is not', () => {
  const words = report.split(' ');
  words[150] = 'changed';
  const edited = `${words.join(' ')} ${inventedText(12, 99)}`;
  expect(resemblance(sketchOf(report), sketchOf(edited))).toBeGreaterThan(0.8);
  expect(resemblance(sketchOf(report), sketchOf(inventedText(300, 8)))).toBeLessThan(0.1);
});

test('the resemblance of two sketches is near that of the texts', () => {
  for (const shared of [60, 150, 240]) {
    const one = `${report.split(' ').slice(0, shared).join(' ')} ${inventedText(300 - shared, 21)}`;
    const [a, b] = [new Set(textShingles(report)), new Set(textShingles(one))];
    const both = [...a].filter((hash) => b.has(hash)).length;
    const exact = both / (a.size + b.size - both);
    expect(Math.abs(resemblance(sketchOf(report), sketchOf(one)) - exact)).toBeLessThan(0.2);
  }
});

test('a short text has no sketch, and nothing resembles nothing', () => {
  expect(sketchOf(inventedText(29, 3))).toEqual([]);
  expect(sketchOf(inventedText(30, 3))).not.toEqual([]);
  expect(resemblance([], [])).toBe(0);
});

test('a script without spaces has words too', () => {
  const chinese = Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 37) % 500))).join('');
  expect(sketchOf(chinese)).toHaveLength(48);
  expect(resemblance(sketchOf(chinese), sketchOf(`${chinese}。`))).toBe(1);
});

test.each(['a ', 'x'])('a line of nothing but %j takes time in proportion', async (piece) => {
  await expectInProportion((length) => sketchOf(piece.repeat(length / piece.length)), 400_000);
});
