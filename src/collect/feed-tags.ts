/** A tag as it stands in a text; offsets count UTF-16 units. */
export interface Tag {
  /** As written. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** From after the name to before its end. */
  readonly attributes: string;
  readonly start: number;
  /** After its `>`. */
  readonly end: number;
}

const tagName = /[A-Za-z_][\w:.-]{0,127}/y;
const oneAttribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"'<>]+)))?/g;

const lessThan = 60;
const equals = 61;
const greaterThan = 62;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * The tags of XML or HTML, well-formed or not. Comments, CDATA, processing instructions and the document type are passed
 * over, the last with every entity that it declares. A `<` that begins no tag is text. Linear in the length of the text.
 */
export function* tagsOf(text: string): Generator<Tag> {
  const endOfDeclaration = declarationsIn(text);
  let at = text.indexOf('<');
  while (at >= 0) {
    let next = at + 1;
    const mark = text[at + 1];
    if (mark === '!') {
      next = endOfDeclaration(at);
    } else if (mark === '?') {
      next = endOfTag(text, at + 2) + 1 || next;
    } else {
      const tag = tagAt(text, at, mark === '/');
      if (tag) {
        yield tag;
        next = tag.end;
      }
    }
    at = text.indexOf('<', next);
  }
}

/** An attribute of a tag as it is written, without its quotes. Names are compared without regard to case. */
export function attributeIn(attributes: string, name: string): string | undefined {
  if (attributes.length <= name.length) return undefined;
  for (const [, key, double, single, bare] of attributes.matchAll(oneAttribute)) {
    if (key?.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return undefined;
}

/** The attributes of a tag as they are written: names in lower case, and values without their quotes. */
export function attributesIn(attributes: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, key, double, single, bare] of attributes.matchAll(oneAttribute)) {
    const name = key?.toLowerCase();
    if (name && !found.has(name)) found.set(name, double ?? single ?? bare ?? '');
  }
  return found;
}

function tagAt(text: string, start: number, closes: boolean): Tag | null {
  tagName.lastIndex = closes ? start + 2 : start + 1;
  const name = tagName.exec(text)?.[0];
  if (!name) return null;
  const after = tagName.lastIndex;
  const close = endOfTag(text, after);
  if (close < 0) return null;
  const empty = text[close - 1] === '/' && close > after;
  const kind = closes ? 'close' : empty ? 'empty' : 'open';
  return { name, kind, attributes: text.slice(after, empty ? close - 1 : close), start, end: close + 1 };
}

/**
 * Where the `>` of a tag is, or -1. No tag goes beyond the next `<`, which XML forbids in attributes: so a `<` that is
 * text cannot swallow what follows it, and nothing is read twice.
 */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  let quoted = -1;
  let before = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === lessThan) break;
    if (unit === greaterThan) {
      if (quote === 0) return at;
      if (quoted < 0) quoted = at;
    } else if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if ((unit === doubleQuote || unit === singleQuote) && before === equals) {
      quote = unit;
    }
    if (unit > 32) before = unit;
  }
  // A quotation mark that is never closed: the tag ends all the same.
  return quoted;
}

/**
 * Finds the end of a comment, CDATA section or document type that begins at an offset; of one that has no end, the end
 * of its first characters.
 */
function declarationsIn(text: string): (at: number) => number {
  // What has no end here has none further on: an end is looked for in vain once, not once for each of a million "<!--".
  const endless = new Set<string>();
  const endAfter = (mark: string, from: number) => {
    const found = endless.has(mark) ? -1 : text.indexOf(mark, from);
    if (found < 0) endless.add(mark);
    return found < 0 ? null : found + mark.length;
  };
  return (at) => {
    if (text.startsWith('<!--', at)) return endAfter('-->', at + 4) ?? at + 4;
    // Text that was cut off in a CDATA section is text up to its end.
    if (text.startsWith('<![CDATA[', at)) return endAfter(']]>', at + 9) ?? text.length;
    if (!/^doctype/i.test(text.slice(at + 2, at + 9))) return at + 2;
    const end = endAfter('>', at);
    const subset = end === null ? -1 : text.slice(at, end).indexOf('[');
    if (end === null || subset < 0) return end ?? at + 2;
    const afterSubset = endAfter(']', at + subset);
    return afterSubset === null ? end : (endAfter('>', afterSubset) ?? end);
  };
}
