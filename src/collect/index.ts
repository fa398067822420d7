import { gunzipSync } from 'node:zlib';
import type { FileReading, FolderEntry } from '../model/file-reading.ts';
import type { Item } from '../model/item.ts';
import type { PageFetching } from '../model/page-fetching.ts';
import type { Problem } from '../model/problem.ts';
import type { FileSource, FolderSource, Source } from '../model/source.ts';
import { decodePage } from './decode.ts';
import { fetchProblem, fileProblem } from './problems.ts';

/** What collecting needs of the world. */
export interface CollectEffects {
  /** A file of at most `maxBytes`. */
  readonly readFile: (path: string, maxBytes: number) => Promise<FileReading>;
  /** What a folder holds, sorted; null where it cannot be read. */
  readonly listFolder: (path: string) => Promise<readonly FolderEntry[] | null>;
  readonly fetchPage: (url: string) => Promise<PageFetching>;
}

export interface Collection {
  /** In the order of the sources, then by name within a folder. */
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** Above this a saved page is a mistake: the largest news pages have about 5 MB. */
export const maxPageBytes = 20_000_000;

/** The lists of sources are kept in the same folder as the pages, and are no pages. */
const notPages = /^\.|^sources\.ya?ml$|^readme(\.|$)|~$/i;

/** Reads every source; what cannot be read becomes a problem, and the rest is read all the same. */
export async function collect(sources: readonly Source[], effects: CollectEffects): Promise<Collection> {
  // A page that is listed by itself, perhaps with what is known of it, is not read a second time with its folder.
  const listed = new Set(sources.flatMap((source) => (source.kind === 'file' ? [source.path] : [])));
  const collections: Collection[] = [];
  for (const source of sources) collections.push(await collectSource(source, listed, effects));
  return joined(collections);
}

function collectSource(source: Source, listed: ReadonlySet<string>, effects: CollectEffects): Promise<Collection> {
  switch (source.kind) {
    case 'page':
      return collectPage(source.url, source.id, effects);
    case 'file':
      return collectFile(source, source.id, effects);
    case 'folder':
      return collectFolder(source, listed, effects);
  }
}

async function collectFolder(
  source: FolderSource,
  listed: ReadonlySet<string>,
  effects: CollectEffects,
): Promise<Collection> {
  const entries = await effects.listFolder(source.path);
  if (!entries) return { items: [], problems: [fileProblem('missing', source.name)] };
  const collections: Collection[] = [];
  const pages = entries.filter(({ name }) => !notPages.test(name));
  for (const entry of pages.filter(({ name }) => !listed.has(`${source.path}/${name}`))) {
    const file: FileSource = { kind: 'file', id: source.id, name: entry.name, path: `${source.path}/${entry.name}` };
    collections.push(await collectFile(file, `${source.id}/${entry.name}`, effects));
  }
  const collection = joined(collections);
  if (pages.length > 0) return collection;
  return { items: [], problems: [fileProblem('empty-folder', source.name)] };
}

async function collectFile(source: FileSource, id: string, effects: CollectEffects): Promise<Collection> {
  const reading = await effects.readFile(source.path, maxPageBytes);
  if (!reading.ok) return { items: [], problems: [fileProblem(reading.why, source.name)] };
  const bytes = unpacked(reading.bytes);
  if (!bytes) return { items: [], problems: [fileProblem('broken-gzip', source.name)] };
  const decoding = decodePage(bytes);
  if (!decoding.ok) return { items: [], problems: [fileProblem(decoding.why, source.name, decoding.detail)] };
  const item: Item = {
    id,
    sourceId: source.id,
    input: source.name,
    type: typeOf(decoding.text, source.path.replace(/\.gz$/i, '')),
    content: decoding.text,
    ...(source.url ? { url: source.url } : {}),
    ...(source.capturedAt ? { capturedAt: source.capturedAt } : {}),
  };
  return { items: [item], problems: [] };
}

async function collectPage(url: string, id: string, effects: CollectEffects): Promise<Collection> {
  const shown = withoutPassword(url);
  const page = await effects.fetchPage(url);
  if (!page.ok) return { items: [], problems: [fetchProblem(page.why, shown, page.detail)] };
  const charset = /charset\s*=\s*"?([\w:-]+)/i.exec(page.contentType)?.[1];
  const decoding = decodePage(page.bytes, charset);
  if (!decoding.ok) return { items: [], problems: [fileProblem(decoding.why, shown, decoding.detail)] };
  const type = /\bhtml\b/i.test(page.contentType) ? 'html' : typeOf(decoding.text, shown);
  const item: Item = {
    id,
    sourceId: id,
    input: shown,
    type,
    content: decoding.text,
    url: withoutPassword(page.url),
    capturedAt: page.fetchedAt,
  };
  return { items: [item], problems: [] };
}

/** Pages are kept gzipped in archives; the bound is on what comes out, so that a small file cannot fill the memory. */
function unpacked(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxPageBytes });
  } catch {
    return null;
  }
}

/** Whether a page has tags: by its own first words, else by the ending of its name. */
export function typeOf(content: string, path: string): Item['type'] {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(content.slice(0, 4_096)))
    return 'html';
  return /\.(x?html?|xht)$/i.test(path) ? 'html' : 'text';
}

function joined(collections: readonly Collection[]): Collection {
  return {
    items: collections.flatMap((collection) => collection.items),
    problems: collections.flatMap((collection) => collection.problems),
  };
}

/** An address as it may be shown. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address.replace(/\/\/[^/@]*@/u, '//');
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
