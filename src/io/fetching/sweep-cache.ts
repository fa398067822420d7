import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const day = 86_400_000;
const unusedMs = 30 * day;

/** Some ten thousand news pages. */
const maxTotalBytes = 1_000_000_000;

/** What the cache writes, and what it leaves behind when it is killed; nothing else in the folder is touched. */
const page = /^[0-9a-f]{64}\.page$/;
const half = /^\.[0-9a-f]{12}\.tmp$/;

/**
 * Deletes the pages that were not used for a month, and the longest unused ones where all together are too much. It
 * looks once a day at most.
 * @param now in milliseconds
 * @throws where the folder cannot be read or written
 */
export function sweepCache(folder: string, now: number): void {
  const mark = join(folder, '.swept');
  const last = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.abs(now - last) < day) return;
  writeFileSync(mark, '');
  utimesSync(mark, now / 1_000, now / 1_000);
  let total = 0;
  for (const { name, size, unused } of filesIn(folder, now)) {
    total += size;
    const tooOld = unused > (half.test(name) ? day : unusedMs);
    if (tooOld || total > maxTotalBytes) rmSync(join(folder, name), { force: true });
  }
}

/** The last used first. */
function filesIn(folder: string, now: number): { name: string; size: number; unused: number }[] {
  return readdirSync(folder)
    .filter((name) => page.test(name) || half.test(name))
    .flatMap((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found?.isFile() ? [{ name, size: found.size, unused: now - found.mtimeMs }] : [];
    })
    .sort((a, b) => a.unused - b.unused);
}
