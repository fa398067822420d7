import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exitCode } from '../../src/errors.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openLedger } from '../../src/store/ledger.ts';

const edition = '2025-03-04-daily';
const anna = 'anna@readers.example';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-ledger-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what was recorded is there when it is opened again', async () => {
  const first = await openLedger(folder, edition);
  expect(first.stateOf(anna)).toBeUndefined();
  expect(first.begin(anna, false)).toBe(true);
  expect(first.stateOf(anna)).toBe('sending');
  first.settle(anna, 'sent', '250 OK');
  first.close();

  const again = await openLedger(folder, edition);
  expect(again.stateOf(anna)).toBe('sent');
  expect(again.begin(anna, true)).toBe(false);
  again.close();
});

test('a refused or failed message may be tried again, a sent one never, a doubtful one only on purpose', async () => {
  const ledger = await openLedger(folder, edition);
  for (const state of ['refused', 'failed'] as const) {
    expect(ledger.begin(anna, false)).toBe(true);
    ledger.settle(anna, state, '');
  }
  expect(ledger.begin(anna, false)).toBe(true);
  expect(ledger.begin(anna, true)).toBe(false);
  ledger.settle(anna, 'doubtful', '');
  expect(ledger.begin(anna, false)).toBe(false);
  expect(ledger.begin(anna, true)).toBe(true);
  ledger.settle(anna, 'sent', '');
  expect(ledger.begin(anna, true)).toBe(false);
  ledger.close();
});

test('an intent without an outcome is doubtful for the next run', async () => {
  const crashed = await openLedger(folder, edition);
  crashed.begin(anna, false);
  crashed.close();
  const next = await openLedger(folder, edition);
  expect(next.stateOf(anna)).toBe('doubtful');
  next.close();
});

test('a refusal before the message began does not wipe out a doubt', async () => {
  const crashed = await openLedger(folder, edition);
  crashed.begin(anna, false);
  crashed.close();
  const next = await openLedger(folder, edition);
  next.settle(anna, 'refused', '450 later');
  expect(next.stateOf(anna)).toBe('doubtful');
  next.close();
});

test('an edition that is being sent is locked, another one is not, and closing unlocks', async () => {
  const ledger = await openLedger(folder, edition);
  await expect(openLedger(folder, edition)).rejects.toMatchObject({
    message: expect.stringContaining(edition),
    exitCode: exitCode.locked,
  });
  const other = await openLedger(folder, '2025-03-05-daily');
  other.close();
  ledger.close();
  (await openLedger(folder, edition)).close();
});

test('where the lock fails, because somebody removed its file, the claim of each message still holds', async () => {
  const one = await openLedger(folder, edition);
  expect(one.begin(anna, false)).toBe(true);
  await rm(join(folder, 'locks'), { recursive: true });
  const two = await openLedger(folder, edition);
  expect(two.stateOf(anna)).toBe('doubtful');
  expect(two.begin(anna, false)).toBe(false);
  two.settle(anna, 'failed', 'could not connect');
  one.settle(anna, 'sent', '250 OK');
  expect(two.stateOf(anna)).toBe('sent');

  expect(two.begin('ben@readers.example', false)).toBe(true);
  expect(one.begin('ben@readers.example', true)).toBe(false);
  one.close();
  two.close();
});

test('no address can be read in the files, and two databases do not have the same keys', async () => {
  const keys = await Promise.all(
    ['one', 'two'].map(async (name) => {
      const state = join(folder, name);
      const ledger = await openLedger(state, edition);
      ledger.begin(anna, false);
      ledger.settle(anna, 'sent', '');
      const files = await readdir(state);
      const contents = await Promise.all(
        files.filter((file) => file.startsWith('nutgraf')).map((file) => readFile(join(state, file), 'latin1')),
      );
      expect(contents.join('')).toContain(edition);
      expect(contents.join('')).not.toMatch(/anna|readers/);
      ledger.close();
      const database = new DatabaseSync(join(state, 'nutgraf.sqlite'));
      const row = database.prepare('select hex(subscriber) as key from deliveries').get();
      database.close();
      return row.key as string;
    }),
  );
  expect(keys[0]).toMatch(/^[0-9A-F]{32}$/);
  expect(keys[0]).not.toBe(keys[1]);
});

test('only its owner may read the database, and the files beside it', async () => {
  const ledger = await openLedger(folder, edition);
  ledger.begin(anna, false);
  const files = (await readdir(folder)).filter((file) => file.startsWith('nutgraf'));
  expect(files).toContain('nutgraf.sqlite-wal');
  for (const file of files) expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
  ledger.close();
});

test('a change is on disk when the call returns', async () => {
  const database = await openDatabase(join(folder, 'nutgraf.sqlite'));
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
  database.close();
});

test('a file that is no database, and one of a newer version, are named with the way out', async () => {
  const path = join(folder, 'nutgraf.sqlite');
  await writeFile(path, 'These are my notes. '.repeat(300));
  await expect(openLedger(folder, edition)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/nutgraf\.sqlite.*move it away/),
  });
  await rm(path);
  const newer = new DatabaseSync(path);
  newer.exec('pragma user_version = 99');
  newer.close();
  await expect(openLedger(folder, edition)).rejects.toThrow(/newer version/);
  await rm(path);
  (await openLedger(folder, edition)).close();
});

test('a state folder that cannot be made is named', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(openLedger(join(folder, 'file', 'state'), edition)).rejects.toMatchObject({ name: 'UserError' });
});
