import type { Feed, FeedEntry } from '../model/feed.ts';
import type { FeedSource, PageSource } from '../model/source.ts';
import { shownAddress } from '../text/shown-address.ts';

/** The entries of a feed, with what each leaves to its feed: the language, the outlet, and the other date. */
export function entriesOf(source: FeedSource | PageSource, feed: Feed): FeedEntry[] {
  const outlet = outletNamed(source, feed);
  const sites = new Set<string | undefined>([siteOf(feed.url), siteOf(source.url), usualSite(feed.entries)]);
  return feed.entries.map((entry) => {
    const published = entry.published ?? entry.updated;
    const language = entry.language ?? feed.language;
    // An aggregator's feed leads to the sites of others, and is none of their outlets.
    const isOwn = !entry.url || sites.has(siteOf(entry.url));
    const { outlet: stated, ...rest } = entry;
    // A feed that names itself with every entry passes nothing on.
    const other =
      stated && letters(stated) !== letters(feed.title) && letters(stated) !== letters(source.name) ? stated : '';
    const publisher = other || (isOwn ? outlet : '');
    const via =
      other && (isNamed(source) ? source.name : (siteNamed(feed.title, feed.url ?? source.url) ?? feed.title));
    return {
      ...rest,
      ...(via && { via }),
      ...(published && { published }),
      ...(language && { language }),
      ...(publisher && { outlet: publisher }),
    };
  });
}

/** Where so large a part of the entries lead to one site, it is the feed's, wherever the feed itself is served from. */
const usualShare = 0.9;

function usualSite(entries: readonly FeedEntry[]): string | undefined {
  const sites = entries.flatMap(({ url }) => (url ? [siteOf(url)] : []));
  const times = new Map<string, number>();
  for (const site of sites) times.set(site, (times.get(site) ?? 0) + 1);
  return [...times].find(([, count]) => count > 1 && count >= sites.length * usualShare)?.[0];
}

/** Parts of a feed's title that say which part of a site it is, and not whose. */
const noName =
  /^(?:(?:the )?(?:latest|breaking|top|all|recent|new)\b.*|.*\b(?:rss|feeds?|headlines)|home(?:page)?|(?:world |local )?news|articles?|posts?|stories|blog|world|politics|business|sports?|opinion|nachrichten|aktuell|startseite|accueil|actualités|à la une|inicio|noticias|portada|новости|главная)$/i;

/** Whether the editor calls it something. */
function isNamed({ name, url }: FeedSource | PageSource): boolean {
  return name !== shownAddress(url);
}

/** The editor's name for the source, else the part of the feed's title that names its site: "World - Coast Herald". */
function outletNamed(source: FeedSource | PageSource, { title, url }: Feed): string {
  if (isNamed(source)) return source.name;
  const ofSite = siteNamed(title, url ?? source.url);
  return (ofSite ?? partsOf(title).find((part) => !noName.test(part)) ?? '').trim();
}

/** The part of a feed's title that names its site: "World - Coast Herald" of coastherald.example, "ferry - Google News" of news.google.com. */
function siteNamed(title: string, address: string): string | undefined {
  const site = letters(siteOf(address));
  const labels = new Set(URL.canParse(address) ? new URL(address).hostname.split('.') : []);
  const isName = (part: string) =>
    letters(part) !== '' &&
    (site.includes(letters(part)) || part.split(/\s+/).every((word) => labels.has(letters(word))));
  return partsOf(title).find(isName);
}

function partsOf(title: string): string[] {
  return title
    .split(/\s+[-–—|»>:·•]+\s+|:\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Second-level domains under which names are registered, as in .co.uk. */
const registries = new Set(['co', 'com', 'org', 'net', 'gov', 'gob', 'ac', 'edu', 'or', 'ne', 'go']);

/** The domain that a site registered: `herald.co.uk` of `feeds.herald.co.uk`; an address of numbers as it is. */
function siteOf(address: string | undefined): string {
  if (!address || !URL.canParse(address)) return '';
  const { hostname } = new URL(address);
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const labels = hostname.split('.');
  const isUnderRegistry = labels.length > 2 && registries.has(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isUnderRegistry ? -3 : -2).join('.');
}
