import { cleanText } from './clean-text.ts';
import { inline } from './html-tags.ts';
import type { PageNode } from './html-tree.ts';

/** No byline or heading has more nodes in it. */
const mostNodes = 500;

/** The text of a small element such as a byline, at most about `limit` characters of it, with `boundary` between its blocks. */
export function textOf(node: PageNode, limit = 2000, boundary = ' '): string {
  const stack: (PageNode | string)[] = [node];
  let text = '';
  for (let visited = 0; visited < mostNodes && text.length < limit; visited++) {
    const next = stack.pop();
    if (next === undefined) break;
    if (typeof next === 'string') text += text === '' || text.endsWith(next) ? '' : next;
    else if (next.type === 'text') text += next.data ?? '';
    else if (next.name !== 'script' && next.name !== 'style' && next.name !== 'svg') {
      if (next.name && (next.name === 'br' || !inline.has(next.name))) stack.push(boundary);
      stack.push(...(next.children ?? []).slice(0, mostNodes).toReversed());
    }
  }
  const clean = cleanText(text.slice(0, limit));
  return boundary === ' ' ? clean : clean.replace(/[\s|]+$/, '');
}
