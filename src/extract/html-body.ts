import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import { isPassage, shinglesIn } from './html-match.ts';
import { runningTotal } from './html-totals.ts';
import type { BlockVerdict, BlockVerdicts } from './html-verdicts.ts';

/** Where a body stands: blocks from `start` up to, not including, `end`. */
export interface BodyRange extends Range {
  /** Which view found it, and how. */
  readonly reason: string;
  /** Whether the page's names or data say that it is the body. */
  readonly isNamed?: boolean;
}

/** A body needs so many characters of prose; a teaser has less. */
const leastProse = 250;

/**
 * Chooses where the body stands by three independent views: the text that the page's structured data states, elements
 * whose names claim to hold a body, and the element whose blocks speak most for it. The first that stands its check wins:
 * stated text must be found on the page, and a claim must hold a fair part of what the third view found.
 * @param layout a page, or one element of it with its descendants
 */
export function chooseBody(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  stated: string,
  least = leastProse,
): BodyRange | null {
  const fromData = statedBody(layout, stated);
  if (fromData) return fromData;
  const { start = 0, end = 0 } = layout.elements[0] ?? {};
  const sums = runningTotal(
    layout.blocks.slice(start, end).map((block, i) => weightOf(block, verdicts[start + i] ?? null)),
  );
  const weigh: Weigh = (range) => (sums[range.end - start] ?? 0) - (sums[range.start - start] ?? 0);

  const heaviest = heaviestElement(layout.elements, weigh);
  if (!heaviest || weigh(heaviest) < least) return null;
  const claimed = claimedBody(layout, weigh);
  if (claimed && weigh(claimed) >= Math.max(least, weigh(heaviest) * 0.25)) return claimed;
  return { start: heaviest.start, end: heaviest.end, reason: `most prose, in <${heaviest.name}>` };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

type Weigh = (range: Range) => number;

/** How much a block speaks for (above 0) or against (below 0) the element around it being an article's body, in characters. */
function weightOf(block: Block, verdict: BlockVerdict | null): number {
  const length = block.text.length;
  const tag = block.element.name;
  if (verdict) return verdict.kind === 'boilerplate' ? -Math.min(length, 100) / 10 : 0;
  const prose = block.prose;
  if (prose > 0) return tag === 'li' ? prose / 2 : prose;
  if (/^h[1-6]$/.test(tag)) return 0;
  if (block.linked > length / 2) return -15 - Math.min(length, 100) / 4;
  return length < 60 ? -8 : 0;
}

/** The smallest of the elements with the greatest weight. */
function heaviestElement(elements: readonly PageElement[], weigh: Weigh): PageElement | null {
  let heaviest: PageElement | null = null;
  let most = 0;
  for (const element of elements) {
    const weight = weigh(element);
    if (weight < most || weight <= 0) continue;
    heaviest = element;
    most = weight;
  }
  return heaviest;
}

/** A part of a body may be one short line, which by itself speaks against it; a list of links is none. */
const leastPartWeight = -20;

/** The heaviest element that is called a body; where several of one name share the text, what spans them. */
function claimedBody({ elements }: PageLayout, weigh: Weigh): BodyRange | null {
  const spans = new Map<string, { start: number; end: number; weight: number }>();
  for (const element of elements) {
    if (!element.claimsBody) continue;
    const name = `${element.name} ${element.attributes.class ?? ''}`;
    const span = spans.get(name);
    const weight = weigh(element);
    if (!span && weight > 0) spans.set(name, { start: element.start, end: element.end, weight });
    else if (span && element.start >= span.end && weight > leastPartWeight) {
      span.end = element.end;
      span.weight = weigh(span);
    }
  }
  let best: BodyRange | null = null;
  let most = 0;
  for (const [name, { start, end, weight }] of spans) {
    if (weight < most) continue;
    best = { start, end, reason: `named as a body: <${name.trim()}>`, isNamed: true };
    most = weight;
  }
  return best;
}

/** The smallest element around the blocks that are in the stated text, if most of that text is on the page. */
function statedBody({ elements, blocks }: PageLayout, stated: string): BodyRange | null {
  if (stated.length < leastProse) return null;
  const shingles = shinglesIn(stated);
  const matched = blocks.map(({ text }) => (text.length >= 40 && isPassage(text, shingles) ? text.length : 0));
  const sums = runningTotal(matched);
  const found = sums.at(-1) ?? 0;
  if (found < stated.length * 0.6) return null;
  let smallest: PageElement | null = null;
  for (const element of elements) {
    if ((sums[element.end] ?? 0) - (sums[element.start] ?? 0) >= found * 0.9) smallest = element;
  }
  // Data that holds only an excerpt is found in one paragraph: what is around it is the body.
  const holder = smallest && smallest.end - smallest.start === 1 ? smallest.parent : smallest;
  return holder ? { start: holder.start, end: holder.end, reason: 'stated in structured data', isNamed: true } : null;
}
