import type { CollectEffects } from '../../src/collect/index.ts';
import { listFolder, readFileBounded } from '../../src/io/files.ts';
import type { PageFetching } from '../../src/model/page-fetching.ts';

/** What the web answers, by address; the rest is not found. */
export type Web = ReadonlyMap<string, { readonly contentType: string; readonly body: string; readonly url?: string }>;

/** Effects of collecting over an invented web: nothing is remembered, and every entry is wanted. */
export function collectEffects(web: Web = new Map()): CollectEffects {
  return {
    readFile: readFileBounded,
    listFolder,
    fetchPage: async ({ url }): Promise<PageFetching> => {
      const page = web.get(url);
      if (!page) return { ok: false, why: 'not-found', detail: 'status 404' };
      return {
        ok: true,
        read: async () => new TextEncoder().encode(page.body),
        digest: page.body,
        unchanged: false,
        url: page.url ?? url,
        contentType: page.contentType,
        fetchedAt: '2025-07-03T08:00:00.000Z',
      };
    },
    isSettled: () => false,
    screen: ({ url }, entries) => ({
      wanted: entries.map((_, index) => index),
      changed: [],
      leftOut: [],
      remarks: [],
      sightings: entries.map((entry) => ({
        keys: [`url ${entry.url}`],
        sketch: [],
        title: entry.title,
        published: entry.published ?? null,
        source: url,
        chosen: false,
        versions: [],
      })),
      older: [],
    }),
    shortlist: (wanted) => new Set(wanted.keys()),
    passOver: () => undefined,
  };
}
