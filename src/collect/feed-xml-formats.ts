import type { Feed } from '../model/feed.ts';
import type { FeedDraft } from './feed-draft.ts';
import { elementsIn, firstLink, firstPlain, firstText } from './feed-elements.ts';
import { authorsOf, entryOf } from './feed-entry.ts';
import { languageTag } from './feed-language.ts';
import { feedLimits } from './feed-limits.ts';
import { baseWithin } from './feed-links.ts';
import { cutRemark, strayRemark } from './feed-remarks.ts';
import { attributeOf, type XmlReading, type XmlShape } from './feed-xml.ts';

const formatByRoot: ReadonlyMap<string, Feed['format']> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['feed', 'atom'],
  ['atom:feed', 'atom'],
]);

const entryNames = new Set(['item', 'entry', 'atom:entry']);

/** RSS and Atom as XML: an author's name in an entry in a channel is the deepest that says anything. */
export const feedShape: XmlShape = { roots: new Set(formatByRoot.keys()), neverNested: entryNames, depth: 5 };

/** RSS of any version, RDF and Atom; null for RDF that is no feed. */
export function readXmlFeed({ root, outside, cut, open }: XmlReading, address: string): FeedDraft | null {
  const format = formatByRoot.get(root?.name ?? '');
  if (!root || !format) return null;
  const channel = root.children.find(({ name }) => name === 'channel') ?? root;
  // In RSS 1.0 the entries stand beside the channel, not in it.
  const all = [...new Set([...root.children, ...channel.children])].filter(({ name }) => entryNames.has(name));
  if (format === 'rdf' && channel === root && all.length === 0) return null;

  const whole = all.filter((element) => !open.has(element));
  const base = baseWithin(attributeOf(channel, 'xml:base'), baseWithin(attributeOf(root, 'xml:base'), address));
  // Only Atom says that the authors of a feed are those of its entries.
  const surroundings = { format, base, authors: format === 'atom' ? authorsOf(elementsIn(root)) : [] };
  const facts = elementsIn(channel);
  const url = firstLink(facts, base);
  const language = languageTag(
    firstText(facts, ['language', 'dc:language']) || attributeOf(channel, 'xml:lang') || attributeOf(root, 'xml:lang'),
  );
  const title = firstPlain(facts, ['title', 'atom:title', 'dc:title'], format, feedLimits.title);
  const read = whole.slice(0, feedLimits.entries);
  return {
    feed: { format, title, ...(url ? { url } : {}), ...(language ? { language } : {}) },
    entries: read.map((element) => entryOf(element, surroundings)),
    total: whole.length,
    remarks: [...(outside.length > 0 ? [strayRemark] : []), ...(cut ? [cutRemark(whole.length)] : [])],
  };
}
