import type { RegularStarts } from './regular-starts.ts';
import { isSourceLine } from './source-lines.ts';
import { countStops, fewestWords, isArticleSized, sizeOf } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { sharedPart, stemsOf, topicShare } from './topic.ts';

/** How many lines before the prose its title can stand. */
const headerReach = 14;

/** A first paragraph with more sentences than this is no teaser. */
const mostTeaserSentences = 2;

/**
 * Below this share of words in common, prose is about something else than the prose before it: after many words, and
 * after few, and where both a date and a byline say that an article begins. Of 140 articles 19 in 20 have more between five paragraphs and the next, of pairs of articles one in ten.
 */
const sameSubject = { afterMany: 0.12, afterFew: 0.08, signed: 0.15 } as const;
const manyWords = 400;
/** What an article is about has been said by then. */
const enoughWords = 5000;
/** The share of words in common of texts that have nothing in common. */
const nothingShared = 0.03;

/** The share of its sections that change the subject on a page of several articles without dates and bylines. */
const leastChanges = 0.5;

/** What has been read of the article that stands before a gap. */
interface Before {
  words: number;
  sentences: number;
  readonly stems: Set<string>;
  /** Lines above its first prose that can be its title, or the page's. */
  readonly titles: readonly string[];
}

/** A place between two runs of prose, where an article can begin. */
interface Gap {
  readonly lines: readonly Block[];
  /** The prose that follows, up to the next line that can be a title. */
  readonly run: readonly Block[];
}

/**
 * Where further articles begin, as indices of blocks: at the subject line of a message; at a line that has a date or byline
 * after it, and whose words the prose after it uses, beyond a teaser's length too; at a line that names the subject of
 * what follows where that is another subject than before. A teaser between two paragraphs is about something else, and
 * a subhead is about the same.
 */
export function articleStarts(
  blocks: readonly Block[],
  language: string,
  regular: RegularStarts | undefined,
  alike: ReadonlySet<number>,
): number[] {
  const certain: number[] = [];
  const changes: number[] = [];
  // Places where a page of several articles would have one begin: in a list of gifts few of them change the subject.
  let chances = 0;
  let before: Before = { words: 0, sentences: 0, stems: new Set(), titles: [] };
  let previousProse = -1;
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    if (block.index - previousProse > 1) {
      const lines = blocks.slice(Math.max(previousProse + 1, block.index - headerReach), block.index);
      const gap = { lines, run: runFrom(blocks, block.index) };
      const stated =
        lines.findLast(({ index }) => alike.has(index))?.index ??
        regularTitle(gap, regular) ??
        statedStart(blocks, gap, language, regular);
      const canChange = stated === undefined && before.words > 0 && isChance(gap, before);
      if (canChange && gap.lines.some(canStandAlone)) chances += 1;
      const change = canChange ? changedSubject(gap, before, language) : undefined;
      const start = stated ?? change?.index;
      if (start !== undefined) (change?.isDescribed === false ? changes : certain).push(start);
      if (start !== undefined || before.words === 0) {
        const titles = lines.filter(canBeginArticle).map(({ text }) => text);
        before = { words: 0, sentences: 0, stems: new Set(), titles };
      }
    }
    before.words += block.words;
    if (before.words < fewestWords) before.sentences += countStops(block.text);
    if (before.words < enoughWords) for (const stem of stemsOf(block.text, language)) before.stems.add(stem);
    previousProse = block.index;
  }
  const starts = changes.length >= chances * leastChanges ? [...certain, ...changes] : certain;
  return starts.sort((one, other) => one - other);
}

/** Where all articles of a page keep their facts at the same place, the title that has them there. */
function regularTitle({ lines }: Gap, regular: RegularStarts | undefined): number | undefined {
  return lines.findLast(({ index }) => regular?.titles.has(index))?.index;
}

/** Where a line of a message's head, or a date or byline, says that an article begins. */
function statedStart(
  blocks: readonly Block[],
  gap: Gap,
  language: string,
  regular: RegularStarts | undefined,
): number | undefined {
  const subject = gap.lines.findLast(({ isSubject }) => isSubject);
  if (subject) return envelopeStart(gap.lines, subject);
  // Where dates and bylines stand after the bodies, they say nothing about what follows.
  return gap.lines.length > 1 && regular?.place !== 'after' ? describedTitle(blocks, gap, language) : undefined;
}

/** Whether an article can end here and another begin: there is text enough before and after, and a line between. */
function isChance({ lines, run }: Gap, before: Before): boolean {
  return lines.some(canBeginArticle) && isArticleSized(before) && isArticleSized(sizeOf(run));
}

/** The first of the lines "From:", "Date:" and the like that stand together with the subject. */
function envelopeStart(lines: readonly Block[], subject: Block): number {
  let start = subject.index;
  for (const line of lines.filter(({ index }) => index < subject.index).toReversed()) {
    if (line.kind !== 'meta') break;
    start = line.index;
  }
  return start;
}

/** Prose up to the next line that can be a title. */
function runFrom(blocks: readonly Block[], start: number): Block[] {
  const near = blocks.slice(start, start + 30);
  const end = near.findIndex(({ kind }) => kind === 'heading' || kind === 'meta' || kind === 'end');
  return (end < 0 ? near : near.slice(0, end)).filter(({ kind }) => kind === 'prose' || kind === 'short');
}

function canBeginArticle({ kind, words }: Block): boolean {
  return (kind === 'heading' || kind === 'short') && words >= 3 && words <= 30;
}

/** A title with a date or byline after it, whose words come again in the prose. */
function describedTitle(blocks: readonly Block[], { lines, run }: Gap, language: string): number | undefined {
  const candidates = lines.filter(
    (line, at) => canBeginArticle(line) && lines.slice(at + 1).some((other) => other.kind === 'meta'),
  );
  if (candidates.length === 0) return undefined;
  const prose = proseAfter(blocks, run[0]?.index ?? blocks.length);
  const stems = stemsOf(prose.text, language);
  const later = stemsOf(prose.later, language);
  // A byline and a date make a teaser unlikely, so of a short report a single word of its title has to come again.
  const enoughLater = lines.filter(({ kind }) => kind === 'meta').length >= 2 ? 0.1 : 0.25;
  return candidates.find(
    ({ text }) =>
      topicShare(text, stems, language) >= 0.5 &&
      (prose.later === '' || topicShare(text, later, language) >= enoughLater),
  )?.index;
}

/** Without a date or name beside it a title is known by its length: most subheads are shorter. */
function canStandAlone(line: Block): boolean {
  return canBeginArticle(line) && line.words >= 5 && !line.text.endsWith(':');
}

/** A line that names what the prose after it is about, where the prose before it was about something else. */
function changedSubject(
  { lines, run }: Gap,
  before: Before,
  language: string,
): { index: number; isDescribed: boolean } | undefined {
  const isNew = (line: Block) => topicShare(line.text, before.stems, language) <= 0.5;
  if (!lines.some((line) => canBeginArticle(line) && line.words >= 4 && isNew(line))) return undefined;
  const stems = stemsOf(run.map(({ text }) => text.slice(0, 3000)).join('\n'), language);
  const shared = sharedPart(stems, before.stems);
  const isSigned =
    lines.filter(({ kind }) => kind === 'meta').length >= 2 || hasDescribedNew(lines, stems, before, language);
  const enough = before.words > manyWords ? sameSubject.afterMany : sameSubject.afterFew;
  if (shared >= (isSigned ? sameSubject.signed : enough)) return undefined;
  const described = lines.find((line) => {
    if (!canBeginArticle(line) || line.words < 4) return false;
    if (!isNew(line)) return false;
    if (topicShare(line.text, stems, language) < (isSigned ? 0.5 : 0.2)) return false;
    return lines.some((beside) => Math.abs(beside.index - line.index) === 1 && describes(beside));
  });
  if (described) return { index: described.index, isDescribed: true };
  if (shared >= enough) return undefined;
  const titles = lines.filter((line) => topicShare(line.text, before.stems, language) <= 0.35);
  // The title of a list of things names what all of them have in common.
  if (before.titles.some((title) => topicShare(title, stems, language) > 0.15)) return undefined;
  // Of texts with nothing in common a word of the title is enough, as long as it has none of what stands before.
  const isApart = shared <= nothingShared;
  const named = titles.find(
    (line) =>
      canStandAlone(line) &&
      (topicShare(line.text, stems, language) >= 0.4 ||
        (isApart && topicShare(line.text, before.stems, language) === 0 && topicShare(line.text, stems, language) > 0)),
  );
  return named && { index: named.index, isDescribed: false };
}

/** Whether a line beside a date or name tells of what follows and of nothing before. */
function hasDescribedNew(
  lines: readonly Block[],
  stems: ReadonlySet<string>,
  before: Before,
  language: string,
): boolean {
  return lines.some(
    (line, at) =>
      canBeginArticle(line) &&
      (lines[at - 1]?.kind === 'meta' || lines[at + 1]?.kind === 'meta') &&
      topicShare(line.text, stems, language) >= 0.5 &&
      topicShare(line.text, before.stems, language) <= 0.2,
  );
}

/** Whether a line says when, by whom or whose: nothing that stands beside a subhead. */
function describes({ kind, text }: Block): boolean {
  return kind === 'meta' || isSourceLine(text);
}

/** Prose from a block on: all that comes soon, and what of it stands after a first paragraph that can be a teaser. */
function proseAfter(blocks: readonly Block[], start: number): { text: string; later: string } {
  const near = blocks
    .slice(start, start + 40)
    .filter((block) => block.kind === 'prose')
    .slice(0, 10);
  const texts = near.map((block) => block.text.slice(0, 3000));
  const later = countStops(texts[0] ?? '') > mostTeaserSentences ? [] : texts.slice(1);
  return { text: texts.join('\n'), later: later.join('\n') };
}
