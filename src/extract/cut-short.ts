import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';

/** No more articles of a page are read: each is compared with the page around it. */
export const mostArticles = 200;

/**
 * Says that of a page too large for any article only the beginning was read.
 * @param bounds how much of it: "10,000 lines"; false for each bound that it did not reach
 */
export function cutShort({ input }: Item, bounds: readonly (string | false)[]): Problem[] {
  const read = bounds.find((bound) => bound !== false);
  if (!read) return [];
  return [
    {
      stage: 'extract',
      code: 'page-cut-short',
      where: input,
      message: `Only the first ${read} of this page were read.`,
      hint: 'If it holds articles below that, give their pages one by one.',
      notice: true,
    },
  ];
}
