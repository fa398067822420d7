import type { FetchingOptions } from '../model/page-fetching.ts';
import { shownAddress } from '../text/shown-address.ts';
import { toFetchingOptions } from './fetching-schema.ts';
import { flatEntries } from './flat-entries.ts';
import { parsePlaced } from './parse.ts';
import { sourcesSchema } from './sources-schema.ts';

/** A feed as a list has it. */
export interface ListedFeed {
  /** May hold a password. */
  readonly url: string;
  readonly name?: string;
  /** The groups it is in, outermost first. */
  readonly groups: readonly string[];
  /** `sources.yml:14` */
  readonly where: string;
}

/** A list of sources, looked at as a list: for adding to it and handing it on. */
export interface Listing {
  readonly feeds: readonly ListedFeed[];
  /** Where each address is listed (`sources.yml:14`), by the address without a password; pages' too. */
  readonly whereByAddress: ReadonlyMap<string, string>;
  readonly fetching: FetchingOptions;
}

/**
 * What a list holds, perhaps nothing.
 * @throws UserError (exit code 2) where it is not in order
 */
export function parseListing(text: string, fileName: string): Listing {
  const { value, lineOf } = parsePlaced(text, fileName, sourcesSchema);
  const feeds: ListedFeed[] = [];
  const whereByAddress = new Map<string, string>();
  for (const { entry, groups, path } of flatEntries(value.sources)) {
    const address = entry.feed ?? entry.page;
    if (!address) continue;
    const where = `${fileName}:${lineOf(path)}`;
    whereByAddress.set(shownAddress(address), where);
    if (entry.feed) feeds.push({ url: entry.feed, ...(entry.name ? { name: entry.name } : {}), groups, where });
  }
  return { feeds, whereByAddress, fetching: toFetchingOptions(value.fetching) };
}
