import { isPersonName, parseByline } from './byline.ts';
import type { Block, PageLayout } from './html-blocks.ts';
import { isField, type Section } from './html-several-sections.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import { isSectionName, namesOutlet, outletIn } from './outlet-names.ts';
import { findAbsoluteDates, tellsRelativeTime } from './published.ts';
import { sourceIn } from './source-lines.ts';
import { lineVerdict } from './verdict.ts';

/** What a section says of itself beside its title or after its body. */
export interface OwnWords {
  readonly authors: readonly string[];
  /** An absolute date, as written. */
  readonly published?: string;
  readonly outlet?: string;
  /** Its author, where nothing but the shape of a name says so. */
  readonly named?: string;
  /** Whether any of its lines is a byline or a date. */
  readonly isSigned: boolean;
}

const longestLine = 160;
const longestOutlet = 40;
/** How far from its title or its last paragraph a line may stand. */
const reach = 4;

/** Words of the machinery around an article; no outlet is called so. */
const machinery =
  /^(?:share|advertisement|print|comments?|read more|copy link|email|photo|reply|view in browser|related|by|live)\b/i;

/** Reads the lines between a section's start and its title, between title and body, and after the body. */
export function ownWords(layout: PageLayout, verdicts: BlockVerdicts, section: Section): OwnWords {
  const lines = linesOf(layout, verdicts, section);
  const bylines = lines.map((line) => parseByline(line)).filter(({ marked }) => marked);
  const named = bylines.length > 0 ? undefined : nameBeside(layout, section);
  const dates = lines.map((line) => findAbsoluteDates(line)[0] && line).filter((line) => line !== undefined);
  const outlet = outletOf(lines.filter((line) => line !== named));
  return {
    authors: named ? [named] : bylines.flatMap(({ authors }) => authors.map(({ name }) => name)),
    ...(dates[0] && { published: dates[0] }),
    ...(outlet && { outlet }),
    ...(named && { named }),
    isSigned: named !== undefined || bylines.length > 0 || dates.length > 0 || lines.some(tellsTime),
  };
}

/** Takes bare names for those of outlets where as many of the other articles of a page name one: "Valley Echo" could be a person. */
export function withNamedOutlets(words: readonly OwnWords[]): readonly OwnWords[] {
  const named = words.filter((own) => own.named);
  const outlets = words.filter(({ outlet, named }) => outlet && !named && namesOutlet(outlet));
  if (named.length === 0 || outlets.length < named.length) return words;
  return words.map((own) => (own.named ? { ...own, authors: [], outlet: own.named } : own));
}

/** The name that stands alone between a title and its text, or above the title in the same element. */
function nameBeside({ blocks }: PageLayout, { title, start, body }: Section): string | undefined {
  const below = blocks.slice(Math.max(title + 1, body.start - reach), body.start);
  const above = blocks.slice(Math.max(start, title - 2), title);
  const isName = (text: string) =>
    isPersonName(text) && !namesOutlet(text) && !/^(?:The|La|Le|El|Il|Die|Der|Das) /.test(text);
  return [...below, ...above].find(({ text }) => isName(text))?.text;
}

/** The hour at which an entry of a live blog was written: "21.15 GMT". */
const clockTime = /^\d{1,2}[:.h]\d{2}(?: ?(?:[ap]\.?m\.?|[A-Z]{2,4}))?$/;

function tellsTime(line: string): boolean {
  return clockTime.test(line) || tellsRelativeTime(line);
}

function linesOf({ blocks }: PageLayout, verdicts: BlockVerdicts, { title, start, end, body }: Section): string[] {
  const heading = blocks[title]?.text;
  const near = [
    ...blocks.slice(Math.max(start, title - reach), title),
    ...blocks.slice(title + 1, Math.min(body.start, title + 1 + reach)),
    ...blocks.slice(body.end, Math.min(end, body.end + reach)).filter((_, i) => isOwnLine(verdicts, body.end + i)),
  ];
  return near.filter((block) => (isLine(block) || isField(block)) && block.text !== heading).map(({ text }) => text);
}

function isOwnLine(verdicts: BlockVerdicts, index: number): boolean {
  const reason = verdicts[index]?.reason;
  return reason === undefined || reason === 'the byline' || reason === 'a time' || reason === 'a teaser';
}

function isLine({ text, prose, linked }: Block): boolean {
  return prose === 0 && text.length <= longestLine && linked < text.length * 0.9;
}

/** A name that stands beside a date or a byline, else one that stands alone: what is neither a person, nor a time, nor a button. */
function outletOf(lines: readonly string[]): string | undefined {
  const isSignedLine = (line: string) =>
    parseByline(line).marked || findAbsoluteDates(line).length > 0 || tellsRelativeTime(line);
  const stated = lines.map(sourceIn).find((name) => name !== undefined);
  if (stated) return stated;
  const beside = lines.filter(isSignedLine).map((line) => outletIn(line, true));
  const named = beside.find((name) => name !== undefined && !machinery.test(name));
  if (named) return named;
  const parts = lines.flatMap((line) => line.split(/\s[·|•—–]\s/));
  return parts
    .map((part) => part.trim())
    .find((part) => {
      if (part.length < 3 || part.length > longestOutlet || machinery.test(part) || isSectionName(part)) return false;
      if (/\d{3}|[:：]/.test(part) || lineVerdict(part)) return false;
      return /^[\p{Lu}\p{Lo}]/u.test(part) && !/[.!?]$/u.test(part) && !isSignedLine(part);
    });
}
