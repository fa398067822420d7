import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from './files.ts';

/** More are not looked at: a folder of so many files is none that an editor works in. */
const maxFiles = 5_000;

/**
 * Calls back when a file in one of these places is changed, added or gone, at the next look after it. It asks for names,
 * sizes and times again and again, because what systems tell of themselves differs and fails on network disks and on
 * editors that put a new file in the place of the old one.
 * @param places names files and folders, which may not be there (yet); asked before each look
 * @param everyMs milliseconds between two looks
 * @returns what ends it
 */
export function watchFiles(places: () => Promise<readonly string[]>, onChange: () => void, everyMs = 400): () => void {
  let known: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const look = async () => {
    const now = (await Promise.all((await places()).map(tracesOf))).flat().slice(0, maxFiles).join('\n');
    if (ended) return;
    if (known !== null && now !== known) onChange();
    known = now;
    timer = setTimeout(look, everyMs);
    timer.unref();
  };
  void look();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/** A line a file; one that is being written, whose name begins with a dot, is passed over. */
async function tracesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) return [`${path} is not there`];
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}`];
  const entries = ((await listFolder(path)) ?? []).filter(({ name }) => !name.startsWith('.')).slice(0, maxFiles);
  return (await Promise.all(entries.map(({ name }) => tracesOf(join(path, name))))).flat();
}
