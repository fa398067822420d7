import { markedByline } from './byline.ts';
import { withoutNumber } from './parted-titles.ts';
import { findAbsoluteDates } from './published.ts';
import { isClockTime, isSourceLine } from './source-lines.ts';
import { countStops } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { datelineIn } from './text-dateline.ts';

/** A place between two runs of prose, where an article can begin, with the text that follows up to the next such place. */
export interface Gap {
  /** The lines between, as far as they can belong to what stands above or below. */
  readonly lines: readonly Block[];
  /** What each of the lines looks like. */
  readonly looks: readonly string[];
  /** What can recur from article to article: the looks, which stands beside which, and lines that the page repeats. */
  readonly signs: ReadonlySet<string>;
  readonly text: readonly Block[];
  readonly words: number;
  readonly sentences: number;
}

/** Lines right after a text, and right before the next. */
const reach = { after: 4, before: 12 } as const;
/** Prose below a line such as "Advertisement" is one if it is not longer, in words. */
const longestAdvertisement = 20;
/** How the sign of a line begins that the page repeats. */
export const landmarkSign = '= ';
/** A line that is repeated at each article is not longer, in characters. */
const longestLandmark = 60;
/** What stands before a value: "Section: ", of lines of any length. */
const label = /^\p{Lu}[\p{L} ]{2,24}: ?(?=\S)/u;
const longest = { label: 3, title: 20 } as const;
const endsSentence = /[.!…»”"]$/u;
/** What letters and speeches begin with: "Sir, …", "Hon. Ada Marsh: …". */
const repeatedOpening = /^\p{Lu}\p{L}{1,15}[.,:](?=\s)/u;
/** So many lines between two texts look like more. */
const mostCounted = 6;

/** The places of a page where an article can begin: before its first prose, and wherever other lines than sentences part prose. */
export function gapsOf(blocks: readonly Block[]): readonly Gap[] {
  const places = placesOf(blocks);
  const repeated = repeatedLandmarks(blocks);
  return places.map(({ from, prose }, at): Gap => {
    const lines = nearLines(blocks, from, prose);
    const looks = lines.map((line) => lookOf(line, blocks));
    const text = textOf(blocks.slice(prose, places[at + 1]?.from ?? blocks.length));
    return {
      lines,
      looks,
      signs: signsOf(lines, looks, repeated, blocks[prose]),
      text,
      words: text.reduce((sum, block) => sum + block.words, 0),
      sentences: text.reduce((sum, block) => sum + countStops(block.text), 0),
    };
  });
}

function placesOf(blocks: readonly Block[]): { from: number; prose: number }[] {
  const places: { from: number; prose: number }[] = [];
  let previous = -1;
  for (const block of blocks) {
    if (block.kind !== 'prose' || isAdvertisement(blocks, block)) continue;
    let from = previous + 1;
    while (from < block.index && isSentence(blocks[from]) && !blocks[from]?.isBelowRule) from += 1;
    const lines = blocks.slice(from, block.index + 1);
    const parts = lines.some((line) => line.isBelowRule || !(isSentence(line) || isListed(line, blocks)));
    if (previous < 0 || parts) places.push({ from, prose: block.index });
    previous = block.index;
  }
  return places;
}

function nearLines(blocks: readonly Block[], from: number, prose: number): readonly Block[] {
  // Nothing above what ends the page's only article or its last is about the text right below; "© Harbour Post" is.
  const lines = blocks.slice(from, prose);
  const end = lines.findLastIndex(({ kind }) => kind !== 'noise' && kind !== 'meta');
  const { kind, copies, text = '' } = lines[end] ?? {};
  const isEnd = kind === 'end' && copies === 1 && !text.startsWith('©');
  const start = isEnd ? from + end : from;
  const before = Math.max(start, prose - reach.before);
  return [...blocks.slice(start, Math.min(start + reach.after, before)), ...blocks.slice(before, prose)];
}

function isAdvertisement(blocks: readonly Block[], { index, words }: Block): boolean {
  return blocks[index - 1]?.kind === 'noise' && words <= longestAdvertisement;
}

function isSentence(block: Block | undefined): boolean {
  return block?.kind === 'prose' || (block?.kind === 'short' && endsSentence.test(block.text));
}

/** Whether a line is one of several items, and not a title behind a bullet. */
function isListed({ kind, text, index }: Block, blocks: readonly Block[]): boolean {
  const isAlone = blocks[index - 1]?.isBullet !== true && blocks[index + 1]?.isBullet !== true;
  return kind === 'item' && !(isAlone && !endsSentence.test(text));
}

/** The sentences up to what ends an article. */
function textOf(lines: readonly Block[]): Block[] {
  const end = lines.findIndex(({ kind }) => kind === 'end');
  return (end < 0 ? lines : lines.slice(0, end)).filter(({ kind }) => kind === 'prose' || kind === 'short');
}

/** What flattening leaves of how a line looked. */
function lookOf(block: Block, blocks: readonly Block[]): string {
  const { kind, text, words, copies, isSubject } = block;
  if (isSubject) return 'subject';
  if (kind === 'meta') return lookOfMeta(text);
  if (kind === 'item' && !isListed(block, blocks)) return 'bullet';
  if ((kind === 'heading' || kind === 'short') && withoutNumber(text) !== text) return 'numbered';
  if (kind !== 'heading') return kind;
  if (isSourceLine(text)) return 'source';
  if (words >= longest.label && text === text.toUpperCase() && text !== text.toLowerCase()) return 'capitals';
  if (text.endsWith(':')) return 'colon';
  if (words <= longest.label) return 'label';
  // A table of contents names what stands below once more.
  if (copies === 2) return 'twice';
  return words <= longest.title ? 'title' : 'long';
}

function lookOfMeta(text: string): string {
  if (isClockTime(text)) return 'clock';
  if (findAbsoluteDates(text).length > 0) return 'date';
  const byline = markedByline(text);
  return byline && (byline.authors.length > 0 || byline.agency !== undefined) ? 'byline' : 'meta';
}

function signsOf(
  lines: readonly Block[],
  looks: readonly string[],
  repeated: ReadonlySet<string>,
  prose: Block | undefined,
): ReadonlySet<string> {
  const signs = new Set<string>(looks);
  for (const [at, look] of ['text', ...looks].entries()) signs.add(`${look} > ${looks[at] ?? 'text'}`);
  for (const line of lines) {
    if (line.level !== undefined) signs.add(`level ${line.level}`);
    const landmark = landmarkOf(line);
    if (landmark !== undefined && repeated.has(landmark)) signs.add(landmarkSign + landmark);
  }
  if (prose) {
    const [opening] = repeatedOpening.exec(prose.text) ?? [];
    if (opening !== undefined) signs.add(landmarkSign + opening);
    if (datelineIn(prose.text) !== '') signs.add('dateline');
  }
  if (prose?.isBelowRule || lines.some(({ isBelowRule }) => isBelowRule)) signs.add('rule');
  if (prose?.isBelowSpace || lines.some(({ isBelowSpace }) => isBelowSpace)) signs.add('space');
  signs.add(`${Math.min(lines.length, mostCounted)} lines`);
  return signs;
}

/** The lines that a page repeats, whatever numbers stand in them: "3 comments" is "5 comments". */
function repeatedLandmarks(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const landmark of blocks.flatMap((block) => landmarkOf(block) ?? [])) {
    if (seen.has(landmark)) repeated.add(landmark);
    seen.add(landmark);
  }
  return repeated;
}

function landmarkOf({ kind, text }: Block): string | undefined {
  if (kind === 'prose') return undefined;
  return label.exec(text)?.[0] ?? (text.length > longestLandmark ? undefined : text.replace(/\d+/g, '0'));
}
