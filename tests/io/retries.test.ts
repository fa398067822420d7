import { describe, expect, it } from 'vitest';
import { retryAfterMs, waitBefore } from '../../src/io/fetching/retries.ts';

const now = Date.parse('2026-11-20T06:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Fri, 20 Nov 2026 06:00:30 GMT', 30_000],
    ['Friday, 20-Nov-26 06:00:30 GMT', 30_000],
    ['Fri Nov 20 06:00:30 2026 GMT', 30_000],
    ['Fri, 20 Nov 2026 05:00:00 GMT', 0],
  ])('%s is read', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  it.each([undefined, '', 'soon', '-5', '1.5', '99999999999', '2026-11-20', 'Fri, yesterday'])(
    '%s says nothing',
    (header) => {
      expect(retryAfterMs(header, now)).toBeNull();
    },
  );
});

describe('a wait', () => {
  const waiting = { attempts: 1, askedMs: null, random: 0.999, maxWaitMs: 30_000 };

  it('is twice as long each time, up to the longest', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => waitBefore({ ...waiting, attempts }));
    expect(waits).toEqual([999, 1_998, 3_996, 7_992, 15_984, 29_970, 29_970]);
  });

  it('is anything from nothing to that', () => {
    expect(waitBefore({ ...waiting, attempts: 3, random: 0 })).toBe(0);
    expect(waitBefore({ ...waiting, attempts: 3, random: 0.25 })).toBe(1_000);
  });

  it('is never shorter than the site asks, and is not made where that is too long', () => {
    expect(waitBefore({ ...waiting, askedMs: 20_000 })).toBe(20_000);
    expect(waitBefore({ ...waiting, askedMs: 100 })).toBe(999);
    expect(waitBefore({ ...waiting, askedMs: 30_001 })).toBeNull();
  });
});
