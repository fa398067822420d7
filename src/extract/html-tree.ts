import { load } from 'cheerio/slim';

/** A node as the parser leaves it; only what is used here. */
export interface PageNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly PageNode[];
}

/** Browsers stop nesting at 512 too (Blink); deeper pages are made to slow a parser down. */
const deepest = 512;

const tag = /<(\/?)([a-z][a-z0-9:-]*)/gi;

/** Elements that have no end tag, or whose end tag pages leave out: they say nothing about depth. */
const withoutEnd = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option'.split(
    ' ',
  ),
);

/**
 * The page as a tree. Never throws, and takes time linear in the page's length: tags that would
 * nest deeper than any real page does are left out, what they hold is kept.
 */
export function parsePage(html: string): PageNode {
  return load(limitNesting(html.replaceAll('\0', ''))).root()[0] as unknown as PageNode;
}

function limitNesting(html: string): string {
  if (nestingOf(html) <= deepest) return html;
  let depth = 0;
  return html.replace(tag, (whole, slash: string, name: string) => {
    if (withoutEnd.has(name.toLowerCase())) return whole;
    const level = slash ? depth-- : ++depth;
    if (depth < 0) depth = 0;
    // A comment swallows the rest of the tag, its attributes and its ">".
    return level > deepest ? '<!' : whole;
  });
}

/** How deep the tags nest if each that is opened is closed; more than the truth where they are not. */
function nestingOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, slash, name] of html.matchAll(tag)) {
    if (name && withoutEnd.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) most = depth;
  }
  return most;
}

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
