import type { Published } from '../model/article.ts';
import { type Placed, startOf } from './article-spans.ts';
import type { OwnWords } from './fields-by-place.ts';
import { findAbsoluteDates, isUpdate } from './published.ts';
import { isClockTime } from './source-lines.ts';
import type { Block } from './text-blocks.ts';

/** A longer line says more than of what day a page is. */
const longestIssue = 90;
/** "Friday, 3 May 2025" and no more. */
const dayAlone = /^[^\p{L}]*(?:\p{L}{2,13}[,.]?[^\p{L}]*)?$/u;
/** Of so many articles that state their day themselves, the lines with it are their own. */
const fewestDated = 2;

interface StatedDay {
  readonly block: Block;
  readonly published: Published;
}

/**
 * The day that each of several articles is of where it states none itself: that of the last heading above it that is a day
 * and nothing else, or the only one that the lines above the first of them name.
 */
export function issueDays(
  blocks: readonly Block[],
  articles: readonly Placed[],
  words: readonly OwnWords[],
): readonly (Published | null)[] {
  const dated = words.flatMap(({ published }) => published ?? []);
  const own = new Set(dated.length >= fewestDated ? dated : []);
  const first = articles[0];
  if (!first) return [];
  const isOfPage = (block: Block) =>
    !isInBody(block, articles) && !own.has(block.text) && !isDayOfTeaser(blocks, block);
  const days = blocks.filter(isOfPage).flatMap(dayIn);
  const top = days.filter(({ block }) => block.index < startOf(first));
  const isOneDay = new Set(top.map(({ published }) => published.earliest.slice(0, 10))).size === 1;
  const issue = isOneDay ? top[0] : undefined;
  return articles.map((article) => {
    const heading = days.findLast(({ block }) => block.index < startOf(article) && isDayAlone(block.text));
    return (heading ?? issue)?.published ?? null;
  });
}

/** Whether a line is the day of the list's item above it, as teasers have it. */
export function isDayOfTeaser(blocks: readonly Block[], { index, text }: Block): boolean {
  return blocks[index - 1]?.kind === 'item' && isDayAlone(text);
}

function isInBody({ index }: Block, articles: readonly Placed[]): boolean {
  return articles.some(({ span }) => index >= span.bodyStart && index < span.bodyEnd);
}

function dayIn(block: Block): StatedDay[] {
  const { text, kind } = block;
  if (kind === 'prose' || text.length > longestIssue) return [];
  const date = findAbsoluteDates(text)[0];
  if (!date || isUpdate(text.slice(0, date.start))) return [];
  const day = date.published.earliest.slice(0, 10);
  return [{ block, published: { earliest: day, latest: day, precision: 'day', basis: `the page's date: "${text}"` } }];
}

/** Whether a line is a day above several entries that each have their time: a time of day stands between it and the next text. */
export function isDayOfSeveral(blocks: readonly Block[], { index, text }: Block): boolean {
  if (!isDayAlone(text)) return false;
  const next = blocks.slice(index + 1, index + 1 + clockReach);
  const end = next.findIndex(({ kind }) => kind === 'prose');
  return (end < 0 ? next : next.slice(0, end)).some((line) => isClockTime(line.text));
}

/** How many lines below a day the first time of that day stands. */
const clockReach = 5;

function isDayAlone(text: string): boolean {
  const date = findAbsoluteDates(text)[0];
  return date !== undefined && dayAlone.test(`${text.slice(0, date.start)} ${text.slice(date.end)}`);
}
