import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet: not loopback, private, link-local (where clouds keep their
 * metadata), multicast, carrier-grade NAT or reserved, also when it is an IPv4 address inside an IPv6 one.
 * @param address dotted or colon form; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
}
