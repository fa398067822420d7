import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import type { BodyRange } from './html-body.ts';
import type { PageTitle } from './html-title.ts';
import type { BlockVerdicts } from './html-verdicts.ts';

/** What stands around an article's title and at the beginning of its body: where a page says who wrote it, and when. */
export interface PageHeader {
  /** Small ones only: a byline, a date, no containers. */
  readonly elements: readonly PageElement[];
  /** Up to the first paragraphs. */
  readonly blocks: readonly Block[];
}

const blocksBeforeTitle = 5;
const blocksOfBody = 3;
const elementsIntoBody = 25;
const mostBlocksInElement = 6;

/** Parts of a page that speak of other articles, or are spoken by other people. */
const foreignReasons = new Set([
  'a teaser',
  'a side column',
  'a footer',
  'a comment section',
  'links to other articles',
  'advertising',
]);

/** Gathers what may say who wrote an article and when; nothing from comments, side columns or teasers. */
export function headerOf(layout: PageLayout, verdicts: BlockVerdicts, title: PageTitle, body: BodyRange): PageHeader {
  const from = Math.max(0, Math.min(title.block < 0 ? body.start : title.block, body.start) - blocksBeforeTitle);
  const to = Math.min(body.start + elementsIntoBody, body.end);
  const isOwn = (block: number) => !foreignReasons.has(verdicts[block]?.reason ?? '');
  return {
    elements: layout.elements.filter(
      ({ start, end }) => start >= from && start < to && end - start <= mostBlocksInElement && isOwn(start),
    ),
    blocks: layout.blocks.slice(from, body.start + blocksOfBody).filter((_, i) => isOwn(from + i)),
  };
}
