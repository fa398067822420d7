import { randomBytes } from 'node:crypto';
import { type Dirent, constants as fsConstants } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { FileReading, FolderEntry } from '../model/file-reading.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Reads a file of at most `maxBytes`, without reading more than that of a larger one.
 * Devices and pipes are refused, so that a stray link to one cannot stop a build for ever.
 */
export async function readFileBounded(path: string, maxBytes: number): Promise<FileReading> {
  try {
    const file = await open(path, fsConstants.O_RDONLY | fsConstants.O_NONBLOCK);
    try {
      const kind = await file.stat();
      if (kind.isDirectory()) return { ok: false, why: 'directory' };
      if (!kind.isFile()) return { ok: false, why: 'not-a-file' };
      if (kind.size > maxBytes) return { ok: false, why: 'too-large' };
      const bytes = await file.readFile();
      return bytes.length > maxBytes ? { ok: false, why: 'too-large' } : { ok: true, bytes };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return { ok: false, why: 'missing' };
    return { ok: false, why: code === 'EISDIR' ? 'directory' : 'unreadable' };
  }
}

/** As `readFileBounded`, and `-` is standard input. */
export async function readInput(path: string, maxBytes: number): Promise<FileReading> {
  if (path !== '-') return readFileBounded(path, maxBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > maxBytes) return { ok: false, why: 'too-large' };
    chunks.push(chunk as Buffer);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** What a folder holds, sorted by name so that the order is the same everywhere; null where it cannot be read. */
export async function listFolder(path: string): Promise<readonly FolderEntry[] | null> {
  try {
    const entries: Dirent[] = await readdir(path, { withFileTypes: true });
    return entries
      .map((entry): FolderEntry => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

/**
 * Writes a file whole or not at all: a reader, or a crash, never sees half of it.
 * @param content perhaps in pieces, which are then not held in memory together
 * @throws UserError where the folder cannot be made or written to
 */
export async function writeFileWhole(path: string, content: string | Iterable<string>): Promise<void> {
  try {
    await writeWhole(path, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const folder = dirname(path);
    const way =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? 'a file stands where a folder should be; name another folder'
        : 'see whether you may write there, and whether the disk has room';
    throw new UserError(`${folder} cannot be written to (${code}): ${way}`);
  }
}

/** Takes a file away; one that is not there is no failure. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

async function writeWhole(path: string, content: string | Iterable<string>): Promise<void> {
  makeFolder(dirname(path));
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      // Each piece goes behind the one before.
      for (const piece of typeof content === 'string' ? [content] : content) await file.writeFile(piece);
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
