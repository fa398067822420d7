import type { Memory } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceFate } from '../model/report.ts';
import type { SourceReading } from '../model/source-reading.ts';
import { count } from '../text/count.ts';

/** What came of reading each source, with how it was before. Asked once this reading is recorded. */
export function sourceFates(readings: readonly SourceReading[], memory: Pick<Memory, 'healthOf'>): SourceFate[] {
  return readings.flatMap(({ url, name, entries, wanted }) => {
    const health = memory.healthOf(url);
    return health ? [{ ...health, name, entries, wanted }] : [];
  });
}

/** A warning of each source that could not be read so many times in a row: it looks as if it will not come back by itself. */
export function standingFailures(fates: readonly SourceFate[], limit: number): Problem[] {
  return fates
    .filter(({ failures }) => failures >= limit)
    .map(({ url, failures, lastSuccess }) => ({
      stage: 'collect',
      code: 'standing-failure',
      where: url,
      message: `The source could not be read ${count(failures, 'time')} in a row${lastSuccess ? `; the last time it could was ${lastSuccess.slice(0, 10)}` : ', and never before'}.`,
      hint: 'Mend its address in the list of sources, or delete it there.',
    }));
}
