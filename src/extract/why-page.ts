import type { BlockVerdict, Extraction } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';
import { explainBlocks } from './why-blocks.ts';

/**
 * What was decided about every block of a page, in its order, and why. It is told afterwards from what was found and
 * from the same views of the page, so that an extraction costs nothing more where nobody asks.
 */
export async function explainPage(item: Item, extraction: Extraction): Promise<readonly BlockVerdict[]> {
  if (item.type !== 'text') return explainBlocks((await import('./why-html.ts')).piecesOfHtml(item), extraction);
  const { piecesOfText } = await import('./why-text.ts');
  return explainBlocks(piecesOfText(item, extraction.articles[0]?.language ?? 'und'), extraction);
}
