import { isPersonName, markedByline } from './byline.ts';
import { namesAddress } from './source-lines.ts';
import { type Block, breadcrumb } from './text-blocks.ts';
import { isDateline } from './text-dateline.ts';
import { topicShare } from './topic.ts';

/** How many lines above the body are looked at for its title. */
const reach = 40;
/** How much of what was taken for the body can stand above the title: promises and teasers on top of the page. */
const inside = 0.2;
/** Below this a line is not convincing. */
const leastScore = 1;

interface Place {
  readonly headerStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Whether the first line of the head is the title. */
  readonly hasMarkedTitle?: boolean | undefined;
}

interface About {
  /** Content words of the body. */
  readonly stems: ReadonlySet<string>;
  readonly language: string;
  /** The lines of the page that tell the way to it. */
  readonly trails: readonly Block[];
}

/** The lines of a page that tell the way to it: "Home » Europe » A title". */
export function trailsOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ text }) => breadcrumb.test(text));
}

/**
 * The block that is an article's title: among the lines above the body, and the first lines of what was taken for the
 * body, the one that shares most with it, stands close, stands more than once, and has a date or byline after it.
 * Undefined where no line convinces.
 */
export function findTitle(blocks: readonly Block[], place: Place, about: About): Block | undefined {
  if (place.hasMarkedTitle) return blocks[place.headerStart];
  let best: { block: Block; score: number } | undefined;
  const from = Math.max(place.headerStart, place.bodyStart - reach);
  const to = endOfTop(blocks, place);
  for (const block of blocks.slice(from, to)) {
    const score = titleScore(blocks, block, place, about);
    if (score > (best?.score ?? leastScore)) best = { block, score };
  }
  return titleAboveStandfirst(blocks, best?.block, from, about) ?? best?.block ?? openingLine(blocks, place);
}

/** A title and the standfirst below it have so many words. */
const fewestTitleWords = 5;
const fewestStandfirstWords = 6;
/** So much of what the upper is about comes again in the text. */
const leastOfTitle = 0.5;

/**
 * The line right above the one that was found, where that sums up what the other names, as standfirsts do: nothing but
 * labels stands above the two, so neither is one of a list of titles.
 */
function titleAboveStandfirst(
  blocks: readonly Block[],
  found: Block | undefined,
  from: number,
  { stems, language }: About,
): Block | undefined {
  const above = found && found.index > from ? blocks[found.index - 1] : undefined;
  if (!found || !above || found.words < fewestStandfirstWords || found.copies > 1 || found.isSubject) return undefined;
  if (above.kind !== 'heading' || above.isBullet || above.words < fewestTitleWords || !canBeTitle(above))
    return undefined;
  if (above.text.endsWith(found.text) || markedByline(above.text) || isPersonName(above.text)) return undefined;
  const before = blocks[above.index - 1];
  const isTop = !before || before.kind === 'item' || before.kind === 'meta' || before.words < fewestTitleWords;
  return isTop && topicShare(above.text, stems, language) >= leastOfTitle ? above : undefined;
}

/** The line that told that an article begins here, where a page has several. */
function openingLine(blocks: readonly Block[], { headerStart, bodyStart }: Place): Block | undefined {
  const line = headerStart > 0 && headerStart < bodyStart ? blocks[headerStart] : undefined;
  return line?.kind === 'heading' && canBeTitle(line) ? line : undefined;
}

/** Where the first `inside` of the body's words end. */
function endOfTop(blocks: readonly Block[], { bodyStart, bodyEnd }: Place): number {
  const body = blocks.slice(bodyStart, bodyEnd);
  const total = body.reduce((sum, block) => sum + block.words, 0);
  let words = 0;
  for (const block of body) {
    words += block.words;
    if (words > total * inside) return block.index;
  }
  return bodyEnd;
}

function titleScore(
  blocks: readonly Block[],
  block: Block,
  { bodyStart }: Place,
  { stems, language, trails }: About,
): number {
  if (block.isSubject) return Number.POSITIVE_INFINITY;
  if (!canBeTitle(block)) return Number.NEGATIVE_INFINITY;
  const hasMeta = blocks.slice(block.index + 1, block.index + 5).some((other) => other.kind === 'meta');
  const isInside = block.index >= bodyStart;
  if (isInside && (!hasMeta || block.kind !== 'heading' || block.words < 4)) return Number.NEGATIVE_INFINITY;
  const inBreadcrumb = trails.some(({ index, text }) => index < bodyStart && text.endsWith(block.text));
  return (
    3 * topicShare(block.text, stems, language) * Math.min(1, block.words / 8) +
    (block.words >= 4 && block.words <= 18 ? 1 : block.words <= 25 ? 0.6 : 0) +
    (block.copies > 1 && block.words >= 4 ? 0.6 : 0) +
    (inBreadcrumb ? 1 : 0) +
    (hasMeta ? 1 : 0) -
    (isInside ? 1 : 0) -
    (block.kind === 'heading' || /[?!]["'”’]?$/u.test(block.text) ? 0 : 0.8) -
    (block.isBullet ? 1 : 0)
  );
}

function canBeTitle({ kind, words, text }: Block): boolean {
  if (kind !== 'heading' && kind !== 'short' && kind !== 'prose') return false;
  return words >= 2 && words <= 40 && !saysOtherThanTitle(text);
}

/** "The ferry in the old harbour. (Ada Marsh)" */
const creditedCaption = /[.!?。]\s?[(（][^()（）]{3,60}[)）]$/u;

/** Whether a line leads to a page, describes a picture, or says where or by whom it was written. */
export function saysOtherThanTitle(text: string): boolean {
  return (
    breadcrumb.test(text) ||
    isDateline(text) ||
    creditedCaption.test(text) ||
    namesAddress(text) ||
    /(?:^|\s)[Bb]y \p{Lu}\p{Ll}+ \p{Lu}|^By \p{Lu}/u.test(text)
  );
}
