/** Longer ones are data, or traps. */
const maxLength = 4_096;

/**
 * A link as an absolute address, http or https and without a password; undefined where it is none.
 * @param base the address it is relative to
 */
export function absoluteLink(written: string | undefined, base: string): string | undefined {
  const link = written?.replace(/[\t\n\r]+\s*/g, '').trim();
  if (!link || link.length > maxLength || link.startsWith('#')) return undefined;
  // "www.outlet.example/news" is no path of the feed's own site; "&amp;" is what is left of a link escaped twice.
  const whole = (/^www\.[\w-]+\./i.test(link) ? `https://${link}` : link).replaceAll('&amp;', '&');
  if (!URL.canParse(whole, base)) return undefined;
  const url = new URL(whole, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The address that links are relative to, where an element says so (`xml:base`). */
export function baseWithin(written: string | undefined, base: string): string {
  return absoluteLink(written, base) ?? base;
}
