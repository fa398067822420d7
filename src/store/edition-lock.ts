import { join } from 'node:path';
import { exitCode, UserError } from '../errors.ts';
import { makeFolder } from '../io/make-folder.ts';
import { orUserError } from './database.ts';

/**
 * Locks an edition against being sent by two processes at once. The lock is a transaction held open on an empty file,
 * so the operating system ends it with the process, however that dies: unlike a file with a process number in it, it
 * is never stale, also where process numbers repeat (containers) or the folder moves to another machine (caches).
 * The empty file stays, because whoever removes it may remove one that somebody has just locked.
 * @returns what unlocks it
 * @throws UserError (exit code 5) when it is locked
 */
export function lockEdition(folder: string, edition: string): Promise<() => void> {
  const busy = `Edition ${edition} is being sent by another process; wait until it is done, then send again to see what is left`;
  return lock(folder, edition, busy);
}

/**
 * Locks a state folder against two builds at once, which would both take the same articles for new.
 * @returns what unlocks it
 * @throws UserError (exit code 5) when it is locked
 */
export function lockBuild(folder: string): Promise<() => void> {
  return lock(
    folder,
    'build',
    `Another build uses ${folder}; wait until it is done, then build again to see what is left`,
  );
}

async function lock(folder: string, name: string, busy: string): Promise<() => void> {
  const { DatabaseSync } = await import('@photostructure/sqlite');
  const locks = join(folder, 'locks');
  const path = join(locks, `${name.replace(/[^\w-]+/g, '-')}.lock`);
  return orUserError(path, () => {
    makeFolder(locks);
    const file = new DatabaseSync(path);
    try {
      file.exec('pragma busy_timeout = 0; begin exclusive');
      return () => file.close();
    } catch (error) {
      file.close();
      if ((error as { readonly sqliteCodeName?: string }).sqliteCodeName !== 'SQLITE_BUSY') throw error;
      throw new UserError(busy, exitCode.locked);
    }
  });
}
