import { isClockTime } from './source-lines.ts';

/** A title is not longer, in words. */
const longestTitle = 20;
/** A longer line above it can be the title, in words. */
const longestLabel = 3;
interface Sentence {
  readonly index: number;
  readonly kind: string;
  readonly words: number;
  readonly text: string;
  readonly copies: number;
}

const stopWithin = /[.!?…。！？؟۔।]["'“”’»)]*\s+\p{Lu}/u;

/** A single sentence with a date or byline below it can be a title, and not what sums up an article, where no title stands above it. */
export function isTitleWithStop(blocks: readonly Sentence[], { index, kind, words, text }: Sentence): boolean {
  const [above, below] = [blocks[index - 1], blocks[index + 1]];
  if (kind !== 'prose' || words > longestTitle || below?.kind !== 'meta' || isClockTime(below.text)) return false;
  const isBelowTitle = above?.kind === 'heading' && above.copies === 1 && above.words > longestLabel;
  const isBelowText = above?.kind === 'prose' || above?.kind === 'short' || above?.kind === 'item';
  return !isBelowTitle && !isBelowText && !stopWithin.test(text);
}
