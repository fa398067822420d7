import type { Source } from '../model/source.ts';
import { canonicalAddress } from '../text/canonical-address.ts';

/**
 * Tells of an address which source lists it as a page of its own. That is read as the editor wants it, and not a second
 * time as an entry of a feed or a link of a listing.
 * @returns the source's name, or null
 */
export function listedPages(sources: readonly Source[]): (address: string | undefined) => string | null {
  const nameByAddress = new Map(
    sources.flatMap((source) =>
      source.kind === 'page' && !source.links ? [[canonicalAddress(source.url), source.name] as const] : [],
    ),
  );
  if (nameByAddress.size === 0) return () => null;
  return (address) => (address && nameByAddress.get(canonicalAddress(address))) || null;
}
