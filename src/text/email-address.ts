import { domainToASCII } from 'node:url';

const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** RFC 5321 §4.5.3.1: the longest local part, label and path that every server must take. */
const longest = { local: 64, label: 63, address: 254 };

/**
 * An address in the form in which it is compared, remembered and sent: trimmed, the domain in lower-case ASCII.
 * Null where it is none, or one of the kinds that are a doorway for tricks and belong to nobody who subscribes:
 * quoted local parts, address literals, single-label domains. Local parts beyond ASCII are refused too, because a
 * server without SMTPUTF8 would be sent bytes that it must not get.
 */
export function parseEmailAddress(text: string): string | null {
  const trimmed = text.trim();
  // Every real address is shorter, and domainToASCII need not see a megabyte.
  if (trimmed.length > longest.address) return null;
  const at = trimmed.indexOf('@');
  const local = trimmed.slice(0, at);
  if (at < 1 || local.length > longest.local || !localPart.test(local)) return null;

  const domain = asciiDomain(trimmed.slice(at + 1));
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => label.length <= longest.label && domainLabel.test(label)))
    return null;
  if (/^\d+$/.test(labels.at(-1) ?? '')) return null;
  const address = `${local}@${domain}`;
  return address.length <= longest.address ? address : null;
}

/** Only what is beyond ASCII goes through IDNA, which would read `1.2` as an IP address and percent signs as escapes. */
function asciiDomain(domain: string): string {
  return /^[\p{L}\p{M}\p{N}.-]*[^\0-\x7F][\p{L}\p{M}\p{N}.-]*$/u.test(domain)
    ? domainToASCII(domain)
    : domain.toLowerCase();
}
