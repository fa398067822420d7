import { expect, it } from 'vitest';
import { editionDate } from '../../src/compose/edition-date.ts';
import type { Article, Published } from '../../src/model/article.ts';
import { believedDate } from '../../src/select/time-verdict.ts';
import { isLater } from '../../src/summarize/later.ts';
import { hasZone } from '../../src/text/last-moment.ts';

const at = (time: string): Published => ({ earliest: time, latest: time, precision: 'minute', basis: 'stated' });

it.each([
  ['2025-07-02T15:35+02:00', true],
  ['2025-07-02T15:35:09Z', true],
  ['2025-07-02T15:35', false],
  ['2025-07-02', false],
])('only an instant has a zone: %s', (time, isInstant) => {
  expect(hasZone(time)).toBe(isInstant);
});

it('is of the day that is written, wherever it is read', () => {
  const article = { published: at('2025-07-02T23:30') } as Article;
  expect(editionDate([article], new Date('2025-07-04T00:00Z'), 'Asia/Tokyo')).toBe('2025-07-02');
});

it('is not later than another of its day', () => {
  expect(isLater(at('2025-07-02T18:00'), at('2025-07-02T08:00'))).toBe(false);
  expect(isLater(at('2025-07-02T18:00Z'), at('2025-07-02T08:00Z'))).toBe(true);
});

it('is not in the future where it may be the clock of the far east', () => {
  const now = new Date('2025-07-02T12:00Z');
  expect(believedDate('2025-07-02T20:00', now).published).toBe('2025-07-02T20:00');
  expect(believedDate('2025-07-02T20:00Z', now).published).toBeNull();
});
