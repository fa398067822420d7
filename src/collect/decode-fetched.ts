import type { PageFetching } from '../model/page-fetching.ts';
import { type Decoding, decodePage } from './decode.ts';

/** The text of what was fetched, by the character set that its site names, where it does. */
export async function decodeFetched(page: Extract<PageFetching, { ok: true }>): Promise<Decoding> {
  const charset = /charset\s*=\s*["']?([\w:-]{1,40})/i.exec(page.contentType)?.[1];
  return decodePage(await page.read(), charset);
}
