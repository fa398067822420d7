import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import { runningTotal } from './html-totals.ts';
import { isDense } from './unspaced.ts';

/** A teaser is a linked headline and a little text. */
const longestTeaser = 700;
const fewestTeasers = 3;
/** In characters: links in menus are shorter than headlines. */
const shortestHeadline = 20;
const shortestDenseHeadline = 8;
const longestHeadline = 250;

/**
 * Which elements are teasers: at least three neighbours of one kind, each with a linked headline and hardly more
 * than an excerpt. A product list inside a body looks the same, so nothing in an element that claims to be a body counts.
 */
export function teasersOf({ elements, blocks }: PageLayout): ReadonlySet<number> {
  const headlines = runningTotal(blocks.map((block) => Number(isLinkedHeadline(block))));
  const lengths = runningTotal(blocks.map(({ text }) => text.length));
  const within = (sums: readonly number[], { start, end }: PageElement) => (sums[end] ?? 0) - (sums[start] ?? 0);
  const isTeaser = (element: PageElement) => {
    const count = within(headlines, element);
    return count >= 1 && count <= 3 && element.end - element.start <= 12 && within(lengths, element) <= longestTeaser;
  };

  const teasers = new Set<number>();
  const claimed: boolean[] = [];
  for (const element of elements) {
    const { index } = element;
    claimed[index] = (claimed[element.parent?.index ?? -1] ?? false) || element.claimsBody;
    if (claimed[index] || within(headlines, element) < fewestTeasers) continue;
    const alike = new Map<string, number[]>();
    for (let child = index + 1; child < element.after; child = elements[child]?.after ?? element.after) {
      const kind = elements[child];
      if (!kind || !isTeaser(kind)) continue;
      const group = alike.get(kind.name) ?? [];
      group.push(child);
      alike.set(kind.name, group);
    }
    for (const group of alike.values()) {
      if (group.length >= fewestTeasers) for (const child of group) teasers.add(child);
    }
  }
  return teasers;
}

function isLinkedHeadline({ text, linked }: Block): boolean {
  if (linked < text.length * 0.8 || text.length > longestHeadline) return false;
  return text.length >= (isDense(text) ? shortestDenseHeadline : shortestHeadline);
}
