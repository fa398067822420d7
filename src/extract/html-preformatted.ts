import type { PageLayout } from './html-blocks.ts';
import { type PageNode, walk } from './html-tree.ts';

/** So much of the prose stands in `<pre>` where a page is a text in its own lines. */
const leastShare = 0.8;

/** The text of a page that was typed in lines, as archives of mails and plain newsletters are; undefined for any other page. */
export function preformattedText({ blocks, elements }: PageLayout): string | undefined {
  let typed = 0;
  let all = 0;
  for (const { prose, element } of blocks) {
    all += prose;
    if (element.name === 'pre') typed += prose;
  }
  if (typed === 0 || typed < all * leastShare) return undefined;
  return elements.flatMap(({ name, node }) => (name === 'pre' ? [linesOf(node)] : [])).join('\n\n');
}

function linesOf(pre: PageNode): string {
  const texts: string[] = [];
  walk(
    pre,
    (node) => {
      if (node.type === 'text') texts.push(node.data ?? '');
      if (node.name === 'br') texts.push('\n');
      return true;
    },
    () => undefined,
  );
  return texts.join('');
}
