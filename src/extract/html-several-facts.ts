import { isPersonName } from './byline.ts';
import { fieldsByPlace, type OwnWords, signs } from './fields-by-place.ts';
import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import { isField, type Section } from './html-several-sections.ts';
import { lookOf } from './html-several-titles.ts';
import { textOf } from './html-text-of.ts';
import type { PageNode } from './html-tree.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import { namesOutlet } from './outlet-names.ts';
import type { Leaf, Line, Side } from './placed-parts.ts';
import { isClockTime } from './source-lines.ts';

const longestLine = 160;
/** How far from its title or its last paragraph a line may stand. */
const reach = 4;
/** Exports and catalogues put as many fields between title and text. */
const farthestBelow = 8;

/** Whether a section says beside its title, or after its body, who wrote it or when. */
export function isSigned(layout: PageLayout, verdicts: BlockVerdicts, section: Section): boolean {
  return toldBeside(layout, verdicts, section, reach).some(
    ({ text, block, side }) =>
      signs(text) ||
      isClockTime(text) ||
      elementsOf(layout, block).some((element) => isTime(element) || signs(textOf(element.node, longestLine))) ||
      (side !== 'after' && isPersonName(text) && !namesOutlet(text)),
  );
}

/** The element of a line, and those around its words. */
function elementsOf({ elements, blocks }: PageLayout, block: Block): PageElement[] {
  const { index, after } = block.element;
  const within = elements.slice(index, Math.min(after, index + mostNodes));
  return [...within.filter(({ start }) => blocks[start] === block), ...block.shownBy];
}

function isTime({ name, attributes }: PageElement): boolean {
  return name === 'time' && attributes.datetime !== undefined;
}

/** Whether a block has an element to itself. */
function isWhole({ start, end }: PageElement): boolean {
  return end - start === 1;
}

/** What the articles of a page say of themselves, each read where the others say the same. */
export function ownWords(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  sections: readonly Section[],
): readonly OwnWords[] {
  const told = sections.map((section) => toldBeside(layout, verdicts, section, farthestBelow));
  return fieldsByPlace(
    told.map((beside) => beside.map(lineOf)),
    menuOf(layout, sections[0]?.start ?? 0),
  );
}

/** A section's name is not longer, in characters and words. */
const longestSection = { characters: 30, words: 2 };

/** The items of lists and the links above the first article. */
function menuOf({ elements }: PageLayout, end: number): ReadonlySet<string> {
  const items = elements.filter(({ name, start }) => start < end && (name === 'a' || name === 'li'));
  const texts = items.map(({ node }) => textOf(node, longestSection.characters + 1).trim());
  return new Set(
    texts
      .filter((text) => text !== '' && text.length <= longestSection.characters)
      .filter((text) => text.split(/\s+/u).length <= longestSection.words)
      .map((text) => text.toLowerCase()),
  );
}

interface Told {
  readonly side: Side;
  readonly block: Block;
  readonly text: string;
}

function lineOf({ side, block, text }: Told): Line {
  return { side, look: lookOf(block), text, leaves: wholeLeaves(block) };
}

function wholeLeaves({ element }: Block): Leaf[] {
  return isWhole(element) ? leavesOf(element.node) : [];
}

/** An element with more nodes is no line. */
const mostNodes = 60;

/** The texts of a small element, each with the inline elements around it. */
function leavesOf(root: PageNode): Leaf[] {
  const leaves: Leaf[] = [];
  const open = [{ node: root, path: '' }];
  for (let visited = 0; open.length > 0; visited++) {
    const next = open.pop();
    if (!next || visited > mostNodes) return [];
    const { node, path } = next;
    const text = node.type === 'text' ? (node.data ?? '').replace(/\s+/g, ' ').trim() : '';
    if (text !== '') leaves.push({ text, path });
    const children = (node.children ?? []).map((child) => ({
      node: child,
      path: child.name ? `${path} ${child.name}.${child.attribs?.class ?? ''}` : path,
    }));
    open.push(...children.toReversed());
  }
  return leaves;
}

/** The lines between a section's start and its title, between title and body, and after the body. */
function toldBeside(
  { blocks }: PageLayout,
  verdicts: BlockVerdicts,
  { title, start, end, body }: Section,
  below: number,
): Told[] {
  const heading = blocks[title]?.text;
  const of = (side: Side, from: number, to: number) =>
    blocks
      .slice(from, to)
      .flatMap((block, i) =>
        isLine(block, side === 'after' ? verdicts[from + i]?.reason : undefined)
          ? [{ side, block, text: block.text }]
          : [],
      );
  const lines = [
    ...of('above', Math.max(start, title - reach), title),
    ...of('below', title + 1, Math.min(body.start, title + 1 + below)),
    ...of('after', body.end, Math.min(end, body.end + reach)),
  ];
  return lines.filter(({ text }) => text !== heading);
}

/** Verdicts on what says who wrote a text and when. */
const own = new Set([undefined, 'the byline', 'a time', 'a teaser']);

function isLine(block: Block, reason: string | undefined): boolean {
  return own.has(reason) && ((block.prose === 0 && block.text.length <= longestLine) || isField(block));
}
