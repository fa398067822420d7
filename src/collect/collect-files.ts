import type { FileReading, FolderEntry } from '../model/file-reading.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import type { FileSource, FolderSource } from '../model/source.ts';
import { settingsOf } from './item-of-page.ts';
import { fileProblem } from './problems.ts';
import { readSavedPage } from './saved-file.ts';
import { sidecarNamesOf } from './sidecar.ts';
import { maxPageBytes } from './unpacked.ts';

interface FileEffects {
  readonly readFile: (path: string, maxBytes: number) => Promise<FileReading>;
  readonly listFolder: (path: string) => Promise<readonly FolderEntry[] | null>;
}

interface CollectedFiles {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** The lists of sources are kept in the same folder as the pages, and are no pages. */
const notPages = /^\.|^sources\.ya?ml$|^readme(\.|$)|~$/i;

/** Every page in a folder that is not listed by itself, one after the other, by name. */
export async function collectFolder(
  source: FolderSource,
  listed: ReadonlySet<string>,
  effects: FileEffects,
): Promise<CollectedFiles> {
  const entries = await effects.listFolder(source.path);
  if (!entries) return { items: [], problems: [fileProblem('missing', source.name)] };
  const names = new Set(entries.map(({ name }) => name));
  const beside = new Set(entries.flatMap(({ name }) => sidecarNamesOf(name)));
  const pages = entries.filter(({ name }) => !notPages.test(name) && !(beside.has(name) && names.has(name)));
  if (pages.length === 0) return { items: [], problems: [fileProblem('empty-folder', source.name)] };
  const collected: CollectedFiles[] = [];
  for (const { name } of pages.filter((page) => !listed.has(`${source.path}/${page.name}`))) {
    const file: FileSource = { ...source, kind: 'file', name, path: `${source.path}/${name}` };
    collected.push(await collectFile(file, effects, `${source.id}/${name}`, names));
  }
  return {
    items: collected.flatMap(({ items }) => items),
    problems: collected.flatMap(({ problems }) => problems),
  };
}

/**
 * One saved page, with what the editor, the file beside it, and the page itself say of it.
 * @param names what else is in its folder, where that is known: there need not be asked for a file beside it
 */
export async function collectFile(
  source: FileSource,
  effects: FileEffects,
  id = source.id,
  names?: ReadonlySet<string>,
): Promise<CollectedFiles> {
  const reading = await effects.readFile(source.path, maxPageBytes);
  if (!reading.ok) return { items: [], problems: [fileProblem(reading.why, source.name)] };
  const sidecar = await readSidecar(source.path, effects, names);
  const saved = await readSavedPage({ path: source.path, bytes: reading.bytes, sidecar });
  if (!saved.ok) return { items: [], problems: [fileProblem(saved.why, source.name, saved.detail)] };
  const { type, content, url, capturedAt } = saved.page;
  const item: Item = {
    id,
    sourceId: source.id,
    input: source.name,
    type,
    content,
    ...(url && { url }),
    ...(capturedAt && { capturedAt }),
    ...(source.url && { url: source.url }),
    ...(source.capturedAt && { capturedAt: source.capturedAt }),
    ...settingsOf(source),
  };
  return { items: [item], problems: saved.remarks.map((remark) => fileProblem('odd-notes', source.name, remark)) };
}

/** No notes are longer, in bytes. */
const maxSidecarBytes = 100_000;

async function readSidecar(
  path: string,
  { readFile }: FileEffects,
  names: ReadonlySet<string> | undefined,
): Promise<string | null> {
  for (const beside of sidecarNamesOf(path)) {
    if (names && !names.has(beside.slice(beside.lastIndexOf('/') + 1))) continue;
    const reading = await readFile(beside, maxSidecarBytes);
    if (reading.ok) return new TextDecoder().decode(reading.bytes);
  }
  return null;
}
