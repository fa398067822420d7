import type { Article } from '../model/article.ts';
import type { Headline } from '../model/extraction.ts';
import { otherHeadlines } from './headlines.ts';
import { parsePublished } from './published.ts';
import type { Block } from './text-blocks.ts';

const fewestWords = 5;
const mostWords = 30;
/** How many lines after a headline its date can stand: an author's name or a section may stand between. */
const dateReach = 2;

/**
 * The titles of other articles in a flattened page: lines with a date right below that are in no article. Without a date
 * a line of text is not known to be a title.
 * @param reference the day that relative dates are read against, ISO 8601
 */
export function headlinesOfText(
  blocks: readonly Block[],
  articles: readonly Article[],
  reference: string | undefined,
): Headline[] {
  const body = new Set(articles.flatMap(({ paragraphs }) => paragraphs));
  const candidates = blocks.flatMap((block): Headline[] => {
    if (!isTitle(block) || body.has(block.text)) return [];
    for (const next of blocks.slice(block.index + 1, block.index + 1 + dateReach)) {
      if (isTitle(next) || next.kind === 'prose') break;
      const published = next.kind === 'meta' ? parsePublished(next.text, reference) : null;
      if (published) return [{ title: block.text, published }];
    }
    return [];
  });
  return otherHeadlines(candidates, articles);
}

function isTitle({ kind, words }: Block): boolean {
  return (kind === 'heading' || kind === 'item' || kind === 'short') && words >= fewestWords && words <= mostWords;
}
