import type { Published } from '../model/article.ts';
import { type Placed, startOf } from './article-spans.ts';
import { timeBeside } from './clock-time.ts';
import type { OwnWords } from './fields-by-place.ts';
import { findAbsoluteDates, isUpdate } from './published.ts';
import { isClockTime } from './source-lines.ts';
import type { Block } from './text-blocks.ts';

/** A longer line says more than of what day a page is. */
const longestIssue = 90;
/** "Friday, 3 May 2025" and no more. */
const dayAlone = /^[^\p{L}]*(?:\p{L}{2,13}[,.]?[^\p{L}]*)?(?:г(?:ода)?\.?)?$/u;
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
  const ofPage = blocks.filter(isOfPage);
  const days = ofPage.flatMap((block) => dayIn(block, false));
  const isAbove = ({ block }: StatedDay) => block.index < startOf(first);
  const issue = onlyDay(days.filter(isAbove));
  const clocks = articles.map((article, at) => clockOf(blocks, article, articles[at - 1]));
  // The entries of a live page are from the day of its last change, if it states no other.
  const updated = clocks.some((clock) => clock !== undefined)
    ? onlyDay(ofPage.flatMap((block) => dayIn(block, true)).filter(isAbove))
    : undefined;
  return articles.map((article, at) => {
    const heading = days.findLast(({ block }) => block.index < startOf(article) && isDayAlone(block.text));
    const day = (heading ?? issue ?? updated)?.published;
    return day ? atTime(day, clocks[at]) : null;
  });
}

function onlyDay(days: readonly StatedDay[]): StatedDay | undefined {
  return new Set(days.map(({ published }) => published.earliest)).size === 1 ? days[0] : undefined;
}

/** How many lines above the title of an entry its time stands. */
const clockAbove = 5;

/** The time of day that stands alone in an article's head. */
function clockOf(blocks: readonly Block[], article: Placed, before: Placed | undefined): string | undefined {
  const from = Math.max(before?.span.bodyEnd ?? 0, startOf(article) - clockAbove);
  const head = blocks.slice(from, Math.max(startOf(article), article.span.bodyStart));
  return head.findLast(({ kind, text }) => kind === 'meta' && isClockTime(text))?.text;
}

/** What an article states itself, or what its page says for it where that is the same day and a time too. */
export function moreExact(own: Published | null, ofPage: Published | null): Published | null {
  const isSameDay = own?.precision === 'day' && ofPage?.earliest.slice(0, 10) === own.earliest;
  return isSameDay ? ofPage : own;
}

/** A day with a time on it, as precise as that is stated. */
function atTime(day: Published, clock: string | undefined): Published {
  const time = clock === undefined ? null : timeBeside('', `, ${clock}`, day.earliest);
  if (!time) return day;
  const { value, precision } = time;
  return { earliest: value, latest: value, precision, basis: `${day.basis}, "${clock}"` };
}

/** Whether a line is the day of the list's item above it, as teasers have it. */
export function isDayOfTeaser(blocks: readonly Block[], { index, text }: Block): boolean {
  return blocks[index - 1]?.kind === 'item' && isDayAlone(text);
}

function isInBody({ index }: Block, articles: readonly Placed[]): boolean {
  return articles.some(({ span }) => index >= span.bodyStart && index < span.bodyEnd);
}

/** The day that a line states, if it is the day of a change or not, as asked. */
function dayIn(block: Block, isOfUpdate: boolean): StatedDay[] {
  const { text, kind } = block;
  if (kind === 'prose' || text.length > longestIssue) return [];
  const date = findAbsoluteDates(text)[0];
  if (!date || isUpdate(text.slice(0, date.start)) !== isOfUpdate) return [];
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
