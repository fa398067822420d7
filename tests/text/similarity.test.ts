import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/text/hashed-runs.ts';
import { containment, cosine, meanVector, shinglesOf, unitVector } from '../../src/text/similarity.ts';

describe('cosine', () => {
  it('is 1 for the same direction, 0 without a common term, and between for some', () => {
    const a = unitVector(new Map([['ferry', 3]]));
    const b = unitVector(
      new Map([
        ['ferry', 1],
        ['rocks', 1],
      ]),
    );
    expect(cosine(a, a)).toBe(1);
    expect(cosine(a, unitVector(new Map([['bees', 2]])))).toBe(0);
    expect(cosine(a, b)).toBeCloseTo(Math.SQRT1_2);
    expect(cosine(meanVector([a, b]), b)).toBeGreaterThan(cosine(a, b));
  });

  it('of nothing with anything is 0', () => {
    const nothing = unitVector(new Map());
    expect(cosine(nothing, nothing)).toBe(0);
    expect(meanVector([]).size).toBe(0);
  });
});

describe('containment', () => {
  const words = 'the ferry ran aground off skerry point on sunday night with many aboard'.split(' ').map(hashOf);

  it('is complete for a part of a text', () => {
    expect(containment(shinglesOf(words, 3), shinglesOf(words.slice(4, 9), 3))).toBe(1);
  });

  it('falls with each word that was changed', () => {
    const edited = words.with(5, hashOf('gull'));
    expect(containment(shinglesOf(words, 3), shinglesOf(edited, 3))).toBeCloseTo(8 / 11);
  });

  it('sees the order and the borders of words', () => {
    expect(containment(shinglesOf(words, 3), shinglesOf(words.toReversed(), 3))).toBe(0);
    expect(containment(shinglesOf(['ab', 'c'].map(hashOf), 2), shinglesOf(['a', 'bc'].map(hashOf), 2))).toBe(0);
  });

  it('of a text shorter than a shingle is 0', () => {
    expect(containment(shinglesOf(words, 3), shinglesOf(['the', 'ferry'].map(hashOf), 3))).toBe(0);
  });
});
