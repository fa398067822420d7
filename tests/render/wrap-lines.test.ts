import { describe, expect, it } from 'vitest';
import { columnsOf, wrapLines } from '../../src/render/wrap-lines.ts';
import { expectInProportion } from '../support/in-proportion.ts';

describe('columnsOf', () => {
  it.each([
    ['harbour', 7],
    ['港は閉じた', 10],
    ['e\u0301te\u0301', 3],
    ['🚢', 2],
    ['👩‍🚀', 2],
    ['🇳🇴', 2],
    ['Øksendal', 8],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('wrapLines', () => {
  it('breaks between words and leaves short lines alone', () => {
    expect(wrapLines('The ice came early\nand stayed', 10)).toBe('The ice\ncame early\nand stayed');
  });

  it('hangs the rest of a line under its words', () => {
    expect(wrapLines('  - the ice came early', 14)).toBe('  - the ice\n    came early');
    expect(wrapLines('[12] the ice came', 12)).toBe('[12] the ice\n     came');
  });

  it('breaks text without spaces between characters, and lets no closing mark begin a line', () => {
    expect(wrapLines('港は今朝から閉じた。', 18)).toBe('港は今朝から閉じ\nた。');
    expect(wrapLines('港は今朝から閉じた。', 10)).toBe('港は今朝か\nら閉じた。');
  });

  it('breaks a word that fits no line, at characters and not inside them', () => {
    const lines = wrapLines('e\u0301'.repeat(25), 10).split('\n');
    expect(lines.map(columnsOf)).toEqual([10, 10, 5]);
  });

  it('keeps an address whole, however long', () => {
    const address = `https://post.example/${'a'.repeat(100)}`;
    expect(wrapLines(`see ${address} there`, 20)).toBe(`see\n${address}\nthere`);
  });

  it.each(['a', 'ice ', '港'])('wraps nothing but "%s" in time in proportion to its length', async (word) => {
    await expectInProportion((count) => {
      const lines = wrapLines(word.repeat(count), 76).split('\n');
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76);
    }, 32_000);
  });
});
