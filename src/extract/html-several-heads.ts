import { markedByline } from './byline.ts';
import type { Block, PageLayout } from './html-blocks.ts';
import type { Section } from './html-several-sections.ts';
import { lookOf } from './html-several-titles.ts';
import { findAbsoluteDates } from './published.ts';

/** No head has more lines above its title. */
const reach = 5;
const longestLine = 160;
/** So many of the articles must have the same line at a place, or a rule before them. */
const mostly = 0.6;

/**
 * Sections with the lines above their titles, where no element says to whom the lines between a text and the next title
 * belong: to the article below if the first has such lines above it, to the one above if the last has them below.
 */
export function withHeads(layout: PageLayout, sections: readonly Section[]): readonly Section[] {
  if (sections.length < 2 || sections.some(({ own }) => own !== null)) return sections;
  const starts = startsAtRules(layout, sections) ?? startsByLines(layout, sections);
  return sections.map((section, i) => {
    const start = starts[i] ?? section.title;
    return { ...section, start, end: Math.max(section.body.end, Math.min(section.end, starts[i + 1] ?? section.end)) };
  });
}

/** Where each section begins if rules part most of them; undefined if they do not. */
function startsAtRules({ elements }: PageLayout, sections: readonly Section[]): number[] | undefined {
  const rules = elements.flatMap(({ name, start }) => (name === 'hr' ? [start] : []));
  let at = 0;
  const starts = sections.map(({ title }, i) => {
    const from = sections[i - 1]?.body.end ?? Math.max(0, title - reach);
    let start = -1;
    for (; (rules[at] ?? Infinity) <= title; at++) if ((rules[at] ?? 0) >= from && start < 0) start = rules[at] ?? -1;
    return start;
  });
  if (starts.slice(1).filter((start) => start >= 0).length < (sections.length - 1) * mostly) return undefined;
  // No rule need stand above the first.
  const heads = starts.flatMap((start, i) => (start < 0 ? [] : [(sections[i]?.title ?? 0) - start]));
  const shortest = Math.min(...heads);
  return starts.map((start, i) => {
    const { title = 0 } = sections[i] ?? {};
    return start >= 0 ? start : Math.max(sections[i - 1]?.body.end ?? 0, title - shortest);
  });
}

function startsByLines({ blocks }: PageLayout, sections: readonly Section[]): number[] {
  const above = sharedBy(
    sections.map(({ title }, i) => {
      const from = Math.max(sections[i - 1]?.body.end ?? 0, title - reach);
      return linesIn(blocks.slice(from, title).toReversed());
    }),
    0,
  );
  const below = sharedBy(
    sections.map(({ body }, i) =>
      linesIn(blocks.slice(body.end, Math.min(sections[i + 1]?.title ?? Infinity, body.end + reach))),
    ),
    sections.length - 1,
  );
  return sections.map(({ title }, i) =>
    above > below ? Math.max(title - above, sections[i - 1]?.body.end ?? 0) : title,
  );
}

/** How many lines, counted from the text, most sections share with the one that has no neighbour on that side. */
function sharedBy(told: readonly (readonly string[])[], outermost: number): number {
  const lines = told[outermost] ?? [];
  const different = lines.findIndex(
    (line, at) => told.filter((others) => others[at] === line).length < told.length * mostly,
  );
  return different < 0 ? lines.length : different;
}

/** What kinds of lines these are, up to the first that is none. */
function linesIn(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex(({ prose, text }) => prose > 0 || text.length > longestLine);
  return (end < 0 ? blocks : blocks.slice(0, end)).map((block) => {
    const says = findAbsoluteDates(block.text).length > 0 ? 'date' : markedByline(block.text) ? 'byline' : '';
    return `${lookOf(block)} ${says}`;
  });
}
