import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory: what is written there safely, as a database does, waits for no disk. */
const inMemory = '/dev/shm';
const enoughBytes = 2 ** 30;

/** Called by vitest before the first test; what comes back, after the last. */
export const setup = () => makeTemporaryFolder(isRoomy(inMemory) ? inMemory : tmpdir());

/**
 * Makes a folder for temporary files and points this process, its threads and its children to it; what comes back
 * removes it with all that tests or benchmarks left there.
 */
export function makeTemporaryFolder(parent = tmpdir()) {
  const folder = mkdtempSync(join(parent, 'nutgraf-run-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A container often has a few megabytes of it only. */
function isRoomy(folder) {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > enoughBytes;
  } catch {
    return false;
  }
}
