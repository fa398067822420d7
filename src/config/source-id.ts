import type { SourceEntry } from './sources-schema.ts';

/**
 * Names for sources that stay the same when the list is put in another order: made from what the editor calls a source,
 * or from its place. Only those of the same name are numbered.
 */
export function sourceIds(entries: readonly SourceEntry[]): readonly string[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const plain = plainId(entry);
    let id = plain;
    for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
    taken.add(id);
    return id;
  });
}

function plainId({ name, feed, page, file, folder }: SourceEntry): string {
  const kind = feed ? 'feed' : page ? 'page' : file ? 'file' : 'folder';
  const address = feed ?? page;
  const place = address ? hostAndPath(address) : (file ?? folder ?? '');
  return [kind, slug(name ?? '') || slug(place)].filter(Boolean).join('-');
}

function hostAndPath(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./u, '')}${pathname}${search}`;
}

/** Letters of any script: a name in Cyrillic is a name. */
function slug(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.join('-').slice(0, 80).replace(/-$/u, '');
}
