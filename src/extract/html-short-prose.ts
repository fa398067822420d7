import type { Block, PageLayout } from './html-blocks.ts';
import type { BlockVerdicts } from './html-verdicts.ts';

/** So many paragraphs of sentences, one after the other, are prose, however short each of them is. */
const fewestInRun = 3;
/** A button or a label that ends in a stop says less, in characters. */
const shortestSentence = 20;
const sentence = /[.!?…。！？؟۔।]["'“”’»«」』)\]]*$/u;

/**
 * A page with what its short paragraphs say counted as prose where several stand together: by itself each could be a
 * label or a caption. The page itself where none do. For pages that show no article otherwise.
 */
export function withShortProse(layout: PageLayout, verdicts: BlockVerdicts): PageLayout {
  const blocks = [...layout.blocks];
  let run: number[] = [];
  const endRun = () => {
    if (run.length >= fewestInRun) for (const at of run) blocks[at] = asProse(layout.blocks[at] as Block);
    run = [];
  };
  for (const [at, block] of layout.blocks.entries()) {
    const last = layout.blocks[run.at(-1) ?? -1];
    if (verdicts[at] || !isSentence(block)) endRun();
    else {
      if (last && last.element.parent !== block.element.parent) endRun();
      run.push(at);
    }
  }
  endRun();
  return blocks.every((block, at) => block === layout.blocks[at]) ? layout : { ...layout, blocks };
}

function isSentence({ text, linked, element }: Block): boolean {
  const isParagraph = element.name === 'p' || element.name === 'div';
  return isParagraph && text.length >= shortestSentence && linked < text.length / 2 && sentence.test(text);
}

function asProse(block: Block): Block {
  return { ...block, prose: Math.max(block.prose, block.text.length - block.linked) };
}
