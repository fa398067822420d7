import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import { isUnspaced } from './unspaced.ts';

/** A title with what stands under it, up to the next title of its kind. */
export interface Section {
  /** Index of the block that is its title. */
  readonly title: number;
  /** The element that holds this title and no other of its kind, where it holds the body as well. */
  readonly own: PageElement | null;
  /** Blocks that can belong to it: a kicker before the title, a date after the body. */
  readonly start: number;
  readonly end: number;
  /** Blocks of its body. */
  readonly body: { readonly start: number; readonly end: number };
  /** Characters of prose in the body. */
  readonly prose: number;
}

/** Less is a teaser with an excerpt; of one paragraph under a link, so is less than twice as much. */
const leastProse = 200;
const fewestParagraphs = 2;

/** Cuts a page at titles of one kind; sections that tell nothing are left out. */
export function sectionsAt(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  titles: readonly number[],
  least = leastProse,
): Section[] {
  return titles.flatMap(
    (title, i) => sectionAt(layout, verdicts, title, titles[i - 1] ?? -1, titles[i + 1], least) ?? [],
  );
}

/** What a title has under it, up to the next of its kind; null where that is no article. */
export function sectionAt(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  title: number,
  previous: number,
  next = layout.blocks.length,
  least = leastProse,
): Section | null {
  const { own, around } = holderOf(layout, title, previous, next);
  const start = own?.start ?? title;
  const end = higherHeading(layout, title, own?.end ?? Math.min(next, around.end));
  const body = bodyIn(layout, verdicts, title, end, least);
  return body && { title, own, start, end, ...body };
}

/** The largest element that holds this title and neither of its neighbours, if it holds more than the title. */
function holderOf(
  { blocks, elements }: PageLayout,
  title: number,
  previous: number,
  next: number,
): { own: PageElement | null; around: PageElement } {
  let own: PageElement | null = null;
  const block = blocks[title];
  // What is set apart at the beginning of a paragraph is the title of more than the rest of that paragraph.
  let at: PageElement | null = (block?.isHead ? block.element.parent : block?.element) ?? null;
  for (; at && at.start > previous && at.end <= next && !/^(?:#page|html|body|main)$/.test(at.name); at = at.parent)
    own = at;
  const around = at ?? (elements[0] as PageElement);
  const isAlone = own !== null && own.end - title < 2;
  return { own: isAlone ? null : own, around };
}

/** Where a heading of a higher rank ends what stands under a heading, up to `end`: the next department of the page. */
function higherHeading({ blocks }: PageLayout, title: number, end: number): number {
  const rank = rankOf(blocks[title]);
  if (rank > 6) return end;
  for (let i = title + 1; i < end; i++) if (rankOf(blocks[i]) < rank) return i;
  return end;
}

/** 1 to 6, or more for what is no heading. */
function rankOf(block: Block | undefined): number {
  return /^h[1-6]$/.test(block?.element.name ?? '') ? Number(block?.element.name.slice(1)) : 7;
}

/** The run of blocks after a title that is of the first kind with enough prose for an article. */
function bodyIn(
  { blocks }: PageLayout,
  verdicts: BlockVerdicts,
  title: number,
  end: number,
  least: number,
): Pick<Section, 'body' | 'prose'> | null {
  const byKind = new Map<string, { prose: number; count: number; first: number; last: number }>();
  for (let i = afterFields(blocks, title, end); i < end; i++) {
    const block = blocks[i];
    if (!block || (verdicts[i] && verdicts[i]?.reason !== 'a teaser')) continue;
    if (block.prose === 0 && !isSentence(block)) continue;
    const kind = kindOf(block);
    const known = byKind.get(kind);
    const prose = block.prose || (known ? block.text.length : 0);
    if (prose === 0) continue;
    const { first = i, count = 0 } = known ?? {};
    byKind.set(kind, { prose: (known?.prose ?? 0) + prose, count: count + 1, first, last: i });
  }
  const heading = blocks[title];
  const isLink = heading !== undefined && heading.linked >= heading.text.length * 0.8;
  const told = [...byKind.values()].filter(
    ({ prose, count }) => prose >= least * (count < fewestParagraphs && isLink ? 2 : 1),
  );
  const most = Math.max(...told.map(({ prose }) => prose));
  // What follows an article can be longer than the article.
  const main = told.find(({ prose }) => prose * 4 >= most);
  if (!main || areTeasers(blocks.slice(title, main.last + 1))) return null;
  return { body: { start: main.first, end: main.last + 1 }, prose: main.prose };
}

const field = /^\p{Lu}[\p{L}() ]{2,38}:(?:\s|$)/u;
const fewestFields = 2;

/** Whether a block names what it says: "Publication info: Harbour Post; 3 May 2025". */
export function isField({ text }: Block): boolean {
  return field.test(text);
}

/** The block after the fields that a catalogue puts between a title and its text. */
function afterFields(blocks: readonly Block[], title: number, end: number): number {
  let fields = 0;
  let after = title + 1;
  for (let i = title + 1; i < end; i++) {
    const block = blocks[i];
    if (!block || (block.prose > 0 && !isField(block))) break;
    if (!isField(block)) continue;
    fields++;
    after = i + 1;
  }
  return fields < fewestFields ? title + 1 : after;
}

/** Whether a paragraph that is too short for prose is a sentence nevertheless, as stands among longer ones. */
function isSentence({ text, linked }: Block): boolean {
  return linked === 0 && (text.includes(' ') || isUnspaced(text)) && /[.!?。！？]["”’»」)]*$/u.test(text);
}

const longestExcerpt = 300;

/** Excerpts of other articles break off, or stand each under a link of its own. */
function areTeasers([title, ...blocks]: readonly Block[]): boolean {
  let told = 0;
  let excerpts = 0;
  let above = title;
  for (const block of blocks) {
    if (block.prose > 0) {
      const isUnderLink = above !== title && above !== undefined && above.linked >= above.text.length * 0.8;
      told++;
      if (/(?:…|\.\.\.)\]?$/.test(block.text) || (isUnderLink && block.text.length < longestExcerpt)) excerpts++;
    }
    above = block;
  }
  return excerpts > told / 2;
}

/** Of each element, as one paragraph stands below titles of several looks. */
const kinds = new WeakMap<PageElement, string>();

function kindOf({ element }: Block): string {
  const known = kinds.get(element);
  if (known !== undefined) return known;
  const { parent } = element;
  const kind = [element.name, nameOf(parent), nameOf(parent?.parent ?? null)].join('|');
  kinds.set(element, kind);
  return kind;
}

function nameOf(element: PageElement | null): string {
  return element ? `${element.name}.${element.attributes.class ?? ''}` : '';
}
