import { textOf } from './html-text-of.ts';
import type { PageNode } from './html-tree.ts';

/** A link to a note below the text, such as "[2]". */
export function isNoteMark({ children = [] }: PageNode): boolean {
  const inner = children.filter(({ type, data = '' }) => type !== 'text' || /\S/.test(data));
  const [link] = inner;
  if (inner.length !== 1 || link?.name !== 'a' || !link.attribs?.href?.startsWith('#')) return false;
  return /^[[(]?(?:\d{1,3}|[*†‡]|\p{Ll})[\])]?$/u.test(textOf(link, 10));
}
