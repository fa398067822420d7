import type { Block } from './text-blocks.ts';

/** An article has more prose than a teaser; a short report of the police has three sentences. */
export const fewestWords = 80;
export const fewestWordsInSentences = 40;
export const fewestSentences = 3;

/** How much text a passage has. */
export interface TextAmount {
  readonly words: number;
  /** Counted when it is asked for: that takes far longer than the words. */
  readonly sentences: number;
}

/** How much text some blocks have together. */
export function sizeOf(blocks: readonly Block[]): TextAmount {
  return {
    words: blocks.reduce((sum, block) => sum + block.words, 0),
    get sentences() {
      return blocks.reduce((sum, block) => sum + countStops(block.text), 0);
    },
  };
}

/** Whether a text is too long for a teaser. */
export function isArticleSized(amount: TextAmount): boolean {
  if (amount.words >= fewestWords) return true;
  return amount.words >= fewestWordsInSentences && amount.sentences >= fewestSentences;
}

/** How many sentences the beginning of a text has. */
export function countStops(text: string): number {
  return text.slice(0, 2000).match(/[.!?…。！？؟۔।]["'“”’»«)\]]*(?=\s|$|\p{Script=Han})/gu)?.length ?? 0;
}
