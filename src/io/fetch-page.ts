import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector, fetch, type Response } from 'undici';
import type { FetchFailure, PageFetching } from '../model/page-fetching.ts';
import { isPublicAddress } from './public-address.ts';

export interface FetchOptions {
  /** Named to the sites: who asks, and where to complain. */
  readonly userAgent: string;
  /** Bytes after decompression. */
  readonly maxBytes: number;
  readonly connectTimeoutMs?: number;
  /** For the whole request, redirects included. */
  readonly totalTimeoutMs?: number;
  /** Which addresses may be connected to; the public ones unless a test says otherwise. */
  readonly isAllowed?: (address: string) => boolean;
}

const maxRedirects = 5;

/** Makes the function that fetches pages, over http and https, from public addresses only. */
export function pageFetcher(options: FetchOptions): (url: string) => Promise<PageFetching> {
  const dispatcher = guardedAgent(options.isAllowed ?? isPublicAddress, options.connectTimeoutMs ?? 10_000);
  return async (url) => {
    const signal = AbortSignal.timeout(options.totalTimeoutMs ?? 30_000);
    try {
      return await follow(url, { dispatcher, signal, ...options });
    } catch (error) {
      return { ok: false, ...failureOf(error) };
    }
  };
}

interface Fetching extends FetchOptions {
  readonly dispatcher: Agent;
  readonly signal: AbortSignal;
}

async function follow(start: string, fetching: Fetching): Promise<PageFetching> {
  let url = start;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
      return { ok: false, why: 'bad-address', detail: 'not http or https' };
    }
    const response = await fetch(withoutCredentials(url), {
      dispatcher: fetching.dispatcher,
      signal: fetching.signal,
      redirect: 'manual',
      headers: {
        'user-agent': fetching.userAgent,
        accept: 'text/html, text/plain;q=0.9, */*;q=0.1',
        ...authorization(url),
      },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return await read(response, url, fetching);
    await response.body?.cancel();
    if (!URL.canParse(location, url)) return { ok: false, why: 'bad-address', detail: 'a redirect to no address' };
    url = new URL(location, url).href;
  }
  return { ok: false, why: 'redirects', detail: `more than ${maxRedirects}` };
}

async function read(response: Response, url: string, { maxBytes }: FetchOptions): Promise<PageFetching> {
  if (!response.ok) {
    await response.body?.cancel();
    return { ok: false, why: failureByStatus(response.status), detail: `status ${response.status}` };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) return { ok: false, why: 'too-large', detail: `over ${maxBytes} bytes` };
    chunks.push(chunk as Uint8Array);
  }
  return {
    ok: true,
    bytes: Buffer.concat(chunks),
    url,
    contentType: response.headers.get('content-type') ?? '',
    fetchedAt: new Date().toISOString(),
  };
}

function failureByStatus(status: number): FetchFailure {
  if (status === 410) return 'gone';
  if (status === 404) return 'not-found';
  if (status >= 500) return 'server-error';
  return 'forbidden';
}

class BlockedAddress extends Error {}

/**
 * Names are checked when they are resolved and literals before they are connected to; the address of the open
 * connection is checked once more, because that is the one that the request goes to.
 */
function guardedAgent(isAllowed: (address: string) => boolean, timeout: number): Agent {
  const guardedLookup: typeof lookup = ((hostname: string, lookupOptions: object, done: LookupDone) => {
    lookup(hostname, { ...lookupOptions, all: true }, (error, found) => {
      if (error) return done(error, []);
      const allowed = found.filter(({ address }) => isAllowed(address));
      if (allowed.length === 0) return done(new BlockedAddress(hostname), []);
      const first = allowed[0];
      if ((lookupOptions as { all?: boolean }).all || !first) return done(null, allowed);
      return done(null, first.address, first.family);
    });
  }) as typeof lookup;
  const connect = buildConnector({ timeout, lookup: guardedLookup });
  return new Agent({
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
    connect: (target, callback) => {
      const host = target.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) && !isAllowed(host)) return callback(new BlockedAddress(host), null);
      connect(target, (...result) => {
        const socket = result[1];
        if (socket && !isAllowed(socket.remoteAddress ?? '')) {
          socket.destroy();
          return callback(new BlockedAddress(host), null);
        }
        return callback(...result);
      });
    },
  });
}

type LookupDone = (error: Error | null, found: string | readonly object[], family?: number) => void;

function failureOf(error: unknown): { why: FetchFailure; detail: string } {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof BlockedAddress) return { why: 'blocked-address', detail: cause.message };
    const { code = cause.name } = cause as NodeJS.ErrnoException;
    if (/timeout/i.test(`${cause.name} ${code}`)) return { why: 'timeout', detail: cause.name };
    if (!(cause.cause instanceof Error)) return { why: 'unreachable', detail: code };
  }
  return { why: 'unreachable', detail: 'no answer' };
}

/** `fetch` refuses addresses with a password in them; it goes into the header that is meant for it. */
function withoutCredentials(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

function authorization(address: string): Record<string, string> {
  const { username, password } = new URL(address);
  if (!username && !password) return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
