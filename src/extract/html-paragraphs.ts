import type { Removal } from '../model/extraction.ts';
import { agencySigned } from './agencies.ts';
import type { RawParagraph } from './body.ts';
import { markedByline, parseByline } from './byline.ts';
import { isNameBesideDate } from './html-authors.ts';
import type { Block, PageLayout } from './html-blocks.ts';
import type { BodyRange } from './html-body.ts';
import { isPassage, type Shingle, shinglesIn } from './html-match.ts';
import { standfirstOf } from './html-standfirst.ts';
import type { PageTitle } from './html-title.ts';
import type { BlockVerdict, BlockVerdicts } from './html-verdicts.ts';
import { isWalledWithin } from './html-walls.ts';
import { countedComments, endPhrases, phraseIn } from './phrases.ts';
import { findAbsoluteDates, tellsRelativeTime } from './published.ts';
import { sourceIn } from './source-lines.ts';
import { lineVerdict } from './verdict.ts';
import { isWallLine } from './wall-phrases.ts';

/** What stands between a body's first and last block, sorted. */
export interface BodyText {
  readonly paragraphs: readonly RawParagraph[];
  readonly captions: readonly string[];
  readonly embeds: readonly string[];
  readonly removed: readonly Removal[];
  /** The news agency that a line right below the text names. */
  readonly agency?: string;
  /** Whether the page asks readers to pay right after the last paragraph. */
  readonly walled: boolean;
}

/** A paywall stands right after the last paragraph that it lets through. */
const wallReach = 12;

/** So does the sign of who wrote it, in lines. */
const signReach = 3;

/** Sorts the blocks of a body into paragraphs and what else pages put between them, in their order. */
export function readBody(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  body: BodyRange,
  { title, stated, language }: { title: PageTitle; stated: string; language: string },
): BodyText {
  const paragraphs: RawParagraph[] = [];
  const captions: string[] = [];
  const embeds: string[] = [];
  const removed: Removal[] = [];
  let toldBefore: number | undefined;
  let told = 0;
  let last = body.start;
  const standfirst = standfirstAbove(layout, verdicts, body, title);
  if (standfirst) paragraphs.push({ text: standfirst.text });

  const judge = judgeOf(layout, verdicts, body, stated, standfirst?.text);
  for (let i = body.start; i < body.end; i++) {
    const block = layout.blocks[i];
    if (!block || block === standfirst) continue;
    const { text } = block;
    const verdict = verdicts[i] ?? judge(block, i);
    if (!verdict) paragraphs.push(isSubhead(block) ? { text, subhead: true } : { text });
    else if (verdict.kind === 'caption') captions.push(text);
    else if (verdict.kind === 'embed') embeds.push(text);
    else removed.push({ text, reason: verdict.reason });
    if (verdict) continue;
    if (block.prose > 0) toldBefore ??= removed.length;
    told = removed.length;
    last = i;
  }
  const asks = ({ text }: Removal) => lineVerdict(text)?.fate === 'paywall' || isWallLine(text, language);
  const walled =
    removed.slice(told, told + wallReach).some(asks) || isWalledWithin(layout, last + 1, last + 1 + wallReach);
  const sources = removed.slice(0, toldBefore).filter(({ text }) => sourceIn(text));
  const agency = [...sources, ...layout.blocks.slice(last + 1, last + 1 + signReach)]
    .map(({ text }) => agencySigned(text))
    .find((name) => name !== undefined);
  return { paragraphs, captions, embeds, removed, walled, ...(agency && { agency }) };
}

/** The standfirst, unless it is a byline. */
function standfirstAbove(...parts: Parameters<typeof standfirstOf>): Block | null {
  const block = standfirstOf(...parts);
  return block && block.text.length < longestByline && parseByline(block.text).authors.length > 0 ? null : block;
}

/** Long enough that a repetition is no coincidence. */
const shortestRepeat = 80;
const longestByline = 150;

const linesBelowStandfirst = 5;

/** Judges the blocks of a body, in their order, by what they are and where they stand. */
function judgeOf(
  { blocks }: PageLayout,
  verdicts: BlockVerdicts,
  body: BodyRange,
  stated: string,
  standfirst = '',
): (block: Block, index: number) => BlockVerdict | null {
  // Made for the first link that stands alone: it takes longer than all the rest, and most bodies have none.
  let shingles: ReadonlySet<Shingle> | undefined;
  const isStated = (text: string) => {
    shingles ??= shinglesIn(stated);
    return isPassage(text, shingles);
  };
  const seen = new Set([standfirst]);
  const isRepeat = (text = '') => text.length >= shortestRepeat && seen.has(text);
  const isQuotedAgain = repeatedQuotes(blocks, verdicts, body);
  let wasRepeat = false;
  const end = endOf(blocks, verdicts, body);
  const proseFrom = (from: number) => {
    for (let i = from; i < blocks.length; i++) if (!verdicts[i] && (blocks[i]?.prose ?? 0) > 0) return i;
    return -1;
  };
  const opening = proseFrom(body.start);
  // A byline can stand below a standfirst.
  const second = proseFrom(opening + 1);
  const telling = second >= 0 && second - opening <= linesBelowStandfirst ? second : opening;

  const reasonOf = (block: Block, index: number): string | null => {
    const { text, linked } = block;
    const tag = block.element.name;
    if (index >= end) return 'after the end of the article';
    wasRepeat = isRepeat(text) || (seen.has(text) && (wasRepeat || isRepeat(blocks[index + 1]?.text)));
    if (wasRepeat) return 'printed twice';
    seen.add(text);
    if (isQuotedAgain(block)) return 'a sentence of the body, set as a quotation';
    if (tag === 'h1') return 'a title';
    if (index < telling && !heading.test(tag)) {
      if (text.length < longestByline && markedByline(text)) return 'the byline';
      if (isDateLine(text)) return 'the date';
      const around = blocks.slice(Math.max(0, index - 1), index + 2).map((line) => line.text);
      if (index > 0 && isNameBesideDate(around, 1)) return 'the byline';
    }
    if (isCell(block)) return 'a table';
    if (isLabel(block, index < opening)) return 'a label';
    if (linked > text.length * 0.9 && !isStated(text)) {
      const told = verdicts[index + 1] ? undefined : blocks[index + 1];
      const isHeading =
        heading.test(tag) && told && !heading.test(told.element.name) && told.linked < told.text.length / 2;
      return isHeading ? null : 'a link';
    }
    return linked > text.length / 2 && (tag === 'li' || isSubhead(block)) ? 'a link' : null;
  };
  return (block, index) => {
    const reason = reasonOf(block, index);
    return reason ? { kind: 'boilerplate', reason } : null;
  };
}

const heading = /^h[1-6]$/;

/** More quotations, or longer ones, are a text in itself. */
const mostQuotes = 20;
const longestQuote = 300;
const shortestQuote = 25;

/** Tells quotations set apart whose words stand in the prose of the body as well. */
function repeatedQuotes(blocks: readonly Block[], verdicts: BlockVerdicts, body: BodyRange): (block: Block) => boolean {
  const own = blocks.slice(body.start, body.end).filter((_, i) => !verdicts[body.start + i]);
  const quotes = own.filter((block) => isQuotation(block) && block.text.length <= longestQuote).slice(0, mostQuotes);
  if (quotes.length === 0) return () => false;
  const prose = own.map((block) => (isQuotation(block) ? '' : plainWords(block.text))).join('\n');
  const repeated = quotes.filter(({ text }) => {
    const words = plainWords(text);
    return words.length >= shortestQuote && prose.includes(words);
  });
  return (block) => repeated.includes(block);
}

function isQuotation({ element }: Block): boolean {
  return element.name === 'blockquote' || element.parent?.name === 'blockquote';
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const longestDateLine = 90;
const longestRelative = 40;

/** A date or two, or a time such as "3 hours ago", with a word or two such as "Published" beside each. */
function isDateLine(text: string): boolean {
  if (text.length >= longestDateLine) return false;
  const dates = findAbsoluteDates(text);
  if (dates.length === 0)
    return text.length < longestRelative && !/[.!?…]["”]?$/u.test(text) && tellsRelativeTime(text);
  const rest = dates.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return rest.replace(/[^\p{L}]+/gu, '').length < 20 * dates.length;
}

/** A cell of a table without a sentence; tables that lay out a page have sentences in theirs. */
function isCell({ text, prose, element }: Block): boolean {
  return (element.name === 'td' || element.name === 'th') && prose === 0 && !/[.!?…。！？]["”]?$/u.test(text);
}

/** A few words without a stop outside of a paragraph; before the first prose in a list as well. */
function isLabel({ text, prose, element }: Block, isBeforeProse: boolean): boolean {
  if (heading.test(element.name) || element.name === 'p' || element.name === 'blockquote') return false;
  if (element.name === 'li' && !isBeforeProse) return false;
  return prose === 0 && text.length < 35 && !/[.!?…。！？”"]$/u.test(text);
}

/** A heading, or a short paragraph that is bold from end to end. */
function isSubhead({ text, bold, element }: Block): boolean {
  if (heading.test(element.name)) return true;
  return element.name === 'p' && bold === text.length && text.length < 80 && !/[.!…,;:]["”]?$/u.test(text);
}

/**
 * The block at which the page turns to other articles: a line such as "Related stories" after the last prose that
 * stands where most of the body's prose stands, and with little prose of any kind after it.
 */
function endOf(blocks: readonly Block[], verdicts: BlockVerdicts, body: BodyRange): number {
  let end = commentsFrom(blocks, verdicts, body);
  const proseByParent = new Map<string, { prose: number; last: number }>();
  let total = 0;
  for (let i = body.start; i < end; i++) {
    const block = blocks[i];
    const prose = block && !verdicts[i] ? block.prose : 0;
    if (!block || prose === 0) continue;
    const { name = '', attributes = {} } = block.element.parent ?? {};
    const parent = `${name} ${attributes.class ?? ''}`;
    proseByParent.set(parent, { prose: (proseByParent.get(parent)?.prose ?? 0) + prose, last: i });
    total += prose;
  }
  const main = [...proseByParent.values()].sort((one, other) => other.prose - one.prose)[0];
  let after = 0;
  for (let i = end - 1; i > (main?.last ?? body.end); i--) {
    const block = blocks[i];
    if (!block) continue;
    after += verdicts[i] ? 0 : block.prose;
    if (after * 3 > total) break;
    const isLine = block.text.length < 60 && block.element.name !== 'li';
    if (isLine && phraseIn(endPhrases, block.text)) end = i;
  }
  return end;
}

/** Less than this is told of an article, in characters of prose, before its readers speak. */
const leastBeforeComments = 250;

/**
 * The block at which a page says how many comments follow, or the body's end: however much readers have to say. Said twice,
 * it stands below each of several texts, or beside a button.
 */
function commentsFrom(blocks: readonly Block[], verdicts: BlockVerdicts, body: BodyRange): number {
  const isHead = ({ text }: Block) => text.length < 40 && /\d/.test(text) && countedComments.test(text.toLowerCase());
  const heads = blocks.slice(body.start, body.end).flatMap((block, i) => (isHead(block) ? body.start + i : []));
  const [head] = heads;
  if (head === undefined || heads.length > 1) return body.end;
  const before = blocks
    .slice(body.start, head)
    .reduce((sum, { prose }, i) => sum + (verdicts[body.start + i] ? 0 : prose), 0);
  return before >= leastBeforeComments ? head : body.end;
}
