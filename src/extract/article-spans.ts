import { mostArticles } from './cut-short.ts';
import { describedStarts } from './described-starts.ts';
import { endBeforeOthers, isRowOfTeasers, unitsOf } from './foreign-tail.ts';
import { type FactsPlace, frameOf } from './frames.ts';
import { gapsOf } from './gaps.ts';
import { isClockTime } from './source-lines.ts';
import {
  countStops,
  fewestSentences,
  fewestWords,
  fewestWordsInSentences,
  fewestWordsOfSeveral,
} from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { stemsOf, topicShare } from './topic.ts';

/** Where on a page an article stands, in indices of blocks; `end` is the first that no longer belongs to it. */
export interface ArticleSpan {
  /** From here on lines can be about this article: its title, date and byline. */
  readonly headerStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Where its date and byline stand, if it is one of those that all have them at the same place. */
  readonly factsPlace?: FactsPlace | undefined;
  /** Whether `headerStart` is its title, which is marked as those of the page's other articles. */
  readonly hasMarkedTitle?: boolean | undefined;
}

/** An article of a page, and the line that is its title. */
export interface Placed {
  readonly span: ArticleSpan;
  readonly title: Block | undefined;
}

/** The index of an article's title, or of the line that it begins with. */
export function startOf({ span, title }: Placed): number {
  return title?.index ?? span.headerStart;
}

/** What a block of a kind adds to a body, in words; prose adds its length. Measured on pages of some seventy sites. */
const worth = {
  heading: -5,
  item: -4,
  listedSentence: 2,
  meta: -6,
  noise: -6,
  caption: -3,
  end: -80,
  repeated: -3,
} as const;

/** The articles of a page, in its order. */
export function articleSpans(blocks: readonly Block[], language: string): ArticleSpan[] {
  const gaps = gapsOf(blocks);
  const frame = frameOf(blocks, gaps, language);
  const headers = new Set(frame?.titles ?? describedStarts(blocks, gaps, language));
  const starts = headers.has(0) ? [...headers] : [0, ...headers];
  const spans: ArticleSpan[] = [];
  for (const [at, start] of starts.entries()) {
    if (spans.length === mostArticles) break;
    const dense = densest(blocks, start, starts[at + 1] ?? blocks.length, frame !== undefined);
    if (!dense) continue;
    const units = unitsOf(blocks, dense.start, dense.end, language);
    const body = { ...dense, end: endBeforeOthers(units, dense.end) };
    if (isRowOfTeasers(units.filter(({ start: unit }) => unit < body.end))) continue;
    const canBeShort = headers.size === 0 || headers.has(start) || hasTitle(blocks, body, language);
    const text = blocks.slice(body.start, body.end);
    if (isBody(text, canBeShort) || (frame?.marked.has(start) && isShortBody(text))) {
      const isFramed = frame !== undefined && headers.has(start);
      spans.push({
        headerStart: start,
        bodyStart: body.start,
        bodyEnd: body.end,
        factsPlace: isFramed ? frame.place : undefined,
        hasMarkedTitle: frame?.marked.has(start),
      });
    }
  }
  return spans;
}

/** The run of blocks whose worth is greatest: prose in, and only as much else as the prose after it outweighs. */
function densest(
  blocks: readonly Block[],
  from: number,
  to: number,
  areSeveral: boolean,
): { start: number; end: number } | undefined {
  let best = { start: from, end: from, worth: 0 };
  let start = from;
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const block = blocks[at];
    if (!block) break;
    sum += worthOf(block, areSeveral);
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
    } else if (sum > best.worth) best = { start, end: at + 1, worth: sum };
  }
  return best.worth > 0 ? best : undefined;
}

function worthOf(block: Block, areSeveral: boolean): number {
  if (block.kind === 'prose') return block.copies > 2 ? worth.repeated : block.words;
  if (block.kind === 'short') return block.copies > 1 ? worth.repeated : Math.min(block.words, 8) / 2;
  if (block.kind === 'item') return block.words >= 10 && /[.!?]$/u.test(block.text) ? worth.listedSentence : worth.item;
  // What ends the only article of a page stands within some of several: "Subscribe to our newsletter".
  if (block.kind === 'end' && areSeveral && block.copies > 1) return worth.noise;
  return block.verdict?.fate === 'caption' ? worth.caption : worth[block.kind];
}

/** How many lines before a short text its title can stand when neither a date nor a byline says that it is one. */
const bareTitleReach = 3;

/** Whether a line right above the body names what the body is about. */
function hasTitle(blocks: readonly Block[], body: { start: number; end: number }, language: string): boolean {
  const prose = blocks.slice(body.start, body.end).filter((block) => block.kind === 'prose');
  const stems = stemsOf(prose.map(({ text }) => text).join('\n'), language);
  return blocks
    .slice(Math.max(0, body.start - bareTitleReach), body.start)
    .some(({ kind, text, words }) => kind === 'heading' && words >= 4 && topicShare(text, stems, language) >= 0.5);
}

/**
 * What stands above the first header of a page may be its promises to subscribers: a short text counts only below a
 * header, or below a line that names its subject.
 */
function isBody(body: readonly Block[], canBeShort: boolean): boolean {
  const prose = body.filter((block) => block.kind === 'prose');
  const words = prose.reduce((sum, block) => sum + block.words, 0);
  if (words < fewestWords && (!canBeShort || words < fewestWordsInSentences)) return false;
  const sentences = prose.reduce((sum, block) => sum + countStops(block.text), 0);
  return (words >= fewestWords || sentences >= fewestSentences) && !isListing(body);
}

/** Below a title that is marked like those of the page's other articles a report of one or two long sentences is one too. */
function isShortBody(body: readonly Block[]): boolean {
  const told = body.filter(({ kind }) => kind === 'prose' || kind === 'short');
  return told.reduce((sum, { words }) => sum + words, 0) >= fewestWordsOfSeveral && !isListing(body);
}

/** A list of teasers or of posts: most of its prose stands alone between lines with a date or a name. */
function isListing(body: readonly Block[]): boolean {
  let proseCount = 0;
  let parted = 0;
  let hasMeta = false;
  for (const block of body) {
    if (block.kind === 'meta' && !isClockTime(block.text)) hasMeta = true;
    if (block.kind !== 'prose') continue;
    proseCount += 1;
    if (hasMeta) parted += 1;
    hasMeta = false;
  }
  return proseCount >= 3 && parted / (proseCount - 1) > 0.5;
}
