import { frameOf } from './frames.ts';
import { gapsOf } from './gaps.ts';
import type { Block, PageLayout } from './html-blocks.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import { blocksOf, type Line } from './text-blocks.ts';

/**
 * Indexes of the blocks that are titles by the frame that a page repeats at each of its articles, as on a page without
 * tags; none where a page tells one article.
 */
export function framedTitles(layout: PageLayout, verdicts: BlockVerdicts, language: string): readonly number[] {
  const rules = layout.elements.flatMap(({ name, start }) => (name === 'hr' ? [start] : []));
  const places: number[] = [];
  const lines: Line[] = [];
  let rule = 0;
  let isBelowRule = false;
  for (const [i, block] of layout.blocks.entries()) {
    for (; (rules[rule] ?? Infinity) <= i; rule++) isBelowRule = true;
    if (verdicts[i] && verdicts[i]?.reason !== 'a teaser') continue;
    if (!/[\p{L}\p{N}]/u.test(block.text)) continue;
    places.push(i);
    lines.push({ text: block.text, isBullet: isItem(block), ...(isBelowRule && { isBelowRule }) });
    isBelowRule = false;
  }
  const blocks = blocksOf(lines, language);
  const frame = frameOf(blocks, gapsOf(blocks), language);
  if (process.env.DBG) console.error(blocks.map((b) => `${b.index} ${b.kind} ${b.text.slice(0, 70)}`).join('\n'), frame);
  return (frame?.titles ?? []).flatMap((at) => places[at] ?? []);
}

function isItem({ element }: Block): boolean {
  return element.name === 'li' || element.parent?.name === 'li';
}
