import { decodeEntities } from './feed-entities.ts';
import { attributeIn, attributesIn, tagsOf } from './feed-tags.ts';

/** An element as far as a feed needs it. What it holds is a piece of the source text: text, markup or CDATA. */
export interface XmlElement {
  /** In lower case, with the usual prefix of its namespace. */
  readonly name: string;
  /** As written. */
  readonly attributes: string;
  readonly children: readonly XmlElement[];
  /** What is between its tags, as written. */
  readonly inner: string;
}

export interface XmlReading {
  /** Null where none of the roots was found. */
  readonly root: XmlElement | null;
  /** The names of the first elements that are outside of a root, in lower case. */
  readonly outside: readonly string[];
  /** Whether the text ends before the root does; `open` are the elements that end with it. */
  readonly cut: boolean;
  readonly open: ReadonlySet<XmlElement>;
}

export interface XmlShape {
  /** Names of elements that a document of this kind consists of. */
  readonly roots: ReadonlySet<string>;
  /** Elements that are not within themselves: the next one ends one whose end is missing. */
  readonly neverNested: ReadonlySet<string>;
  /** Elements deeper than this are part of what the one above them holds; the root has depth 1. */
  readonly depth: number;
}

/** More elements than this are in no feed (2,000 entries of 20 elements have 40,000); it bounds the memory. */
const maxElements = 500_000;
const outsideKept = 20;

/** The usual prefixes of namespaces, as their addresses begin in lower case; no prefix where the format is the namespace. */
const namespaces: readonly (readonly [string, string])[] = [
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns', 'atom'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://purl.org/dc/elements/', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast', 'itunes'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://rssnamespace.org/feedburner', 'feedburner'],
];

interface Draft {
  readonly name: string;
  readonly attributes: string;
  readonly children: Draft[];
  readonly from: number;
  inner: string;
}

/** Reads XML as far as it goes: unclosed, wrongly nested and unknown elements are no reason to give up. Linear. */
export function readXml(text: string, shape: XmlShape): XmlReading {
  const stack: Draft[] = [];
  const outside: string[] = [];
  const nameOf = elementNames();
  let root: Draft | null = null;
  let elements = 0;

  const closeTo = (depth: number, end: number) => {
    for (const element of stack.splice(depth)) element.inner = text.slice(element.from, end);
  };

  for (const tag of tagsOf(text)) {
    const name = nameOf(tag.name, tag.attributes);
    if (tag.kind === 'close') {
      const depth = stack.findLastIndex((open) => open.name === name);
      if (depth >= 0) closeTo(depth, tag.start);
      if (root && stack.length === 0) break;
      continue;
    }
    if (stack.length === 0 && !shape.roots.has(name)) {
      if (outside.length < outsideKept) outside.push(name);
      continue;
    }
    if (shape.neverNested.has(name)) {
      const depth = stack.findIndex((open) => open.name === name);
      if (depth >= 0) closeTo(depth, tag.start);
    }
    if (stack.length >= shape.depth) continue;
    const element: Draft = { name, attributes: tag.attributes, children: [], from: tag.end, inner: '' };
    stack.at(-1)?.children.push(element);
    root ??= element;
    if (tag.kind === 'open') stack.push(element);
    elements++;
    if (elements >= maxElements) break;
  }

  const open = new Set<XmlElement>(stack);
  const cut = stack.length > 0;
  closeTo(0, text.length);
  return { root, outside, cut, open };
}

/** The attribute of an element as text. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const value = attributeIn(element.attributes, name);
  return value === undefined ? undefined : decodeEntities(value).trim();
}

/** What an element holds, as text: CDATA as it is written, everything else with its entities decoded once. */
export function textOf(element: XmlElement): string {
  return piecesOf(element.inner)
    .map(({ text, verbatim }) => (verbatim ? text : decodeEntities(text)))
    .join('');
}

/** What an element holds, as the markup it is written in, which is of use only where it holds elements. */
export function markupOf(element: XmlElement): string {
  return piecesOf(element.inner)
    .map(({ text }) => text)
    .join('');
}

function piecesOf(inner: string): { readonly text: string; readonly verbatim: boolean }[] {
  const pieces: { text: string; verbatim: boolean }[] = [];
  let at = 0;
  while (at < inner.length) {
    const start = inner.indexOf('<![CDATA[', at);
    if (start < 0) break;
    const found = inner.indexOf(']]>', start + 9);
    const end = found < 0 ? inner.length : found;
    if (start > at) pieces.push({ text: inner.slice(at, start), verbatim: false });
    pieces.push({ text: inner.slice(start + 9, end), verbatim: true });
    at = end + 3;
  }
  if (at < inner.length) pieces.push({ text: inner.slice(at), verbatim: false });
  return pieces;
}

/**
 * Names with the usual prefix of their namespace: a declaration counts from where it stands, and a prefix that is not
 * declared means what it usually does.
 */
function elementNames(): (written: string, attributes: string) => string {
  const prefixes = new Map<string, string>();
  const known = new Map<string, string>();
  return (written, attributes) => {
    if (attributes.includes('xmlns:')) {
      for (const [name, address] of attributesIn(attributes)) {
        const prefix = name.startsWith('xmlns:') ? usualPrefix(address) : undefined;
        if (prefix !== undefined) prefixes.set(name.slice(6), prefix);
      }
      known.clear();
    }
    const before = known.get(written);
    if (before !== undefined) return before;
    const lower = written.toLowerCase();
    const colon = lower.indexOf(':');
    const prefix = colon < 0 ? undefined : prefixes.get(lower.slice(0, colon));
    const local = lower.slice(colon + 1);
    const name = prefix === undefined ? lower : prefix === '' ? local : `${prefix}:${local}`;
    known.set(written, name);
    return name;
  };
}

function usualPrefix(address: string): string | undefined {
  const lower = address.trim().toLowerCase();
  return namespaces.find(([start]) => lower.startsWith(start))?.[1];
}
