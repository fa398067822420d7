import type { Removal } from '../model/extraction.ts';
import type { RawParagraph } from './body.ts';
import { parseByline } from './byline.ts';
import type { Block, PageLayout } from './html-blocks.ts';
import type { BodyRange } from './html-body.ts';
import { isPassage, shinglesIn } from './html-match.ts';
import { standfirstOf } from './html-standfirst.ts';
import type { PageTitle } from './html-title.ts';
import type { BlockVerdict, BlockVerdicts } from './html-verdicts.ts';
import { endPhrases, phraseIn } from './phrases.ts';
import { lineVerdict } from './verdict.ts';

/** What stands between a body's first and last block, sorted. */
export interface BodyText {
  readonly paragraphs: readonly RawParagraph[];
  readonly captions: readonly string[];
  readonly embeds: readonly string[];
  readonly removed: readonly Removal[];
  /** Whether the page asks readers to pay right after the last paragraph. */
  readonly walled: boolean;
}

/** A paywall stands right after the last paragraph that it lets through. */
const wallReach = 12;

/** Sorts the blocks of a body into paragraphs and what else pages put between them, in their order. */
export function readBody(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  body: BodyRange,
  title: PageTitle,
  stated: string,
): BodyText {
  const paragraphs: RawParagraph[] = [];
  const captions: string[] = [];
  const embeds: string[] = [];
  const removed: Removal[] = [];
  let told = 0;
  const standfirst = standfirstOf(layout, verdicts, body, title);
  if (standfirst) paragraphs.push({ text: standfirst.text });

  const judge = judgeOf(layout, verdicts, body, stated);
  for (let i = body.start; i < body.end; i++) {
    const block = layout.blocks[i];
    if (!block || block === standfirst) continue;
    const { text } = block;
    const verdict = verdicts[i] ?? judge(block, i);
    if (!verdict) paragraphs.push(isSubhead(block) ? { text, subhead: true } : { text });
    else if (verdict.kind === 'caption') captions.push(text);
    else if (verdict.kind === 'embed') embeds.push(text);
    else removed.push({ text, reason: verdict.reason });
    if (!verdict) told = removed.length;
  }
  const walled = removed.slice(told, told + wallReach).some((line) => lineVerdict(line.text)?.fate === 'paywall');
  return { paragraphs, captions, embeds, removed, walled };
}

/** Long enough that a repetition is no coincidence. */
const shortestRepeat = 80;
const longestByline = 150;

/** Judges the blocks of a body, in their order, by what they are and where they stand. */
function judgeOf(
  { blocks }: PageLayout,
  verdicts: BlockVerdicts,
  body: BodyRange,
  stated: string,
): (block: Block, index: number) => BlockVerdict | null {
  const shingles = shinglesIn(stated);
  const seen = new Set<string>();
  const end = endOf(blocks, verdicts, body);
  const opening = blocks.findIndex((block, i) => i >= body.start && !verdicts[i] && block.prose > 0);

  const reasonOf = (block: Block, index: number): string | null => {
    const { text, linked } = block;
    const tag = block.element.name;
    if (index >= end) return 'after the end of the article';
    if (text.length >= shortestRepeat && seen.has(text)) return 'printed twice';
    seen.add(text);
    if (tag === 'h1') return 'a title';
    if (index < opening && text.length < longestByline && parseByline(text).marked) return 'the byline';
    if (isLabel(block, index < opening)) return 'a label';
    if (linked > text.length * 0.9 && !isPassage(text, shingles)) {
      const told = verdicts[index + 1] ? undefined : blocks[index + 1];
      const isHeading =
        heading.test(tag) && told && !heading.test(told.element.name) && told.linked < told.text.length / 2;
      return isHeading ? null : 'a link';
    }
    return linked > text.length / 2 && (tag === 'li' || isSubhead(block)) ? 'a link' : null;
  };
  return (block, index) => {
    const reason = reasonOf(block, index);
    return reason ? { kind: 'boilerplate', reason } : null;
  };
}

const heading = /^h[1-6]$/;

/** A few words without a stop outside of a paragraph; before the first prose in a list as well. */
function isLabel({ text, element }: Block, isBeforeProse: boolean): boolean {
  if (heading.test(element.name) || element.name === 'p' || element.name === 'blockquote') return false;
  if (element.name === 'li' && !isBeforeProse) return false;
  return text.length < 35 && !/[.!?…。！？”"]$/u.test(text);
}

/** A heading, or a short paragraph that is bold from end to end. */
function isSubhead({ text, bold, element }: Block): boolean {
  if (heading.test(element.name)) return true;
  return element.name === 'p' && bold === text.length && text.length < 80 && !/[.!…,;:]["”]?$/u.test(text);
}

/**
 * The block at which the page turns to other articles: a line such as "Related stories" after the last prose that
 * stands where most of the body's prose stands, and with little prose of any kind after it.
 */
function endOf(blocks: readonly Block[], verdicts: BlockVerdicts, body: BodyRange): number {
  const proseByParent = new Map<string, { prose: number; last: number }>();
  let total = 0;
  for (let i = body.start; i < body.end; i++) {
    const block = blocks[i];
    const prose = block && !verdicts[i] ? block.prose : 0;
    if (!block || prose === 0) continue;
    const { name = '', attributes = {} } = block.element.parent ?? {};
    const parent = `${name} ${attributes.class ?? ''}`;
    proseByParent.set(parent, { prose: (proseByParent.get(parent)?.prose ?? 0) + prose, last: i });
    total += prose;
  }
  const main = [...proseByParent.values()].sort((one, other) => other.prose - one.prose)[0];
  let end = body.end;
  let after = 0;
  for (let i = body.end - 1; i > (main?.last ?? body.end); i--) {
    const block = blocks[i];
    if (!block) continue;
    after += verdicts[i] ? 0 : block.prose;
    if (after * 3 > total) break;
    const isLine = block.text.length < 60 && block.element.name !== 'li';
    if (isLine && phraseIn(endPhrases, block.text)) end = i;
  }
  return end;
}
