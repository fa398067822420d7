import { isClockTime, namesAddress } from './source-lines.ts';
import { isArticleSized, sizeOf } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { namesSubject } from './topic.ts';

/** Where the lines that say when, by whom and whose stand on a page: above the titles, below them, or after the bodies. */
export type FactsPlace = 'above' | 'below' | 'after';

/** The titles of a page whose articles all keep their dates, names and sources at the same place. */
export interface RegularStarts {
  readonly place: FactsPlace;
  /** Indices of blocks, in the order of the page. */
  readonly titles: ReadonlySet<number>;
}

/** A title with the prose below it, and what stands beside it. */
interface Section {
  readonly title: Block;
  readonly isSized: boolean;
  /** Whether it is sized, and uses the words of its title: one in five titles is too witty for that. */
  readonly isTopical: boolean;
  /** Whether facts stand above the title, and between it and the prose. */
  readonly above: boolean;
  readonly below: boolean;
}

/** How many lines the head of an article has. */
const headReach = 7;
const title = { fewestWords: 2, mostlyFrom: 4, surelyFrom: 6, mostWords: 30, mostCopies: 2 } as const;
const label = { mostWords: 5, mostCharacters: 40 } as const;
/** So many articles that keep to a place make a rule, if they are no small part of what has facts there. */
const fewest = 2;
const leastShare = 1 / 3;
/** A live page has so many times of day, and of headed entries so many have a title. */
const fewestClocks = 3;
const mostlyTitled = 0.8;
/** The share of a title's words that its text uses. */
const leastTopic = 0.25;
/** So many of the articles must use words of their titles. */
const mostlyTopical = 0.5;
/** Prose below a line such as "Advertisement" is one if it is not longer, in words. */
const longestAdvertisement = 20;

/** The titles that have their facts at the same place, if the page has a place for them and two articles that keep to it. */
export function regularStarts(blocks: readonly Block[], language: string): RegularStarts | undefined {
  return startsAt(blocks, isFacts, language) ?? clockedStarts(blocks, language);
}

/** Entries of a live page are articles where most times of day have a title below them. */
function clockedStarts(blocks: readonly Block[], language: string): RegularStarts | undefined {
  const clocks = blocks.filter(isClock).length;
  if (clocks < fewestClocks) return undefined;
  const starts = startsAt(blocks, isClock, language);
  return starts?.place === 'above' && starts.titles.size >= clocks * mostlyTitled ? starts : undefined;
}

function startsAt(blocks: readonly Block[], isFacts: IsFacts, language: string): RegularStarts | undefined {
  if (blocks.filter(isFacts).length < fewest) return undefined;
  const heads = headsOf(blocks, isFacts, language);
  const sections = sectionsOf(blocks, heads, isFacts, language);
  const rules = [
    ruleOf(
      'below',
      sections.filter(({ below }) => below),
    ),
    ruleOf(
      'above',
      sections.filter(({ above }) => above),
    ),
    ruleOf('after', endedSections(blocks, heads, isFacts, language)),
  ];
  // The facts after one body stand above the next title too: the true place is where one more has them.
  const best = rules.reduce((one, other) => (other.articles > one.articles ? other : one));
  if (best.articles < fewest || best.articles < best.titles.size * leastShare) return undefined;
  return best;
}

interface Rule extends RegularStarts {
  readonly articles: number;
}

function ruleOf(place: FactsPlace, sections: readonly Pick<Section, 'title' | 'isSized' | 'isTopical'>[]): Rule {
  return { place, titles: new Set(sections.map(({ title }) => title.index)), articles: articleCount(sections) };
}

function articleCount(sections: readonly Pick<Section, 'title' | 'isSized' | 'isTopical'>[]): number {
  // A longer line beside a date or byline is a title whatever it says, and no name of who comments.
  const isTitled = ({ isTopical, title: line }: Pick<Section, 'title' | 'isTopical'>) =>
    isTopical || line.words >= title.surelyFrom;
  const sized = sections.filter((section) => section.isSized && isTitled(section)).length;
  const topical = sections.filter(({ isTopical }) => isTopical).length;
  return sized === sections.length && topical >= sized * mostlyTopical ? sized : topical;
}

function sizeAndTopic(title: Block, below: readonly Block[], language: string): Pick<Section, 'isSized' | 'isTopical'> {
  const isSized = isArticleSized(sizeOf(textOf(below)));
  return { isSized, isTopical: isSized && isAbout(title, below, language) };
}

/** A subhead has no facts beside it: what stands below it belongs to the section above. */
function sectionsOf(blocks: readonly Block[], heads: readonly Head[], isFacts: IsFacts, language: string): Section[] {
  const marked = heads.filter(({ isMarked }) => isMarked);
  return marked.map(({ title, start, prose }, at) => ({
    title,
    ...sizeAndTopic(title, blocks.slice(prose, marked[at + 1]?.start ?? blocks.length), language),
    above: blocks.slice(start, title.index).some(isFacts),
    below: blocks.slice(title.index + 1, prose).some(isFacts),
  }));
}

/** What ends in facts right after its prose, from the first title since the facts before that can be its own. */
function endedSections(
  blocks: readonly Block[],
  heads: readonly Head[],
  isFacts: IsFacts,
  language: string,
): Pick<Section, 'title' | 'isSized' | 'isTopical'>[] {
  const sections: Pick<Section, 'title' | 'isSized' | 'isTopical'>[] = [];
  let from = -1;
  let at = 0;
  for (const end of endingFacts(blocks, isFacts)) {
    const own: Head[] = [];
    for (let head = heads[at]; head && head.prose < end; head = heads[at]) {
      if (head.title.index > from && !blocks.slice(head.title.index + 1, head.prose).some(isFacts)) own.push(head);
      at += 1;
    }
    const long = own.find(({ prose }, i) => sizedUntil(blocks, prose, own[i + 1]?.start ?? end));
    const title = (long ?? own[0])?.title;
    if (title) sections.push({ title, ...sizeAndTopic(title, blocks.slice(title.index + 1, end), language) });
    from = end;
  }
  return sections;
}

function sizedUntil(blocks: readonly Block[], start: number, end: number): boolean {
  return isArticleSized(sizeOf(textOf(blocks.slice(start, end))));
}

/** Where facts follow prose, with nothing but buttons between. */
function endingFacts(blocks: readonly Block[], isFacts: IsFacts): number[] {
  const ends: number[] = [];
  let isAfterProse = false;
  for (const block of blocks) {
    if (isFacts(block) && isAfterProse) ends.push(block.index);
    if (block.kind !== 'noise' && !isLabel(block)) isAfterProse = block.kind === 'prose' || block.kind === 'short';
  }
  return ends;
}

function isAbout(title: Block, below: readonly Block[], language: string): boolean {
  const text = textOf(below).map((block) => block.text.slice(0, 3000));
  return namesSubject(title.text, text.join('\n'), language) >= leastTopic;
}

interface Head {
  readonly title: Block;
  /** The first line of the head, and the first of the prose. */
  readonly start: number;
  readonly prose: number;
  readonly isMarked: boolean;
}

/** The heads of a page: the lines between two runs of prose, and which of them is the title, if one can be. */
function headsOf(blocks: readonly Block[], isFacts: IsFacts, language: string): Head[] {
  const heads: Head[] = [];
  let previous = -1;
  for (const { index, kind } of blocks) {
    if (kind !== 'prose' || isAdvertisement(blocks, index)) continue;
    if (index - previous > 1) {
      let start = index;
      while (start > previous + 1 && index - start < headReach && isHeadLine(blocks[start - 1])) start -= 1;
      // The last sentences of the text above can be short.
      while (start < index && isSentence(blocks[start])) start += 1;
      const lines = blocks.slice(start, index);
      const title = likeliestTitle(lines, blocks.slice(index, index + headReach), language);
      const isMarked = lines.some((line) => line !== title && isFacts(line));
      if (title) heads.push({ title, start, prose: index, isMarked });
    }
    previous = index;
  }
  return heads;
}

/** The sentences up to what ends an article. */
export function textOf(lines: readonly Block[]): Block[] {
  const end = lines.findIndex(({ kind }) => kind === 'end');
  return (end < 0 ? lines : lines.slice(0, end)).filter(({ kind }) => kind === 'prose' || kind === 'short');
}

/**
 * The line of an article's head that names most of what the prose below is about: a caption or an outlet's name can stand
 * beside the title, but names less.
 */
export function likeliestTitle(lines: readonly Block[], below: readonly Block[], language: string): Block | undefined {
  const able = lines.filter(canBeTitle);
  const long = able.filter(({ words }) => words >= title.mostlyFrom);
  const candidates = long.length > 0 ? long : able;
  if (long.length === 1) return long[0];
  const text = textOf(below)
    .map((block) => block.text.slice(0, 1000))
    .join('\n');
  let best: { line: Block; share: number } | undefined;
  for (const line of candidates) {
    const share = namesSubject(line.text, text, language);
    // A few words can be a name or a section unless the text is about them.
    if (long.length === 0 && share === 0) continue;
    if (best === undefined || share > best.share) best = { line, share };
  }
  return best?.line;
}

function isAdvertisement(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.kind === 'noise' && (blocks[index]?.words ?? 0) <= longestAdvertisement;
}

function isSentence(block: Block | undefined): boolean {
  return block?.kind === 'short' && block.text.endsWith('.');
}

function isHeadLine(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'prose' && block.kind !== 'end' && block.kind !== 'item';
}

function canBeTitle({ kind, words, text, isBullet, copies }: Block): boolean {
  // What stands at each article is no title.
  if ((kind !== 'heading' && kind !== 'short') || copies > title.mostCopies) return false;
  return (
    words >= title.fewestWords && words <= title.mostWords && !isBullet && !text.endsWith(':') && !namesAddress(text)
  );
}

/** What counts as the facts of an article. */
type IsFacts = (block: Block) => boolean;

function isFacts({ kind, text }: Block): boolean {
  return kind === 'meta' && !isClockTime(text);
}

function isClock({ kind, text }: Block): boolean {
  return kind === 'meta' && isClockTime(text);
}

function isLabel({ kind, text, words }: Block): boolean {
  return kind === 'heading' && words > 1 && words <= label.mostWords && text.length <= label.mostCharacters;
}
