import type { Item } from '../model/item.ts';
import { type Block, blocksOf, linesOf } from './text-blocks.ts';
import type { Piece } from './why-blocks.ts';

const otherwise: Readonly<Record<Block['kind'], string>> = {
  prose: 'prose outside of the articles',
  short: 'a short sentence outside of the articles',
  heading: 'a line without a stop outside of the articles',
  item: 'an item of a list',
  meta: 'a date or byline',
  noise: 'the page speaks of itself',
  end: 'the heading of another part of the page',
};

/** The lines of a flattened page, with what their words say of each. */
export function piecesOfText({ content }: Item, language: string): Piece[] {
  return blocksOf(linesOf(content), language).map(({ text, kind, verdict, copies }): Piece => {
    const isProse = kind === 'prose';
    const isLine = kind === 'short' || kind === 'item';
    const signs = isProse
      ? ['prose']
      : isLine
        ? [`${kind === 'short' ? 'a sentence' : 'a listed line'} among prose`]
        : [];
    const printed = copies > 1 && !isProse ? `, printed ${copies} times` : '';
    return {
      text,
      signs,
      against: verdict?.reason ?? (kind === 'end' ? otherwise.end : null),
      certain: verdict !== undefined,
      otherwise: otherwise[kind] + printed,
      prose: isProse ? text.length : 0,
      stated: false,
    };
  });
}
