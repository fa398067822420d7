import { type Placed, startOf } from './article-spans.ts';
import { markedByline } from './byline.ts';
import { fieldsByPlace, leadsToSource, type OwnWords } from './fields-by-place.ts';
import type { Line, Side } from './placed-parts.ts';
import { findAbsoluteDates } from './published.ts';
import { endsRelease, isClockTime, isEnvelopeLine, sourceIn } from './source-lines.ts';
import type { Block } from './text-blocks.ts';
import { isDayOfSeveral, isDayOfTeaser } from './text-issue-day.ts';

/** How many lines above a title, below it and after a body can be about an article. */
const reach = { above: 6, below: 8, after: 5 } as const;
const longestLine = 160;
/** "Joined: 12 August 2008", "Created: 9/20/2021": what says of what it is the day. */
const otherDay = /^\p{Lu}[\p{L} -]{2,24}: .{0,20}\d{4}/u;

/** What the articles of a flattened page say of themselves, each read where the others say the same. */
export function ownWordsOfText(blocks: readonly Block[], articles: readonly Placed[]): readonly OwnWords[] {
  const titles = new Set(articles.flatMap(({ title }) => title?.text ?? []));
  const told = ofOneSide(articles.map((_, at) => linesBeside(blocks, titles, articles, at))).map(numbered);
  return fieldsByPlace(told, menuOf(blocks.slice(0, articles[0] && startOf(articles[0]))));
}

/** A section's name is not longer, in words. */
const longestSection = 2;

/** What can be the items of a menu among the lines above the first article. */
function menuOf(top: readonly Block[]): ReadonlySet<string> {
  const short = top.filter(({ kind, words }) => (kind === 'heading' || kind === 'item') && words <= longestSection);
  return new Set(short.map(({ text }) => text.toLowerCase()));
}

/** Lines of a look are told apart by their order, from the title or the body on. */
function numbered(lines: readonly Line[]): Line[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const of = `${line.side} ${line.look}`;
    const before = counts.get(of) ?? 0;
    counts.set(of, before + 1);
    return { ...line, look: `${line.look} ${before}` };
  });
}

/** The lines beside an article, those above it and after it from its title and its body on. */
function linesBeside(
  blocks: readonly Block[],
  titles: ReadonlySet<string>,
  articles: readonly Placed[],
  at: number,
): Line[] {
  const of = (side: Side, from: number, to: number, is: (block: Block) => boolean) =>
    blocks
      .slice(from, to)
      .filter(is)
      .map((block): Line => ({ side, look: lookBeside(blocks, block), text: block.text, leaves: [] }));
  const article = articles[at];
  if (!article) return [];
  const { span } = article;
  const start = startOf(article);
  const next = articles[at + 1];
  const above = Math.max(articles[at - 1]?.span.bodyEnd ?? 0, start - reach.above);
  const after = Math.min(next ? startOf(next) : blocks.length, span.bodyEnd + reach.after);
  const isLine = (block: Block) =>
    !titles.has(block.text) && canTell(block) && !isDayOfSeveral(blocks, block) && !isDayOfTeaser(blocks, block);
  return [
    ...of('above', above, start, (block) => isLine(block) && !endsRelease(block.text)).toReversed(),
    ...of('below', start + 1, Math.min(span.bodyStart, start + 1 + reach.below), isLine),
    // Where a standfirst was taken for the beginning of the body.
    ...of('below', span.bodyStart, Math.min(span.bodyEnd, span.bodyStart + reach.below), ({ kind }) => kind === 'meta'),
    ...of('after', span.bodyEnd, after, isLine),
  ];
}

function canTell({ text, kind }: Block): boolean {
  if (text.length > longestLine || kind === 'prose' || kind === 'end') return false;
  if (otherDay.test(text) && !isEnvelopeLine(text)) return false;
  return kind !== 'noise' || sourceIn(text) !== undefined || leadsToSource(text);
}

/** A line right beside one that says who or when is about the same article. */
function lookBeside(blocks: readonly Block[], { index, text }: Block): string {
  const look = lookOf(text);
  if (look !== 'line') return look;
  const isBesideFact = [index - 1, index + 1].some((at) => blocks[at]?.kind === 'meta');
  return isBesideFact ? 'line beside' : look;
}

function lookOf(text: string): string {
  if (isClockTime(text)) return 'clock';
  if (sourceIn(text) !== undefined) return 'source';
  const looks = [findAbsoluteDates(text).length > 0 && 'date', markedByline(text) && 'byline'].filter(Boolean);
  return looks.join(' and ') || 'line';
}

type BetweenSide = 'above' | 'after';

/**
 * What stands between two articles belongs to the one above it or to the one below it, and lines of a look all to the same:
 * to those that more articles have it on the side of; else as the other lines that say who or when; else to the nearer.
 */
function ofOneSide(told: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const on = (side: BetweenSide) => told.map((lines) => lines.filter((line) => line.side === side));
  const [above, after] = [on('above'), on('after')];
  const looks = new Set([...above, ...after].flatMap((lines) => lines.map(({ look }) => look)));
  const lead = (look: string) => countOf(after, look) - countOf(above, look);
  const signed = [...looks].filter((look) => look !== 'line').reduce((sum, look) => sum + Math.sign(lead(look)), 0);
  const isAfter = (look: string) =>
    (lead(look) || (look === 'line' ? 0 : signed) || nearness(after, look) - nearness(above, look)) > 0;
  const ofAfter = new Set([...looks].filter(isAfter));
  return told.map((lines) =>
    lines.filter(({ side, look }) => side === 'below' || (side === 'after') === ofAfter.has(look)),
  );
}

function countOf(told: readonly (readonly Line[])[], look: string): number {
  return told.filter((lines) => lines.some((line) => line.look === look)).length;
}

/** How near to their articles the first lines of a look stand. */
function nearness(told: readonly (readonly Line[])[], look: string): number {
  return told.reduce((sum, lines) => sum + 1 / (2 + lines.findIndex((line) => line.look === look)), 0);
}
