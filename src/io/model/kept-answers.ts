import type { ModelOptions, ModelRequest } from '../../model/language-model.ts';
import { noCache, openHttpCache, sha256 } from '../fetching/http-cache.ts';

/** Raised where what is asked or kept changes its meaning. */
const version = 1;

/** Answers on disk, each under what was asked of which model: with the same, the same edition comes out, for nothing. */
export interface KeptAnswers {
  find(request: ModelRequest): string | null;
  keep(request: ModelRequest, text: string): void;
  sweep(): void;
}

/** @param folder null: nothing is kept */
export function openKeptAnswers(options: ModelOptions, folder: string | null, now: () => number): KeptAnswers {
  const { provider, address, name, temperature, limits } = options;
  const asked = [version, provider, address, name, temperature ?? null, limits.tokensPerAnswer];
  const keyOf = ({ instructions, material }: ModelRequest) =>
    sha256(JSON.stringify([...asked, instructions, material]));
  const cache = folder === null ? noCache : openHttpCache(folder, now);
  return {
    find: (request) => {
      const key = keyOf(request);
      const bytes = cache.read(key);
      if (!bytes) return null;
      // What is used stays; the rest is swept after a month.
      cache.touch(key);
      return new TextDecoder().decode(bytes);
    },
    keep: (request, text) => {
      const body = new TextEncoder().encode(text);
      const contents = { contentType: 'text/plain', etag: null, lastModified: null, movedTo: null };
      cache.keep(keyOf(request), { url: address, ...contents, digest: sha256(body), size: body.length }, body);
    },
    sweep: () => cache.sweep(),
  };
}
