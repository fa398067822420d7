import type { Extraction } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';

/**
 * Finds the articles of each item, one result an item, in their order. A page without an article gives a problem and
 * stops nothing.
 */
export async function extract(
  items: readonly Item[],
  onProgress?: (done: number, total: number) => void,
): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for (const item of items) {
    extractions.push(await extractItem(item));
    onProgress?.(extractions.length, items.length);
  }
  return extractions;
}

async function extractItem(item: Item): Promise<Extraction> {
  // Either reader loads what the other has no use for: the HTML parser alone costs more than a text page.
  if (item.type === 'html') return (await import('./html-page.ts')).extractHtmlPage(item);
  return (await import('./text-page.ts')).extractTextPage(item);
}
