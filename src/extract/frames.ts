import {
  canBeTitle,
  evidenceAt,
  evidenceFor,
  factLooks,
  type PageGaps,
  titleScore,
  weighed,
} from './frame-evidence.ts';
import { commonSigns } from './frame-heads.ts';
import { frameWeights, startWeights } from './frame-weights.ts';
import { type Gap, landmarkSign } from './gaps.ts';
import { saysOtherThanTitle } from './headline.ts';
import { isClockTime } from './source-lines.ts';
import { fewestWords, fewestWordsOfSeveral } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { subjectReader } from './topic.ts';

/** Where the lines that say when, by whom and whose stand on a page: above the titles, below them, or after the bodies. */
export type FactsPlace = 'above' | 'below' | 'after';

/** The titles of a page of several articles. */
export interface Frame {
  /** The indices of their blocks, in the order of the page. */
  readonly titles: readonly number[];
  /** Those of them that are titles, and not the first lines of articles that have none. */
  readonly marked: ReadonlySet<number | undefined>;
  readonly place: FactsPlace | undefined;
}

/** No more signs of a page are tried, those first that it has most of. */
const mostTried = 80;
/** Above these chances a gap counts as a start without any sign, in two of the ways to part a page. */
const ownChances = [0, -2] as const;
/** How many lines beside its title can be about an article. */
const headReach = 6;
/** A longer line can be a title that stands alone. */
const fewestTitleWords = 4;

/**
 * The frame that a page repeats at each of its articles: of all signs that several gaps between its texts share, the one
 * whose gaps part it best into texts of the length of articles, each about its own title and no other. Undefined where no
 * way to part the page is likelier than a single article, or none.
 */
export function frameOf(blocks: readonly Block[], gaps: readonly Gap[], language: string): Frame | undefined {
  const page = pageGaps(gaps, language);
  const best = likeliest(page, waysToPart(page), { starts: [], score: 0 });
  if (best.starts.length === 0) return undefined;
  const starts = withFirst(page, best.starts);
  const found = titlesOf(page, starts);
  const firsts = starts.map((start, at) => found[at] ?? firstOf(gaps[start]));
  const titles = firsts.filter((first) => first !== undefined);
  return { titles, marked: new Set(found), place: placeOfFacts(blocks, titles) };
}

/** Where an entry begins that has a time or a name above it and no title. */
function firstOf(gap: Gap | undefined): number | undefined {
  return gap?.looks.some((look) => factLooks.some((fact) => fact === look)) ? gap.text[0]?.index : undefined;
}

/** Above the first of several articles can stand other lines than between them: a short one has what the others have in their heads. */
function withFirst({ gaps, titles }: PageGaps, starts: readonly number[]): readonly number[] {
  const first = gaps[0];
  if (!titles[0] || !first || starts[0] === 0) return starts;
  const words = gaps.slice(0, starts[0]).reduce((sum, gap) => sum + gap.words, 0);
  const common = commonSigns(starts.flatMap((start) => gaps[start]?.signs ?? []));
  const isAlike =
    factLooks.some((look) => common.includes(look)) &&
    common.every((sign) => first.signs.has(sign) || sign.startsWith(landmarkSign));
  return words >= fewestWords || (words >= fewestWordsOfSeveral && isAlike) ? [0, ...starts] : starts;
}

interface Parting {
  readonly starts: readonly number[];
  readonly score: number;
}

function likeliest(page: PageGaps, ways: readonly (readonly number[])[], known: Parting): Parting {
  let best = known;
  for (const starts of ways) {
    const evidence = evidenceFor(page, starts);
    const score = evidence ? weighed(evidence, frameWeights) : 0;
    if (score > best.score) best = { starts, score };
  }
  return best;
}

/** A page's gaps with what each of them is by itself. */
export function pageGaps(gaps: readonly Gap[], language: string): PageGaps {
  const subjectOf = subjectReader(language);
  const seen = gaps.map((_, at) => evidenceAt(gaps, at, language, subjectOf));
  return {
    gaps,
    titles: seen.map(({ title }) => title),
    chances: seen.map(({ evidence }) => weighed(evidence, startWeights)),
    language,
    subjectOf,
  };
}

/** The gaps that share a sign, for each sign of a page, and those that are likely starts by themselves. */
export function waysToPart({ gaps, titles, chances }: PageGaps): readonly (readonly number[])[] {
  const bySign = new Map<string, number[]>();
  for (const [at, { signs }] of gaps.entries())
    for (const sign of signs) {
      const known = bySign.get(sign);
      if (known) known.push(at);
      else bySign.set(sign, [at]);
    }
  const shared = [...bySign.values()].filter(({ length }) => length > 1);
  shared.sort((one, other) => other.length - one.length);
  const titled = [...gaps.keys()].filter((at) => (titles[at]?.words ?? 0) >= fewestTitleWords);
  const likely = ownChances.map((least) => [...gaps.keys()].filter((at) => at > 0 && (chances[at] ?? 0) > least));
  const signed = [...shared.slice(0, mostTried), titled];
  // One article of several can lack the line by which the others are known.
  const completed = signed.map((starts) =>
    [...new Set([...starts, ...(likely[0] ?? [])])].sort((one, other) => one - other),
  );
  const ways = [...signed, ...likely, ...completed];
  const different = new Map(ways.map((starts) => [starts.filter((at) => at > 0).join(), starts]));
  different.delete('');
  return [...different.values()];
}

interface Candidate {
  readonly line: Block;
  /** How it looks, and the how many-th of its look it is, counted from the text; and the looks of the lines beside it. */
  readonly slots: readonly string[];
  readonly score: number;
}

/** The line of each head that stands where titles stand in most heads, or else names the text best. */
function titlesOf({ gaps, language, subjectOf }: PageGaps, starts: readonly number[]): (number | undefined)[] {
  const heads = starts.map((start, at) => {
    const gap = gaps[start];
    const text = gaps.slice(start, starts[at + 1] ?? gaps.length).flatMap((own) => own.text);
    const above = gaps[start - 1];
    return candidatesOf(gap, subjectOf(text), above && subjectOf(above.text.toReversed()), language);
  });
  const totals = new Map<string, number>();
  for (const { slots, score } of heads.flat())
    for (const slot of slots) totals.set(slot, (totals.get(slot) ?? 0) + score);
  return heads.map((candidates, at) => {
    let best: { line: Block; total: number } | undefined;
    for (const { line, slots, score } of candidates) {
      const total = score + (1.5 * Math.max(...slots.map((slot) => totals.get(slot) ?? 0))) / heads.length;
      if (total > (best?.total ?? Number.NEGATIVE_INFINITY)) best = { line, total };
    }
    // What stands between two copies of a title is about the same article.
    const title = best?.line.text;
    const { lines = [] } = gaps[starts[at] ?? 0] ?? {};
    return (
      lines.find(({ text }) => text === title) ??
      lines.findLast(({ kind, text: line }) => kind === 'heading' && !saysOtherThanTitle(line))
    )?.index;
  });
}

function candidatesOf(
  gap: Gap | undefined,
  own: ReadonlySet<string>,
  above: ReadonlySet<string> | undefined,
  language: string,
): Candidate[] {
  if (!gap) return [];
  const counts = new Map<string, number>();
  return gap.lines
    .map((line, at) => ({ line, look: gap.looks[at] ?? '', above: gap.looks[at - 1], below: gap.looks[at + 1] }))
    .toReversed()
    .flatMap(({ line, look, above: lineAbove, below }) => {
      if (look === 'colon' || (!canBeTitle(line) && look !== 'subject')) return [];
      const count = (counts.get(look) ?? 0) + 1;
      counts.set(look, count);
      const score = look === 'subject' ? 9 : titleScore(line, own, above, language);
      const beside = [
        lineAbove && isFact(lineAbove) ? `below ${lineAbove}` : [],
        below && isFact(below) ? `above ${below}` : [],
        line.level === undefined ? [] : `level ${line.level}`,
      ];
      return { line, slots: [`${look} ${count}`, ...beside.flat()], score };
    });
}

/** Whether lines of a look say when or by whom. */
function isFact(look: string): boolean {
  return factLooks.some((fact) => fact === look);
}

/** A line without facts between a text and those after it is not longer, in words. */
const longestLabel = 5;

/** Where most articles have their facts; what stands after one body stands above the next title too. */
export function placeOfFacts(blocks: readonly Block[], titles: readonly number[]): FactsPlace | undefined {
  const counts = { below: 0, above: 0, after: 0 };
  for (const [at, title] of titles.entries()) {
    if (hasFacts(headFrom(blocks, title + 1, 1))) counts.below += 1;
    if (hasFacts(headFrom(blocks, title - 1, -1))) counts.above += 1;
    if (endsInFacts(blocks.slice(title + 1, titles[at + 1]))) counts.after += 1;
  }
  const most = Math.max(counts.below, counts.above, counts.after);
  if (most < Math.max(2, titles.length / 2)) return undefined;
  return (['below', 'above', 'after'] as const).find((place) => counts[place] === most);
}

/** The lines beside a title, up to where prose or a list stands. */
function headFrom(blocks: readonly Block[], from: number, step: 1 | -1): readonly Block[] {
  const lines: Block[] = [];
  for (let at = from; lines.length < headReach; at += step) {
    const block = blocks[at];
    if (!block || block.kind === 'prose' || block.kind === 'short' || block.kind === 'item') break;
    lines.push(block);
  }
  return lines;
}

/** Whether facts follow prose, with nothing but buttons between. */
function endsInFacts(lines: readonly Block[]): boolean {
  let isAfterProse = false;
  return lines.some((line) => {
    if (isAfterProse && hasFacts([line])) return true;
    const isBetween = line.kind === 'noise' || (line.kind === 'heading' && line.words <= longestLabel);
    if (!isBetween) isAfterProse = line.kind === 'prose' || line.kind === 'short';
    return false;
  });
}

function hasFacts(lines: readonly Block[]): boolean {
  return lines.some(({ kind, text }) => kind === 'meta' && !isClockTime(text));
}
