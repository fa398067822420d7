import { DomHandler, Parser } from 'htmlparser2';

/** A node as the parser leaves it; only what is used here. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
}

/** Browsers stop nesting at 512 too (Blink); deeper pages are made to slow a parser down. */
const deepest = 512;

/**
 * A page as a tree, whatever is in it. The parser takes time in proportion to the square of the depth, so what nests
 * deeper than 512 elements is read from there on as if the page began anew: then the whole is linear. Its tags alone
 * tell the depth; who counts them without reading comments, scripts and attributes as the parser does is easily deceived.
 */
export function parseHtml(html: string): HtmlNode {
  const text = html.replaceAll('\0', '');
  const children: HtmlNode[] = [];
  for (let from = 0; from < text.length; ) {
    const reading = new BoundedHandler();
    const parser = new Parser(reading);
    reading.onDeepest = () => parser.pause();
    parser.write(text.slice(from));
    if (!reading.isDeepest) parser.end();
    for (const child of reading.root.children) children.push(child as HtmlNode);
    from = reading.isDeepest ? from + parser.endIndex + 1 : text.length;
  }
  return { type: 'root', children };
}

class BoundedHandler extends DomHandler {
  onDeepest = () => {};
  isDeepest = false;

  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    // The stack begins with the page itself.
    if (this.tagStack.length <= deepest) return;
    this.isDeepest = true;
    this.onDeepest();
  }
}
