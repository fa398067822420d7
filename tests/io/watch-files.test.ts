import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFiles } from '../../src/io/watch-files.ts';
import { emptyFolder } from '../support/run-cli.ts';

let folder: string;
let end: () => void;
let changes: number;
const file = (...path: string[]) => join(folder, ...path);

/** Looks at places again and again, and is ready once it has looked at least twice. */
async function watch(...places: string[]): Promise<void> {
  changes = 0;
  let looks = 0;
  const asked = async () => {
    looks++;
    return places;
  };
  end = watchFiles(asked, () => changes++, { everyMs: 1, apartFrom: [file('out')] });
  await vi.waitFor(() => expect(looks).toBeGreaterThan(2), { interval: 1 });
}

beforeEach(async () => {
  folder = await emptyFolder();
  await mkdir(file('pages/old'), { recursive: true });
  await mkdir(file('out'));
});
afterEach(() => end());

describe('watching files', () => {
  it('tells of a file that comes, changes and goes, however deep in a folder', async () => {
    await watch(folder, file('not-yet.yml'));
    for (const path of [file('pages/old/a.txt'), file('not-yet.yml')]) {
      for (const change of [() => writeFile(path, 'a'), () => writeFile(path, 'longer'), () => rm(path)]) {
        const before = changes;
        await change();
        await vi.waitFor(() => expect(changes).toBeGreaterThan(before), { interval: 1 });
      }
    }
  });

  it('passes over what a build itself writes, even in a folder that is watched', async () => {
    await watch(folder);
    await mkdir(file('out/2024-06-04-daily'));
    await writeFile(file('out/2024-06-04-daily/report.json'), '{}');
    await writeFile(file('pages/.half-written.tmp'), 'a');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes).toBe(0);
  });

  it('comes to an end in a folder with links to itself', async () => {
    for (const name of ['here', 'again', 'once-more']) await symlink('..', file('pages/old', name));
    await watch(folder);
    expect(changes).toBe(0);
  });
});
