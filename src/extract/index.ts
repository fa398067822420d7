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
  const { entry, language, share } = item;
  const read = await readItem(item);
  // A fragment is the entry's own; the reader of fragments knows it already.
  const told =
    entry && item.type !== 'fragment' ? await (await import('./with-entry.ts')).withEntry(read, item, entry) : read;
  const articles = language ? told.articles.map((article) => ({ ...article, language })) : told.articles;
  if (!share || share === 'full') return { ...told, articles };
  const { shareOf } = await import('./share.ts');
  return { ...told, articles: articles.map((article) => shareOf(article, share)) };
}

async function readItem(item: Item): Promise<Extraction> {
  // Each reader loads what the others have no use for: the HTML parser alone costs more than a text page.
  switch (item.type) {
    case 'html':
      return (await import('./html-page.ts')).extractHtmlPage(item);
    case 'text':
      return (await import('./text-page.ts')).extractTextPage(item);
    case 'fragment':
      return (await import('./fragment.ts')).extractFragment(item);
  }
}
