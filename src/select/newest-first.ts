import type { Sighting } from '../model/memory.ts';
import { lastMomentOf } from '../text/last-moment.ts';

/**
 * Ranks what is new before updates of what went out: a source that changes all its old entries crowds out nothing new. In
 * each, dated before undated, and those of one moment in the order of the input.
 */
export function newestFirst<T>(all: readonly T[], of: (one: T) => Pick<Sighting, 'published' | 'isUpdate'>): T[] {
  return all
    .map((one) => {
      const { published, isUpdate } = of(one);
      return { one, rank: isUpdate ? 1 : 0, moment: lastMomentOf(published ?? '') ?? Number.MIN_SAFE_INTEGER };
    })
    .sort((one, other) => one.rank - other.rank || other.moment - one.moment)
    .map(({ one }) => one);
}
