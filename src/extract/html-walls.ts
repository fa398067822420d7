import type { PageElement, PageLayout } from './html-blocks.ts';

/** What publishers and the makers of paywalls call the place where one stands. */
const wallNames =
  /(?:^|[\s_-])(?:c-)?(?:pay-?wall|reg(?:istration)?-?wall|meter-?wall|tp-(?:modal|container)|piano-(?:container|modal|offer|template)|poool)(?=$|[\s_-])/i;

/** A wall says less than this, in blocks: what holds more is the text that must be paid for. */
const mostBlocks = 12;

/** Whether an element is called a paywall, and says something. */
function isWall({ attributes, start, end, hiddenBy }: PageElement): boolean {
  if (start === end || end - start > mostBlocks || hiddenBy.length > 0) return false;
  return wallNames.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
}

/** Whether something that is called a paywall stands among the blocks from `start` up to, not including, `end`. */
export function isWalledWithin({ elements }: PageLayout, start: number, end: number): boolean {
  return elements.some((element) => element.start >= start && element.start < end && isWall(element));
}
