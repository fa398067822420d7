import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import type { PageRequest } from '../../model/page-fetching.ts';
import { makeFolder } from '../make-folder.ts';
import { sweepCache } from './sweep-cache.ts';

/** What is known of a page that was fetched. */
export interface Fetched {
  /** After redirects, without a password. */
  readonly url: string;
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly movedTo: string | null;
  /** SHA-256 of the body, hexadecimal. */
  readonly digest: string;
  /** Of the body, in bytes. */
  readonly size: number;
}

/** A page as it is on disk. */
export interface Copy extends Fetched {
  /** When the site was last asked, in milliseconds. */
  readonly askedAt: number;
}

/**
 * Pages on disk. A copy that is damaged, or cannot be written, is no copy: never an error. All of it is synchronous:
 * that takes half the time, and however many pages are fetched at once, only one of them is on its way to disk.
 */
export interface HttpCache {
  find(key: string): Copy | null;
  /** @returns false where it cannot be written */
  keep(key: string, page: Fetched, body: Uint8Array): boolean;
  /** Remembers that the site was asked and had nothing new. */
  touch(key: string): void;
  /** Null where the copy was lost or damaged. */
  read(key: string): Uint8Array | null;
  /** Deletes, once a day at most, what has not been used for a month, or is too much. */
  sweep(): void;
}

/** For whoever has no folder to keep pages in. */
export const noCache: HttpCache = {
  find: () => null,
  keep: () => false,
  touch: () => undefined,
  read: () => null,
  sweep: () => undefined,
};

/**
 * What a page is kept under. Requests with different passwords or keys are different pages, and nothing of them can be
 * read from it.
 */
export function cacheKey(request: PageRequest): string {
  const headers = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return sha256(JSON.stringify([request.url, request.accept, headers.sort()]));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @param now in milliseconds */
export function openHttpCache(folder: string, now: () => number): HttpCache {
  const pathOf = (key: string) => join(folder, `${key}.page`);
  // Pages may come from behind a password: they are nobody else's, and neither are the names made from it.
  attempt(() => makeFolder(folder, 0o700));
  return {
    find: (key) => findCopy(pathOf(key)),
    keep: (key, page, body) => attempt(() => replaceCopy(pathOf(key), page, body, now() / 1_000)),
    // The time of the last question is the file's own, so that an unchanged page costs no writing.
    touch: (key) => void attempt(() => fs.utimesSync(pathOf(key), now() / 1_000, now() / 1_000)),
    read: (key) => readBody(pathOf(key)),
    sweep: () => void attempt(() => sweepCache(folder, now())),
  };
}

/**
 * One file holds a line of JSON and the body, so that the two cannot be of different pages, and it is put in its place
 * whole. Nothing waits for the disk: what a power cut leaves is told by its digest.
 */
function replaceCopy(path: string, page: Fetched, body: Uint8Array, seconds: number): void {
  const temporary = join(path, '..', `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = fs.openSync(temporary, 'wx', 0o600);
    try {
      // A write may stop short where the disk is full; writeFile goes on, or throws.
      fs.writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify({ version: 1, ...page })}\n`), body]));
      fs.futimesSync(file, seconds, seconds);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Longer than any line about a page. */
const headBytes = 32_768;

/**
 * What is known of a page on disk. Whether its body is all there is told by its length: to hash each would take longer
 * than to ask for it, and most of them nobody reads.
 */
function findCopy(path: string): Copy | null {
  return withFile(path, (file) => {
    const { mtimeMs, size } = fs.fstatSync(file);
    const head = Buffer.alloc(Math.min(size, headBytes));
    fs.readSync(file, head, 0, head.length, 0);
    const end = head.indexOf(0x0a);
    const page: unknown = JSON.parse(head.toString('utf8', 0, end));
    if (!isFetched(page) || size !== end + 1 + page.size) return null;
    return { ...page, askedAt: Math.round(mtimeMs) };
  });
}

function readBody(path: string): Uint8Array | null {
  return withFile(path, (file) => {
    const bytes = fs.readFileSync(file);
    const end = bytes.indexOf(0x0a);
    const page: unknown = JSON.parse(bytes.toString('utf8', 0, end));
    const body = bytes.subarray(end + 1);
    return isFetched(page) && sha256(body) === page.digest ? body : null;
  });
}

/** What `read` makes of a file; null where it cannot be read, or is not what it should be. */
function withFile<T>(path: string, read: (file: number) => T | null): T | null {
  let file: number | undefined;
  try {
    file = fs.openSync(path, 'r');
    return read(file);
  } catch {
    return null;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

function isFetched(value: unknown): value is Fetched {
  const page = value as Record<string, unknown> | null;
  const isText = (entry: unknown) => typeof entry === 'string';
  return (
    page?.version === 1 &&
    typeof page.size === 'number' &&
    [page.url, page.contentType, page.digest].every(isText) &&
    [page.etag, page.lastModified, page.movedTo].every((entry) => entry === null || isText(entry))
  );
}

/** Whether something could be done: the cache is there to save work, and stops none. */
function attempt(task: () => unknown): boolean {
  try {
    task();
    return true;
  } catch {
    return false;
  }
}
