import type { ArticleSpan } from './article-spans.ts';
import { paywall, type RawParagraph } from './body.ts';
import type { Block } from './text-blocks.ts';
import { isWallLine } from './wall-phrases.ts';

/** How many lines after a body a wall can stand. */
const wallReach = 3;

/** The lines of an article that can be its body: its standfirst, what stands in its span below the title, and the wall that cut it. */
export function rawParagraphs(
  blocks: readonly Block[],
  title: Block | undefined,
  span: ArticleSpan,
  language: string,
): RawParagraph[] {
  const body = blocks.slice(span.bodyStart, span.bodyEnd).filter(({ index }) => index > (title?.index ?? -1));
  const after = blocks.slice(span.bodyEnd, span.bodyEnd + wallReach + 1);
  return [
    ...standfirst(blocks, title, span),
    ...body.map((block, at) => rawParagraph(block, body[at + 1], language)),
    ...cutLine(after, language),
    ...wallBelow(after.slice(0, wallReach), language),
  ];
}

/** A line without a stop is not shorter where a wall cut it in the middle of a sentence, in words. */
const fewestCut = 10;

/** The line right after a body that has no stop because a wall cut it. */
function cutLine(after: readonly Block[], language: string): RawParagraph[] {
  const [line, next] = after;
  return line && next && isCut(line, next, language) ? [{ text: line.text, verdict: null }] : [];
}

/** Whether a line without a stop was cut by the wall that is the next. */
export function isCut({ kind, words, copies }: Block, next: Block, language: string): boolean {
  return kind === 'heading' && words >= fewestCut && copies === 1 && isWall(next, language);
}

/** Of the lines after a body those that say that a paywall cut it. */
function wallBelow(after: readonly Block[], language: string): RawParagraph[] {
  return after.filter((block) => isWall(block, language)).map(({ text }) => ({ text, verdict: paywall }));
}

/** Whether a line says that a paywall cut the text above it. */
export function isWall({ text, verdict }: Block, language: string): boolean {
  return verdict?.fate === 'paywall' || isWallLine(text, language);
}

function rawParagraph(block: Block, next: Block | undefined, language: string): RawParagraph {
  const { text, kind, verdict } = block;
  if (kind === 'end') return { text, verdict: { fate: 'noise', reason: 'heading of another part of the page' } };
  if (kind === 'meta') return { text, verdict: { fate: 'noise', reason: 'date or byline' } };
  if (kind !== 'heading') return { text, verdict: verdict ?? null };
  if (next && isCut(block, next, language)) return { text, verdict: null };
  if (leadsText(block, next)) return { text, subhead: true };
  return { text, verdict: { fate: 'noise', reason: 'heading without text' } };
}

/** Whether a line without a stop is a subhead: it stands once on the page, and prose follows. */
function leadsText(heading: Block, next: Block | undefined): boolean {
  if (heading.copies > 1 || heading.words > 20 || next === undefined) return false;
  return next.kind === 'prose' || next.kind === 'short' || next.kind === 'item';
}

/** How many lines after the title its standfirst can stand. */
const standfirstReach = 3;

/** Between title and body, the statement that sums the article up: a sentence, with or without its stop. */
function standfirst(blocks: readonly Block[], title: Block | undefined, { bodyStart }: ArticleSpan): RawParagraph[] {
  if (!title) return [];
  const near = blocks.slice(title.index + 1, Math.min(bodyStart, title.index + 1 + standfirstReach));
  const line = near.find((block) => {
    if (block.text === title.text || block.isBullet || block.copies > 1 || block.words > 60) return false;
    return (
      block.kind === 'prose' ||
      (block.kind === 'short' && block.words >= 6) ||
      (block.kind === 'heading' && block.words >= 12)
    );
  });
  return line ? [{ text: line.text, verdict: line.verdict ?? null }] : [];
}
