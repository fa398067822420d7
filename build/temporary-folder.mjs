import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a folder for temporary files and points this process, its threads and its children to it; what comes back
 * removes it with all that tests or benchmarks left there.
 */
export function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-run-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
