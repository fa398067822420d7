import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFolder } from './files.ts';

/** More are not looked at: a folder of so many files is none that an editor works in. */
const maxFiles = 5_000;

interface Watching {
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  /** Files and folders in these places that are passed over, with all that is in them. */
  readonly apartFrom: readonly string[];
}

/**
 * Calls back when a file in one of these places is changed, added or gone, at the next look after it. It asks for names,
 * sizes and times again and again, because what systems tell of themselves differs and fails on network disks and on
 * editors that put a new file in the place of the old one.
 * @param places names files and folders, which may not be there (yet); asked before each look
 * @returns what ends it
 */
export function watchFiles(
  places: () => Promise<readonly string[]>,
  onChange: () => void,
  { everyMs, apartFrom }: Watching,
): () => void {
  const apart = new Set(apartFrom.map((path) => resolve(path)));
  let known: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const look = async () => {
    const now = await tracesOf(await places(), apart);
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

/**
 * A line a file; one that is being written, whose name begins with a dot, is passed over. Of folders that links lead to
 * only the folder itself is looked at, because such a link may lead to the folder that it is in.
 */
async function tracesOf(places: readonly string[], apart: ReadonlySet<string>): Promise<string> {
  const lines: string[] = [];
  const folders: string[] = [];
  const add = async (path: string, isFolder: boolean) => {
    if (isFolder) folders.push(path);
    else lines.push(await traceOf(path));
  };
  for (const path of places) await add(path, (await stat(path).catch(() => null))?.isDirectory() ?? false);
  for (const folder of folders) {
    for (const { name, kind } of (await listFolder(folder)) ?? []) {
      const path = join(folder, name);
      if (lines.length + folders.length > maxFiles) return lines.join('\n');
      if (!name.startsWith('.') && !apart.has(resolve(path))) await add(path, kind === 'folder');
    }
  }
  return lines.join('\n');
}

async function traceOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found ? `${path} ${found.size} ${found.mtimeMs}` : `${path} is not there`;
}
