import type { Fetcher } from '../io/fetcher.ts';
import type { FetchingOptions } from '../model/page-fetching.ts';
import { version } from './version.ts';

export interface LazyFetcherOptions {
  readonly fetching: FetchingOptions;
  /** Where pages are kept, so that unchanged ones need not be sent again; null: nowhere. */
  readonly cacheFolder: string | null;
  /** An address, of mail or of a page, that sites can complain to; an honest reader names one. */
  readonly contact?: string | undefined;
}

/** A fetcher that loads what fetching takes only when the first page is asked for. */
export function lazyFetcher({ fetching, cacheFolder, contact }: LazyFetcherOptions): Fetcher {
  let opening: Promise<Fetcher> | undefined;
  const open = async () => {
    const { openFetcher } = await import('../io/fetcher.ts');
    return openFetcher({ ...fetching, cacheFolder, userAgent: userAgentOf(contact) });
  };
  return {
    fetchPage: async (request) => {
      opening ??= open();
      return (await opening).fetchPage(request);
    },
    close: async () => (await opening)?.close(),
  };
}

/** Who asks, and where to complain; what a header cannot hold is left out of it. */
export function userAgentOf(contact: string | undefined): string {
  const plain = contact?.replace(/[^!-'*-~]/g, '') ?? '';
  const address = plain === '' || /^https?:/i.test(plain) ? plain : `mailto:${plain}`;
  return `Nutgraf/${version} (newsletter reader${address ? `; +${address}` : ''})`;
}
