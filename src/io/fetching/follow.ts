import type { Agent } from 'undici';
import type { FetchFailure, FetchingOptions, PageRequest } from '../../model/page-fetching.ts';
import { type Answer, type AnswerHeaders, ask, type Question } from './ask.ts';
import { acceptedEncodings } from './content-encoding.ts';
import { authorizationOf, withoutPassword } from './credentials.ts';
import { type Failure, failure } from './failures.ts';

/** Whether an address may be asked for, and how long its host is then left alone. */
export type Permission =
  /** Null: it is not counted at all. */
  | { readonly ok: true; readonly spacingMs: number | null }
  | { readonly ok: false; readonly why: FetchFailure; readonly detail: string };

/** How requests are made, and what comes before each. */
export interface Way {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly options: Pick<FetchingOptions, 'maxBytes' | 'maxRedirects' | 'totalTimeoutMs'>;
  readonly tooLarge: Question['tooLarge'];
  readonly permissionFor: (url: URL) => Promise<Permission>;
  /** Waits for the host's turn, then asks. */
  readonly inTurn: (url: URL, spacingMs: number | null, task: () => Promise<Answer>) => Promise<Answer>;
}

/** By what a site tells that a page is still the one that we have. */
export interface Validators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Where redirects led to, and what was there. */
export type Followed =
  | {
      readonly kind: 'body';
      readonly url: string;
      readonly movedTo: string | null;
      readonly bytes: Uint8Array;
      readonly headers: AnswerHeaders;
    }
  | { readonly kind: 'not-modified'; readonly url: string; readonly movedTo: string | null }
  | Failure;

const acceptHeaders: Readonly<Record<PageRequest['accept'], string>> = {
  page: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
  feed: 'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1',
};

/**
 * Asks for an address and goes where redirects lead. Keys and passwords go to the origin of the first address only, and
 * not again once another was asked.
 * @param start http or https
 * @param known what the copy on disk is known by; null: there is none, or it will not do
 */
export async function follow(start: URL, request: PageRequest, known: Validators | null, way: Way): Promise<Followed> {
  const { maxRedirects, totalTimeoutMs } = way.options;
  const clock = stopwatch(totalTimeoutMs);
  const asked = new Set<string>();
  let url = withoutPassword(start);
  let secrets = { ...authorizationOf(start), ...lowerCased(request.headers ?? {}) };
  let movedTo: string | null = null;
  let forGood = true;
  let continued = false;
  while (asked.size <= maxRedirects) {
    asked.add(url.href);
    const permission = await way.permissionFor(url);
    if (!permission.ok) return failure(permission.why, permission.detail);
    const question = {
      url,
      headers: {
        'user-agent': way.userAgent,
        accept: acceptHeaders[request.accept],
        // The beginning of a packed body cannot be unpacked.
        'accept-encoding': way.tooLarge === 'cut' ? 'identity' : acceptedEncodings,
        ...(known?.url === url.href ? conditionsOf(known) : {}),
        ...secrets,
      },
      maxBytes: way.options.maxBytes,
      tooLarge: way.tooLarge,
    };
    // A site that sends us on within itself has not been asked twice.
    const spacingMs = continued ? null : permission.spacingMs;
    const answer = await way.inTurn(url, spacingMs, () =>
      clock.time((timeoutMs) => ask(way.agent, { ...question, timeoutMs })),
    );
    if (answer.kind === 'failure') return answer;
    if (answer.kind !== 'redirect') return { ...answer, url: url.href, movedTo };

    const next = URL.canParse(answer.location, url.href) ? withoutPassword(new URL(answer.location, url)) : null;
    if (!next || !isWebAddress(next)) return failure('bad-address', 'redirected to what is no address of a page');
    if (asked.has(next.href)) return failure('redirects', 'in a circle');
    if (next.origin !== url.origin) secrets = {};
    forGood &&= answer.permanent;
    if (forGood) movedTo = next.href;
    continued = next.hostname === url.hostname;
    url = next;
  }
  return failure('redirects', `more than ${maxRedirects}`);
}

/** Longer than what servers take as a rule; and what looks into addresses should not be handed megabytes. */
const maxAddressLength = 8_000;

/** Whether this is an address that can be asked: http or https, and not endless. */
export function isWebAddress({ protocol, href }: URL): boolean {
  return (protocol === 'http:' || protocol === 'https:') && href.length <= maxAddressLength;
}

/** Shares one time limit among several requests; what passes between them does not count. */
function stopwatch(limitMs: number) {
  let leftMs = limitMs;
  return {
    time: async <T>(task: (leftMs: number) => Promise<T>): Promise<T> => {
      const began = performance.now();
      try {
        return await task(Math.max(1, leftMs));
      } finally {
        leftMs -= performance.now() - began;
      }
    },
  };
}

function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
