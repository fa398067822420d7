import { DomHandler, Parser } from 'htmlparser2';
import { mostCharacters } from './most-characters.ts';

/** A node as the parser leaves it; only what is used here. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
}

/** No more elements of a page are read: a page in the news has five thousand at most, and a long one made by hand a few times that. */
export const mostElements = 30_000;

/** The whole of a page. */
export interface HtmlTree extends HtmlNode {
  /** Whether it has more than `mostElements`, or text of more than `mostCharacters`, and was read only so far. */
  readonly isCut: boolean;
}

/** Browsers stop nesting at 512 too (Blink); deeper pages are made to slow a parser down. */
const deepest = 512;

/**
 * A page as a tree, whatever is in it. The parser takes time in proportion to the square of the depth, so what nests
 * deeper than 512 elements is read from there on as if the page began anew: then the whole is linear. Its tags alone
 * tell the depth; who counts them without reading comments, scripts and attributes as the parser does is easily deceived.
 */
export function parseHtml(html: string): HtmlTree {
  const text = html.replaceAll('\0', '');
  const children: HtmlNode[] = [];
  let elements = 0;
  let characters = 0;
  let from = 0;
  while (from < text.length && elements < mostElements && characters < mostCharacters) {
    const reading = new BoundedHandler(mostElements - elements, mostCharacters - characters);
    const parser = new Parser(reading, { decodeEntities: false });
    reading.onBound = () => parser.pause();
    parser.write(text.slice(from));
    if (!reading.isBound) parser.end();
    for (const child of reading.root.children) children.push(child as HtmlNode);
    elements += reading.elements;
    characters += reading.characters;
    from = reading.isBound ? from + parser.endIndex + 1 : text.length;
  }
  return { type: 'root', children, isCut: from < text.length || characters > mostCharacters };
}

/** What these elements hold is no text with character references. */
const raw = new Set(['script', 'style', 'textarea', 'xmp']);

/** "&amp;", and whatever else may begin as a reference does; none is longer. */
const reference = /&[#\w]{1,64};?/g;

/** So many different references are kept resolved; a page in the news has some dozens, and a hostile one a million. */
const mostKnown = 1000;

/**
 * Resolves the character references in a page's texts and values. The parser would do so by itself, but reads all of them
 * letter by letter then, and most hold none.
 */
class References {
  private resolved = '';
  private readonly known = new Map<string, string>();
  private readonly parser = new Parser({
    ontext: (text) => (this.resolved += text),
    onattribute: (_, value) => (this.resolved += value),
  });

  inText(text: string): string {
    return text.includes('&') ? text.replace(reference, (written) => this.resolve(written)) : text;
  }

  /** Fewer count as references in the value of an attribute: "?a=1&copy=2". */
  inValue(value: string): string {
    if (!value.includes('&')) return value;
    const quote = ['"', "'"].find((mark) => !value.includes(mark)) ?? '';
    return this.read(`<a b=${quote}${value}${quote}>`);
  }

  private resolve(written: string): string {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const resolved = this.read(written);
    if (this.known.size < mostKnown) this.known.set(written, resolved);
    return resolved;
  }

  private read(html: string): string {
    this.resolved = '';
    this.parser.parseComplete(html);
    return this.resolved;
  }
}

class BoundedHandler extends DomHandler {
  onBound = () => {};
  /** Whether reading stopped: at the deepest level, or after the last element or the last of the text that is read. */
  isBound = false;
  elements = 0;
  characters = 0;
  private readonly references = new References();
  private readonly mostElements: number;
  private readonly mostCharacters: number;

  constructor(mostElements: number, mostCharacters: number) {
    super();
    this.mostElements = mostElements;
    this.mostCharacters = mostCharacters;
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    for (const key in attribs) attribs[key] = this.references.inValue(attribs[key] ?? '');
    super.onopentag(name, attribs);
    this.elements += 1;
    // The stack begins with the page itself.
    if (this.tagStack.length > deepest || this.elements >= this.mostElements) this.stop();
  }

  override ontext(read: string): void {
    const holder = this.tagStack.at(-1);
    const name = holder && 'name' in holder ? holder.name : '';
    const isSeen = name !== 'script' && name !== 'style';
    const data = raw.has(name) ? read : this.references.inText(read);
    const left = this.mostCharacters - this.characters;
    super.ontext(isSeen ? data.slice(0, left) : data);
    if (isSeen) this.characters += data.length;
    if (isSeen && data.length >= left) this.stop();
  }

  /** Comments and declarations are nothing that is read: a page can have a million. */
  override oncomment(): void {}
  override onprocessinginstruction(): void {}

  private stop(): void {
    this.isBound = true;
    this.onBound();
  }
}
