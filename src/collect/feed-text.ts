import { decodeEntities } from './feed-entities.ts';
import { tagsOf } from './feed-tags.ts';

/**
 * Elements that texts in feeds are written with. Only these are taken for markup: "The <dialog> element" in the title of
 * an article about HTML is its text.
 */
const markup = new Set(
  (
    'a abbr acronym address article aside b big blockquote br caption center cite code dd del details div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li mark nobr object ol p pre q s ' +
    'script section small span strike strong style sub sup table tbody td tfoot th thead time tr tt u ul var video wbr'
  ).split(' '),
);
const single = new Set(['br', 'hr', 'img', 'wbr']);
/** Elements that begin a line of their own: the words before and after them are apart. */
const apart = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose text is not for readers. */
const unread = new Set(['script', 'style']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text may be escaped once by the feed and once more by the program that filled it. */
const maxEscapes = 3;

/**
 * A title or a name as plain text: without tags and references, on one line. What was escaped twice is unescaped twice;
 * from then on only tags that are closed again are taken for tags.
 * @param text of HTML, or literal: then it has tags only where they are closed again
 * @param maxLength in UTF-16 units
 */
export function plainText(text: string, is: 'html' | 'literal', maxLength: number): string {
  let plain = text.slice(0, maxLength * 20);
  for (let round = 0; round < maxEscapes; round++) {
    const before = plain;
    plain = decodeEntities(withoutTags(plain, is === 'html' && round === 0));
    if (plain === before) break;
  }
  return cut(plain.replace(invisible, '').replace(controls, ' ').replace(/\s+/g, ' ').trim(), maxLength);
}

/** Whether a text is HTML: it has elements that are closed again, or that need not be. */
export function isHtml(text: string): boolean {
  return markupTags(text, false).length > 0;
}

/** Plain text as HTML. */
export function htmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text without the control characters that XML forbids, of a bounded length, in UTF-16 units. */
export function bounded(text: string, maxLength: number): string {
  return cut(text.replace(controls, ' ').trim(), maxLength);
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  // Not in the middle of a character.
  return text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
}

function withoutTags(text: string, loose: boolean): string {
  if (!text.includes('<')) return text;
  const spoken = text.replace(/<!--[\s\S]{0,500}?-->/g, '');
  const parts: string[] = [];
  let at = 0;
  let hidden = false;
  for (const tag of markupTags(spoken, loose)) {
    parts.push(hidden ? '' : spoken.slice(at, tag.start), apart.has(tag.name) ? ' ' : '');
    hidden = unread.has(tag.name) && tag.kind === 'open';
    at = tag.end;
  }
  parts.push(hidden ? '' : spoken.slice(at));
  return parts.join('');
}

function markupTags(text: string, loose: boolean) {
  const tags = [...tagsOf(text)]
    .map((tag) => ({ ...tag, name: tag.name.toLowerCase() }))
    .filter(({ name }) => markup.has(name));
  const closed = new Set(tags.filter(({ kind }) => kind === 'close').map(({ name }) => name));
  const opened = new Set(tags.filter(({ kind }) => kind === 'open').map(({ name }) => name));
  return tags.filter(({ name }) => loose || single.has(name) || (closed.has(name) && opened.has(name)));
}
