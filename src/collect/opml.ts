import { decodeEntities } from './feed-entities.ts';
import { feedLimits } from './feed-limits.ts';
import { counted } from './feed-remarks.ts';
import { attributesIn } from './feed-tags.ts';
import { plainText } from './feed-text.ts';
import { readXml, textOf, type XmlElement } from './feed-xml.ts';

/** A feed in a list of feeds. */
export interface OpmlOutline {
  readonly title: string;
  readonly url: string;
  readonly siteUrl?: string;
  /** The names of the folders it is in, the outermost first. */
  readonly folder: readonly string[];
}

export type OpmlReading =
  | {
      readonly ok: true;
      readonly title: string;
      /** In the order of the list. */
      readonly outlines: readonly OpmlOutline[];
      /** What was left out or mended, as sentences. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly detail: string };

const shape = { roots: new Set(['opml']), neverNested: new Set<string>(), depth: 64 };
const maxOutlines = 20_000;

/** Reads a list of feeds, as other readers export it. Throws for no text whatever. */
export function parseOpml(text: string): OpmlReading {
  const { root, cut } = readXml(text, shape);
  if (!root) return { ok: false, detail: 'not a list of feeds (OPML)' };
  const head = root.children.find(({ name }) => name === 'head');
  const title = head?.children.find(({ name }) => name === 'title');
  const body = root.children.find(({ name }) => name === 'body') ?? root;
  const { outlines, others } = outlinesIn(body);
  return {
    ok: true,
    title: title ? plainText(textOf(title), 'literal', feedLimits.title) : '',
    outlines,
    remarks: [
      ...(cut ? ['It ends in the middle.'] : []),
      ...counted(others, 'outline is no feed and was', 'outlines are no feeds and were', ' left out'),
    ],
  };
}

/** A list of feeds as OPML 2.0; feeds of the same folder stand together, in the order of the first of them. */
export function writeOpml(list: {
  readonly title: string;
  readonly feeds: readonly (Omit<OpmlOutline, 'folder'> & { readonly folder?: readonly string[] })[];
}): string {
  const root = emptyFolder();
  for (const feed of list.feeds) {
    let folder = root;
    for (const name of feed.folder ?? []) {
      const inner = folder.folders.get(name) ?? emptyFolder();
      folder.folders.set(name, inner);
      folder = inner;
    }
    folder.feeds.push(feed);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head>\n    <title>${escaped(list.title)}</title>\n  </head>`,
    '  <body>',
    ...linesOf(root, '    '),
    '  </body>',
    '</opml>\n',
  ].join('\n');
}

interface Folder {
  readonly feeds: Omit<OpmlOutline, 'folder'>[];
  readonly folders: Map<string, Folder>;
}

function emptyFolder(): Folder {
  return { feeds: [], folders: new Map() };
}

function linesOf(folder: Folder, indent: string): string[] {
  const feeds = folder.feeds.map(({ title, url, siteUrl }) => {
    const site = siteUrl ? ` htmlUrl="${escaped(siteUrl)}"` : '';
    return `${indent}<outline type="rss" text="${escaped(title)}" title="${escaped(title)}" xmlUrl="${escaped(url)}"${site}/>`;
  });
  const folders = [...folder.folders].flatMap(([name, inner]) => [
    `${indent}<outline text="${escaped(name)}" title="${escaped(name)}">`,
    ...linesOf(inner, `${indent}  `),
    `${indent}</outline>`,
  ]);
  return [...feeds, ...folders];
}

function escaped(text: string): string {
  const spaced = text.replace(/\s+/g, ' ').trim();
  return spaced.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Every feed below an element, and how many outlines were neither feeds nor folders. */
function outlinesIn(body: XmlElement): { readonly outlines: OpmlOutline[]; readonly others: number } {
  const outlines: OpmlOutline[] = [];
  let others = 0;
  const visit = (element: XmlElement, folder: readonly string[]) => {
    for (const child of element.children.filter(({ name }) => name === 'outline')) {
      if (outlines.length >= maxOutlines) return;
      const outline = outlineOf(child, folder);
      const hasChildren = child.children.some(({ name }) => name === 'outline');
      if (outline) outlines.push(outline);
      else if (!hasChildren) others++;
      if (hasChildren) visit(child, outline ? folder : [...folder, ...nameIn(attributesIn(child.attributes))]);
    }
  };
  visit(body, []);
  return { outlines, others };
}

function outlineOf(element: XmlElement, folder: readonly string[]): OpmlOutline | null {
  const attributes = attributesIn(element.attributes);
  const address = (name: string) => feedAddress(decodeEntities(attributes.get(name) ?? ''));
  const url = address('xmlurl') ?? (attributes.get('type')?.toLowerCase() === 'rss' ? address('url') : undefined);
  if (!url) return null;
  const siteUrl = address('htmlurl');
  const title = nameIn(attributes)[0] ?? new URL(url).hostname;
  return { title, url, ...(siteUrl ? { siteUrl } : {}), folder };
}

/** An address of the web; a password in it stays, because without it the feed cannot be read. */
function feedAddress(written: string): string | undefined {
  const address = written
    .trim()
    .replace(/^feed:(?:\/\/(?=https?:)|(?=https?:))/i, '')
    .replace(/^feed:\/\//i, 'https://');
  if (!URL.canParse(address)) return undefined;
  const { href, protocol } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** The name of an outline, if it has one. */
function nameIn(attributes: ReadonlyMap<string, string>): string[] {
  const names = ['title', 'text'].map((name) => plainText(decodeEntities(attributes.get(name) ?? ''), 'literal', 200));
  return names.filter((name) => name !== '').slice(0, 1);
}
