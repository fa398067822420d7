import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';

/** Hosts that may be asked although they are private: somebody's own, and asked without waiting. */
export interface AllowList {
  /** Whether the host is one's own: its name is listed, or it is an address in a listed range. */
  isOwn(hostname: string): boolean;
  /** Whether a host of this name may be connected to at this address, provided that the address is not public. */
  permits(hostname: string, address: string): boolean;
}

/**
 * Reads the entries of `allow`. A name allows what it resolves to, for that name alone; an address or a range
 * (`10.0.0.0/8`) allows every name that resolves into it.
 */
export function allowListOf(entries: readonly string[]): AllowList {
  const ranges = entries.flatMap(rangesOf);
  const names = new Set(entries.filter((entry) => rangesOf(entry).length === 0).map(asciiName));
  const inRange = (address: string) => {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    return ranges.some(([range, bits]) => parsed.kind() === range.kind() && parsed.match(range, bits));
  };
  const isOwn = (hostname: string) => names.has(plainName(hostname)) || inRange(plainName(hostname));
  return { isOwn, permits: (hostname, address) => names.has(plainName(hostname)) || inRange(address) };
}

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** The range that an entry stands for, an address being a range of one; none where it is a name. */
function rangesOf(entry: string): Range[] {
  const text = plainName(entry);
  if (ipaddr.isValidCIDR(text)) return [ipaddr.parseCIDR(text)];
  // `isValid` alone takes "10" for an address; whoever lists a number means no such thing.
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return [];
  const address = ipaddr.process(text);
  return [[address, address.kind() === 'ipv4' ? 32 : 128]];
}

/** `[::1]` and `Example.org.` as they are compared. */
function plainName(hostname: string): string {
  return hostname.trim().toLowerCase().replace(/[[\]]/g, '').replace(/\.$/, '');
}

/** `Bücher.example` as it is in addresses: `xn--bcher-kva.example`. */
function asciiName(name: string): string {
  return domainToASCII(plainName(name)) || plainName(name);
}
