import { namesDigest } from '../text/digest-phrases.ts';
import { median } from '../text/median.ts';
import { countWords } from '../text/words.ts';
import { type Brief, briefEvidence } from './brief-evidence.ts';
import { briefWeights } from './brief-weights.ts';
import { goingOnPhrases } from './feed-phrases.ts';
import { type Evidence, weighed } from './frame-evidence.ts';
import type { Block, PageLayout } from './html-blocks.ts';
import { type ArticlePart, distinct, partsAt } from './html-several.ts';
import { isSigned } from './html-several-facts.ts';
import { withHeads } from './html-several-heads.ts';
import { type Section, sectionAt, sectionsAt } from './html-several-sections.ts';
import { addressOf, type TitlesByShape } from './html-several-titles.ts';
import { textOf } from './html-text-of.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import { phraseIn } from './phrases.ts';
import { countStops } from './text-amount.ts';

/** Fewer are too few to tell. */
const fewestBriefs = 3;
/** An item has a sentence or two, in characters of prose. */
const leastProse = 70;
/** So many of the titles must have text under them. */
const leastTold = 0.75;
/** So much of the page's prose must stand under them. */
const leastCovered = 0.55;
/** Without the name of a digest above them, shorter texts are captions, in words. */
const leastWords = 24;
/** Under headlines that lead elsewhere shorter texts are teasers, in words and sentences. */
const leastLinked = { words: 35, sentences: 2 } as const;
/** Longer texts show by themselves whether they are articles, in characters of prose. */
const longestBrief = 900;
/** No more ways to show titles are tried. */
const mostShapes = 12;

/** Titles that are shown alike, each with a few sentences under it. */
interface BriefGroup {
  /** The article under the page's own title, where a heading stands between it and the items. */
  readonly lead: Section | null;
  readonly sections: readonly Section[];
  readonly prose: number;
  readonly evidence: Evidence;
}

/**
 * The short items of a page that tells of many things in a few sentences each: news in brief, a digest, a police log. The
 * paragraphs of an explanation under its subheads, tips, reviews and answers look alike: what tells them apart is the name of
 * the page, what titles and texts have in common, and how titles are worded (`brief-evidence.ts`).
 * @param headlines what the page states as its title
 */
export function briefArticles(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  titles: TitlesByShape,
  headlines: readonly string[],
  language: string,
): ArticlePart[] {
  const likely = briefGroups(layout, verdicts, titles, headlines, language).filter(
    ({ evidence }) => weighed(evidence, briefWeights) > 0,
  );
  const [best] = likely.sort((one, other) => other.prose - one.prose);
  if (!best) return [];
  const { lead, sections } = best;
  return partsAt(layout, verdicts, lead ? [lead, ...sections] : sections).map((part) => ({ ...part, isItem: true }));
}

/** The titles of a page that can be those of short items, with what speaks for it. */
function briefGroups(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  titles: TitlesByShape,
  headlines: readonly string[],
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
      if (sections.length < Math.max(fewestBriefs, alike.length * leastTold)) return [];
      const prose = sections.reduce((sum, section) => sum + section.prose, 0);
      const lead = leadAbove(layout, verdicts, sections[0]);
      if (prose + (lead?.prose ?? 0) < all * leastCovered || prose > sections.length * longestBrief) return [];
      const briefs = sections.map((section) => briefOf(layout, verdicts, section));
      const pageTitles = [...headlines, ...pageTitlesOf(layout, verdicts, sections[0]?.title ?? 0)];
      if (!pageTitles.some(namesDigest) && areTeasers(layout, sections, briefs)) return [];
      const evidence = briefEvidence(briefs, pageTitles, language);
      const opened = lead ? 0 : openedBy(layout, verdicts, sections, prose);
      return [{ lead, sections, prose, evidence: { ...evidence, opened } }];
    });
}

/** An article has as many paragraphs, and as much prose in characters; what tells less above the first item introduces them. */
const leastLead = { paragraphs: 3, prose: 600 } as const;

/** The article above the items, if a heading of their own ("Also in the news") stands above the first of them. */
function leadAbove(layout: PageLayout, verdicts: BlockVerdicts, first: Section | undefined): Section | null {
  if (!first) return null;
  const { blocks } = layout;
  const above = first.start - 1;
  const title = blocks
    .slice(0, Math.max(0, above))
    .findLastIndex(({ element }, i) => element.name === 'h1' && !verdicts[i]);
  if (title < 0 || !/^h[2-5]$/.test(blocks[above]?.element.name ?? '')) return null;
  const lead = sectionAt(layout, verdicts, title, -1, above);
  if (!lead || lead.prose < leastLead.prose) return null;
  const told = blocks.slice(lead.body.start, lead.body.end).filter(({ prose }) => prose > 0);
  return told.length < leastLead.paragraphs ? null : { ...lead, end: Math.min(lead.end, above) };
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
function openedBy(
  { blocks }: PageLayout,
  verdicts: BlockVerdicts,
  sections: readonly Section[],
  prose: number,
): number {
  const first = sections[0]?.title ?? 0;
  const above = blocks.slice(0, first).reduce((sum, block, i) => sum + (verdicts[i] ? 0 : block.prose), 0);
  return Math.min(2, (above * sections.length) / prose);
}

/** Whether most of some titled texts are no more than captions, or lead to what they tell of. */
function areTeasers(
  { blocks, ...layout }: PageLayout,
  sections: readonly Section[],
  briefs: readonly Brief[],
): boolean {
  const words = median(briefs.map(({ text }) => countWords(text)));
  if (words < leastWords || areMost(sections, ({ body }) => leadsOn(blocks[body.end]))) return true;
  const isLinked = ({ title }: Section) => {
    const block = blocks[title];
    const isLink = block !== undefined && block.linked >= block.text.length * 0.8;
    return isLink && addressOf({ blocks, ...layout }, block) !== undefined;
  };
  const sentences = median(briefs.map(({ text }) => countStops(text)));
  return areMost(sections, isLinked) && (words < leastLinked.words || sentences < leastLinked.sentences);
}

function leadsOn(block: Block | undefined): boolean {
  return block !== undefined && block.prose === 0 && phraseIn(goingOnPhrases, block.text) !== undefined;
}

function areMost(sections: readonly Section[], is: (section: Section) => boolean): boolean {
  return sections.filter(is).length > sections.length / 2;
}
