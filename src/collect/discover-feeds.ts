import { decodeEntities } from './feed-entities.ts';
import { absoluteLink } from './feed-links.ts';
import { attributesIn, type Tag, tagsOf } from './feed-tags.ts';
import { plainText } from './feed-text.ts';

/** A feed that a page names. */
export interface DiscoveredFeed {
  readonly url: string;
  /** What the page calls it, perhaps nothing. */
  readonly title: string;
  /** A media type, perhaps empty. */
  readonly type: string;
}

const maxFeeds = 50;

const feedTypes = /^application\/(?:(?:rss|atom|rdf)\+xml|(?:x\.)?(?:rss|atom)|feed\+json)\b/i;
/** Types of which only some documents are feeds: the address has to look like one. */
const wideTypes = /^(?:application|text)\/(?:xml|json)$/i;
/** Ends of addresses that feeds have. */
const feedPath =
  /(?:^|[/._-])(?:feeds?|rss2?|atom)(?:\.(?:xml|rdf|json|php|aspx?))?\/?$|\.(?:rss|atom|rdf)$|\/index\.rdf$/i;
const feedQuery = /[?&](?:feed|format|type|output)=(?:rss2?|atom|feed|rdf)\b/i;

/** What is in the title or address of a feed that is only a part of what the site publishes. */
const partial: readonly (readonly [RegExp, number])[] = [
  [/\bcomments?\b|kommentar|commentaire|comentario|reacties/i, 2],
  [/\/(?:category|categories|tag|tags|topic|topics|author|authors|search|kategorie|rubrique)\//i, 1],
];

/**
 * The feeds that a page names, the main one first: those it declares, feeds of comments and categories after the others,
 * then links on the same site whose address looks like a feed's. Linear in the length of the page.
 */
export function discoverFeeds(html: string, address: string): DiscoveredFeed[] {
  let base = address;
  const declared: DiscoveredFeed[] = [];
  const linked: DiscoveredFeed[] = [];
  for (const tag of readTags(html)) {
    const name = tag.name.toLowerCase();
    if (name !== 'link' && name !== 'a' && name !== 'base') continue;
    const attributes = attributesIn(tag.attributes);
    const url = absoluteLink(decodeEntities(attributes.get('href') ?? ''), base);
    if (!url) continue;
    if (name === 'base') base = url;
    else if (name === 'link' && isDeclared(attributes, url)) declared.push(feedOf(attributes, url));
    else if (name === 'a' && looksLikeFeed(url) && isSameSite(url, address)) linked.push(feedOf(attributes, url));
  }
  const ranked = [...byCompleteness(declared), ...byCompleteness(linked)];
  const firstByUrl = new Map<string, DiscoveredFeed>();
  for (const feed of ranked) if (!firstByUrl.has(feed.url)) firstByUrl.set(feed.url, feed);
  return [...firstByUrl.values()].slice(0, maxFeeds);
}

/** Where many sites have their feed although their pages do not say so, the likeliest first. */
export function commonFeedAddresses(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const folder = new URL(address).pathname.replace(/[^/]*$/, '');
  const names = ['feed', 'rss', 'rss.xml', 'atom.xml', 'feed.xml', 'index.xml', 'feed.json'];
  const inFolder = folder === '/' ? [] : [`${folder}feed`, `${folder}rss.xml`];
  const candidates = [...inFolder, ...names.map((name) => `/${name}`)].map((path) => absoluteLink(path, address));
  return [...new Set(candidates.filter((candidate) => candidate !== undefined))];
}

/** The tags of a page, without those that stand in its programs. */
function* readTags(html: string): Generator<Tag> {
  let program: string | null = null;
  for (const tag of tagsOf(html)) {
    const name = tag.name.toLowerCase();
    if (program !== null) {
      if (tag.kind === 'close' && name === program) program = null;
    } else if (tag.kind === 'open' && (name === 'script' || name === 'style')) program = name;
    else if (tag.kind !== 'close') yield tag;
  }
}

function isDeclared(attributes: ReadonlyMap<string, string>, url: string): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.get('type') ?? '').trim();
  if (relations.includes('feed')) return true;
  return relations.includes('alternate') && (feedTypes.test(type) || (wideTypes.test(type) && looksLikeFeed(url)));
}

function looksLikeFeed(url: string): boolean {
  const { pathname, search } = new URL(url);
  return feedPath.test(pathname.slice(-200)) || feedQuery.test(search.slice(0, 500));
}

function feedOf(attributes: ReadonlyMap<string, string>, url: string): DiscoveredFeed {
  const title = plainText(attributes.get('title') ?? '', 'html', 200);
  return { url, title, type: (attributes.get('type') ?? '').trim().toLowerCase() };
}

function isSameSite(url: string, address: string): boolean {
  const [one, other] = [url, address].map((link) => new URL(link).hostname.replace(/^www\./, ''));
  return one === other || `.${one}`.endsWith(`.${other}`) || `.${other}`.endsWith(`.${one}`);
}

/** Stable: feeds that say as much of themselves stay in the order of the page. */
function byCompleteness(feeds: readonly DiscoveredFeed[]): DiscoveredFeed[] {
  const weight = ({ url, title }: DiscoveredFeed) =>
    partial.reduce((sum, [mark, points]) => sum + (mark.test(`${title} ${url}`) ? points : 0), 0);
  return [...feeds].sort((a, b) => weight(a) - weight(b));
}
