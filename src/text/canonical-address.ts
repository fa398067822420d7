import { isTrackingParameter } from './tracking-parameters.ts';

/**
 * What two addresses of one page have in common: the address without scheme, credentials, `www.` and its kin, tracking
 * parameters and fragment, AMP and mobile editions folded into the page they show. It is a key, not to be fetched.
 * What is not an address on the web is given back as it is.
 */
export function canonicalAddress(address: string): string {
  const url = unfolded(address.trim());
  if (!url) return address.trim();
  const query = canonicalQuery(url.search);
  // A fragment names a place on a page, but for sites that once showed every page with a script.
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `${canonicalHost(url)}${canonicalPath(url.pathname)}${query && `?${query}`}${fragment}`;
}

/** Services that show or count another site's pages under addresses of their own: where the page's own address is in theirs. */
const wrappers: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly target: (url: URL, match: RegExpExecArray) => string | null;
}[] = [
  // https://amp.dev/documentation/examples/guides/using_the_google_amp_cache/ (c, v: pages)
  { host: /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/, path: /^\/[cvw]\/(?:s\/)?(.+)$/, target: withQuery },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/amp\/(?:s\/)?([^/]+\.[^/]+(?:\/.*)?)$/, target: withQuery },
  // The links in the feeds of Google Alerts.
  {
    host: /^(?:www\.)?google\.[a-z.]{2,6}$/,
    path: /^\/url$/,
    target: ({ searchParams }) => searchParams.get('url') ?? searchParams.get('q'),
  },
];

function withQuery(url: URL, match: RegExpExecArray): string {
  return `https://${match[1]}${url.search}${url.hash}`;
}

/** A cache of a cache of a page is still a page; a chain that goes on is somebody's joke. */
const wrappersFollowed = 3;

function unfolded(address: string): URL | null {
  let url = webAddress(address);
  for (let times = 0; url && times < wrappersFollowed; times++) {
    const inner = targetOf(url);
    if (!inner) break;
    url = inner;
  }
  return url;
}

function targetOf(url: URL): URL | null {
  for (const { host, path, target } of wrappers) {
    const match = host.test(url.hostname) && path.exec(url.pathname);
    const inner = match && target(url, match);
    if (inner) return webAddress(inner);
  }
  return null;
}

function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** Editions of a site for a device: the page is the same. */
const deviceLabels = new Set(['www', 'm', 'mobile', 'amp']);
const defaultPorts = new Set(['', '80', '443']);

function canonicalHost({ hostname, port }: URL): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  // The last two are the site's name, as in amp.dev.
  const kept = labels.filter((label, at) => at >= labels.length - 2 || !deviceLabels.has(label));
  return `${kept.join('.')}${defaultPorts.has(port) ? '' : `:${port}`}`;
}

/** A folder is the page that its server shows for it. */
const indexPage = /^(?:index|default)\.(?:html?|xhtml|shtml|php|aspx?|jsp)$/i;

function canonicalPath(path: string): string {
  const parts = canonicalEscapes(path)
    .split('/')
    .filter((part) => part !== '' && !/^amp$/i.test(part));
  const last = parts.pop()?.replace(/\.amp(?=(?:\.html?)?$)/i, '') ?? '';
  if (last && !indexPage.test(last)) parts.push(last);
  return parts.map((part) => `/${part}`).join('');
}

/** Parameters by which sites ask for the AMP edition of a page: `?amp`, `?outputType=amp`. */
const ampParameter = /^(?:amp=(?:1|true|yes)?|(?:output|outputtype|format|_format|view)=amp)$/i;

function canonicalQuery(search: string): string {
  return canonicalEscapes(search.slice(1).replaceAll('+', '%20'))
    .split('&')
    .map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1 || pair.length)] as const)
    .filter(
      ([name, value]) => name !== '' && !ampParameter.test(`${name}=${value}`) && !isTrackingParameter(name, value),
    )
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

/** Escapes that need not be are undone, and the others are in capitals (RFC 3986, 6.2.2). */
function canonicalEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const char = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(char) ? char : escaped.toUpperCase();
  });
}
