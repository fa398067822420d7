import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { makeFolder } from '../../src/io/make-folder.ts';
import { endFetching, temporaryFolder } from '../support/fetching.ts';

afterEach(endFetching);

it('makes the folders above it too, and does nothing where they are there', () => {
  const folder = join(temporaryFolder(), 'state/cache');
  makeFolder(folder, 0o700);
  makeFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('fails where a file stands in the way', () => {
  const file = join(temporaryFolder(), 'state');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'cache'))).toThrow('ENOTDIR');
});

it.runIf(existsSync('/proc/self'))('fails at once where none can be made', () => {
  expect(() => makeFolder('/proc/nutgraf/state')).toThrow('ENOENT');
});
