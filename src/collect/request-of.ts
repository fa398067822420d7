import type { PageRequest } from '../model/page-fetching.ts';
import type { FeedSource, PageSource } from '../model/source.ts';

/** What is asked for a source, or the variables without whose values it cannot be. */
export type Asking =
  | { readonly ok: true; readonly request: PageRequest }
  | { readonly ok: false; readonly missing: string };

/** The request for what a source lists, with the headers that its site asks for. */
export function requestOf(source: FeedSource | PageSource): Asking {
  const missing = source.headers.filter(({ value }) => value === null).map(({ variable }) => variable);
  if (missing.length > 0) return { ok: false, missing: missing.join(', ') };
  const accept = source.kind;
  return { ok: true, request: { url: source.url, accept, ...withHeaders(source) } };
}

/**
 * The request for another address that a source led to: a page of its site is asked with the same headers and password,
 * and another site learns of neither.
 * @param url absolute, http or https
 */
export function furtherRequest(
  source: FeedSource | PageSource,
  url: string,
  accept: PageRequest['accept'],
): PageRequest {
  const further = new URL(url);
  const listed = new URL(source.url);
  if (!isSameSite(listed, further)) return { url, accept };
  further.username = listed.username;
  further.password = listed.password;
  return { url: further.href, accept, ...withHeaders(source) };
}

/** The step from http to https is no other site; the step back would show the secrets to whoever listens. */
function isSameSite(listed: URL, further: URL): boolean {
  const isSafer = listed.protocol === 'http:' && further.protocol === 'https:' && listed.port === '';
  return listed.hostname === further.hostname && (listed.origin === further.origin || (isSafer && further.port === ''));
}

function withHeaders({ headers }: FeedSource | PageSource): Pick<PageRequest, 'headers'> {
  const known = headers.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const]));
  return known.length > 0 ? { headers: Object.fromEntries(known) } : {};
}
