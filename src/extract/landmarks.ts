import { likeliestTitle } from './regular-starts.ts';
import { isArticleSized, sizeOf } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { haveOtherSubjects, subjectOf } from './topic.ts';

/** A line that is repeated at each article is not longer, in characters. */
const longest = 60;
/** What stands before a value: "Section: ", of lines of any length. */
const label = /^\p{Lu}[\p{L} ]{2,24}: ?(?=\S)/u;
/** How many lines above its title, and from there to its prose, the head of an article has. */
const headAbove = 4;
const headBelow = 7;
/** So many of the heads have a line that is one of theirs. */
const leastShare = 0.6;
/** Prose that is compared, in blocks. */
const near = 30;

/** The places of each line that is no prose, whatever numbers stand in it: "3 comments" is "5 comments". */
export function placesOfLandmarks(blocks: readonly Block[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const block of blocks) {
    const landmark = landmarkOf(block);
    if (landmark === undefined) continue;
    const known = places.get(landmark);
    if (known) known.add(block.index);
    else places.set(landmark, new Set([block.index]));
  }
  return places;
}

function landmarkOf({ kind, text }: Block): string | undefined {
  if (kind === 'prose') return undefined;
  return label.exec(text)?.[0] ?? (text.length > longest ? undefined : text.replace(/\d+/g, '0'));
}

/**
 * Further titles of a page whose articles begin at `starts`: where a line that most of their heads have stands between texts
 * about different things. One article of several can lack the date or name by which the others are known.
 */
export function completedStarts(blocks: readonly Block[], starts: readonly number[], language: string): number[] {
  const known = new Set(starts);
  const inHeads = new Map<string, number>();
  for (const start of starts)
    for (const landmark of new Set(headAround(blocks, start).flatMap((block) => landmarkOf(block) ?? [])))
      inHeads.set(landmark, (inHeads.get(landmark) ?? 0) + 1);
  const theirs = [...inHeads].filter(([, count]) => count >= Math.max(2, starts.length * leastShare));
  if (theirs.length === 0) return [];
  const places = placesOfLandmarks(blocks);
  const further = new Set<number>();
  for (const [landmark] of theirs)
    for (const place of places.get(landmark) ?? []) {
      const head = headAround(blocks, place);
      if (head.some(({ index }) => known.has(index) || further.has(index))) continue;
      const title = titleOfOther(blocks, head, language);
      if (title !== undefined) further.add(title);
    }
  return [...further];
}

/** The lines between two runs of prose around a place, as far as a head reaches. */
function headAround(blocks: readonly Block[], place: number): Block[] {
  let from = place;
  while (from > 0 && place - from < headAbove && blocks[from - 1]?.kind !== 'prose') from -= 1;
  const lines = blocks.slice(from, place + headBelow);
  const prose = lines.findIndex(({ index, kind }) => index >= place && kind === 'prose');
  return prose < 0 ? [] : lines.slice(0, prose);
}

/** The title of a head, if what follows is long enough for an article, and about something else than what stands before. */
function titleOfOther(blocks: readonly Block[], head: readonly Block[], language: string): number | undefined {
  const [first] = head;
  const last = head.at(-1);
  if (!first || !last) return undefined;
  const after = blocks.slice(last.index + 1, last.index + 1 + near);
  const end = after.findIndex((block, at) => at > 0 && block.kind !== 'prose' && block.kind !== 'short');
  const text = end < 0 ? after : after.slice(0, end);
  if (!isArticleSized(sizeOf(text))) return undefined;
  const before = blocks.slice(Math.max(0, first.index - near), first.index).filter(({ kind }) => kind === 'prose');
  const title = likeliestTitle(head, text, language);
  const subjects = [subjectOf(before.toReversed(), language), subjectOf(text, language)] as const;
  return title && haveOtherSubjects(...subjects, title.text, language) ? title.index : undefined;
}
