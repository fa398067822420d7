import { copyrightOwner, footOwner } from './copyright-owner.ts';
import { isSectionName, namesOutlet } from './outlet-names.ts';
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
/** A credit in a footer is not longer, in characters. */
const longestFooter = 300;

/** What the page calls the site it belongs to, from its copyright line, its call to download an app, or its masthead. */
export function siteName(blocks: readonly Block[]): string | undefined {
  for (const block of blocks.toReversed()) {
    if (block.text.length > longestFooter) continue;
    const app = appCall.exec(block.text)?.[1];
    if (app && /^\p{Lu}/u.test(app)) return app;
    const owner = copyrightOwner(block.text) ?? footOwner(block.text);
    if (owner) return mastheadSpelling(owner.trim(), blocks);
  }
  return masthead(blocks);
}

/** How many lines the spelling of a name is looked for in. */
const spellingReach = 60;

/** "world-economist" is "World Economist" on the masthead, and "Mulde-Bote Verlag" is "Mulde-Bote". */
function mastheadSpelling(name: string, blocks: readonly Block[]): string {
  const letters = lettersOf(name);
  const heads = blocks.slice(0, spellingReach).map(({ text }) => text.split(/ [–—|-] /u)[0]?.trim() ?? '');
  // Buttons can stand glued to it.
  const same =
    heads.find((head) => lettersOf(head) === letters) ??
    (heads.some((head) => head.startsWith(name) && /^\p{Lu}/u.test(head.slice(name.length))) ? name : undefined);
  return same ?? namesOnTop(blocks).find((head) => beginAlike(head, name)) ?? name;
}

/** No masthead stands lower on its page, in lines, or is longer, in words. */
const topReach = 8;
const longestMasthead = 5;

/** "Harbour PostNewsSport": where the next item of a menu begins. */
const gluedItem = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}+.*\p{Ll}\p{Lu})/u;

function namesOnTop(blocks: readonly Block[]): readonly string[] {
  const names = blocks
    .slice(0, topReach)
    .filter(({ kind, words }) => (kind === 'heading' || kind === 'item') && words <= longestMasthead);
  return names.map(({ text }) => text.split(gluedItem)[0] ?? text);
}

const definite = /^(?:the|der|die|das|le|la|les|el|los|las|il|lo) /iu;
/** A shorter word says little, in letters. */
const shortestWord = 4;

/** Whether two names have their first word in common, or one is the beginning of the other. */
function beginAlike(head: string, name: string): boolean {
  const [first = '', other = ''] = [head, name].map((text) => text.replace(definite, '').split(/[\s–—|]+/u)[0]);
  const word = lettersOf(first);
  if (word.length >= shortestWord && word === lettersOf(other)) return true;
  return lettersOf(head).length >= shortestWord && lettersOf(name).startsWith(lettersOf(head));
}

/** The name that stands alone on top of a page and again behind its title, or is such as newspapers have. */
function masthead(blocks: readonly Block[]): string | undefined {
  const names = namesOnTop(blocks);
  const top = blocks.slice(0, topReach).map(({ text }) => text);
  const behindTitle = names.find((name) =>
    top.some((text) => text.endsWith(` - ${name}`) || text.endsWith(` | ${name}`)),
  );
  return behindTitle ?? names.find((name) => name.includes(' ') && namesOutlet(name) && !isSectionName(name));
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
