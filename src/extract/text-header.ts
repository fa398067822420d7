import type { Author, Published } from '../model/article.ts';
import { agencyAlone } from './agencies.ts';
import type { ArticleSpan } from './article-spans.ts';
import { isPersonName, parseByline } from './byline.ts';
import { copyrightOwner } from './copyright-owner.ts';
import type { OwnWords } from './fields-by-place.ts';
import { outletIn } from './outlet-names.ts';
import { findAbsoluteDates, isUpdate, parsePublished } from './published.ts';
import { senderIn, sourceIn } from './source-lines.ts';
import type { Block } from './text-blocks.ts';

/** What the lines between an article's title and its body say about it. */
export interface Header {
  readonly authors: readonly Author[];
  readonly agency?: string | undefined;
  readonly published: Published | null;
  readonly outlet?: string | undefined;
}

/** How many lines of a body, where a standfirst stands above the byline, can still be about the article. */
const headerInBody = 8;

interface Around {
  readonly reference: string | undefined;
  /** Whether the page has other articles. */
  readonly isOneOfSeveral: boolean;
  /** What stands in the title's own line after it. */
  readonly facts?: string | undefined;
}

/**
 * Reads what stands between an article's title and its body. Relative times count from `reference`, an ISO 8601 date or
 * time, and stay unread without one.
 */
export function readHeader(
  blocks: readonly Block[],
  titleBlock: Block | undefined,
  span: ArticleSpan,
  { reference, isOneOfSeveral, facts = '' }: Around,
): Header {
  const title = titleBlock?.text;
  const start = titleBlock?.index ?? span.bodyStart;
  const isAfter = span.factsPlace === 'after';
  const lines = isAfter ? linesAfter(blocks, span.bodyEnd) : linesBelow(blocks, start, span);
  const authors: Author[] = [];
  let agency: string | undefined;
  let published = parsePublished(facts, reference);
  let updated: Published | null = null;
  const above = isAfter ? [] : linesAbove(blocks, titleBlock, span.factsPlace === 'above');
  for (const { text } of above) {
    const sender = senderIn(text);
    if (sender && isPersonName(sender)) authors.push({ name: sender });
    const byline = parseByline(text);
    if (byline.marked && authors.length === 0) authors.push(...byline.authors);
  }
  let lastByline = 0;
  for (const [at, { text, kind, verdict }] of lines.entries()) {
    if (text.length > 200) continue;
    const sender = kind === 'meta' ? senderIn(text) : undefined;
    if (sender && isPersonName(sender) && authors.length === 0) authors.push({ name: sender });
    // A caption's date is another day's.
    const told = verdict?.fate === 'caption' || kind === 'prose' ? null : parsePublished(text, reference);
    if (told && isUpdateOnly(text)) updated ??= told;
    else published ??= told;
    const byline = parseByline(text);
    const isBare = !isOneOfSeveral && authors.length === 0 && text !== title;
    if (byline.marked || (isBare && (isBesideMeta(lines, at) || (byline.hasOffice && at < officeReach)))) {
      if (authors.length > 0 && at - lastByline > bylineReach) continue;
      authors.push(...byline.authors.filter(({ name }) => !authors.some((known) => known.name === name)));
      if (byline.authors.length > 0) lastByline = at;
    }
    agency ??= byline.agency;
  }
  for (const { text } of above) published ??= parsePublished(text, reference);
  published ??= updated;
  const source =
    statedOutlet(lines) ??
    (isOneOfSeveral ? ownerAmong(lines) : undefined) ??
    outletIn(facts, isOneOfSeveral) ??
    outletBeside([...lines, ...above], false) ??
    sourceAfter(blocks, span.bodyEnd);
  // An agency that a line gives as the source is whose text it is, and not whose page.
  const credited = source === undefined ? undefined : agencyAlone(source);
  return { authors, agency: agency ?? credited, published, outlet: credited ? undefined : source };
}

/** Whether a line tells no other time than that of a change. */
function isUpdateOnly(text: string): boolean {
  const dates = findAbsoluteDates(text);
  return dates.length > 0 && dates.every(({ start }) => isUpdate(text.slice(0, start)));
}

/** The owner of an article that has a copyright line of its own. */
function ownerAmong(lines: readonly Block[]): string | undefined {
  return lines.map(({ text }) => copyrightOwner(text)).find((name) => name !== undefined);
}

/** The outlet that a line right after a body names; a pointer to another page can stand between. */
function sourceAfter(blocks: readonly Block[], bodyEnd: number): string | undefined {
  const after = blocks.slice(bodyEnd, bodyEnd + reachAfter);
  const first = after.find(({ kind, text }) => kind !== 'noise' || sourceIn(text) !== undefined);
  return first && sourceIn(first.text);
}

/** A person's name is not longer, in words. */
const longestName = 5;

/** Between title and prose, and of the first lines of a body what is a date or byline, or can be a name beside one. */
function linesBelow(blocks: readonly Block[], start: number, { bodyStart, bodyEnd }: ArticleSpan): readonly Block[] {
  return blocks
    .slice(start + 1, Math.min(bodyEnd, Math.max(start, bodyStart) + headerInBody))
    .filter((block) => block.index < bodyStart || block.kind === 'meta' || isNameBesideDate(blocks, block));
}

function isNameBesideDate(blocks: readonly Block[], { index, kind, words }: Block): boolean {
  if (kind !== 'heading' || words > longestName) return false;
  return blocks.slice(Math.max(0, index - 2), index + 3).some((block) => block.kind === 'meta');
}

/** How many lines after a body can say when and by whom. */
const reachAfter = 5;

/** The first run of dates and names after a body, with the short lines right before it. */
function linesAfter(blocks: readonly Block[], bodyEnd: number): readonly Block[] {
  const near = blocks.slice(bodyEnd, bodyEnd + reachAfter);
  const first = near.findIndex(({ kind }) => kind === 'meta');
  if (first < 0 || near.slice(0, first).some(({ kind }) => kind === 'prose' || kind === 'end')) return [];
  const length = near.slice(first).findIndex(({ kind }) => kind !== 'meta');
  return length < 0 ? near : near.slice(0, first + length);
}

/** How many lines above a title can say when and by whom. */
const reachAbove = 5;

/**
 * Dates and names right above a title, as in the head of a message or "Business · 3 May 2024": not where a title of
 * another article stands above them, whose they are.
 */
function linesAbove(blocks: readonly Block[], title: Block | undefined, isTheirPlace: boolean): readonly Block[] {
  if (!title) return [];
  let start = title.index;
  for (let at = start - 1; at >= title.index - reachAbove; at -= 1) {
    const block = blocks[at];
    if (block?.kind === 'meta') start = at;
    else if (!isTheirPlace || block?.kind !== 'heading' || block.words > longestName) break;
  }
  if (isTheirPlace) return blocks.slice(start, title.index);
  const before = blocks[start - 1];
  const isTheirs = before && (before.kind === 'heading' || before.kind === 'item' || before.kind === 'short');
  return isTheirs && before.words > 3 && !title.isSubject ? [] : blocks.slice(start, title.index);
}

/** Whether a bare name can be a byline: a date or a byline's marker stands next to it. */
function isBesideMeta(lines: readonly Block[], at: number): boolean {
  const around = [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]];
  return around.some((line) => line && (line.kind === 'meta' || /^(?:by|von|par|por|di|authors?:?)$/i.test(line.text)));
}

/** How many lines below a title a name with its office is a byline. */
const officeReach = 4;

/** A byline that stands further from the one before it, in lines, is another article's. */
const bylineReach = 3;

/** The outlet that a line with a date or byline names besides; one of several articles can have its outlet in a line of its own. */
function outletBeside(lines: readonly Block[], isOneOfSeveral: boolean): string | undefined {
  const meta = lines.filter(({ kind }) => kind === 'meta');
  const named = meta.map(({ text }) => outletIn(text, isOneOfSeveral)).find((name) => name !== undefined);
  if (named || !isOneOfSeveral || meta.length === 0) return named;
  const alone = lines.filter(({ kind, words }) => kind === 'heading' && words <= 6);
  return alone.map(({ text }) => outletIn(text, false)).find((name) => name !== undefined);
}

/** An outlet beside an article: a short line of its own that stands twice between title and body, once as a bullet. */
function statedOutlet(lines: readonly Block[]): string | undefined {
  const named = lines.map(({ text }) => sourceIn(text)).find((name) => name !== undefined && !isPersonName(name));
  if (named) return named;
  const bullets = new Set(lines.filter((line) => line.isBullet).map((line) => line.text));
  return lines.find((line) => !line.isBullet && line.words <= 6 && bullets.has(line.text))?.text;
}

/** What a header says, or better what its article says at the place where the others of its page do. */
export function withWords(header: Header, words: OwnWords | undefined, behindTitle: string | undefined): Header {
  if (!words) return header;
  return {
    ...header,
    authors: words.authors.length > 0 ? words.authors.map((name) => ({ name })) : header.authors,
    published: (words.published ? parsePublished(words.published) : null) ?? header.published,
    agency: header.agency ?? words.agency,
    outlet: behindTitle ?? words.outlet ?? header.outlet,
  };
}
