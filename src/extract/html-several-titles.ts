import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import type { BlockVerdicts } from './html-verdicts.ts';

const shortestTitle = 12;
/** A headline of ten characters says in Chinese what one of thirty says in English. */
const shortestDenseTitle = 6;
const longestTitle = 220;

/**
 * Indexes of the blocks that look like titles, by how they are shown: titles of articles on one page are shown alike,
 * and unlike the subheads within them.
 */
export function titlesByShape({ blocks }: PageLayout, verdicts: BlockVerdicts): ReadonlyMap<string, readonly number[]> {
  const shapes = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    const shape = verdicts[i] && verdicts[i]?.reason !== 'a teaser' ? null : shapeOf(block);
    if (shape === null) continue;
    const group = shapes.get(shape) ?? [];
    group.push(i);
    shapes.set(shape, group);
  }
  return shapes;
}

function shapeOf({ text, bold, element }: Block): string | null {
  if (text.length > longestTitle || /[.,;:。،]$/u.test(text)) return null;
  const isDense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text);
  if (text.length < (isDense ? shortestDenseTitle : shortestTitle)) return null;
  if (/^h[1-4]$/.test(element.name)) return element.name;
  const isBold = bold >= text.length * 0.9;
  const style = element.attributes.style ?? '';
  if (!isBold && !/font-(?:size|weight)/.test(style)) return null;
  return `${element.name} ${isBold ? 'bold' : ''} ${style}`;
}

/** The address that a title leads to, as written; none where it leads to a place on the same page. */
export function addressOf({ elements }: PageLayout, title: Block): string | undefined {
  const around = [title.element.parent, ...elements.slice(title.element.index, title.element.after)];
  const link = around.find((element) => element?.name === 'a' && element.attributes.href);
  const address = link?.attributes.href;
  return address?.startsWith('#') ? undefined : address;
}

export function isMarkedArticle({ name, attributes }: PageElement): boolean {
  return (
    name === 'article' ||
    attributes.role === 'article' ||
    /\b(?:\w*Article|BlogPosting)\b/.test(attributes.itemtype ?? '') ||
    /(?:^|\s)(?:h-?entry)(?:\s|$)/.test(attributes.class ?? '')
  );
}
