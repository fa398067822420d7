import { describe, expect, test } from 'vitest';
import { captureTime } from '../../../src/collect/capture-time.ts';

describe('the time at which a page was saved', () => {
  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T05:50Z', '2026-11-20T05:50:00Z'],
    [' 2026-11-20 05:50:07.123 +01:00 ', '2026-11-20T05:50:07+01:00'],
    ['2026-11-20T05:50:00+0000', '2026-11-20T05:50:00Z'],
    ['Fri, 20 Nov 2026 05:50:00 -0000', '2026-11-20T05:50:00Z'],
    ['3 Nov 2026 23:50 GMT', '2026-11-03T23:50:00Z'],
    ['Fri Nov 20 2026 05:50:00 GMT+0530 (India Standard Time)', '2026-11-20T05:50:00+05:30'],
    ['05:50:00 Nov 20, 2026', '2026-11-20T05:50:00Z'],
    ['20261120055000', '2026-11-20T05:50:00Z'],
  ])('is read from %s', (text, time) => {
    expect(captureTime(text)).toBe(time);
  });

  test('is the day alone where the clock has no zone', () => {
    expect(captureTime('2026-11-20T05:50:00')).toBe('2026-11-20');
  });

  test.each(['yesterday', '20.11.2026', '2026-02-30', '2026-13-01', '2026-11-20T25:00Z', '2026-11', ''])(
    'is not read from "%s"',
    (text) => {
      expect(captureTime(text)).toBeNull();
    },
  );
});
