import { type Frame, frameOf } from './frames.ts';
import { gapsOf } from './gaps.ts';
import type { Block, PageLayout } from './html-blocks.ts';
import { isKeyOf } from './html-match.ts';
import { type ArticlePart, distinct, partsAt } from './html-several.ts';
import { withHeads } from './html-several-heads.ts';
import { sectionsAt } from './html-several-sections.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import type { Line } from './line.ts';
import { blocksOf, mostLines, stop } from './text-blocks.ts';

/**
 * The articles of a page by the frame that it repeats at each of them, whatever its tags say; none where it tells one, or
 * where prose stands under what the page states as its title.
 */
export function framedArticles(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  headlines: readonly string[],
  language: string,
): ArticlePart[] {
  const titles = framedTitles(layout, verdicts, language);
  const [first] = titles;
  if (first === undefined) return [];
  const stated = layout.blocks.findIndex(({ text }, i) => !verdicts[i] && headlines.some((key) => isKeyOf(key, text)));
  if (titles.includes(stated)) return [];
  if (stated >= 0 && layout.blocks.some(({ prose }, i) => i > stated && i < first && prose > 0)) return [];
  const sections = withHeads(layout, distinct(layout, sectionsAt(layout, verdicts, titles)));
  return sections.length < 2 ? [] : partsAt(layout, verdicts, sections);
}

/**
 * Indexes of the blocks that are titles by the frame that a page repeats at each of its articles, as on a page without
 * tags; none where a page tells one article.
 */
function framedTitles(layout: PageLayout, verdicts: BlockVerdicts, language: string): readonly number[] {
  const rules = layout.elements.filter(({ name }) => name === 'hr').map(({ start }) => start);
  const places: number[] = [];
  const lines: Line[] = [];
  let rule = 0;
  let isBelowRule = false;
  let isInProse = false;
  let runsOfProse = 0;
  let firstProse = 0;
  for (const [i, block] of layout.blocks.entries()) {
    for (; (rules[rule] ?? Infinity) <= i; rule++) isBelowRule = true;
    if (verdicts[i] && verdicts[i]?.reason !== 'a teaser') continue;
    if (!/[\p{L}\p{N}]/u.test(block.text)) continue;
    places.push(i);
    lines.push({ text: block.text, isBullet: isItem(block), ...(isBelowRule && { isBelowRule }) });
    const isProse = block.prose > 0 && stop.test(block.text.slice(-8));
    if (isProse && runsOfProse === 0) firstProse = Math.max(0, lines.length - 1 - headReach);
    if (isProse && (isBelowRule || !isInProse)) runsOfProse++;
    isInProse = isProse;
    isBelowRule = false;
    if (lines.length === mostLines) break;
  }
  // Most large pages are one run of prose, or have none: each of their lines need not be judged to see that.
  if (runsOfProse < 2) return [];
  const sample = lines.slice(firstProse, firstProse + telling);
  if (sample.length === telling && !frameAmong(sample, language)) return [];
  return (frameAmong(lines, language)?.titles ?? []).flatMap((at) => places[at] ?? []);
}

/** No article is as long, in lines: where so many from the first prose on tell no two, neither do all of a page. */
const telling = 800;

function frameAmong(lines: readonly Line[], language: string): Frame | undefined {
  const blocks = blocksOf(lines, language);
  return frameOf(blocks, gapsOf(blocks), language);
}

/** So many lines above the first prose can be the head of its article. */
const headReach = 12;

function isItem({ element }: Block): boolean {
  return element.name === 'li' || element.parent?.name === 'li';
}
