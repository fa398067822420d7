import type { PageLayout } from './html-blocks.ts';
import type { PageFacts } from './html-facts.ts';
import { fromTitle, type Reading, readPage } from './html-reading.ts';
import { areLeadsOnly } from './html-several.ts';
import { titlesByShape } from './html-several-titles.ts';
import { withShortProse } from './html-short-prose.ts';
import { type PageTitle, titleOf } from './html-title.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import { isWalledWithin } from './html-walls.ts';
import { isWallLine } from './wall-phrases.ts';

/** Where an article is told on the page, and what the page states about it. */
export interface Telling {
  readonly layout: PageLayout;
  readonly reading: Reading;
  readonly title: PageTitle;
  readonly facts: PageFacts;
  /** Whether no more than a few sentences are told. */
  readonly isBrief?: boolean;
  /** Whether it is one of several short items, of which the page tells no more. */
  readonly isItem?: boolean;
}

/** The lines of a body, with one more below it. */
export function linesOf({ layout: { blocks }, reading: { body } }: Telling) {
  return blocks.slice(body.start, body.end + 1).map(({ text, prose }) => ({ text, isProse: prose > 0 }));
}

/** What the page calls its own site. */
export function siteOf({ outlet, via }: PageFacts): string | undefined {
  return via ?? outlet;
}

export function singleTelling(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  facts: PageFacts,
  least?: number,
): Telling | null {
  const reading = readPage(layout, verdicts, facts.body, least);
  if (!reading) return null;
  const title = titleOf(layout, reading.body, facts.headlines, siteOf(facts) ?? '');
  return { layout, reading: { ...reading, body: fromTitle(layout, reading, title.block) }, title, facts };
}

/** Under a paywall a paragraph or two are all that is told, in characters. */
const leastUnderWall = 100;

/** The article, below a title that the page shows, of a page that has it in short paragraphs, or no more than its beginning. */
export function shortTelling(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  facts: PageFacts,
  language: string,
  hasBeginnings: boolean,
): Telling[] {
  const isWalled =
    facts.paid ||
    isWalledWithin(layout, 0, layout.blocks.length) ||
    layout.blocks.some(({ text }) => isWallLine(text, language));
  const short = withShortProse(layout, verdicts);
  // Read the same way the same page shows no more than before.
  if (short === layout && !isWalled && !hasBeginnings) return [];
  const telling = singleTelling(short, verdicts, facts, isWalled ? leastUnderWall : undefined);
  if (!telling || telling.title.block < 0) return [];
  const { body } = telling.reading;
  if (areLeadsOnly(short, verdicts, titlesByShape(short, verdicts), body)) return [];
  return [
    isWalledBelow(layout, body.end, language) ? { ...telling, facts: { ...telling.facts, paid: true } } : telling,
  ];
}

/** How many blocks below a short text a wall can stand that cut it. */
const wallReach = 4;

function isWalledBelow({ blocks }: PageLayout, end: number, language: string): boolean {
  return blocks.slice(end, end + wallReach).some(({ text }) => isWallLine(text, language));
}

/** In characters: more than this is told of one thing, wherever its title stands. */
const mostElsewhere = 900;

/**
 * Whether what was taken for the body begins above its title, and most of it stands there: a banner, a notice; or is little,
 * and counts what the page calls something else.
 */
export function isUnsure({ title, reading }: Telling, verdicts: BlockVerdicts): boolean {
  const { body, prose } = reading;
  if (prose > mostElsewhere || body.isNamed) return false;
  return title.block > body.start || reading.verdicts !== verdicts;
}

/** The report of a few sentences that a page without a run of prose shows, if it does. */
export async function briefTelling(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  facts: PageFacts,
  language: string,
): Promise<Telling[]> {
  const { briefOf } = await import('./html-brief.ts');
  const brief = briefOf(layout, verdicts, facts);
  if (!brief) return [];
  const { title, start, end } = brief;
  const body = { start, end, reason: 'sentences below the title' };
  const paid = facts.paid || isWalledBelow(layout, end, language);
  return [{ layout, reading: { verdicts, body, prose: 0 }, title, facts: { ...facts, paid }, isBrief: true }];
}
