import type { Extraction } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';

/** What is told of a page besides its articles, if it is asked for. */
export interface Questions {
  /** Gives `blocks`: what was decided about every piece of the page, and why. */
  readonly why?: boolean;
}

/**
 * Finds the articles of each item, one result an item, in their order. A page without an article gives a problem and
 * stops nothing.
 */
export async function extract(
  items: readonly Item[],
  onProgress?: (done: number, total: number) => void,
  questions: Questions = {},
): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for (const item of items) {
    extractions.push(await extractItem(item, questions));
    onProgress?.(extractions.length, items.length);
  }
  return extractions;
}

async function extractItem(item: Item, { why = false }: Questions): Promise<Extraction> {
  const { entry, language, share } = item;
  const found = await namedKind(await readItem(item), item);
  const read = why ? { ...found, blocks: await (await import('./why-page.ts')).explainPage(item, found) } : found;
  // A fragment is the entry's own; the reader of fragments knows it already.
  const told =
    entry && item.type !== 'fragment' ? await (await import('./with-entry.ts')).withEntry(read, item, entry) : read;
  const articles = language ? told.articles.map((article) => ({ ...article, language })) : told.articles;
  if (!share || share === 'full') return { ...told, articles };
  const { shareOf } = await import('./share.ts');
  return { ...told, articles: articles.map((article) => shareOf(article, share)) };
}

/** Fewer characters than this may be a stub, or what a wall says. */
const shortText = 1200;

/** Says of a page that is no ordinary article what it is; what can tell is loaded only where something hints at it. */
async function namedKind(extraction: Extraction, item: Item): Promise<Extraction> {
  const { articles } = extraction;
  const length = articles.reduce((sum, { paragraphs }) => sum + paragraphs.join(' ').length, 0);
  const isHinted =
    length < shortText ||
    articles.some(({ complete, title }) => !complete || mayBeLive.test(title)) ||
    (item.type === 'text' && mayBeLive.test(item.content.slice(0, headLength)));
  if (item.type === 'fragment' || (!isHinted && !item.content.includes('"LiveBlogPosting"'))) return extraction;
  return (await import('./page-kind.ts')).withPageKind(extraction, item);
}

/** The head of a text page, in characters; its live report may have no title but there. */
const headLength = 300;
const mayBeLive = /live|direct|direkt|vivo|diretta|as it happen|na żywo|онлайн|прям|canlı|مباشر|直播|实时|ライブ/i;

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
