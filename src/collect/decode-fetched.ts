import type { PageFetching } from '../model/page-fetching.ts';
import { type Decoding, decodePage } from './decode.ts';
import { unpacked } from './unpacked.ts';

/** The text of what was fetched, by the character set that its site names, where it does. */
export async function decodeFetched(page: Extract<PageFetching, { ok: true }>): Promise<Decoding> {
  const charset = /charset\s*=\s*["']?([\w:-]{1,40})/i.exec(page.contentType)?.[1];
  const bytes = await page.read();
  // Feeds called .xml.gz are served as files, without a word about their packing; one that is broken is no text.
  return decodePage(unpacked(bytes) ?? bytes, charset);
}
