import { namesDigest } from '../text/digest-phrases.ts';
import { median } from '../text/median.ts';
import { countWords } from '../text/words.ts';
import type { ArticleSpan } from './article-spans.ts';
import { isBriefSentence, shortestNext } from './brief.ts';
import { type Brief, briefEvidence } from './brief-evidence.ts';
import { briefWeights } from './brief-weights.ts';
import { goingOnPhrases } from './feed-phrases.ts';
import { canBeTitle, type Evidence, titleScore, weighed } from './frame-evidence.ts';
import { placeOfFacts } from './frames.ts';
import { lettersIn } from './html-prose.ts';
import { withoutNumber } from './parted-titles.ts';
import { phraseIn } from './phrases.ts';
import { findAbsoluteDates } from './published.ts';
import { countStops, fewestWords } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import type { BriefSpans } from './text-brief.ts';
import { type Subject, subjectOf, topicShare } from './topic.ts';

/** Fewer are too few to tell. */
const fewestBriefs = 3;
/** A page of more is none of a few sentences on each thing: no more are read. */
const mostTexts = 300;
/** So much of the page's sentences must stand under the titles. */
const leastCovered = 0.55;
/** Of a page that is not called a digest, shorter texts are teasers: which titles are links does not show. */
const leastTold = { letters: 155, sentences: 2 } as const;
/** An item has a sentence or two, in letters of an alphabet. */
const leastLetters = 70;
/** Shorter lines before a date are names, in words. */
const fewestTitleWords = 4;
/** So many of the titles must have text under them. */
const leastTitled = 0.75;
/** Items of a page are of like length: the longest has no more than so many times the text of the middle one. */
const mostUneven = 4;
/** So many of the titles stand alike. */
const leastAlike = 0.7;
/** So much must speak for several where the page is not called a digest, and more where connected text was told as one. */
const leastEvidence = 0.3;
const leastOfOne = 1;
/** What is read as parts below the page's title need not look like several, but must not look like one. */
const leastOfLater = -1;
/** What was taken for the page's only article has so many of the items in it. */
const leastOwn = 0.6;
/** How many of the lines above the first title can say what the page is called. */
const pageHead = 3;
/** How far above a text its title can stand, in lines. */
const reach = 6;

/** A text under its title; `lines` are those of its head, from the end of the text before. */
interface Item {
  readonly title: Block;
  readonly lines: readonly Block[];
  readonly text: readonly Block[];
}

/**
 * The short items of a flattened page that tells of many things in a few sentences each. No tag shows which lines are
 * titles: those count that stand above each run of sentences, all of them or those of one level. Whether they are parts of
 * one article is told as on pages with tags, by `brief-evidence.ts`.
 */
export function severalBriefs(blocks: readonly Block[], known: readonly ArticleSpan[], language: string): BriefSpans {
  const runs = runsOf(blocks);
  if (runs.length < fewestBriefs || runs.length > mostTexts) return { blocks, spans: [] };
  const items = itemsOf(blocks, runs, language);
  const told = runs.reduce((sum, run) => sum + lengthOf(run), 0);
  const [best] = waysToShow(items, language)
    .filter((way) => areBriefs(way, blocks, told, language, known.length === 1))
    .sort((one, other) => other.length - one.length);
  if (!best || !areMore(best.map(spanOf), known, blocks)) return { blocks, spans: [] };
  const titles = best.map(({ title }) => title.index);
  const factsPlace = placeOfFacts(blocks, titles);
  const sentences = new Set(best.flatMap(({ text }) => text));
  return {
    blocks: blocks.map((block) => (sentences.has(block) ? { ...block, kind: 'prose' } : block)),
    spans: best.map((item) => ({ ...spanOf(item), factsPlace })),
  };
}

/**
 * Whether a page's short items are more of the same than the articles that were told before: these are all among them, and
 * the items are not parts of several.
 */
function areMore(items: readonly ArticleSpan[], known: readonly ArticleSpan[], blocks: readonly Block[]): boolean {
  if (items.length <= known.length) return false;
  const own = known.map(({ bodyStart, bodyEnd }) =>
    items.filter((item) => item.bodyStart < bodyEnd && item.bodyEnd > bodyStart),
  );
  if (own.length === 1 && (own[0]?.length ?? 0) >= items.length * leastOwn) return true;
  // Beside articles of full length the rest are comments or teasers.
  const words = known.map(({ bodyStart, bodyEnd }) => wordsIn(blocks.slice(bodyStart, bodyEnd)));
  return own.every(({ length }) => length === 1) && median(words) <= fewestWords;
}

function spanOf({ title, text }: Item): ArticleSpan {
  const bodyStart = text[0]?.index ?? title.index + 1;
  return { headerStart: title.index, bodyStart, bodyEnd: (text.at(-1)?.index ?? bodyStart) + 1, hasMarkedTitle: true };
}

/** The sentences of a page that stand together. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let run: Block[] = [];
  for (const block of blocks) {
    if (isTold(block, run.length > 0 ? shortestNext : undefined)) {
      if (run.length === 0) runs.push(run);
      run.push(block);
    } else run = [];
  }
  return runs;
}

function isTold({ kind, text, copies }: Block, shortest?: number): boolean {
  return copies === 1 && (kind === 'prose' || (kind === 'short' && isBriefSentence(text, shortest)));
}

/** Texts with the line above them that names them best; a text without one goes on with the text before. */
function itemsOf(blocks: readonly Block[], runs: readonly (readonly Block[])[], language: string): Item[] {
  const items: (Item & { readonly text: Block[] })[] = [];
  let above: Subject | undefined;
  let before = 0;
  for (const run of runs) {
    const start = run[0]?.index ?? 0;
    const lines = blocks.slice(Math.max(before, start - reach), start);
    const own = subjectOf(run, language);
    const title = titleOf(lines, own, above, language);
    if (title) items.push({ title, lines, text: [...run] });
    else items.at(-1)?.text.push(...run);
    before = (run.at(-1)?.index ?? start) + 1;
    above = own;
  }
  return items;
}

function titleOf(
  lines: readonly Block[],
  own: Subject,
  above: Subject | undefined,
  language: string,
): Block | undefined {
  let best: { line: Block; score: number } | undefined;
  const end = lines.findLastIndex(({ kind }) => kind === 'end');
  for (const line of lines.slice(end + 1)) {
    if (line.kind === 'item' || !(canBeTitle(line) || isDatedTitle(line))) continue;
    const score = titleScore(line, own, above, language);
    if (score >= (best?.score ?? 0)) best = { line, score };
  }
  return best?.line;
}

/** "Free swimming this summer 30 June 2026" */
function isDatedTitle({ kind, text }: Block): boolean {
  return (kind === 'meta' || kind === 'noise') && countWords(beforeDate(text)) >= fewestTitleWords;
}

/** What stands before the date that ends a line; nothing where there is none. */
function beforeDate(text: string): string {
  const [date] = findAbsoluteDates(text);
  return date?.end === text.length ? text.slice(0, date.start) : '';
}

/** All items, those with titles of one level or with numbers, and each of these without what opens the page. */
function waysToShow(items: readonly Item[], language: string): (readonly Item[])[] {
  const levels = new Set(items.flatMap(({ title }) => title.level ?? []));
  const ways = [
    items,
    ...[...levels].map((level) => items.filter(({ title }) => title.level === level)),
    items.filter(({ title }) => withoutNumber(title.text) !== title.text),
  ];
  return ways
    .flatMap((way) => {
      const full = way.filter(({ text }) => lettersOf(text) >= leastLetters);
      return full.length < way.length * leastTitled
        ? []
        : [opensPage(full, language) ? full.slice(1) : full, full.slice(1)];
    })
    .filter(({ length }) => length >= fewestBriefs);
}

/** What greets a letter's readers is shorter than any of its items, as a share of the shortest. */
const longestGreeting = 0.5;

/**
 * Whether the first text is a greeting and its title the page's: it alone names a digest, or nothing in its text, or the text
 * is far shorter than all others.
 */
function opensPage([first, ...others]: readonly Item[], language: string): boolean {
  if (!first || others.length === 0) return false;
  if (namesDigest(first.title.text) && !others.some(({ title }) => namesDigest(title.text))) return true;
  const shortest = Math.min(...others.map(({ text }) => lettersOf(text)));
  if (lettersOf(first.text) < shortest * longestGreeting) return true;
  const names = ({ title, text }: Item) => topicShare(title.text, subjectOf(text, language), language) > 0;
  return !names(first) && others.filter(names).length >= others.length * leastTitled;
}

function lettersOf(text: readonly Block[]): number {
  return text.reduce((sum, block) => sum + lettersIn(block.text), 0);
}

function areBriefs(
  items: readonly Item[],
  blocks: readonly Block[],
  told: number,
  language: string,
  isOneTold: boolean,
): boolean {
  const length = items.reduce((sum, { text }) => sum + lengthOf(text), 0);
  if (length < told * leastCovered) return false;
  if (!areAlike(items)) return false;
  const lengths = items.map(({ text }) => lengthOf(text));
  if (
    median(items.map(({ text }) => wordsIn(text))) > fewestWords ||
    Math.max(...lengths) > median(lengths) * mostUneven
  )
    return false;
  const pageTitles = pageTitlesOf(blocks, items[0]);
  const isDigest = pageTitles.some(namesDigest);
  if (!isDigest && areTeasers(items, blocks)) return false;
  // Below the page's own title can stand what introduces the parts of its only article.
  const [, ...later] = items;
  const readings = [evidenceOf(items, blocks, language)];
  if (!isDigest && later.length > 1) readings.push({ ...evidenceOf(later, blocks, language), opened: 0 });
  const least = isDigest ? 0 : isOneTold ? leastOfOne : leastEvidence;
  return readings.every((evidence, at) => weighed(evidence, briefWeights) > (at > 0 ? leastOfLater : least));
}

/** Whether most titles stand as far above their texts, with the same kinds of lines between. */
function areAlike(items: readonly Item[]): boolean {
  const counts = new Map<string, number>();
  for (const { title, lines } of items) {
    const between = lines.filter(({ index }) => index > title.index).map(({ kind }) => kind);
    const shape = between.join(' ');
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return Math.max(...counts.values()) >= items.length * leastAlike;
}

function evidenceOf(items: readonly Item[], blocks: readonly Block[], language: string): Evidence {
  const first = items[0]?.title.index ?? 0;
  const opening = lengthOf(blocks.slice(0, first).filter((block) => isTold(block)));
  const length = items.reduce((sum, { text }) => sum + lengthOf(text), 0);
  return {
    ...briefEvidence(items.map(briefOf), pageTitlesOf(blocks, items[0]), language),
    opened: Math.min(2, (opening * items.length) / length),
  };
}

function briefOf({ title, lines, text }: Item): Brief {
  return {
    title: title.text,
    text: text.map((block) => block.text).join('\n'),
    isSigned: lines.some(({ kind }) => kind === 'meta'),
  };
}

/** The nearest lines above the first item that can say what the page is called. */
function pageTitlesOf(blocks: readonly Block[], first: Item | undefined): string[] {
  const above = blocks.slice(0, first?.title.index ?? 0);
  return above
    .filter(({ kind, words }) => words > 1 && (kind === 'heading' || kind === 'short' || kind === 'meta'))
    .slice(-pageHead)
    .map(({ text }) => text);
}

function areTeasers(items: readonly Item[], blocks: readonly Block[]): boolean {
  const letters = median(items.map(({ text }) => lettersOf(text)));
  const sentences = median(items.map(({ text }) => text.reduce((sum, block) => sum + countStops(block.text), 0)));
  const leadingOn = items.filter(({ text }) => {
    const next = blocks[(text.at(-1)?.index ?? 0) + 1];
    return next && phraseIn(goingOnPhrases, next.text) !== undefined;
  });
  return letters < leastTold.letters || sentences < leastTold.sentences || leadingOn.length > items.length / 2;
}

function wordsIn(text: readonly Block[]): number {
  return text.reduce((sum, block) => sum + block.words, 0);
}

function lengthOf(text: readonly Block[]): number {
  return text.reduce((sum, block) => sum + block.text.length, 0);
}
