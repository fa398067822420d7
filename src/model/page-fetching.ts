/** A fetched page, or why there is none: the names of the failures are a closed vocabulary. */
export type PageFetching =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** After redirects. */
      readonly url: string;
      readonly contentType: string;
      /** ISO 8601. */
      readonly fetchedAt: string;
    }
  | { readonly ok: false; readonly why: FetchFailure; readonly detail: string };

export type FetchFailure =
  | 'not-found'
  | 'gone'
  | 'forbidden'
  | 'server-error'
  | 'timeout'
  | 'too-large'
  | 'blocked-address'
  | 'bad-address'
  | 'redirects'
  | 'unreachable';
