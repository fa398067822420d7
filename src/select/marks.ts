import type { Article } from '../model/article.ts';
import type { FeedEntry } from '../model/feed.ts';
import type { Marks } from '../model/memory.ts';
import { canonicalAddress } from '../text/canonical-address.ts';
import { lowestOf, sketchOf, textShingles } from '../text/text-sketch.ts';
import { entryText } from './entry-text.ts';

/**
 * By what the entries of one feed are known again, in their order.
 * @param feed the address of the feed: what it calls an entry means something within it only
 */
export function marksOfEntries(feed: string, entries: readonly FeedEntry[]): Marks[] {
  const guids = entries.map((entry) => guidKey(feed, entry));
  const urls = entries.map(({ url }) => addressKey(url));
  const doubtful = new Set([...doubtfulKeys(entries, guids, urls), ...doubtfulKeys(entries, urls, guids)]);
  const sketches = sketchesOf(entries);
  return entries.map((_, at) => ({
    keys: [guids[at], urls[at]].filter((key) => key !== undefined && !doubtful.has(key)) as string[],
    sketch: sketches[at] ?? [],
  }));
}

/**
 * By what an article is known again.
 * @param isOwnAddress whether its address is that of this article: a page with several has one for all of them
 */
export function marksOfArticle(article: Article, isOwnAddress = true): Marks {
  const url = isOwnAddress ? addressKey(article.url) : undefined;
  return {
    // The id is made of the title and the first paragraph, so that no article is without a mark.
    keys: [...(url ? [url] : []), `id ${article.id}`],
    sketch: sketchOf(`${article.title}\n${article.paragraphs.join('\n')}`),
  };
}

/** What the feed calls the entry; its title, where it has neither a name nor an address. */
function guidKey(feed: string, { guid, url, title }: FeedEntry): string | undefined {
  const name = guid || (url ? '' : title);
  return name ? `guid ${canonicalAddress(feed)} ${name}` : undefined;
}

/** The address of a site itself is what feeds give that have no address for an entry. */
function addressKey(url: string | undefined): string | undefined {
  const address = canonicalAddress(url ?? '');
  return /[/?#]/.test(address) ? `url ${address}` : undefined;
}

/**
 * Keys that several entries of a feed have although they are different entries: some feeds give all of them one name,
 * others link all of them to one page. Those that agree in their title, or in their other key, are one entry given twice.
 */
function doubtfulKeys(
  entries: readonly FeedEntry[],
  keys: readonly (string | undefined)[],
  otherKeys: readonly (string | undefined)[],
): string[] {
  const holdersByKey = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    if (key === undefined) continue;
    const holders = holdersByKey.get(key);
    if (holders) holders.push(at);
    else holdersByKey.set(key, [at]);
  }
  const agree = (holders: readonly number[], said: (at: number) => string | undefined) =>
    holders.every((at) => said(at) === said(holders[0] as number)) && Boolean(said(holders[0] as number));
  return [...holdersByKey]
    .filter(([, holders]) => holders.length > 1)
    .filter(([, holders]) => !agree(holders, (at) => entries[at]?.title) && !agree(holders, (at) => otherKeys[at]))
    .map(([key]) => key);
}

/** A run of words in three entries of a feed is its furniture ("The post … appeared first on …"), and makes no two alike. */
const furnitureFrom = 3;

function sketchesOf(entries: readonly FeedEntry[]): number[][] {
  const shingles = entries.map((entry) => textShingles(`${entry.title}\n${entryText(entry)}`));
  const furniture = furnitureOf(shingles);
  return shingles.map((hashes) =>
    lowestOf(furniture.size === 0 ? hashes : hashes.filter((hash) => !furniture.has(hash))),
  );
}

function furnitureOf(shingles: readonly Uint32Array[]): Set<number> {
  // Sorted together, because that is far faster than to count them in a map.
  const all = new Uint32Array(shingles.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const hashes of shingles) {
    all.set(hashes, filled);
    filled += hashes.length;
  }
  all.sort();
  return new Set(all.filter((hash, at) => hash === all[at + furnitureFrom - 1]));
}
