import { cleanText } from './clean-text.ts';
import { escapedOnce } from './html-escaped.ts';
import { type Hider, hidersOf, sightReader } from './html-hidden.ts';
import { proseLength } from './html-prose.ts';
import { breaksText, inline, unseen } from './html-tags.ts';
import { textOf } from './html-text-of.ts';
import { type PageNode, walk } from './html-tree.ts';
import { bodyClaims } from './html-words.ts';
import { isNoteMark } from './note-mark.ts';
import {
  isTitleLine,
  leastOnButton,
  longestHead,
  longestTitle,
  setsApart,
  shortestHead,
  shortestLine,
  stop,
  titleKeys,
} from './title-line.ts';
import { typedParagraphs } from './typed-paragraphs.ts';

/** An element of the page, and which blocks stand in it. */
export interface PageElement {
  /** `#page` for the root, around everything. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly node: PageNode;
  /** Whether its names say that it holds an article's body. */
  readonly claimsBody: boolean;
  readonly parent: PageElement | null;
  /** The elements, it or around it, that keep its text from readers, outermost first; none where it is seen. */
  hiddenBy: readonly Hider<PageElement>[];
  /** Its place in the page's list of elements; its descendants follow, up to, not including, `after`. */
  readonly index: number;
  after: number;
  /** Blocks from `start` up to, not including, `end`. */
  readonly start: number;
  end: number;
}

/** A run of text between two block boundaries: a paragraph, a heading, a menu entry. */
export interface Block {
  readonly text: string;
  /** How many of the text's characters stand in links. */
  readonly linked: number;
  /** How many of the text's characters are bold. */
  readonly bold: number;
  /** How much of it is prose, in characters of an alphabet. */
  readonly prose: number;
  /** The innermost block element around it. */
  readonly element: PageElement;
  /** The inline elements that hold all of its text, outermost first: `<b>`, `<font>`. */
  readonly shownBy: readonly PageElement[];
  /** The elements that keep all of it from readers; what they hide of a text that is seen is left out of it. */
  readonly hiddenBy: readonly Hider<PageElement>[];
  /** Whether it is the beginning of a longer run of text, from which it was set apart. */
  readonly isHead: boolean;
}

/** A page as the lists that everything else here reads, in the order of the page. */
export interface PageLayout {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly Block[];
  /** How many blocks begin with a line or an emphasised run that could be a title, and that stands apart with `headsApart`. */
  readonly runIns: number;
}

const emphasis = new Set(['b', 'strong']);

/**
 * Lists the elements and the blocks of a page.
 * @param headsApart whether a line, or an emphasised run, at the beginning of a block is a block of its own: as titles
 * stand on pages of several articles, and much else on other pages
 */
export function layoutOf(page: PageNode, headsApart = false): PageLayout {
  const reader = new LayoutReader(page, headsApart);
  walk(
    page,
    (node) => reader.enter(node),
    (node) => reader.leave(node),
  );
  return reader.finish();
}

class LayoutReader {
  private readonly elements: PageElement[] = [];
  private readonly blocks: Block[] = [];
  private readonly claims = bodyClaims();
  private readonly sightOf = sightReader();
  private readonly headsApart: boolean;
  /** The elements around the place that is read, innermost last; of each the block element that its text belongs to. */
  private readonly path: { readonly element: PageElement; readonly holder: PageElement }[] = [];
  private text = '';
  /** Whether the text holds more than white space: asking the text would read all of it again for each of its pieces. */
  private hasBegun = false;
  private linked = 0;
  private bold = 0;
  private links = 0;
  private emphases = 0;
  private breaks = 0;
  private pres = 0;
  private runIns = 0;
  /** How many elements of the path were around the first text of the block, and how many of them around all of it. */
  private shownBy: readonly PageElement[] = [];
  private shownDepth = 0;
  private hiddenBy: readonly Hider<PageElement>[] = [];
  private depth = 0;
  /** Whether what was read of the block so far could be its title. */
  private head: 'none' | 'seen' | 'passed' = 'none';
  /** What was read of the block since its last line break. */
  private line = '';
  private titles: ReadonlySet<string> = new Set();
  /** Whether lines stand by themselves: those below a title that is one, up to the first that is prose. */
  private isInHead = false;

  constructor(page: PageNode, headsApart: boolean) {
    this.headsApart = headsApart;
    this.open('#page', page);
  }

  /** Returns whether what the node holds is to be read. */
  enter(node: PageNode): boolean {
    if (node.type === 'text' && node.data) {
      if (this.pres > 0) this.addLines(node.data);
      else this.addText(node.data);
    }
    if (!node.name) return false;
    if (node.name === 'title' && this.titles.size === 0) this.titles = titleKeys(textOf(node, longestTitle));
    if (node.name === 'br') this.addBreak();
    else if (breaksText(node.name) || (this.headsApart && node.name === 'button')) this.endBlock();
    this.open(node.name, node);
    if (node.name === 'sup' && isNoteMark(node)) return false;
    if (node.name === 'a') this.links++;
    if (node.name === 'pre') this.pres++;
    if (node.name === 'style') this.sightOf.readRules(node.children?.[0]?.data ?? '');
    if (emphasis.has(node.name)) this.emphases++;
    return !unseen.has(node.name) || (node.name === 'button' && this.unfolds(node));
  }

  /** A button that bears a headline opens what is told under it. */
  private unfolds(button: PageNode): boolean {
    if (textOf(button, longestHead).length < leastOnButton) return false;
    this.runIns++;
    return this.headsApart;
  }

  leave({ name }: PageNode): void {
    if (!name) return;
    if (breaksText(name) || (this.headsApart && name === 'button')) this.endBlock();
    else if (setsApart.has(name) && this.holdsAll()) this.meetHead(shortestHead);
    if (name === 'a') this.links--;
    if (name === 'pre') this.pres--;
    if (emphasis.has(name)) this.emphases--;
    this.close();
  }

  finish(): PageLayout {
    this.endBlock();
    this.close();
    return { elements: this.elements, blocks: escapedOnce(this.blocks), runIns: this.runIns };
  }

  private addText(text: string): void {
    if (/\S/.test(text)) {
      if (!this.isShown()) return;
      this.beginText();
      this.hasBegun = true;
    }
    this.text += text;
    this.line += text;
    if (this.links > 0) this.linked += text.length;
    if (this.emphases > 0) this.bold += text.length;
  }

  /** Whether a piece of text belongs to its block: within a line, what is hidden gives way to what is seen. */
  private isShown(): boolean {
    const { element, holder } = this.path.at(-1) as (typeof this.path)[number];
    const isHidden = element.hiddenBy.length > holder.hiddenBy.length;
    if (isHidden && this.hasBegun) return this.hiddenBy.length > holder.hiddenBy.length;
    if (!isHidden && this.hiddenBy.length > holder.hiddenBy.length) this.clear();
    if (!this.hasBegun) this.hiddenBy = element.hiddenBy;
    return true;
  }

  /** Text set line by line. */
  private addLines(text: string): void {
    for (const [i, part] of typedParagraphs(text).entries()) {
      if (i > 0) this.endBlock();
      this.addText(part);
    }
  }

  private beginText(): void {
    this.breaks = 0;
    if (this.head === 'seen') {
      this.runIns++;
      if (this.headsApart) this.endBlock(true);
      else this.head = 'passed';
    }
    if (!this.hasBegun) {
      const holder = this.path.at(-1)?.holder;
      this.depth = this.path.length;
      this.shownDepth = this.depth;
      // From the innermost outwards: the text of most blocks stands in its block element itself, however deep that is.
      while (this.path[this.shownDepth - 1]?.element !== holder) this.shownDepth--;
      this.shownBy = this.path.slice(this.shownDepth).map(({ element }) => element);
    }
    const all = Math.max(0, Math.min(this.depth, this.path.length) - this.shownDepth);
    if (all < this.shownBy.length) this.shownBy = this.shownBy.slice(0, all);
  }

  /** Whether the innermost element holds all text of the block. */
  private holdsAll(): boolean {
    const innermost = this.path.at(-1)?.element;
    return innermost !== undefined && this.shownBy.includes(innermost);
  }

  private meetHead(shortest: number): void {
    if (this.head === 'none' && this.text.length >= shortest && this.text.length <= longestHead) this.head = 'seen';
  }

  /** One line break is a line within a paragraph, two are the end of it. */
  private addBreak(): void {
    if (this.hasBegun && isTitleLine(this.line, this.titles)) this.setTitleApart();
    else this.isInHead &&= proseLength(cleanText(this.text), this.linked) === 0;
    if (this.isInHead) this.endBlock();
    if (this.text.length <= longestHead && (!stop.test(this.text) || proseLength(cleanText(this.text), 0) === 0))
      this.meetHead(shortestLine);
    this.text += ' ';
    this.breaks++;
    if (this.breaks > 1) this.endBlock();
    this.line = '';
  }

  /** Pages made by hand have no headings: their title is a line with nothing but line breaks around it. */
  private setTitleApart(): void {
    const { text, line, linked, bold, hiddenBy, shownBy } = this;
    this.text = text.slice(0, text.length - line.length);
    this.endBlock();
    Object.assign(this, { text: line, hasBegun: true, linked, bold, hiddenBy, shownBy });
    this.endBlock();
    this.isInHead = true;
  }

  private endBlock(isHead = false): void {
    const text = this.hasBegun ? cleanText(this.text) : '';
    const element = this.path.at(-1)?.holder;
    if (text && element) {
      const scale = text.length / this.text.length;
      const linked = Math.min(text.length, Math.round(this.linked * scale));
      const bold = Math.min(text.length, Math.round(this.bold * scale));
      const prose = proseLength(text, linked);
      const { shownBy, hiddenBy } = this;
      this.blocks.push({ text, linked, bold, prose, element, shownBy, hiddenBy, isHead });
    }
    this.clear();
  }

  private clear(): void {
    this.text = '';
    this.hasBegun = false;
    this.linked = 0;
    this.bold = 0;
    this.breaks = 0;
    this.head = 'none';
    this.line = '';
    this.shownBy = [];
    this.hiddenBy = [];
  }

  private open(name: string, node: PageNode): void {
    const around = this.path.at(-1);
    const attributes = node.attribs ?? {};
    const element: PageElement = {
      name,
      attributes,
      node,
      claimsBody: this.claims(name, attributes),
      parent: around?.element ?? null,
      hiddenBy: around?.element.hiddenBy ?? [],
      index: this.elements.length,
      after: this.elements.length + 1,
      start: this.blocks.length,
      end: this.blocks.length,
    };
    element.hiddenBy = hidersOf(element, this.sightOf(attributes, inline.has(name)));
    this.elements.push(element);
    this.path.push({ element, holder: around && inline.has(name) ? around.holder : element });
  }

  private close(): void {
    const element = this.path.pop()?.element;
    if (!element) return;
    this.depth = Math.min(this.depth, this.path.length);
    element.end = this.blocks.length;
    element.after = this.elements.length;
  }
}
