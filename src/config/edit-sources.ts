import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { UserError } from '../errors.ts';
import type { ListedFeed } from './listing.ts';
import { parsePlaced } from './parse.ts';
import { type SourceEntry, sourcesSchema } from './sources-schema.ts';

/** A feed to be listed; groups that are not there are made. */
export type NewFeed = Omit<ListedFeed, 'where'>;

/** What a list is begun with. */
export const emptyList = '# What the newsletter reads.\nsources: []\n';

/** The entries to be put at the end of one list. */
interface Addition {
  readonly path: readonly (string | number)[];
  readonly entries: readonly SourceEntry[];
}

/**
 * A list with feeds added at its end, or at the end of their groups; what was there stays as it was written.
 * @param themeByGroup the theme of a group that has to be made, by its name
 * @throws UserError (exit code 2) where the list is not in order, (1) where it is written so that it cannot be added to
 */
export function withFeeds(
  text: string,
  fileName: string,
  feeds: readonly NewFeed[],
  themeByGroup: (group: string) => string | null,
): string {
  const { value } = parsePlaced(text, fileName, sourcesSchema);
  const additions = additionsTo(value.sources, ['sources'], feeds.map(withPlainNames), themeByGroup);
  // Not `structuredClone`: lists that are one by an alias are two here, so that only the one that is meant grows.
  const wanted = JSON.parse(JSON.stringify(value)) as typeof value;
  for (const { path, entries } of additions) (valueAt(wanted, path) as SourceEntry[]).push(...entries);
  // A list can be written in ways that lines cannot be put between; then the whole is written anew, remarks included.
  for (const edit of [inserting, rewriting]) {
    const edited = edit(text, additions);
    if (edited !== null && isReadAs(edited, wanted)) return edited;
  }
  throw new UserError(`${fileName} cannot be added to without changing what it says; add by hand what is missing`);
}

function isReadAs(text: string, wanted: unknown): boolean {
  const result = sourcesSchema.safeParse(parseDocument(text).toJS());
  return result.success && isDeepStrictEqual(result.data, wanted);
}

function valueAt(value: unknown, path: Addition['path']): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

/** What others call their feeds and folders may be anything; a list holds names of one line. */
function withPlainNames({ url, name, groups }: NewFeed): NewFeed {
  const plain = plainName(name ?? '');
  return { url, ...(plain ? { name: plain } : {}), groups: groups.map(plainName).filter(Boolean) };
}

function plainName(name: string): string {
  return name
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .trim();
}

function additionsTo(
  list: readonly SourceEntry[],
  path: readonly (string | number)[],
  feeds: readonly NewFeed[],
  themeByGroup: (group: string) => string | null,
): readonly Addition[] {
  const entries: SourceEntry[] = feeds.filter(({ groups }) => groups.length === 0).map(entryOf);
  const within: Addition[] = [];
  for (const [name, members] of byFirstGroup(feeds)) {
    const index = list.findIndex(({ group }) => group === name);
    if (index >= 0) {
      within.push(...additionsTo(list[index]?.sources ?? [], [...path, index, 'sources'], members, themeByGroup));
      continue;
    }
    const theme = themeByGroup(name);
    const [made] = additionsTo([], [], members, themeByGroup);
    entries.push({ group: name, ...(theme ? { theme } : {}), sources: made?.entries ?? [] });
  }
  return [...within, ...(entries.length > 0 ? [{ path, entries }] : [])];
}

function entryOf({ url, name }: NewFeed): SourceEntry {
  return { feed: url, ...(name ? { name } : {}) };
}

function byFirstGroup(feeds: readonly NewFeed[]): ReadonlyMap<string, readonly NewFeed[]> {
  const byGroup = new Map<string, NewFeed[]>();
  for (const feed of feeds) {
    const [first, ...groups] = feed.groups;
    if (first === undefined) continue;
    byGroup.set(first, [...(byGroup.get(first) ?? []), { ...feed, groups }]);
  }
  return byGroup;
}

function rewriting(text: string, additions: readonly Addition[]): string {
  const document = parseDocument(text);
  for (const { path, entries } of additions) {
    const list = document.getIn(path);
    // `[]` becomes a list with a line for each entry.
    if (!isSeq(list) || list.items.length === 0) document.setIn(path, document.createNode(entries));
    else for (const entry of entries) list.add(document.createNode(entry));
  }
  return document.toString({ lineWidth: 0 }).replaceAll('\n', lineEndOf(text));
}

/** The text with the additions put between its lines, or null where a list is not written a line an entry. */
function inserting(written: string, additions: readonly Addition[]): string | null {
  const lineEnd = lineEndOf(written);
  const text = written.endsWith('\n') ? written : `${written}${lineEnd}`;
  const document = parseDocument(text);
  const insertions: { at: number; lines: string }[] = [];
  for (const { path, entries } of additions) {
    const list = document.getIn(path);
    if (!isSeq(list) || list.flow || list.items.length === 0) return null;
    const indent = indentOf(text, list);
    if (indent === null) return null;
    insertions.push({ at: endOf(text, list), lines: linesOf(entries, indent).replaceAll('\n', lineEnd) });
  }
  // From the end, so that places stay where they are; a list and the last one in it end at the same place, the inner first.
  return insertions
    .reverse()
    .sort((a, b) => b.at - a.at)
    .reduce((whole, { at, lines }) => `${whole.slice(0, at)}${lines}${whole.slice(at)}`, text);
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** What stands before the first dash of a list. */
function indentOf(text: string, list: YAMLSeq): string | null {
  const start = list.range?.[0] ?? 0;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *$/u.test(before) ? before : null;
}

/** After the last line that says something: remarks and empty lines behind a list may be about what follows. */
function endOf(text: string, list: YAMLSeq): number {
  let end = list.range?.[1] ?? text.length;
  for (;;) {
    const start = text.lastIndexOf('\n', end - 2) + 1;
    if (start === 0 || !/^\s*(#.*)?$/u.test(text.slice(start, end))) return end;
    end = start;
  }
}

function linesOf(entries: readonly SourceEntry[], indent: string): string {
  return stringify(entries, { lineWidth: 0 }).replace(/^(?=.)/gmu, indent);
}
