import { frameOfSections, mixedLevels } from './frame-heads.ts';
import type { Gap } from './gaps.ts';
import { saysOtherThanTitle } from './headline.ts';
import { fewestSentences, fewestWords, fewestWordsInSentences, fewestWordsOfSeveral } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { datelineIn } from './text-dateline.ts';
import { inCommon, type Subject, type SubjectReader, stemsOf, topicShare } from './topic.ts';

/** Texts are compared with their neighbours up to so many words to each side. */
const enoughWords = 60;
const farthest = 3;
/** No more sections of a page are compared, each with so many of its followers. */
const mostCompared = 16;
const neighbours = 3;
/** What sections have in common that are parts of one article. */
const muchInCommon = 0.05;

/** A page's gaps, and for each the chance that an article begins there, as a logit, seen by itself. */
export interface PageGaps {
  readonly gaps: readonly Gap[];
  readonly titles: readonly (Block | undefined)[];
  readonly chances: readonly number[];
  readonly language: string;
  readonly subjectOf: SubjectReader;
}

/** Numbers that speak for or against an article's beginning, by their names. */
export type Evidence = Readonly<Record<string, number>>;

/** Sums up evidence by its weights. */
export function weighed(evidence: Evidence, weights: Evidence): number {
  let sum = 0;
  for (const name in weights) sum += (weights[name] ?? 0) * (evidence[name] ?? 0);
  return sum;
}

/** The looks of lines that say when or by whom. */
export const factLooks = ['date', 'byline', 'clock', 'meta', 'subject'] as const;

/** A longer line that stands several times can be a title that is named beside others; a shorter one is part of the page. */
const fewestOfCopied = 5;

/** Whether a line can be the title of one of several articles. */
export function canBeTitle({ kind, words, copies, isBullet, text }: Block): boolean {
  if (words < 2 || words > 45 || copies > (words < fewestOfCopied ? 2 : 4) || (kind === 'heading' && isBullet))
    return false;
  if (kind !== 'heading' && kind !== 'short' && kind !== 'item') return false;
  return !saysOtherThanTitle(text) && datelineIn(text) === '';
}

/** How well a line names what stands below it and not what stands above, and whether it is as long as titles are. */
export function titleScore(line: Block, own: Subject, other: Subject | undefined, language: string): number {
  const foreign = other ? topicShare(line.text, other, language) : 0;
  const length = line.words >= 6 ? 0.4 : line.words >= 4 ? 0.3 : 0;
  return topicShare(line.text, own, language) - foreign / 2 + length - (line.kind === 'heading' ? 0 : 0.3);
}

/** What speaks for the beginning of an article at a gap, seen by itself, and the line that can be its title. */
export function evidenceAt(
  gaps: readonly Gap[],
  at: number,
  language: string,
  subjectOf: SubjectReader,
): { evidence: Evidence; title: Block | undefined } {
  const gap = gaps[at];
  if (!gap) return { evidence: {}, title: undefined };
  const below = subjectOf(enough(gaps, at, 1));
  const above = at === 0 ? undefined : subjectOf(enough(gaps, at - 1, -1).toReversed());
  let best: { line: Block; score: number } | undefined;
  for (const line of gap.lines.filter(canBeTitle)) {
    const score = titleScore(line, below, above, language);
    if (score > (best?.score ?? -1)) best = { line, score };
  }
  const title = best?.line;
  const own = title ? topicShare(title.text, below, language) : 0;
  const foreign = title && above ? foreignShare(title.text, above, language) : 0;
  const common = above ? Math.min(1, inCommon(above, below) / muchInCommon) : 0;
  const has = (sign: string) => (gap.signs.has(sign) ? 1 : 0);
  const evidence = {
    always: 1,
    common: Math.sqrt(common),
    foreignTitle: foreign,
    ownTitle: own > foreign + 0.2 ? 1 : 0,
    untitled: title ? 0 : 1,
    longTitle: isLong(title) ? 1 : 0,
    copiedTitle: title && title.copies > 1 ? 1 : 0,
    headed: isHeaded(gap, title) ? 1 : 0,
    length: Math.log(gap.words + 5) - 4,
    date: has('date'),
    byline: has('byline'),
    clock: has('clock'),
    subject: has('subject'),
    rule: has('rule'),
    space: has('space'),
    dateline: has('dateline'),
    noise: has('noise'),
    end: has('end'),
    label: has('label'),
    short: has('short'),
    lines: Math.min(gap.lines.length, 8) / 4,
  };
  return { evidence, title };
}

/** How much of a title another text uses: of a title with few content words that says little. */
function foreignShare(title: string, other: Subject, language: string): number {
  const words = stemsOf(title, language).size;
  return (topicShare(title, other, language) * words) / (words + 1);
}

function isLong(title: Block | undefined): boolean {
  return title !== undefined && title.words >= 5;
}

/** Subheads of an article stand without facts, and the entries of its log without titles. */
function isHeaded(gap: Gap | undefined, title: Block | undefined): boolean {
  return isLong(title) && factLooks.some((look) => gap?.signs.has(look));
}

/** The text on one side of a gap, so much that it says what it is about. */
function enough(gaps: readonly Gap[], from: number, step: 1 | -1): readonly Block[] {
  const text: Block[] = [];
  let words = 0;
  for (let at = from; gaps[at] && words < enoughWords && Math.abs(at - from) < farthest; at += step) {
    const own = gaps[at]?.text ?? [];
    if (step > 0) text.push(...own);
    else text.unshift(...own);
    words += gaps[at]?.words ?? 0;
  }
  return text;
}

interface Section {
  readonly first: number;
  readonly end: number;
  readonly words: number;
  /** Whether it is as long as a report of a page with several can be. */
  readonly isSized: boolean;
  /** Whether it is longer than a teaser. */
  readonly isFull: boolean;
}

/**
 * What speaks for articles that begin at all of some gaps and nowhere else; undefined where there are not two of the length
 * of articles. What stands above the first of these gaps is an article too if it is long enough.
 */
export function evidenceFor(page: PageGaps, starts: readonly number[]): Evidence | undefined {
  const { gaps, chances } = page;
  const all = sectionsOf(gaps, starts);
  const sections = starts[0] === 0 || all[0]?.isSized ? all : all.slice(1);
  const sized = sections.filter(({ isSized }) => isSized);
  if (sized.filter(({ isFull }) => isFull).length < 2) return undefined;
  const later = sized.flatMap(({ first }) => (first > 0 ? (chances[first] ?? 0) : []));
  const known = new Set([0, ...starts]);
  const others = [...gaps.keys()].filter((at) => !known.has(at));
  const otherChances = others.map((at) => chances[at] ?? 0);
  const words = sum(gaps, (gap) => gap.words);
  const mean = sum(sized, (section) => section.words) / sized.length;
  const spread = Math.sqrt(sum(sized, (section) => (section.words - mean) ** 2) / sized.length);
  const titles = sized.map(({ first }) => page.titles[first]);
  const share = (sign: string) => sized.filter(({ first }) => gaps[first]?.signs.has(sign)).length / sized.length;
  return {
    always: 1,
    starts: limited(
      sum(later, (chance) => limited(chance, 3)),
      15,
    ),
    least: later.reduce((least, chance) => Math.min(least, chance), 5),
    missed: Math.min(
      9,
      sum(otherChances, (chance) => limited(Math.max(0, chance), 3)),
    ),
    mostMissed: otherChances.reduce((best, chance) => Math.max(best, chance), -5),
    others: Math.min(3, others.length / sections.length),
    sized: sized.length / sections.length,
    onlyTwo: sized.length === 2 ? 1 : 0,
    covered: sum(sized, (section) => section.words) / Math.max(1, words),
    length: Math.log(mean + 1) - 4,
    uneven: spread / Math.max(1, mean),
    longTitles: titles.filter(isLong).length / titles.length,
    headed: sized.filter(({ first }) => isHeaded(gaps[first], page.titles[first])).length / sized.length,
    mixed: mixedLevels(titles),
    ...frameOfSections(
      gaps,
      sized,
      others.flatMap((at) => gaps[at] ?? []),
    ),
    ...cohesionOf(page, sized),
    date: share('date'),
    byline: share('byline'),
    subject: share('subject'),
    noise: share('noise'),
    rule: share('rule'),
    space: share('space'),
    item: share('item'),
    end: share('end'),
    meta: share('meta'),
  };
}

function sectionsOf(gaps: readonly Gap[], starts: readonly number[]): Section[] {
  const firsts = starts[0] === 0 ? starts : [0, ...starts];
  return firsts.map((first, at) => {
    const end = firsts[at + 1] ?? gaps.length;
    let words = 0;
    let sentences = 0;
    for (let gap = first; gap < end; gap += 1) {
      words += gaps[gap]?.words ?? 0;
      sentences += gaps[gap]?.sentences ?? 0;
    }
    const isSized = words >= fewestWordsOfSeveral;
    const isFull = words >= fewestWords || (words >= fewestWordsInSentences && sentences >= fewestSentences);
    return { first, end, words, isSized, isFull };
  });
}

/** What sections have in common with the next ones, that as a share of what their own halves have, and how foreign titles are. */
function cohesionOf({ gaps, titles, language, subjectOf }: PageGaps, sections: readonly Section[]): Evidence {
  const step = Math.max(1, Math.floor(sections.length / mostCompared));
  // Little of a long section is read: its text is not to be put together for each of its neighbours.
  const textIn = function* ({ first, end }: Section) {
    for (let at = first; at < Math.min(end, first + 30); at++) yield* gaps[at]?.text ?? [];
  };
  const subjects = new Map<Section, Subject>();
  const subjectIn = (section: Section) => {
    const subject = subjects.get(section) ?? subjectOf(textIn(section));
    subjects.set(section, subject);
    return subject;
  };
  const across: number[] = [];
  const within: number[] = [];
  const foreign: number[] = [];
  for (let at = 0; at < sections.length; at += step) {
    const [section, ...next] = sections.slice(at, at + 1 + neighbours);
    if (!section) continue;
    const subject = subjectIn(section);
    for (const other of next) across.push(inCommon(subject, subjectIn(other)));
    const text = [...textIn(section)];
    const half = halfOf(text, section.words);
    if (half < text.length) within.push(inCommon(subjectOf(text.slice(0, half)), subjectOf(text.slice(half))));
    const title = titles[section.first];
    const beside = sections[at - 1] ?? sections[at + 1];
    if (title && beside) foreign.push(foreignShare(title.text, subjectIn(beside), language));
  }
  const common = sum(across, (value) => value) / Math.max(1, across.length);
  const own = within.length === 0 ? 0.02 : sum(within, (value) => value) / within.length;
  return {
    common: Math.min(1.2, common / muchInCommon),
    commonByOwn: Math.min(2, (common + 0.002) / (own + 0.002)),
    foreignTitle: sum(foreign, (value) => value) / Math.max(1, foreign.length),
  };
}

/** Where the first half of a text's words ends. */
function halfOf(text: readonly Block[], total: number): number {
  let words = 0;
  const at = text.findIndex((block) => {
    words += block.words;
    return words >= total / 2;
  });
  return at < 0 ? text.length : at + 1;
}

function limited(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
