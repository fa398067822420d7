import type { PageElement } from './html-blocks.ts';

/** What publishers and the makers of paywalls call the place where one stands. */
const wallNames =
  /(?:^|[\s_-])(?:pay-?wall|reg(?:istration)?-?wall|meter-?wall|metered|piano|tp-(?:modal|container|template)|subscriber-only|paid-?content|premium-(?:wall|teaser)|c-paywall|leaky|poool)(?=$|[\s_-])/i;

/** A wall says less than this, in blocks: what holds more is the text that must be paid for. */
const mostBlocks = 12;

/** Whether an element is called a paywall, and says something. */
export function isWall({ attributes, start, end, hiddenBy }: PageElement): boolean {
  if (start === end || end - start > mostBlocks || hiddenBy.length > 0) return false;
  return wallNames.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
}
