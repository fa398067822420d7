import { isClockTime } from './source-lines.ts';
import type { Block } from './text-blocks.ts';
import { sharedPart, stemsOf } from './topic.ts';

/** Prose between two gaps of a body, and whether it is about what the prose before it is about. */
interface Unit {
  readonly start: number;
  readonly words: number;
  /** Opened by a heading, a date or a name. */
  readonly isOpened: boolean;
  /** The share of its words that the prose before it has. */
  readonly shared: number;
  readonly wordsBefore: number;
}

/** A teaser or a comment is not longer, in words; a section of an article can be as short. */
const longestTeaser = 90;
/** How many of them in a row make a list. */
const fewestInRow = 2;

/**
 * Where a body ends if what follows is a row of teasers or comments: short pieces, each below a line of its own, that
 * have few words in common with all that stands before them.
 * @param end of the body, which the units are of: an index of a block, as the answer is
 */
export function endBeforeOthers(units: readonly Unit[], end: number): number {
  let cut = units.length;
  let misses = 0;
  for (let at = units.length - 1; at > 0; at -= 1) {
    const unit = units[at];
    if (!unit?.isOpened || unit.words > longestTeaser) break;
    if (isForeign(unit)) cut = at;
    else misses += 1;
    if (misses > (units.length - at) / 3) break;
  }
  return units.length - cut >= fewestInRow ? (units[cut]?.start ?? end) : end;
}

/** A row of teasers of nothing else has at least so many. */
const fewestInPage = 3;

/** Whether a body is nothing but teasers: short pieces, each below a line of its own, with few words in common. */
export function isRowOfTeasers(units: readonly Unit[]): boolean {
  if (units.length < fewestInPage || units.some(({ words }) => words > longestTeaser)) return false;
  const foreign = units.slice(1).filter((unit) => unit.isOpened && isForeign(unit));
  return foreign.length >= ((units.length - 1) * 2) / 3;
}

/** Little can be in common with little: what stands before counts by its length. */
function isForeign({ shared, wordsBefore }: Unit): boolean {
  return shared < (wordsBefore > 300 ? 0.16 : wordsBefore > 120 ? 0.1 : 0.06);
}

/** The units between two blocks, in their order. */
export function unitsOf(blocks: readonly Block[], start: number, end: number, language: string): Unit[] {
  const units: Unit[] = [];
  const before = new Set<string>();
  let wordsBefore = 0;
  let at = start;
  while (at < end) {
    const first = at;
    while (at < end && !isText(blocks[at])) at += 1;
    const firstText = at;
    while (at < end && isText(blocks[at])) at += 1;
    const gap = blocks.slice(first, firstText);
    const text = blocks.slice(firstText, at);
    if (text.length === 0) break;
    if (isAdvertisement(gap, text)) continue;
    const stems = stemsOf(text.map((block) => block.text.slice(0, 3000)).join('\n'), language);
    const words = text.reduce((sum, block) => sum + block.words, 0);
    units.push({
      start: first,
      words,
      isOpened: gap.some(({ kind, text }) => (kind === 'heading' || kind === 'meta') && !isClockTime(text)),
      shared: sharedPart(stems, before),
      wordsBefore,
    });
    for (const stem of stems) before.add(stem);
    wordsBefore += words;
  }
  return units;
}

/** Below a line such as "Advertisement" stands one. */
const longestAdvertisement = 20;

function isAdvertisement(gap: readonly Block[], text: readonly Block[]): boolean {
  const words = text.reduce((sum, block) => sum + block.words, 0);
  return gap.length > 0 && gap.every(({ kind }) => kind === 'noise') && words <= longestAdvertisement;
}

function isText(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'prose' || block.kind === 'short' || block.kind === 'item');
}
