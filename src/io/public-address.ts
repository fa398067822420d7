import ipaddr from 'ipaddr.js';

/** What the ranges do not tell: an address in public space that leads into the machine's own cloud. */
const cloudAddresses: ReadonlySet<string> = new Set([
  // Azure's platform address, from every machine there.
  '168.63.129.16',
]);

/** All that has been given out of IPv6; outside of it the deprecated forms of IPv4 in IPv6 (`::127.0.0.1`) pass for public. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to the public internet: not loopback, private, link-local (where clouds keep their
 * metadata), multicast, carrier-grade NAT or reserved, also when it is an IPv4 address inside an IPv6 one (mapped,
 * compatible, NAT64, 6to4, Teredo).
 * @param address dotted or colon form; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || cloudAddresses.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}
