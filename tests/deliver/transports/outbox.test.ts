import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { messageTo } from '../../../src/deliver/message.ts';
import { transports } from '../../../src/deliver/transports/transports.ts';
import { makeFolder } from '../../../src/io/make-folder.ts';
import { edition, email } from '../../support/sending.ts';

const directory = await mkdtemp(join(tmpdir(), 'nutgraf-outbox-'));
afterAll(() => rm(directory, { recursive: true }));
const begin = () => undefined;

test('a file that exists is a message that was written: it stays as it is', async () => {
  const outbox = await transports.outbox({ directory, makeFolder });
  const message = messageTo({ address: 'anna@readers.example', name: '' }, edition, email);
  await outbox.send(message, begin);
  const [file = ''] = await readdir(directory);
  expect(file).toMatch(/^2025-03-04-daily-[0-9a-f]{16}\.eml$/);
  const before = await readFile(join(directory, file));

  const changed = { ...message, email: { ...email, text: 'Other words.' } };
  expect(await outbox.send(changed, begin)).toMatchObject({ state: 'already-sent' });
  expect(await readdir(directory)).toEqual([file]);
  expect(await readFile(join(directory, file))).toEqual(before);
});

test('an edition’s name cannot lead out of the directory', async () => {
  const outbox = await transports.outbox({ directory, makeFolder });
  const message = messageTo({ address: 'ben@readers.example', name: '' }, { ...edition, id: '../../x' }, email);
  expect((await outbox.send(message, begin)).detail).toMatch(/^-x-[0-9a-f]{16}\.eml$/);
});

test('a directory that cannot be made is named', async () => {
  await writeFile(join(directory, 'file'), '');
  await expect(transports.outbox({ directory: join(directory, 'file', 'outbox'), makeFolder })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('outbox'),
  });
});

test.runIf(existsSync('/proc/self'))('a directory where none can be made is told at once', async () => {
  await expect(transports.outbox({ directory: '/proc/nutgraf/outbox', makeFolder })).rejects.toThrow(
    /^Cannot write messages to \/proc\/nutgraf\/outbox \(ENOENT/,
  );
});
