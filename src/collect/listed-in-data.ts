/** An entry of a list that a page describes in its data; the title is perhaps empty. */
export interface ListedEntry {
  readonly url: string;
  readonly title: string;
}

const mostNodes = 5_000;
const mostEntries = 500;

/** The entries of the lists (`ItemList`) in a page's JSON-LD, in their order; what is no JSON says nothing. */
export function listedInData(scripts: readonly string[]): ListedEntry[] {
  const entries: ListedEntry[] = [];
  const queue: unknown[] = scripts.map(parsed);
  for (let at = 0; at < queue.length && at < mostNodes && entries.length < mostEntries; at++) {
    const node = queue[at];
    if (typeof node !== 'object' || node === null) continue;
    if (typesOf(node).includes('ItemList')) entries.push(...entriesOf(node));
    else for (const value of Object.values(node).slice(0, mostNodes)) if (typeof value === 'object') queue.push(value);
  }
  return entries;
}

/** Lists of links and of places in the site are menus. */
const menus = /SiteNavigationElement|WebPageElement|CollectionPage|BreadcrumbList/;

function entriesOf(list: object): ListedEntry[] {
  const elements = [(list as { itemListElement?: unknown }).itemListElement].flat().slice(0, mostEntries);
  return elements.flatMap((element) => {
    if (typeof element === 'string') return [{ url: element, title: '' }];
    const outer = asRecord(element);
    const inner = typeof outer.item === 'string' ? { url: outer.item } : asRecord(outer.item ?? outer);
    if (menus.test(typesOf(inner).join(' '))) return [];
    const url = textIn(inner.url, inner['@id'], outer.url);
    return url ? [{ url, title: textIn(inner.headline, inner.name, outer.name) }] : [];
  });
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function typesOf(node: object): unknown[] {
  return [(node as { '@type'?: unknown })['@type']].flat();
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textIn(...values: readonly unknown[]): string {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim() ?? '';
}
