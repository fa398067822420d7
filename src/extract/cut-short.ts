import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';

/** Says that of a page too large for any article only the beginning was read; `read` tells how much of it: "20,000 lines". */
export function cutShort({ input }: Item, read: string): Problem {
  return {
    stage: 'extract',
    code: 'page-cut-short',
    where: input,
    message: `Only the first ${read} of this page were read.`,
    hint: 'If it holds articles below that, give their pages one by one.',
    notice: true,
  };
}
