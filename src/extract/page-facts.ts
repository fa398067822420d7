import { findAbsoluteDates, parseAbsoluteDate, tellsRelativeTime } from './published.ts';
import type { Block } from './text-blocks.ts';

/** The newest date that a page states and that can be the day on which it was saved. */
export interface PageDate {
  /** ISO 8601 date or time. */
  readonly value: string;
  /** `capture time`, or where on the page it was found. */
  readonly origin: string;
}

/** Words that put a date of a prose sentence into the future of its page. */
const ahead =
  /\b(?:will|would|until|by|before|expires?|due|deadline|scheduled|expected|plans?|planned|set to|upcoming|slated)\b/i;

/**
 * The day against which "2 hours ago" is to be read: the time of capture where it is known, else the newest date
 * beside the page's articles, else the newest in their text that no sentence puts into the future.
 */
export function referenceDate(blocks: readonly Block[], capturedAt: string | undefined): PageDate | undefined {
  if (capturedAt) return { value: capturedAt, origin: 'the time of capture' };
  const stated = newest(blocks.filter((block) => block.kind === 'meta').map((block) => dayIn(block.text)));
  if (stated) return { value: stated, origin: 'the newest date on the page' };
  const mentioned = newestDayIn(blocks.map(({ text }) => text));
  return mentioned ? { value: mentioned, origin: 'the newest date on the page' } : undefined;
}

/** The newest day that texts state and do not put into the future, as an ISO 8601 date. */
export function newestDayIn(texts: readonly string[]): string | undefined {
  return newest(texts.flatMap(daysIn));
}

function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function dayIn(text: string): string | undefined {
  return parseAbsoluteDate(text)?.earliest.slice(0, 10);
}

function daysIn(text: string): string[] {
  return findAbsoluteDates(text)
    .filter(({ start }) => !ahead.test(text.slice(Math.max(0, start - 90), start)))
    .map((mention) => mention.published.earliest.slice(0, 10));
}

/** Whether the page tells times by "2 hours ago": then it was saved on about the newest day that it states. */
export function isFresh(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'meta' && tellsRelativeTime(block.text));
}

const appCall = /\bdownload (?:the )?([^\s.,;:!?|()]{2,21}(?: [^\s.,;:!?|()]{2,21})?) app\b/i;
const copyright =
  /^(?:©|\(c\)|copyright(?: ©)?) ?(?:\d{4}(?: ?[-–] ?\d{4})? )?(?:by )?([^\s.,|©()-][^,|©()/:]{1,40}?)(?: \d{4})?(?:[.,|]| all rights|$| inc\b| designed| ltd\b| llc\b)/i;

/** What the page calls the site it belongs to, from its copyright line or its call to download an app. */
export function siteName(blocks: readonly Block[]): string | undefined {
  for (const block of blocks.toReversed()) {
    if (block.text.length > 300) continue;
    const app = appCall.exec(block.text)?.[1];
    if (app && /^\p{Lu}/u.test(app)) return app;
    const owner = copyrightOwner(block.text);
    if (owner) return mastheadSpelling(owner, blocks);
  }
  return undefined;
}

/** Whom a line names as the owner of a text: "© 2023 Harbour Post". */
export function copyrightOwner(text: string): string | undefined {
  const owner = copyright.exec(text)?.[1]?.trim();
  return owner && !/^\d|^all rights/i.test(owner) ? owner : undefined;
}

/** "world-economist" is "World Economist" on the masthead. */
function mastheadSpelling(name: string, blocks: readonly Block[]): string {
  const letters = lettersOf(name);
  for (const { text } of blocks.slice(0, 60)) {
    const masthead = text.split(/ [–—|-] /u)[0] ?? '';
    if (lettersOf(masthead) === letters) return masthead.trim();
  }
  return name;
}

/** Whether the page says that its article comes from elsewhere. */
export function isRepublished(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    /^(?:source link|read (?:the )?(?:full|original) (?:article|story)(?: (?:at|on) .{2,40})?|original (?:source|article))$/i.test(
      block.text,
    ),
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
