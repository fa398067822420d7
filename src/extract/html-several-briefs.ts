import { type Brief, briefEvidence } from './brief-evidence.ts';
import { briefWeights } from './brief-weights.ts';
import { type Evidence, weighed } from './frame-evidence.ts';
import type { PageLayout } from './html-blocks.ts';
import { type ArticlePart, distinct, partsAt } from './html-several.ts';
import { isSigned } from './html-several-facts.ts';
import { withHeads } from './html-several-heads.ts';
import { type Section, sectionsAt } from './html-several-sections.ts';
import { addressOf, type TitlesByShape } from './html-several-titles.ts';
import { textOf } from './html-text-of.ts';
import type { BlockVerdicts } from './html-verdicts.ts';

/** Fewer are too few to tell. */
const fewestBriefs = 3;
/** An item has a sentence or two, in characters of prose. */
const leastProse = 70;
/** So many of the titles must have text under them. */
const leastTold = 0.75;
/** So much of the page's prose must stand under them. */
const leastCovered = 0.55;
/** A shorter text under a headline that leads elsewhere, or above a line that does, is a teaser, in words. */
const leastLinked = 30;
/** Without the name of a digest above them, shorter texts are captions or teasers, in words. */
const leastWords = 24;
/** Longer texts show by themselves whether they are articles, in characters of prose. */
const longestBrief = 900;
/** No more ways to show titles are tried. */
const mostShapes = 12;

/** Titles that are shown alike, each with a few sentences under it. */
export interface BriefGroup {
  readonly sections: readonly Section[];
  readonly prose: number;
  readonly evidence: Evidence;
  readonly linked: number;
}

/**
 * The short items of a page that tells of many things in a few sentences each: news in brief, a digest, a police log. The
 * paragraphs of an explanation under its subheads, tips, reviews and answers look alike: what tells them apart is the name of
 * the page, what titles and texts have in common, and how titles are worded (`brief-evidence.ts`).
 */
export function briefArticles(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  titles: TitlesByShape,
  language: string,
): ArticlePart[] {
  const likely = briefGroups(layout, verdicts, titles, language).filter(
    ({ evidence }) => weighed(evidence, briefWeights) > 0,
  );
  const [best] = likely.sort((one, other) => other.prose - one.prose);
  return best ? partsAt(layout, verdicts, best.sections) : [];
}

/** The titles of a page that can be those of short items, with what speaks for it. */
export function briefGroups(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  titles: TitlesByShape,
  language: string,
): BriefGroup[] {
  const isOwn = (i: number) => !verdicts[i] || verdicts[i]?.reason === 'a teaser';
  const all = layout.blocks.reduce((sum, { prose }, i) => sum + (isOwn(i) ? prose : 0), 0);
  return [...titles.values()]
    .filter(({ length }) => length >= fewestBriefs)
    .sort((one, other) => other.length - one.length)
    .slice(0, mostShapes)
    .flatMap((alike) => {
      const sections = withHeads(layout, distinct(layout, sectionsAt(layout, verdicts, alike, leastProse)));
      const prose = sections.reduce((sum, section) => sum + section.prose, 0);
      const isLikely =
        sections.length >= Math.max(fewestBriefs, alike.length * leastTold) &&
        prose >= all * leastCovered &&
        prose <= sections.length * longestBrief;
      if (!isLikely) return [];
      const evidence = briefEvidence(
        sections.map((section) => briefOf(layout, verdicts, section)),
        pageTitlesOf(layout, verdicts, sections[0]?.title ?? 0),
        language,
      );
      return [{ sections, prose, evidence: { ...evidence, opened: openedBy(layout, verdicts, sections, prose) }, linked: linkedShare(layout, sections) }];
    });
}

function briefOf(layout: PageLayout, verdicts: BlockVerdicts, section: Section): Brief {
  const { title, body } = section;
  const text = layout.blocks
    .slice(body.start, body.end)
    .map((block) => block.text)
    .join('\n');
  return { title: layout.blocks[title]?.text ?? '', text, isSigned: isSigned(layout, verdicts, section) };
}

/** What a page is called, by its head and above its first item. */
function pageTitlesOf({ elements, blocks }: PageLayout, verdicts: BlockVerdicts, first: number): string[] {
  const stated = elements.find(({ name }) => name === 'title');
  const shown = blocks.slice(0, first).findLast(({ element }, i) => element.name === 'h1' && !verdicts[i]);
  return [...(stated ? [textOf(stated.node)] : []), ...(shown ? [shown.text] : [])];
}

/** How long the introduction above the first item is, in items. */
function openedBy({ blocks }: PageLayout, verdicts: BlockVerdicts, sections: readonly Section[], prose: number): number {
  const first = sections[0]?.title ?? 0;
  const above = blocks.slice(0, first).reduce((sum, block, i) => sum + (verdicts[i] ? 0 : block.prose), 0);
  return Math.min(2, (above * sections.length) / prose);
}

/** How many of the titles lead elsewhere, as those of teasers do. */
function linkedShare(layout: PageLayout, sections: readonly Section[]): number {
  const linked = sections.filter(({ title }) => {
    const block = layout.blocks[title];
    return block && block.linked >= block.text.length * 0.8 && addressOf(layout, block) !== undefined;
  });
  return linked.length / Math.max(1, sections.length);
}
