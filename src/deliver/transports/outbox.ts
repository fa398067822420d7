import { access, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Message } from '../message.ts';
import type { Outcome, Transport } from '../transport.ts';
import { loadMimeWriter } from './mime.ts';

export interface OutboxOptions {
  /** Made where it does not exist. */
  readonly directory: string;
  /** Makes a folder and those above it, where they are not there yet. */
  readonly makeFolder: (path: string) => void;
}

/**
 * Writes messages as .eml files instead of sending them. A message whose file exists is not written again, so the
 * directory is its own record and needs no ledger that outlives the run.
 * @throws UserError when the directory cannot be made
 */
export async function outboxTransport(options: OutboxOptions): Promise<Transport> {
  const directory = resolve(options.directory);
  const bytesOf = await loadMimeWriter();
  await orUserError(directory, async () => options.makeFolder(directory));

  async function send(message: Message, begin: () => void): Promise<Outcome> {
    const name = `${message.edition.replace(/[^\w-]+/g, '-')}-${message.id.slice(0, 16)}.eml`;
    const path = join(directory, name);
    if (await exists(path)) return { state: 'already-sent', detail: `${name} exists` };
    const bytes = bytesOf(message);
    begin();
    await orUserError(directory, () => writeWhole(path, bytes));
    return { state: 'sent', detail: name };
  }

  return { parallel: 4, send, close: async () => undefined };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The name appears when the content is on disk, so a crash leaves no half message that looks like a whole one. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function orUserError<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new UserError(`Cannot write messages to ${directory} (${message}); name a directory that can be written to`);
  }
}
