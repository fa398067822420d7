import { parseFeedDate } from './feed-dates.ts';
import { decodeEntities } from './feed-entities.ts';
import { absoluteLink } from './feed-links.ts';
import { htmlOf, isHtml, plainText } from './feed-text.ts';
import { attributeOf, markupOf, textOf, type XmlElement } from './feed-xml.ts';

/** Elements that only hold together what says something of the entry they are in. */
const wrappers = new Set(['media:group', 'media:content']);

/** The elements directly in another, by name. */
export type Elements = ReadonlyMap<string, readonly XmlElement[]>;

/** What an element holds, by name; what wrappers hold counts as held by itself. */
export function elementsIn(element: XmlElement): Elements {
  const byName = new Map<string, XmlElement[]>();
  const add = (child: XmlElement) => {
    const before = byName.get(child.name);
    if (before) before.push(child);
    else byName.set(child.name, [child]);
  };
  for (const child of element.children) {
    add(child);
    if (wrappers.has(child.name)) child.children.forEach(add);
  }
  return byName;
}

/** The elements that have one of these names, in the order of the names. */
export function named(elements: Elements, names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const name of names) for (const element of elements.get(name) ?? []) found.push(element);
  return found;
}

/** The text of the first of these elements that has any. */
export function firstText(elements: Elements, names: readonly string[]): string {
  for (const found of named(elements, names)) {
    const text = textOf(found).trim();
    if (text !== '') return text;
  }
  return '';
}

/** The first of these elements that has any text, as plain text on one line. */
export function firstPlain(elements: Elements, names: readonly string[], format: string, maxLength: number): string {
  for (const found of named(elements, names)) {
    const { text, type } = wordsOf(found);
    const literal = format === 'atom' && (type === 'text' || type === 'text/plain');
    const plain = plainText(text, literal ? 'literal' : 'html', maxLength);
    if (plain !== '') return plain;
  }
  return '';
}

/** The first of these elements that has any text, as HTML. */
export function firstHtml(elements: Elements, names: readonly string[], format: string): string {
  for (const found of named(elements, names)) {
    const { text, type } = wordsOf(found);
    if (!/^(?:text|plain|html|xhtml)\b|xml$/.test(type)) continue;
    const literal = format === 'atom' && (type === 'text' || type === 'text/plain') && !isHtml(text);
    const html = (literal ? htmlOf(text) : escapedOnce(text)).trim();
    if (html !== '') return html;
  }
  return '';
}

/** The first of these elements that is a date, and if none is, what was written. */
export function firstDate(elements: Elements, names: readonly string[]): { date?: string; unreadable?: string } {
  const written = named(elements, names)
    .map((found) => textOf(found).trim())
    .filter((text) => text !== '');
  for (const text of written) {
    const date = parseFeedDate(text);
    if (date) return { date };
  }
  return written[0] === undefined ? {} : { unreadable: written[0] };
}

/** The page that a feed or an entry is about: `link` as RSS writes it, or as Atom does, where it is no link of another kind. */
export function firstLink(elements: Elements, base: string): string | undefined {
  const links = named(elements, ['link', 'atom:link']).filter((link) => {
    const relation = attributeOf(link, 'rel')?.toLowerCase() ?? 'alternate';
    return relation === 'alternate' || relation.endsWith('/alternate') || relation === '';
  });
  const pages = links.filter((link) => attributeOf(link, 'type')?.includes('html') ?? true);
  for (const link of [...pages, ...links]) {
    const address = absoluteLink(attributeOf(link, 'href') ?? textOf(link), base);
    if (address) return address;
  }
  return undefined;
}

/** What an element says, and in what: Atom says so, or means text. Markup that should have been escaped counts as escaped. */
function wordsOf(element: XmlElement): { readonly text: string; readonly type: string } {
  const type = attributeOf(element, 'type')?.toLowerCase() || 'text';
  if (element.children.length === 0) return { text: textOf(element), type };
  const markup = markupOf(element);
  // XHTML has any prefix that the feed gives it.
  const text =
    type === 'xhtml'
      ? markup.replace(/(<\/?)[\w-]{1,40}:(?=\w)/g, '$1')
      : markup.replace(/(<\/?)(?:xhtml|html|h):/g, '$1');
  return { text, type: type === 'text' ? 'html' : type };
}

/** HTML that was escaped twice: no tag in it, and tags that are only shown. */
function escapedOnce(text: string): string {
  return !text.includes('<') && shownTag.test(text) ? decodeEntities(text) : text;
}

const shownTag = /&lt;(?:p|br|div|a|strong|em|ul|ol|li|h[1-6]|blockquote|img|figure|span)(?:&gt;|[ /])/i;
