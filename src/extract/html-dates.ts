import type { Published } from '../model/article.ts';
import { hasZone } from '../text/last-moment.ts';
import { updateWords } from './date-words.ts';
import type { PageLayout } from './html-blocks.ts';
import type { PageFacts } from './html-facts.ts';
import type { PageHeader } from './html-header.ts';
import { textOf } from './html-text-of.ts';
import { nameWords } from './html-words.ts';
import { newestDayIn } from './page-facts.ts';
import { parseAbsoluteDate, parseRelativeTime } from './published.ts';

interface Stated {
  readonly text: string;
  readonly basis: string;
}

/**
 * When an article was published: as the page's data states it, else as its markup does, else as the lines around the
 * title say, absolute before relative, which counts from when the page was read.
 */
export function publishedOf(header: PageHeader, facts: PageFacts, readAt: () => string | undefined): Published | null {
  const marked = markedDates(header);
  const shown = shownDates(header);
  const absolute = [
    ...facts.published.map((text) => ({ text, basis: facts.publishedShown ? 'stated' : 'structured' })),
    ...marked,
    ...shown,
    ...addressDates(facts.canonical),
    ...facts.modified.map((text) => ({ text, basis: 'modified' })),
  ];
  for (const { text, basis } of absolute) {
    const published = parseAbsoluteDate(text);
    if (published) return inOwnZone({ ...published, basis: `${basis}: "${text.slice(0, 60)}"` }, [...marked, ...shown]);
  }
  const reference = shown.length > 0 ? readAt() : undefined;
  for (const { text } of reference ? shown : []) {
    const published = reference && parseRelativeTime(text, reference);
    if (published) return published;
  }
  const issued = parseAbsoluteDate(facts.issued ?? '');
  return issued && { ...issued, basis: `the page's date: "${facts.issued?.slice(0, 60)}"` };
}

/** When a page was read, found out where somebody asks: its articles need not look for its newest date each for itself. */
export function readTimeOf(layout: PageLayout, capturedAt: string | undefined): () => string | undefined {
  let found: { readonly newest: string | undefined } | undefined;
  return () => {
    if (capturedAt) return capturedAt;
    found ??= { newest: newest(layout) };
    return found.newest;
  };
}

/** A longer line says more than when a page is of. */
const longestIssue = 90;

/** The day that a page of several articles is of: the only one that the lines above the first of them name; else undefined. */
export function issueDateOf({ blocks }: PageLayout, first: number): string | undefined {
  const lines = blocks
    .slice(0, first)
    .filter(({ text, linked, prose }) => text.length <= longestIssue && linked === 0 && prose === 0)
    .map(({ text }) => text);
  const days = new Map<string, string>();
  for (const line of lines) {
    const day = parseAbsoluteDate(line)?.earliest.slice(0, 10);
    if (day && !days.has(day)) days.set(day, line);
  }
  return days.size === 1 ? [...days.values()][0] : undefined;
}

/** Changes sooner than this after publication, in minutes, are corrections of typing that no page speaks of. */
const soonest = 1;

/**
 * When an article was last changed: as the page's data states it, else as a line beside the byline does ("Updated 3 July
 * 2025"). Null where nothing says so, or nothing that lies after its publication.
 */
export function modifiedOf(header: PageHeader, facts: PageFacts, published: Published | null): Published | null {
  const stated = [
    ...facts.modified.map((text) => ({ text, basis: 'structured' })),
    ...shownDates(header).filter(({ text }) => changed.test(text)),
  ];
  for (const { text, basis } of stated) {
    const date = parseAbsoluteDate(basis === 'stated' ? text.slice(Math.max(0, text.search(changed))) : text);
    if (date && isLater(date, published)) return { ...date, basis: `${basis}: "${text.slice(0, 60)}"` };
  }
  return null;
}

/** Whether a change is a moment of its own: another day where only days are known. */
function isLater(change: Published, published: Published | null): boolean {
  if (!published) return true;
  const isZoned = hasZone(change.earliest);
  // Two clocks of one page are of one zone; a day alone is no hour of it.
  const isComparable = isZoned === hasZone(published.latest) && published.latest.includes('T');
  if (!isComparable || !change.earliest.includes('T'))
    return change.earliest.slice(0, 10) > published.latest.slice(0, 10);
  return Date.parse(change.earliest) - Date.parse(published.latest) >= soonest * 60_000;
}

const utc = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(:\d{2})?(?:Z|\+00:00)$/;
const clock = /(\d{1,2})[:.](\d{2})\s?([ap])?\.?m?/i;
/** A date beside such a word is not that of publication. */
const changed = new RegExp(updateWords, 'i');

/**
 * A time that data gives in UTC, as the page shows it to its readers: a shown date and clock that differ by a whole
 * number of half hours, at most 14 hours, tell the zone that the outlet dates its day by.
 */
function inOwnZone(published: Published, shown: readonly Stated[]): Published {
  const [, day = '', hour, minute, second = ''] = utc.exec(published.earliest) ?? [];
  if (day === '') return published;
  const instant = Date.parse(`${day}T00:00Z`) / 60_000 + Number(hour) * 60 + Number(minute);
  for (const { text } of shown) {
    const time = clock.exec(text.replace(/\d{4}-\d{2}-\d{2}T/, ''));
    const date = time && !changed.test(text) && parseAbsoluteDate(text)?.earliest.slice(0, 10);
    if (!time || !date || utc.test(text)) continue;
    const half = time[3]?.toLowerCase();
    const shownHour = half ? (Number(time[1]) % 12) + (half === 'p' ? 12 : 0) : Number(time[1]);
    const offset = Date.parse(`${date}T00:00Z`) / 60_000 + shownHour * 60 + Number(time[2]) - instant;
    if (offset === 0 || offset % 30 !== 0 || Math.abs(offset) > 14 * 60 || shownHour > 23) continue;
    const local = new Date((instant + offset) * 60_000).toISOString().slice(0, 16);
    const value = `${local}${second}${offset < 0 ? '-' : '+'}${clockText(Math.abs(offset))}`;
    return {
      ...published,
      earliest: value,
      latest: value,
      basis: `${published.basis}, shown as "${text.slice(0, 60)}"`,
    };
  }
  return published;
}

function clockText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Dates in attributes that are made for machines. */
function markedDates({ elements }: PageHeader): Stated[] {
  return elements
    .filter(({ name, attributes }) => name === 'time' || /datePublished/i.test(attributes.itemprop ?? ''))
    .filter(({ attributes }) => !changed.test(`${attributes.class ?? ''} ${attributes.itemprop ?? ''}`))
    .map(({ attributes }) => ({ text: attributes.datetime ?? attributes.content ?? '', basis: 'marked' }))
    .filter(({ text }) => text !== '');
}

/** Lines that are marked as a date or look like one. */
function shownDates({ elements, blocks }: PageHeader): Stated[] {
  const named = elements.filter(
    ({ name, attributes }) => name === 'time' || nameWords(attributes.class ?? '').some((word) => dateNames.test(word)),
  );
  const lines = blocks
    .filter(({ text, prose }) => text.length < (prose === 0 ? 90 : 60) || (text.length < 160 && datedLine.test(text)))
    .map(({ text }) => text);
  return [...named.map((element) => textOf(element.node, 200)), ...lines].map((text) => ({ text, basis: 'stated' }));
}

/** A longer line is prose that mentions a date, unless it speaks of publication. */
const datedLine = /^by\s|publish|posted|veröffentlicht|publié|publicad|pubblicat|gepubliceerd|опубликован/i;

const dateNames = /^(?:date|dates|time|timestamp|published|publish|pubdate|posted|dateline|datetime)$/;

/** The date in an address such as /2025/07/02/title. */
function addressDates(address: string | undefined): Stated[] {
  const match = /\/((?:19|20)\d{2})[/-]([01]\d)[/-]([0-3]\d)(?:[/-]|$)/.exec(address ?? '');
  return match ? [{ text: `${match[1]}-${match[2]}-${match[3]}`, basis: 'address' }] : [];
}

/** The newest date that the page states anywhere, its prose last; the page was read no earlier. */
function newest({ elements, blocks }: PageLayout): string | undefined {
  const marked = elements
    .filter(({ name, attributes }) => name === 'time' && attributes.datetime)
    .map(({ attributes }) => parseAbsoluteDate(attributes.datetime ?? '')?.earliest ?? '')
    .filter((date) => date !== '');
  const linesOf = (isProse: boolean) => blocks.filter(({ prose }) => prose > 0 === isProse).map(({ text }) => text);
  const shown = newestDayIn(linesOf(false));
  return [...marked, ...(shown ? [shown] : [])].sort().at(-1) ?? newestDayIn(linesOf(true));
}
