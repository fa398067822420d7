import { isPersonName, markedByline } from './byline.ts';
import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import { findAbsoluteDates, tellsRelativeTime } from './published.ts';
import { subjectIn } from './source-lines.ts';
import { isDense } from './unspaced.ts';

const shortestTitle = 12;
const shortestDenseTitle = 6;
const longestTitle = 220;
/** A date with its weekday, as blogs have it over the posts of a day. */
const longestDate = 32;
/** "Last updated on". */
const longestBesideDate = 16;

/** A headline may have "By" in it; of a byline, in shares of the line, more is names. */
const mostBesideByline = 0.6;

/** Indexes of blocks, by how they are shown. */
export type TitlesByShape = ReadonlyMap<string, readonly number[]>;

/**
 * Indexes of the blocks that look like titles, by how they are shown: titles of articles on one page are shown alike,
 * and unlike the subheads within them.
 */
export function titlesByShape(layout: PageLayout, verdicts: BlockVerdicts): TitlesByShape {
  const { blocks } = layout;
  const shapes = new Map<string, { readonly titles: number[]; readonly others: number[] }>();
  const unlikely: number[] = [];
  const looks = lookReader();
  for (const [i, block] of blocks.entries()) {
    if (block.text.length > longestTitle || (verdicts[i] && verdicts[i]?.reason !== 'a teaser')) continue;
    if (!isTitleText(block)) {
      if (/[.,;:。،]$/u.test(block.text)) unlikely.push(i);
      continue;
    }
    const shape = shapeOf(block) ?? weakShapeOf(block, proseBelow(blocks, i), true, looks);
    if (shape === null || (isWeakShape(shape) && isDatedOrSigned(block))) continue;
    const group = shapes.get(shape);
    if (group) group.titles.push(i);
    else shapes.set(shape, { titles: [i], others: [] });
  }
  // Most lines that end in a stop are shown as no title is: what else they are need not be asked.
  for (const i of shapes.size > 0 ? unlikely : []) {
    const block = blocks[i] as Block;
    const told = proseBelow(blocks, i);
    const shape = told && (shapeOf(block) ?? weakShapeOf(block, told, false, looks));
    const group = shapes.get(shape ?? '');
    if (shape && group && !(isWeakShape(shape) && isDatedOrSigned(block))) group.others.push(i);
  }
  const alike = new Map(
    [...shapes].map(([shape, { titles, others }]) => {
      const all = others.length * leastLikely <= titles.length ? [...titles, ...others].sort((a, b) => a - b) : titles;
      return [shape, firstOfArticles(layout, all)];
    }),
  );
  const parted = belowRules(layout, alike);
  return parted.length > 1 ? alike.set(belowRule, parted) : alike;
}

/** What titles share that are shown in several ways. */
export const belowRule = 'below a rule';

/** Titles of several shapes, each the first line below a rule, with the first of these shapes, above all rules. */
function belowRules({ elements }: PageLayout, alike: TitlesByShape): readonly number[] {
  const rules = new Set(elements.filter(({ name }) => name === 'hr').map(({ start }) => start));
  const strong = [...alike].filter(([shape]) => !isWeakShape(shape));
  const parted = strong.filter(([, titles]) => titles.some((title) => rules.has(title)));
  if (parted.length < 2) return [];
  const titles = parted.flatMap(([, own]) => own).sort((a, b) => a - b);
  const first = Math.min(...rules);
  return titles.filter((title) => rules.has(title) || (title < first && title === titles[0]));
}

/** The next prose below a block, if it is near enough to be told by it. */
function proseBelow(blocks: readonly Block[], index: number): Block | undefined {
  for (let i = index + 1; i <= index + reach; i++) if ((blocks[i]?.prose ?? 0) > 0) return blocks[i];
  return undefined;
}

/** So many titles must read as titles do for each that does not: one in a row may be a sentence, or a single word. */
const leastLikely = 2;

/** Where each title stands in an element marked as an article, only the first in each: the others are subheads. */
function firstOfArticles({ blocks }: PageLayout, titles: readonly number[]): readonly number[] {
  const firsts = new Map<PageElement, number>();
  for (const title of titles) {
    let at: PageElement | null = blocks[title]?.element ?? null;
    while (at && !isMarkedArticle(at)) at = at.parent;
    if (!at) return titles;
    if (!firsts.has(at)) firsts.set(at, title);
  }
  return firsts.size > 1 ? [...firsts.values()] : titles;
}

/** How far below a line the prose must begin that it is the title of. */
const reach = 5;
const weak = 'shown by ';

const sentenceEnd = /[.!…][)"'’”»]*$|\?[)"'’”»]+$/;

/** The weakest of all: nothing but a few words without a stop, among paragraphs that are set alike. */
const plainLine = `${weak}a line of its own`;

/** Whether titles of a shape are titles only if more says so: their class, their size or their capitals could mean anything. */
export function isWeakShape(shape: string): boolean {
  return shape.startsWith(weak);
}

function weakShapeOf(
  block: Block,
  told: Block | undefined,
  isTitle: boolean,
  looks: (block: Block) => string,
): string | null {
  const { text } = block;
  if (!told) return null;
  if (isTitle && text === text.toUpperCase() && text !== text.toLowerCase()) return `${weak}capitals`;
  const look = looks(block);
  if (look !== looks(told)) return `${weak}${look}`;
  const isLine =
    isTitle && (block.prose === 0 || text.endsWith('?')) && block.linked < text.length && !sentenceEnd.test(text);
  return isLine && !isPersonName(text) ? plainLine : null;
}

function isDatedOrSigned({ text }: Block): boolean {
  return isDated(text) || (markedByline(text)?.rest.length ?? Infinity) < text.length * mostBesideByline;
}

/** Whether a line is little more than a date. */
function isDated(text: string): boolean {
  const [date] = findAbsoluteDates(text);
  if (date) return text.length - (date.end - date.start) < longestBesideDate;
  return tellsRelativeTime(text);
}

/** Reads how the blocks of a page are set, each once: one paragraph stands below several lines. */
function lookReader(): (block: Block) => string {
  const known = new Map<Block, string>();
  return (block) => {
    const look = known.get(block) ?? lookOf(block);
    known.set(block, look);
    return look;
  };
}

/** How a block is set: the names of the elements around it. */
export function lookOf({ element, shownBy }: Block): string {
  const size = shownBy.find(({ name, attributes }) => name === 'font' && attributes.size)?.attributes.size;
  if (size) return `font ${size}`;
  const inner = shownBy.map(({ name, attributes: { class: named = '', style = '' } }) => `${name} ${named} ${style}`);
  const around = element.parent?.attributes.class;
  const named = element.attributes.class ?? around;
  // Rows are numbered: "views-row-3".
  // Cells of a row are told by their order.
  const cell = element.name === 'td' ? element.index - (element.parent?.index ?? 0) : '';
  return `${element.name}${cell} ${named} ${around ?? ''} ${inner.join(' ')}`.replace(/([-_])\d+/g, '$1');
}

function shapeOf(block: Block): string | null {
  const { text, bold, element, shownBy } = block;
  if (/^h[1-6]$/.test(element.name)) return element.name;
  if (subjectIn(text) !== undefined) return 'subject';
  const isBold = bold >= text.length * 0.9;
  const style = [element, ...shownBy]
    .map(({ attributes }) => attributes.style ?? '')
    .join(' ')
    .trim();
  if (!isBold && !/font-(?:size|weight)/.test(style)) return null;
  // The head of a comment: who wrote it, and when.
  if (isPersonName(text) || (text.length < longestDate * 2 && tellsRelativeTime(text))) return null;
  return `${element.name} ${isBold ? 'bold' : ''} ${style}${block.isHead ? ' before text' : ''}`;
}

function isTitleText({ text, isHead }: Block): boolean {
  if (!isHead && /[.,;:。،]$/u.test(text)) return false;
  if (!isHead && text.length < (isDense(text) ? shortestDenseTitle : shortestTitle)) return false;
  return text.length > longestDate || findAbsoluteDates(text).length === 0;
}

/** The address that a title leads to, as written; none where it leads to a place on the same page. */
export function addressOf({ elements }: PageLayout, title: Block): string | undefined {
  const around = [title.element.parent, ...elements.slice(title.element.index, title.element.after)];
  const link = around.find((element) => element?.name === 'a' && element.attributes.href);
  const address = link?.attributes.href;
  return address?.startsWith('#') ? undefined : address;
}

export function isMarkedArticle({ name, attributes }: PageElement): boolean {
  return (
    name === 'article' ||
    attributes.role === 'article' ||
    /\b(?:\w*Article|BlogPosting)\b/.test(attributes.itemtype ?? '') ||
    /(?:^|\s)(?:h-?entry)(?:\s|$)/.test(attributes.class ?? '')
  );
}
