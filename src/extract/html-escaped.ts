import { decodeEntities } from './html-tree.ts';

/** What no author writes: an apostrophe, a quotation mark or a space as a reference to it. */
const escaped = /&(?:#0?39|#x27|apos|quot|nbsp|[lr][sd]quo|[mn]dash|hellip|#8[12]\d\d);/;
/** A page with so many of them was escaped twice; one may be about HTML. */
const fewestEscaped = 2;

/** Text that its publisher escaped twice, as readers of its other pages see it. */
export function escapedOnce<Piece extends { readonly text: string }>(blocks: readonly Piece[]): readonly Piece[] {
  const isEscaped = ({ text }: Piece) => text.includes('&') && escaped.test(text);
  const found = blocks.filter(isEscaped);
  const marks = found.reduce((sum, { text }) => sum + text.split(escaped).length - 1, 0);
  if (marks < fewestEscaped) return blocks;
  return blocks.map((block) => (block.text.includes('&') ? { ...block, text: decodeEntities(block.text) } : block));
}
