import type { Gap } from './gaps.ts';
import { countStops } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { stemsOf, topicShare } from './topic.ts';

/** A first paragraph with more sentences than this is no teaser. */
const mostTeaserSentences = 2;
/** How many lines above the prose its title can stand, and the prose that is compared with it, in lines and in paragraphs. */
const near = { above: 14, lines: 40, paragraphs: 10 } as const;
/** The share of a title's words that its text uses, and what stands below a first paragraph that can be a teaser. */
const leastOfTitle = { all: 0.5, later: 0.25, laterIfSigned: 0.1 } as const;

/**
 * Lines with a date or byline below them whose words the prose uses, beyond a teaser's length too: where one article of a
 * page begins that has no others like it.
 */
export function describedStarts(blocks: readonly Block[], gaps: readonly Gap[], language: string): readonly number[] {
  return gaps.flatMap((gap) => describedTitle(blocks, gap, language) ?? []);
}

function describedTitle(blocks: readonly Block[], { lines, text }: Gap, language: string): number | undefined {
  const start = text[0]?.index ?? blocks.length;
  const candidates = lines.filter(
    (line, at) =>
      start - line.index <= near.above &&
      canBeDescribed(line) &&
      lines.slice(at + 1).some(({ kind }) => kind === 'meta'),
  );
  if (candidates.length === 0) return undefined;
  const prose = proseAfter(blocks, start);
  const stems = stemsOf(prose.text, language);
  const later = stemsOf(prose.later, language);
  // A byline and a date make a teaser unlikely, so of a short report a single word of its title has to come again.
  const isSigned = lines.filter(({ kind }) => kind === 'meta').length >= 2;
  const leastLater = isSigned ? leastOfTitle.laterIfSigned : leastOfTitle.later;
  return candidates.find(
    ({ text: title }) =>
      topicShare(title, stems, language) >= leastOfTitle.all &&
      (prose.later === '' || topicShare(title, later, language) >= leastLater),
  )?.index;
}

function canBeDescribed({ kind, words }: Block): boolean {
  return (kind === 'heading' || kind === 'short') && words >= 3 && words <= 30;
}

/** Prose from a block on: all that comes soon, and what of it stands after a first paragraph that can be a teaser. */
function proseAfter(blocks: readonly Block[], start: number): { text: string; later: string } {
  const prose = blocks.slice(start, start + near.lines).filter(({ kind }) => kind === 'prose');
  const texts = prose.slice(0, near.paragraphs).map(({ text }) => text.slice(0, 3000));
  const later = countStops(texts[0] ?? '') > mostTeaserSentences ? [] : texts.slice(1);
  return { text: texts.join('\n'), later: later.join('\n') };
}
