import type { Collection } from '../collect/index.ts';
import type { Extraction } from '../model/extraction.ts';
import type { PassedOver, Sighting } from '../model/memory.ts';
import type { Source } from '../model/source.ts';
import type { Origin } from '../select/candidate.ts';
import { shownAddress } from '../text/shown-address.ts';

/** Where each article was found, by its id. */
export function originsOf(
  sources: readonly Source[],
  { items, sightingByItem }: Collection,
  extractions: readonly Extraction[],
): Map<string, Origin> {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const origins = new Map<string, Origin>();
  for (const [index, item] of items.entries()) {
    const source = sourceById.get(item.sourceId);
    const page = extractions[index]?.articles ?? [];
    if (!source) continue;
    const entry = sightingByItem.get(item.id);
    const address = 'url' in source && source.kind !== 'file' ? shownAddress(source.url) : `file ${item.input}`;
    for (const article of page) origins.set(article.id, { source, address, page, ...(entry && { entry }) });
  }
  return origins;
}

/**
 * Everything that was seen in a build, once: the articles, the entries whose pages held none, and those that were not
 * read. An entry whose page could not be had is not among them, so that it is tried again.
 * @param storyByArticle of what is in the edition, the `storyId` of its story; empty where that has none
 */
export function sightingsOf(
  { items, sightingByItem }: Collection,
  extractions: readonly Extraction[],
  articles: readonly (Sighting & { readonly article: string })[],
  storyByArticle: ReadonlyMap<string, string>,
  passedOver: Iterable<PassedOver>,
): Iterable<Sighting> {
  const fruitless = items.flatMap((item, index) =>
    extractions[index]?.articles.length === 0 ? (sightingByItem.get(item.id) ?? []) : [],
  );
  return {
    *[Symbol.iterator]() {
      for (const { article, ...sighting } of articles) {
        const story = storyByArticle.get(article);
        yield { ...sighting, chosen: story !== undefined, ...(story && { story }) };
      }
      yield* fruitless;
      for (const { sighting } of passedOver) if (sighting) yield sighting;
    },
  };
}

/** Of what was passed over, that which stood in a feed before it was known. */
export function olderOf(passedOver: Iterable<PassedOver>): Iterable<Sighting> {
  return {
    *[Symbol.iterator]() {
      for (const { sighting, isOlder } of passedOver) if (sighting && isOlder) yield sighting;
    },
  };
}
