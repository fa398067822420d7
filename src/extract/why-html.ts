import type { Item } from '../model/item.ts';
import { parseHtml } from '../text/parse-html.ts';
import { markedByline } from './byline.ts';
import { type Block, layoutOf, type PageElement } from './html-blocks.ts';
import { factsOf } from './html-facts.ts';
import { isPassage, shinglesIn } from './html-match.ts';
import { verdictsOf } from './html-verdicts.ts';
import { findAbsoluteDates } from './published.ts';
import { lineVerdict } from './verdict.ts';
import type { Piece } from './why-blocks.ts';

/** The blocks of an HTML page, with what names, text patterns and the page's data say of each. */
export function piecesOfHtml({ content }: Item): Piece[] {
  const layout = layoutOf(parseHtml(content));
  const verdicts = verdictsOf(layout);
  const shingles = shinglesIn(factsOf(layout).body);
  const named = namedBodies(layout.elements);
  return layout.blocks.map((block, index): Piece => {
    const stated = block.text.length >= 40 && isPassage(block.text, shingles);
    const signs = [
      ...(block.prose > 0 ? ['prose'] : []),
      ...(named[block.element.index] ? ['in an element that is named as a body'] : []),
      ...(stated ? ["stated in the page's data"] : []),
    ];
    const told = lineVerdict(block.text)?.reason;
    const against = verdicts[index]?.reason ?? told ?? null;
    return {
      text: block.text,
      signs,
      against,
      certain: told !== undefined,
      otherwise: kindOf(block),
      prose: block.prose,
      stated,
    };
  });
}

/** For each element whether it, or one around it, claims to hold a body. */
function namedBodies(elements: readonly PageElement[]): readonly boolean[] {
  const named: boolean[] = [];
  for (const { parent, claimsBody } of elements) {
    named.push(claimsBody || (named[parent?.index ?? -1] ?? false));
  }
  return named;
}

/** What a block is that is no part of a body and that no other view speaks of. */
function kindOf({ text, linked, prose, element }: Block): string {
  if (linked > text.length / 2) return 'a link';
  if (prose > 0) return 'prose outside of the articles';
  if (/^h[1-6]$/.test(element.name)) return 'a heading outside of the articles';
  if (text.length < 200 && markedByline(text)) return 'a byline';
  if (text.length < 60 && findAbsoluteDates(text).length > 0) return 'a date';
  return 'a few words outside of the articles';
}
