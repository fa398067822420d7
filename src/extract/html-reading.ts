import type { PageLayout } from './html-blocks.ts';
import { type BodyRange, chooseBody } from './html-body.ts';
import { type BlockVerdicts, verdictsOf } from './html-verdicts.ts';

/** A page as one view of it sees the body. */
export interface Reading {
  readonly verdicts: BlockVerdicts;
  readonly body: BodyRange;
  /** Characters of prose in the body. */
  readonly prose: number;
}

/**
 * The body as the page's own names for its parts show it; where next to nothing is left that way, they are not
 * believed, and only the tags' own meaning counts.
 * @param least how much prose a body needs, in characters, if not as much as usual
 */
export function readPage(layout: PageLayout, verdicts: BlockVerdicts, stated: string, least?: number): Reading | null {
  const all = layout.blocks.reduce((total, block) => total + block.prose, 0);
  if (all === 0 && stated === '') return null;
  const strict = readingOf(layout, verdicts, stated, least);
  if (strict && strict.prose > all / 3) return strict;
  const lenient = readingOf(layout, verdictsOf(layout, false), stated, least);
  return lenient && lenient.prose > (strict?.prose ?? 0) * 5 ? lenient : strict;
}

/** What the three views of a body agree on, with how much prose it has. */
function readingOf(layout: PageLayout, verdicts: BlockVerdicts, stated: string, least?: number): Reading | null {
  const body = chooseBody(layout, verdicts, stated, least);
  return body && { verdicts, body, prose: proseIn(layout, verdicts, body.start, body.end) };
}

function proseIn({ blocks }: PageLayout, verdicts: BlockVerdicts, start: number, end: number): number {
  return blocks.slice(start, end).reduce((total, block, i) => total + (verdicts[start + i] ? 0 : block.prose), 0);
}

/** A body without what stands before its title, if the title is in it and less than half of the prose is. */
export function fromTitle(layout: PageLayout, { verdicts, body, prose }: Reading, title: number): BodyRange {
  if (title < body.start || title >= body.end) return body;
  return proseIn(layout, verdicts, title, body.end) > prose / 2 ? { ...body, start: title } : body;
}
