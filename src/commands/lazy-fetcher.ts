import { maxPageBytes } from '../collect/index.ts';
import type { PageFetching } from '../model/page-fetching.ts';
import { version } from './version.ts';

/**
 * Fetches pages, and loads what that takes only when the first is asked for.
 * @param contact the address that sites can complain to; an honest reader names one
 */
export function lazyFetcher(contact?: string): (url: string) => Promise<PageFetching> {
  let fetchPage: ((url: string) => Promise<PageFetching>) | undefined;
  return async (url) => {
    if (!fetchPage) {
      const { pageFetcher } = await import('../io/fetch-page.ts');
      const userAgent = `Nutgraf/${version} (newsletter reader${contact ? `; +mailto:${contact}` : ''})`;
      fetchPage = pageFetcher({ userAgent, maxBytes: maxPageBytes });
    }
    return fetchPage(url);
  };
}
