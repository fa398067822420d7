import { mostArticles } from './cut-short.ts';
import { tellOfDifferentThings } from './different-things.ts';
import type { OwnWords } from './fields-by-place.ts';
import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import type { BodyRange } from './html-body.ts';
import { matchKey } from './html-match.ts';
import { isSigned, ownWords } from './html-several-facts.ts';
import { titleFit } from './html-several-fit.ts';
import { withHeads } from './html-several-heads.ts';
import { type Section, sectionAt, sectionsAt } from './html-several-sections.ts';
import { addressOf, belowRule, isMarkedArticle, isWeakShape, type TitlesByShape } from './html-several-titles.ts';
import type { PageTitle } from './html-title.ts';
import type { BlockVerdict, BlockVerdicts } from './html-verdicts.ts';
import { withoutNumber } from './parted-titles.ts';
import { findAbsoluteDates } from './published.ts';
import { subjectIn } from './source-lines.ts';

/** One of several articles on a page. */
export interface ArticlePart {
  /** The page with only those elements that stand in this part. */
  readonly layout: PageLayout;
  /** Everything outside of the part belongs to others. */
  readonly verdicts: BlockVerdicts;
  readonly title: PageTitle;
  readonly body: BodyRange;
  /** Characters of prose in the body. */
  readonly prose: number;
  /** Where its title leads, as written. */
  readonly address?: string;
  readonly words: OwnWords;
  /** One of several short items, of which the page tells no more. */
  readonly isItem?: boolean;
}

/** Each shape is read against the whole page: without a bound a hostile page would take hours. */
const mostShapes = 16;

/**
 * The articles of a page that tells several in full, one after the other; none where it tells one or does not say so.
 * Titles that are shown alike, each with paragraphs under it, are also what the subheads of one article look like: that
 * they are articles must be said by something else: dates, bylines, or their words. A live blog without headings stays one
 * article, as its entries have no titles to tell them apart.
 * @param headlines what the page states as its title, unless that is the name of the site: a page with a title of its
 * own is taken for one article with subheads where nothing else is said
 */
export function severalArticles(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  titles: TitlesByShape,
  headlines: readonly string[],
  language: string,
): ArticlePart[] {
  const groups = [...titles]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, mostShapes)
    .filter(([shape, alike]) => alike.length > 1 || !isWeakShape(shape))
    .map(([shape, alike]) => groupAt(layout, verdicts, shape, alike))
    .filter(({ lead, sections }) => sections.length > 0 && sections.length + (lead ? 1 : 0) > 1)
    .filter((group) => !areLeads(group))
    .map((group) => ({
      ...group,
      fit: titleFit(layout, [...(group.lead ? [group.lead] : []), ...group.sections], language),
    }));
  // A heading over a list of articles holds all their prose, and fits none.
  const worth = ({ shape, fit, sections, lead }: Group) =>
    (proseOf(sections) + (lead?.prose ?? 0)) * (leastFit + fit) * (isWeakShape(shape) ? weakWorth : 1);
  const isParted = ({ shape }: Group) => Number(shape === belowRule);
  const byFit = groups.toSorted((one, other) => isParted(other) - isParted(one) || worth(other) - worth(one));
  const byProse = groups.toSorted((one, other) => proseOf(other.sections) - proseOf(one.sections));
  const chosen =
    byFit.find((group) => areArticles(layout, verdicts, group) || isOfUnlikeTopics(layout, verdicts, group)) ??
    (headlines.length === 0 ? byProse.find(({ lead, shape }) => !lead && !isWeakShape(shape)) : undefined);
  return chosen ? partsAt(layout, verdicts, [...(chosen.lead ? [chosen.lead] : []), ...chosen.sections]) : [];
}

/** The parts of a page at its sections, each with what it says of itself. */
export function partsAt(layout: PageLayout, verdicts: BlockVerdicts, found: readonly Section[]): ArticlePart[] {
  const sections = found.slice(0, mostArticles);
  const words = ownWords(layout, verdicts, sections);
  return sections.flatMap((section, i) => {
    const block = layout.blocks[section.title];
    return words[i] ? [partOf(layout, verdicts, section, block ? titleIn(block) : '', words[i])] : [];
  });
}

/** A title without what a digest puts around it: its number, the stop before its text, a date in brackets. */
function titleIn({ text, isHead }: Block): string {
  const own = withoutNumber(subjectIn(text) ?? text).replace(/\s*[([][^()[\]]{4,40}[)\]]$/, (bracket) =>
    findAbsoluteDates(bracket)[0] ? '' : bracket,
  );
  return isHead ? own.replace(/[.:]$|\s+[—–-]$/, '') : own;
}

/** Titles that are shown alike, and what they tell. */
interface Group {
  readonly shape: string;
  /** How many titles are shown so. */
  readonly titles: number;
  readonly sections: readonly Section[];
  readonly lead: Section | null;
  /** How well the titles fit what is under them. */
  readonly fit: number;
}

function groupAt(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  shape: string,
  titles: readonly number[],
): Omit<Group, 'fit'> {
  const sections = withHeads(layout, distinct(layout, sectionsAt(layout, verdicts, titles)));
  const lead = shape === 'h1' ? null : leadOf(layout, verdicts, titles[0] ?? 0, sections);
  return { shape, titles: titles.length, sections, lead };
}

/** Lines that fit their text no better than by chance may be titles, if no others are. */
const leastFit = 0.2;
/** What a title is worth whose look could mean anything. */
const weakWorth = 0.8;

/** Where fewer of the titles have text under them, and one paragraph each, the others are headlines and these have their leads. */
const leastTold = 0.34;

function areLeads({ titles, sections, lead }: Omit<Group, 'fit'>): boolean {
  return !lead && sections.length < titles * leastTold && sections.every(({ body }) => body.end - body.start === 1);
}

/** Whether the prose of a body is nothing but the leads of some of many headlines, each under its own. */
export function areLeadsOnly(
  { blocks }: PageLayout,
  verdicts: BlockVerdicts,
  titlesOfPage: TitlesByShape,
  body: BodyRange,
): boolean {
  const isIn = (i: number) => i >= body.start && i < body.end && !verdicts[i];
  const isParagraph = (i: number) => isIn(i) && blocks[i]?.element.name === 'p' && blocks[i].prose > 0;
  if (blocks.some((_, i) => isParagraph(i) && isParagraph(i + 1))) return false;
  const prose = blocks.flatMap(({ prose, element }, i) =>
    isIn(i) && prose > 0 && !/^h\d$/.test(element.name) ? [i] : [],
  );
  return [...titlesOfPage.values()].some((titles) => {
    if (prose.length >= titles.length * (1 + leastTold)) return false;
    const within = new Set(titles.filter((title) => title >= body.start - 1 && title < body.end));
    const told = prose.filter((at) => !within.has(at));
    return told.length > 1 && told.length < within.size * leastTold && told.every((at) => within.has(at - 1));
  });
}

function proseOf(sections: readonly Section[]): number {
  return sections.reduce((total, { prose }) => total + prose, 0);
}

/** The same article shown twice is one. */
export function distinct({ blocks }: PageLayout, sections: readonly Section[]): Section[] {
  const titles = new Set<string>();
  return sections.filter(({ title }) => {
    const key = matchKey(blocks[title]?.text ?? '');
    return titles.size < titles.add(key).size;
  });
}

/** The article under the page's own title, above the first of the others. */
function leadOf(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  first: number,
  sections: readonly Section[],
): Section | null {
  const start = Math.min(first, ...sections.map((section) => section.start));
  const title = layout.blocks.findIndex(({ element }, i) => element.name === 'h1' && i < start && !verdicts[i]);
  if (title < 0) return null;
  const lead = sectionAt(layout, verdicts, title, -1, start);
  return lead && { ...lead, end: Math.min(lead.end, start) };
}

/** So many of the sections must show what makes them articles. */
const mostSections = 0.66;

/**
 * Whether most sections are of the kind that articles are and no part of one: each says who wrote it or when, is marked as
 * an article, or has a first heading. Where lines only look like titles, they must say what is under them.
 */
function areArticles(layout: PageLayout, verdicts: BlockVerdicts, { shape, sections, lead, fit }: Group): boolean {
  const isWeak = isWeakShape(shape);
  if (isWeak && (fit < leastFit || sections.length < 2)) return false;
  const isArticle = (section: Section) =>
    isSigned(layout, verdicts, section) || (!isWeak && (shape === 'h1' || isMarked(layout, section)));
  const read = sections.slice(0, mostArticles);
  return read.filter(isArticle).length >= Math.max(lead ? 1 : 2, read.length * mostSections);
}

/** Whether an element that holds the section, or all of it but what stands around it in a list, is marked as an article. */
function isMarked({ blocks }: PageLayout, { title, own }: Section): boolean {
  if (!own) return false;
  for (let at = blocks[title]?.element ?? null; at && at.index >= own.index; at = at.parent)
    if (isMarkedArticle(at)) return true;
  return false;
}

/**
 * Whether sections are told apart by their words. The parts of a list ("the best games of the year") are as unlike, but
 * stand under an introduction, are numbered, or answer questions.
 */
function isOfUnlikeTopics(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  { shape, titles, sections, lead }: Group,
): boolean {
  if (lead || sections.length < titles * mostSections) return false;
  const isPartOfOne = ({ title }: Section) => isPartTitle(layout.blocks[title]?.text ?? '');
  if (sections.some(isPartOfOne) && sections.filter(isPartOfOne).length >= sections.length / 2) return false;
  const all = layout.blocks.reduce((total, { prose }, i) => total + (verdicts[i] ? 0 : prose), 0);
  if (proseOf(sections) < all / 2) return false;
  const read = sections.slice(0, mostArticles);
  const areSigned =
    isWeakShape(shape) &&
    read.filter((section) => isSigned(layout, verdicts, section)).length >= read.length * mostSections;
  const told = read.map(({ title, body }) => ({
    title: layout.blocks[title]?.text ?? '',
    prose: layout.blocks.slice(body.start, body.end).flatMap(({ prose, text }) => (prose > 0 ? [text] : [])),
  }));
  return tellOfDifferentThings(told, areSigned);
}

/** A question, or a number before a few words: a sight, a film, a step. Before a headline it counts articles. */
function isPartTitle(title: string): boolean {
  const rest = withoutNumber(title);
  return /[?？]$/u.test(title) || (rest !== title && rest.split(' ').length < fewestHeadlineWords);
}

const fewestHeadlineWords = 6;

/** The elements of which no text stands outside of some blocks; they begin in the order of the page. */
function elementsIn({ elements }: PageLayout, start: number, end: number): PageElement[] {
  let first = 0;
  for (let after = elements.length; first < after; ) {
    const middle = (first + after) >> 1;
    if ((elements[middle]?.start ?? 0) < start) first = middle + 1;
    else after = middle;
  }
  const own: PageElement[] = [];
  for (let i = first; (elements[i]?.start ?? Infinity) <= end; i++) {
    const element = elements[i];
    if (element && element.end <= end) own.push(element);
  }
  return own;
}

const ofOthers: BlockVerdict = { kind: 'boilerplate', reason: 'links to other articles' };

function partOf(
  layout: PageLayout,
  verdicts: BlockVerdicts,
  section: Section,
  title: string,
  words: OwnWords,
): ArticlePart {
  const { start, end, body, prose } = section;
  const block = layout.blocks[section.title];
  const address = block && addressOf(layout, block);
  const own = new Array<BlockVerdict | null>(verdicts.length).fill(ofOthers);
  for (let i = start; i < end; i++) own[i] = verdicts[i]?.reason === 'a teaser' ? null : (verdicts[i] ?? null);
  return {
    layout: { ...layout, elements: elementsIn(layout, start, end) },
    verdicts: own,
    title: { text: title, block: section.title },
    body: { ...body, reason: 'one of several articles' },
    prose,
    ...(address && { address }),
    words,
  };
}
