import type { PageElement, PageLayout } from './html-blocks.ts';
import type { BlockVerdicts } from './html-verdicts.ts';

/** One of several articles on a page. */
export interface ArticlePart {
  /** The part of the page's layout that it stands in. */
  readonly layout: PageLayout;
  /** Index of the block that is its title. */
  readonly title: number;
  /** Where its title leads, as written. */
  readonly address?: string;
}

/** A part needs so much prose, in so many paragraphs, to be an article and not a teaser with a long excerpt. */
const leastProse = 600;
const fewestParagraphs = 3;

/** How many blocks of a part may stand before its title: a kicker, a date. */
const longestLead = 5;

/** The parts of a page that are marked up as articles and are told in full under a title of their own, if there are several. */
export function severalArticles(layout: PageLayout, verdicts: BlockVerdicts): ArticlePart[] {
  const parts: ArticlePart[] = [];
  let told = 0;
  const titles = new Set<string>();
  for (const element of layout.elements) {
    if (element.start < told || !isArticle(element) || !isTold(layout, verdicts, element)) continue;
    const heading = headingOf(layout, element);
    const text = heading && layout.blocks[heading.start]?.text;
    if (!heading || !text || titles.has(text)) continue;
    titles.add(text);
    const address = addressIn(layout, heading);
    const elements = layout.elements.slice(element.index, element.after);
    parts.push({ layout: { ...layout, elements }, title: heading.start, ...(address && { address }) });
    told = element.end;
  }
  return parts.length > 1 ? parts : [];
}

function isArticle({ name, attributes }: PageElement): boolean {
  return (
    name === 'article' ||
    attributes.role === 'article' ||
    /\b(?:\w*Article|BlogPosting)\b/.test(attributes.itemtype ?? '') ||
    /(?:^|\s)(?:h-?entry)(?:\s|$)/.test(attributes.class ?? '')
  );
}

function isTold({ blocks }: PageLayout, verdicts: BlockVerdicts, { start, end }: PageElement): boolean {
  const prose = blocks.slice(start, end).map((block, i) => (verdicts[start + i] ? 0 : block.prose));
  const total = prose.reduce((sum, length) => sum + length, 0);
  return total >= leastProse && prose.filter((length) => length > 0).length >= fewestParagraphs;
}

function headingOf({ elements }: PageLayout, { index, start, after }: PageElement): PageElement | undefined {
  return elements
    .slice(index + 1, after)
    .find(({ name, start: at, end }) => /^h[1-3]$/.test(name) && end > at && at <= start + longestLead);
}

function addressIn({ elements }: PageLayout, heading: PageElement): string | undefined {
  const around = [...elements.slice(heading.index, heading.after), heading.parent];
  return around.find((element) => element?.name === 'a' && element.attributes.href)?.attributes.href;
}
