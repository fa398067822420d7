import type { Block } from './text-blocks.ts';

/** So many short sentences, a line each, one after the other, are prose: fewer could be teasers. */
const fewestInRun = 4;
/** Two sentences are never shorter, in words. */
const fewestWords = 4;

/** The lines of a page with short sentences counted as prose where several stand together. For pages that show no article otherwise. */
export function withShortProse(blocks: readonly Block[]): readonly Block[] {
  const changed = [...blocks];
  let run: Block[] = [];
  const endRun = () => {
    if (run.length >= fewestInRun) for (const block of run) changed[block.index] = { ...block, kind: 'prose' };
    run = [];
  };
  for (const block of blocks) {
    if (isSentence(block)) run.push(block);
    else endRun();
  }
  endRun();
  return changed;
}

function isSentence({ kind, words, copies, text }: Block): boolean {
  if (kind === 'prose') return true;
  return kind === 'short' && copies === 1 && words >= fewestWords && !/[?？؟]["'”’]?$/u.test(text);
}
