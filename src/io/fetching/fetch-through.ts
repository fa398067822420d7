import { UserError } from '../../errors.ts';
import type { PageFetching, PageRequest } from '../../model/page-fetching.ts';
import { shownAddress } from '../../text/shown-address.ts';
import { type Followed, isWebAddress, type Validators } from './follow.ts';
import { cacheKey, type Fetched, type HttpCache, sha256 } from './http-cache.ts';

/** What a page is fetched with. */
export interface Means {
  readonly cache: HttpCache;
  /** Asks the site, and tells it what is known of the page already. */
  readonly seek: (start: URL, known: Validators | null) => Promise<Followed>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Fetches a page, or finds that the copy of it on disk will do. */
export async function fetchThrough(request: PageRequest, { cache, seek, now }: Means): Promise<PageFetching> {
  const start = URL.canParse(request.url) ? new URL(request.url) : null;
  if (!start || !isWebAddress(start))
    return { ok: false, why: 'bad-address', detail: 'no address of a page (http or https)' };
  const key = cacheKey(request);
  const fromDisk = async () => {
    const kept = cache.read(key);
    if (kept) return kept;
    // Lost or damaged since it was found: then it is asked for once more, with nothing to compare.
    const again = await seek(start, null);
    if (again.kind === 'body') return again.bytes;
    throw new UserError(
      `${shownAddress(request.url)} cannot be read: the copy of it on disk is damaged, and the site does not answer; build again`,
    );
  };
  const copy = cache.find(key);
  const age = copy ? now() - copy.askedAt : -1;
  // A copy from the future is one whose age nobody knows.
  if (copy && age >= 0 && age < (request.reuseMs ?? 0)) return pageOf(copy, true, copy.askedAt, fromDisk);

  let found = await seek(start, copy);
  // Whoever hears "unchanged" of a page that there is no copy of asks once more, with nothing to compare.
  if (found.kind === 'not-modified' && found.url !== copy?.url) found = await seek(start, null);
  if (found.kind === 'failure') return { ok: false, why: found.why, detail: found.detail };
  const { url, movedTo } = found;
  if (found.kind === 'not-modified') {
    if (!copy || url !== copy.url)
      return { ok: false, why: 'broken-answer', detail: 'status 304, though nothing was known' };
    cache.touch(key);
    return pageOf({ ...copy, movedTo }, true, now(), fromDisk);
  }
  const { bytes, headers } = found;
  const page = { url, movedTo, ...headers, digest: sha256(bytes), size: bytes.length };
  const unchanged = page.digest === copy?.digest;
  // Once it is on disk it need not be held until somebody reads it, which may be never.
  if (cache.keep(key, page, bytes)) return pageOf(page, unchanged, now(), fromDisk);
  return pageOf(page, unchanged, now(), held(bytes));
}

/** Apart, because functions that are made in one place keep alive what any of them needs. */
function held(bytes: Uint8Array): () => Promise<Uint8Array> {
  return async () => bytes;
}

function pageOf(page: Fetched, unchanged: boolean, askedAt: number, read: () => Promise<Uint8Array>): PageFetching {
  return {
    ok: true,
    read,
    digest: page.digest,
    unchanged,
    url: page.url,
    contentType: page.contentType,
    fetchedAt: new Date(askedAt).toISOString(),
    ...(page.movedTo === null ? {} : { movedTo: page.movedTo }),
  };
}
