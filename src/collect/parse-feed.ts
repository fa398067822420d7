import type { FeedReading } from '../model/feed.ts';
import type { FeedDraft } from './feed-draft.ts';
import { settleEntries } from './feed-entries.ts';
import { readJsonFeed } from './feed-json.ts';
import { feedLimits } from './feed-limits.ts';
import { strayRemark } from './feed-remarks.ts';
import { readXml, type XmlReading } from './feed-xml.ts';
import { feedShape, readXmlFeed } from './feed-xml-formats.ts';

/** Elements that a page begins with, whole or not. */
const pageRoots = new Set(['html', 'head', 'body']);
const pageParts = new Set(['title', 'meta', 'div', 'p', 'a', 'h1', 'center', 'table', 'script', 'span', 'b', 'br']);

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. Faults are read over and told as remarks. Throws for no
 * text whatever, and takes time in proportion to its length.
 * @param text decoded
 * @param address of the feed: links are relative to it
 */
export function parseFeed(text: string, address: string): FeedReading {
  if (/^\s*\uFEFF?\s*(?:\{|\[\s*[[{"\]])/.test(text.slice(0, 1_000))) {
    const draft = readJsonFeed(text.replace(/^\s*\uFEFF/, ''), address);
    return draft ? settled(draft, []) : notAFeed('a JSON document without items');
  }
  const xml = readXml(text, feedShape);
  if (isPage(text, xml)) return { ok: false, why: 'html', detail: 'an HTML page' };
  const draft = readXmlFeed(xml, address);
  return draft ? settled(draft, leadingText(text)) : notAFeed(likeness(text, xml));
}

function settled({ feed, entries: drafts, total, remarks }: FeedDraft, before: readonly string[]): FeedReading {
  const { entries, remarks: more } = settleEntries(drafts);
  const tooMany = total > drafts.length;
  const limit = tooMany ? [`It holds ${total} entries; the first ${feedLimits.entries} were read.`] : [];
  return { ok: true, feed: { ...feed, entries }, remarks: [...new Set([...before, ...remarks, ...limit, ...more])] };
}

function notAFeed(detail: string): FeedReading {
  return { ok: false, why: 'not-a-feed', detail };
}

/** What programs print before a feed, "<b>Warning</b>", makes no page of it; with no feed after it, it is one. */
function isPage(text: string, { root, outside }: XmlReading): boolean {
  const [first = ''] = outside;
  if (/^\s*<!doctype\s+html\b/i.test(text.slice(0, 1_000)) || pageRoots.has(first)) return true;
  return root === null && pageParts.has(first);
}

/** A byte order mark is none of it, and neither is white space. */
function leadingText(text: string): string[] {
  const first = text.indexOf('<');
  return text
    .slice(0, first)
    .replace(/\uFEFF/g, '')
    .trim() === ''
    ? []
    : [strayRemark];
}

function likeness(text: string, { root, outside }: XmlReading): string {
  if (root) return 'an RDF document without items';
  if (outside[0] === 'opml') return 'a list of feeds (OPML), which can be imported';
  if (outside[0] !== undefined) return `an XML document <${outside[0].slice(0, 40)}>`;
  return text.trim() === '' ? 'an empty text' : 'plain text';
}
