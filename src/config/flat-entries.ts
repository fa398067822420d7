import type { SourceEntry } from './sources-schema.ts';

/** An entry that is a place, with what it inherits from the groups around it. */
export interface FlatEntry {
  readonly entry: SourceEntry;
  /** The names of the groups around it, outermost first. */
  readonly groups: readonly string[];
  /** Where it stands in the file, for complaints. */
  readonly path: readonly (string | number)[];
}

/** The places of a list, those of its groups among them, in the order of the file. */
export function flatEntries(entries: readonly SourceEntry[]): readonly FlatEntry[] {
  return within(entries, {}, [], ['sources']);
}

function within(
  entries: readonly SourceEntry[],
  inherited: SourceEntry,
  groups: readonly string[],
  path: readonly (string | number)[],
): readonly FlatEntry[] {
  return entries.flatMap((own, index) => {
    const entry = inheriting(own, inherited);
    const here = [...path, index];
    if (own.group === undefined) return [{ entry, groups, path: here }];
    const { group, sources = [], ...said } = entry;
    return within(sources, said, [...groups, own.group], [...here, 'sources']);
  });
}

/** What a source says itself holds; what is not wanted adds up, and so do headers of different names. */
function inheriting(own: SourceEntry, inherited: SourceEntry): SourceEntry {
  const exclude = [...(inherited.exclude ?? []), ...(own.exclude ?? [])];
  const headers = joinedHeaders(inherited.headers ?? {}, own.headers ?? {});
  return {
    ...inherited,
    ...own,
    ...(exclude.length > 0 ? { exclude } : {}),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  };
}

/** Headers have the same name whatever their letters. */
function joinedHeaders(inherited: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>) {
  const said = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const kept = Object.entries(inherited).filter(([name]) => !said.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...own };
}
