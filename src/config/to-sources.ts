import { resolve } from 'node:path';
import { exitCode, UserError } from '../errors.ts';
import type { Share, Source } from '../model/source.ts';
import { shownAddress } from '../text/shown-address.ts';
import { type FlatEntry, flatEntries } from './flat-entries.ts';
import { withValues } from './secret-headers.ts';
import { sourceIds } from './source-id.ts';
import type { SourceEntry } from './sources-schema.ts';

/** A file that lists sources, read. */
export interface ListFile {
  /** As the person knows it; it opens every complaint. */
  readonly fileName: string;
  readonly entries: readonly SourceEntry[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A source, and where the list has it: `sources.yml:14`. */
export interface ListedSource {
  readonly source: Source;
  readonly where: string;
}

/**
 * The entries of a list as sources, in its order, each with what its groups say.
 * @param folder absolute; paths are read from it
 * @param env the environment, for the headers whose values it holds
 * @throws UserError (exit code 2) where an address is listed twice
 */
export function toSources(
  list: ListFile,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly ListedSource[] {
  const flat = flatEntries(list.entries);
  refuseTwice(flat, list);
  const ids = sourceIds(flat.map(({ entry }) => entry));
  return flat.map(({ entry, path }, index) => ({
    source: toSource(entry, ids[index] ?? '', folder, env),
    where: `${list.fileName}:${list.lineOf(path)}`,
  }));
}

/** What is remembered of a source is remembered by its address, so there is one source for an address. */
function refuseTwice(flat: readonly FlatEntry[], { fileName, lineOf }: ListFile): void {
  const lineByAddress = new Map<string, number>();
  const complaints: string[] = [];
  for (const { entry, path } of flat) {
    const address = entry.feed ?? entry.page;
    if (!address) continue;
    const shown = shownAddress(address);
    const line = lineOf(path);
    const first = lineByAddress.get(shown);
    if (first === undefined) lineByAddress.set(shown, line);
    else complaints.push(`${fileName}:${line} ${shown} is listed in line ${first} already; delete one of the two`);
  }
  if (complaints.length > 0) throw new UserError(complaints.join('\n'), exitCode.usage);
}

function toSource(
  entry: SourceEntry,
  id: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Source {
  const address = entry.feed ?? entry.page;
  const described = {
    id,
    name: entry.name ?? (address ? shownAddress(address) : (entry.file ?? entry.folder ?? '')),
    ...(entry.theme ? { theme: entry.theme } : {}),
    ...(entry.language ? { language: entry.language } : {}),
    ...(entry.weight ? { weight: entry.weight } : {}),
    ...(entry.limit ? { limit: entry.limit } : {}),
    ...(entry.include ? { include: entry.include } : {}),
    ...(entry.exclude ? { exclude: entry.exclude } : {}),
    ...(entry.extract ? { share: toShare(entry.extract) } : {}),
  };
  const headers = withValues(entry.headers ?? {}, env);
  if (entry.feed) return { kind: 'feed', ...described, url: entry.feed, headers, body: entry.body ?? 'auto' };
  if (entry.page) return { kind: 'page', ...described, url: entry.page, headers, links: entry.links ?? false };
  if (entry.folder) return { kind: 'folder', ...described, path: resolve(folder, entry.folder) };
  return {
    kind: 'file',
    ...described,
    path: resolve(folder, entry.file ?? ''),
    ...(entry.url ? { url: entry.url } : {}),
    ...(entry.capturedAt ? { capturedAt: entry.capturedAt } : {}),
  };
}

function toShare(extract: NonNullable<SourceEntry['extract']>): Share {
  return typeof extract === 'number' ? { words: extract } : extract;
}
