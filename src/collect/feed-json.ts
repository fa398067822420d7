import type { FeedEntry } from '../model/feed.ts';
import { authorNames } from './feed-authors.ts';
import { parseFeedDate } from './feed-dates.ts';
import type { EntryDraft, FeedDraft } from './feed-draft.ts';
import { languageTag } from './feed-language.ts';
import { boundedCategories, feedLimits } from './feed-limits.ts';
import { absoluteLink } from './feed-links.ts';
import { cutRemark } from './feed-remarks.ts';
import { bounded, htmlOf, plainText } from './feed-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** JSON Feed 1 and 1.1; null for JSON that is none. */
export function readJsonFeed(text: string, address: string): FeedDraft | null {
  const parsed = parseLeniently(text);
  const feed = fieldsOf(parsed?.value);
  const items = Array.isArray(feed.items) ? feed.items.map(fieldsOf) : null;
  if (!parsed || !items) return null;
  const says = stringOf(feed.version).includes('jsonfeed.org');
  if (!says && !items.some((item) => item.content_html ?? item.content_text ?? item.url)) return null;

  const url = absoluteLink(stringOf(feed.home_page_url), address);
  const language = languageTag(stringOf(feed.language));
  const authors = authorsIn(feed);
  return {
    feed: {
      format: 'json',
      title: plainText(stringOf(feed.title), 'literal', feedLimits.title),
      ...(url ? { url } : {}),
      ...(language ? { language } : {}),
    },
    entries: items.slice(0, feedLimits.entries).map((item) => entryIn(item, address, authors)),
    total: items.length,
    remarks: [
      ...(says ? [] : ['It does not say that it is a JSON Feed.']),
      ...(parsed.cut ? [cutRemark(items.length)] : []),
    ],
  };
}

function entryIn(item: Fields, address: string, feedAuthors: readonly string[]): EntryDraft {
  const guid = bounded(stringOf(item.id), feedLimits.guid + 1);
  const url = absoluteLink(stringOf(item.url), address) ?? absoluteLink(stringOf(item.external_url), address);
  const published = parseFeedDate(stringOf(item.date_published));
  const updated = parseFeedDate(stringOf(item.date_modified));
  const language = languageTag(stringOf(item.language));
  const authors = authorsIn(item);
  const tags = Array.isArray(item.tags) ? item.tags.map(stringOf) : [];
  const entry: FeedEntry = {
    ...(guid !== '' && guid.length <= feedLimits.guid ? { guid } : {}),
    ...(url ? { url } : {}),
    title: plainText(stringOf(item.title), 'literal', feedLimits.title),
    authors: authors.length > 0 ? authors : feedAuthors,
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    content: bounded(stringOf(item.content_html) || htmlOf(stringOf(item.content_text)), feedLimits.content),
    summary: bounded(htmlOf(stringOf(item.summary)), feedLimits.summary),
    categories: boundedCategories(tags.map((tag) => plainText(tag, 'literal', feedLimits.category))),
    ...(language ? { language } : {}),
  };
  const written = stringOf(item.date_published) || stringOf(item.date_modified);
  return written === '' || published || updated ? { entry } : { entry, unreadableDate: written };
}

/** Version 1 has one author, 1.1 several. */
function authorsIn(fields: Fields): string[] {
  const several = Array.isArray(fields.authors) ? fields.authors : [];
  return authorNames([...several, fields.author].map((author) => stringOf(fieldsOf(author).name)));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** JSON, also with line ends within its strings, and as far as it goes where it was cut off among its items. */
function parseLeniently(text: string): { readonly value: unknown; readonly cut: boolean } | null {
  const value = parsed(text);
  if (value !== undefined) return { value, cut: false };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids in strings.
  const spaced = text.replace(/[\u0000-\u001f]/g, ' ');
  const mended = parsed(spaced);
  if (mended !== undefined) return { value: mended, cut: false };
  const start = /"items"\s{0,100}:\s{0,100}\[/.exec(spaced);
  if (!start) return null;
  const first = start.index + start[0].length;
  const kept = parsed(`${spaced.slice(0, endOfLastObject(spaced, first))}]}`);
  return kept === undefined ? null : { value: kept, cut: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the last whole object of an array ends that begins at `from`; `from`, where it has none. */
function endOfLastObject(text: string, from: number): number {
  let depth = 0;
  let end = from;
  for (let at = from; at < text.length && depth >= 0; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (depth === 0 && character === '}') end = at + 1;
    }
  }
  return end;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
