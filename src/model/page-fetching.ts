/** What is asked of the network. */
export interface PageRequest {
  /** http or https; may hold a name and a password, which are sent as a header to that host and never shown. */
  readonly url: string;
  /** What is hoped for; it decides the Accept header. */
  readonly accept: 'page' | 'feed';
  /** Sent to the host of `url` only, never after a redirect to another. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A copy that was fetched less than this long ago will do, without asking the site. */
  readonly reuseMs?: number;
}

/** A fetched page, or why there is none: the names of the failures are a closed vocabulary. */
export type PageFetching =
  | {
      readonly ok: true;
      /** The body, decompressed. Read when it is wanted: an unchanged one is on disk. */
      readonly read: () => Promise<Uint8Array>;
      /** SHA-256 of the body, hexadecimal. */
      readonly digest: string;
      /** Whether the body is the one that was fetched the time before. */
      readonly unchanged: boolean;
      /** After redirects, without a password. */
      readonly url: string;
      readonly contentType: string;
      /** ISO 8601: when the site was last asked. */
      readonly fetchedAt: string;
      /** Where the site says that the address has moved to for good (301, 308), without a password. */
      readonly movedTo?: string;
    }
  | { readonly ok: false; readonly why: FetchFailure; readonly detail: string };

export type FetchFailure =
  | 'not-found'
  | 'gone'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'timeout'
  | 'too-large'
  | 'blocked-address'
  | 'bad-address'
  | 'redirects'
  | 'robots'
  | 'broken-answer'
  | 'unreachable';

/** How the network is asked. Times in milliseconds. */
export interface FetchingOptions {
  /** Requests at the same time, over all hosts and to one host. */
  readonly concurrency: number;
  readonly perHost: number;
  /** From the start of one request to a host to the start of the next; hosts in `allow` are one's own and not waited for. */
  readonly intervalMs: number;
  readonly connectTimeoutMs: number;
  readonly headersTimeoutMs: number;
  /** Between two pieces of a body. */
  readonly bodyTimeoutMs: number;
  /** For one address with its redirects, retries not counted. */
  readonly totalTimeoutMs: number;
  /** After decompression. */
  readonly maxBytes: number;
  /** How often a request that failed in passing (a 5xx, 429, a connection that broke) is made again. */
  readonly retries: number;
  /** Longest wait before a retry, also where the site asks for a longer one: then it is not retried in this run. */
  readonly maxWaitMs: number;
  readonly maxRedirects: number;
  /** Host names and addresses (also ranges, `10.0.0.0/8`) that may be asked although they are private. */
  readonly allow: readonly string[];
  /** Whether robots.txt is heeded. */
  readonly robots: boolean;
}
