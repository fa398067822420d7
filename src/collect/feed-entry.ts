import type { Feed, FeedEntry } from '../model/feed.ts';
import { authorNames } from './feed-authors.ts';
import type { EntryDraft } from './feed-draft.ts';
import {
  type Elements,
  elementsIn,
  firstDate,
  firstHtml,
  firstLink,
  firstPlain,
  firstText,
  named,
} from './feed-elements.ts';
import { languageTag } from './feed-language.ts';
import { boundedCategories, feedLimits } from './feed-limits.ts';
import { absoluteLink, baseWithin } from './feed-links.ts';
import { bounded, plainText } from './feed-text.ts';
import { attributeOf, textOf, type XmlElement } from './feed-xml.ts';

/** The names that elements have in the formats and their extensions, the most telling first. */
const fields = {
  title: ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'],
  guid: ['guid', 'id', 'atom:id', 'dc:identifier'],
  content: ['content:encoded', 'content', 'atom:content', 'fulltext', 'body', 'xhtml:body'],
  summary: [
    ...['description', 'summary', 'atom:summary', 'dc:description', 'dcterms:abstract'],
    ...['media:description', 'itunes:summary', 'itunes:subtitle'],
  ],
  published: [
    ...['pubdate', 'published', 'atom:published', 'issued', 'atom:issued', 'dc:date', 'dcterms:issued'],
    ...['dcterms:created', 'dcterms:date', 'prism:publicationdate', 'created', 'date'],
  ],
  updated: ['updated', 'atom:updated', 'modified', 'atom:modified', 'dcterms:modified'],
  category: ['category', 'atom:category', 'dc:subject'],
  language: ['dc:language', 'language'],
};

/** Who wrote it: the first of these that names anybody. */
const authorFields = [['dc:creator'], ['author', 'atom:author'], ['itunes:author']];

/** What an entry takes from the feed it is in. */
export interface EntrySurroundings {
  readonly format: Feed['format'];
  /** The address that links are relative to. */
  readonly base: string;
  /** Whoever wrote all entries that name nobody. */
  readonly authors: readonly string[];
}

/** An `item` or `entry` element as a feed entry. */
export function entryOf(element: XmlElement, { format, base, authors }: EntrySurroundings): EntryDraft {
  const elements = elementsIn(element);
  const guid = bounded(firstText(elements, fields.guid), feedLimits.guid + 1);
  const url = linkOf(element, elements, baseWithin(attributeOf(element, 'xml:base'), base));
  const published = firstDate(elements, fields.published);
  const updated = firstDate(elements, fields.updated);
  const language = languageTag(attributeOf(element, 'xml:lang') ?? firstText(elements, fields.language));
  const own = authorsOf(elements);
  const outlet = outletOf(elements, format);
  const entry: FeedEntry = {
    ...(guid !== '' && guid.length <= feedLimits.guid ? { guid } : {}),
    ...(url ? { url } : {}),
    title: withoutOutlet(firstPlain(elements, fields.title, format, feedLimits.title), outlet),
    authors: own.length > 0 ? own : authors,
    ...(published.date ? { published: published.date } : {}),
    ...(updated.date ? { updated: updated.date } : {}),
    content: bounded(firstHtml(elements, fields.content, format), feedLimits.content),
    summary: bounded(firstHtml(elements, fields.summary, format), feedLimits.summary),
    categories: categoriesOf(elements),
    ...(language ? { language } : {}),
    ...(outlet ? { outlet } : {}),
  };
  const unreadable = published.unreadable ?? updated.unreadable;
  return unreadable === undefined || published.date || updated.date ? { entry } : { entry, unreadableDate: unreadable };
}

/** The people whom a feed or an entry names as its authors. */
export function authorsOf(elements: Elements): string[] {
  for (const names of authorFields) {
    const authors = named(elements, names).map((author) => {
      const name = firstText(elementsIn(author), ['name', 'atom:name']);
      return name === '' && author.children.length === 0 ? textOf(author) : name;
    });
    const people = authorNames(authors);
    if (people.length > 0) return people;
  }
  return [];
}

/**
 * Whose the entry is, where an aggregating feed says so: `<source url="…">Coast Herald</source>` in RSS, the feed that it
 * was taken from in Atom.
 */
function outletOf(elements: Elements, format: Feed['format']): string {
  const [source] = named(elements, ['source', 'atom:source']);
  if (!source) return '';
  const name = firstPlain(elementsIn(source), ['title', 'atom:title'], format, feedLimits.title);
  if (name !== '' || source.children.length > 0) return name;
  const text = plainText(textOf(source), 'html', feedLimits.title);
  return /^https?:/i.test(text) ? '' : text;
}

/** "Bridge closes - Coast Herald": aggregators put the name of the outlet behind its title. */
function withoutOutlet(title: string, outlet: string): string {
  if (outlet === '' || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const rest = title.slice(0, title.length - outlet.length);
  return /\S\s+[-–—|]\s+$/u.test(rest) ? rest.replace(/\s+[-–—|]\s+$/u, '') : title;
}

function linkOf(element: XmlElement, elements: Elements, base: string): string | undefined {
  // A service that counts clicks leaves the address of the article itself in an element of its own.
  const original = absoluteLink(firstText(elements, ['feedburner:origlink']), base);
  return original ?? firstLink(elements, base) ?? permalinkOf(elements) ?? absoluteLink(aboutOf(element), base);
}

function permalinkOf(elements: Elements): string | undefined {
  const [guid] = named(elements, ['guid']);
  if (!guid || attributeOf(guid, 'ispermalink')?.toLowerCase() === 'false') return undefined;
  const text = textOf(guid).trim();
  return /^https?:\/\//i.test(text) ? absoluteLink(text, text) : undefined;
}

function aboutOf(element: XmlElement): string | undefined {
  const [, prefix] = /\s([\w-]{1,40}):about\s*=/.exec(element.attributes.slice(0, 10_000)) ?? [];
  return attributeOf(element, prefix ? `${prefix}:about` : 'about');
}

function categoriesOf(elements: Elements): string[] {
  const written = named(elements, fields.category).map(
    (category) => attributeOf(category, 'label') || attributeOf(category, 'term') || textOf(category),
  );
  return boundedCategories(written.map((text) => plainText(text, 'html', feedLimits.category)));
}
