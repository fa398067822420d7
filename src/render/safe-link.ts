/** The address as it may stand in a link: http or https, without a name and password; null for every other one. */
export function webLink(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return url.username || url.password ? null : url.href;
}

/** A link that writes a mail; null where the address is none. */
export function mailLink(address: string, subject: string): string | null {
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/u.test(address)) return null;
  return `mailto:${address.split('@').map(encodeURIComponent).join('@')}?subject=${encodeURIComponent(subject)}`;
}
