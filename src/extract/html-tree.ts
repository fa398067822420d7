import { load } from 'cheerio/slim';
import type { HtmlNode } from '../text/parse-html.ts';

/** A node of a page. */
export type PageNode = HtmlNode;

/** Calls `enter` and `leave` for every node below the root in the order of the page; `enter` returns false to pass over what a node holds. */
export function walk(root: PageNode, enter: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  const path: { readonly node: PageNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = top.node.children?.[top.next++];
    if (!child) {
      path.pop();
      if (path.length > 0) leave(top.node);
    } else if (enter(child)) path.push({ node: child, next: 0 });
    else leave(child);
  }
}

/** A text with its character references resolved: "Fish &amp; chips". Tags in it stay as they are. */
export function decodeEntities(text: string): string {
  return /&[#a-z]/i.test(text) ? load(text.replaceAll('<', '&lt;')).text() : text;
}
