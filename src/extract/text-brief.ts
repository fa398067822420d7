import type { ArticleSpan } from './article-spans.ts';
import { isBriefNoArticle, isBriefSentence, isCorrection, shortestNext, speaksToReaders } from './brief.ts';
import { markedByline } from './byline.ts';
import { datelineOf, openingCredit, releaseDateline } from './dateline.ts';
import { saysOtherThanTitle } from './headline.ts';
import { countedComments } from './phrases.ts';
import { type Block, breadcrumb } from './text-blocks.ts';
import { isCut, isWall } from './text-body.ts';
import { stemsOf, topicShare } from './topic.ts';

/** How many lines besides dates and bylines can stand between a title and its brief: a section, counts, buttons. */
const reach = 12;
/** How many of these can be titles. */
const mostTitles = 4;
/** A section, a name or a button is not longer, in words. */
const longestLabel = 4;
/** A title has so many words; of fewer it is a section's or a topic's. */
const fewestTitleWords = 3;
const mostTitleWords = 30;
/** So much of what a title is about comes again in its brief, if the page names who wrote it or only when. */
const leastShared = { signed: 0.2, dated: 0.3 };
/** Words that begin alike by so many letters are forms of one; what Korean adds follows its syllables. */
const beginning = { hangul: 2, other: 5 };
const hangul = /[\uac00-\ud7a3]/;
/** How many lines below a text a wall can stand that cut it: what it lets through can say little of its title. */
const wallReach = 3;
/** A brief has no more lines, and at least so many words. */
const mostLines = 6;
const fewestWords = 8;

/** A page's lines with a brief among them. */
export interface BriefSpans {
  /** Its sentences counted as prose. */
  readonly blocks: readonly Block[];
  readonly spans: readonly ArticleSpan[];
}

/**
 * The report of one to some sentences on a page without connected text: below a title that says what they are about, with a
 * date or byline between, or an agency's dateline. Only where the page has one such place: two are a list of teasers.
 */
export function briefSpans(blocks: readonly Block[], language: string): BriefSpans {
  const spans: ArticleSpan[] = [];
  if (countPosts(blocks) >= fewestPosts) return { blocks, spans };
  const hasTeasers = countTeasers(blocks) > 1;
  for (const [at, block] of blocks.entries()) {
    if (!isTold(block) || at < (spans.at(-1)?.bodyEnd ?? 0)) continue;
    const end = endOfBrief(blocks, at, language);
    const title = titleOf(blocks, at, end, language, hasTeasers);
    if (title === undefined) continue;
    const isAbove = !isDated(blocks.slice(title, at)) && isDatedAbove(blocks, title);
    const factsPlace = isAbove ? ('above' as const) : undefined;
    spans.push({ headerStart: title, bodyStart: at, bodyEnd: end, hasMarkedTitle: true, factsPlace });
  }
  const [span] = spans;
  if (!span || spans.length > 1) return { blocks, spans: [] };
  const isOwn = (index: number) => index >= span.bodyStart && index < span.bodyEnd;
  return { blocks: blocks.map((block) => (isOwn(block.index) ? { ...block, kind: 'prose' } : block)), spans };
}

/** A page with so many sentences right below a date is a conversation: of them none is a report. */
const fewestPosts = 4;

function countPosts(blocks: readonly Block[]): number {
  return blocks.filter(
    ({ kind, text }, at) => kind !== 'item' && blocks[at - 1]?.kind === 'meta' && isBriefSentence(text),
  ).length;
}

/** How many sentences of a page stand right below a line that could be their title: of several each is a teaser. */
function countTeasers(blocks: readonly Block[]): number {
  return blocks.filter(({ kind, text }, at) => {
    const above = blocks[at - 1];
    return kind !== 'item' && above?.kind === 'heading' && above.words > longestLabel && isBriefSentence(text);
  }).length;
}

/** The line that is the title of what may be a brief: the one that has most in common with it, or stands in the page's trail. */
function titleOf(
  blocks: readonly Block[],
  start: number,
  end: number,
  language: string,
  hasTeasers: boolean,
): number | undefined {
  const own = blocks.slice(start, end);
  const texts = own.map(({ text }) => text);
  const opening = texts[0] ?? '';
  if (own.length > mostLines || own.reduce((sum, { words }) => sum + words, 0) < fewestWords) return undefined;
  if (speaksToReaders(opening)) return undefined;
  const letters = hangul.test(opening) ? beginning.hangul : beginning.other;
  const stems = stemsOf(texts.join('\n'), language, letters);
  const isWired =
    datelineOf(opening) !== undefined || openingCredit(opening) !== undefined || releaseDateline(opening) !== undefined;
  const isWalled = blocks.slice(end, end + wallReach).some((block) => isWall(block, language));
  let best: number | undefined;
  let most = -1;
  for (const at of titlesAbove(blocks, start)) {
    const { text } = blocks[at] as Block;
    const between = blocks.slice(at + 1, start);
    const isSigned = isWired || between.some((block) => markedByline(block.text) !== undefined);
    if (!isSigned && !isDated(between) && (hasTeasers || !isDatedAbove(blocks, at))) continue;
    const isInTrail = blocks.slice(0, at).some((block) => breadcrumb.test(block.text) && block.text.endsWith(text));
    const shared = isInTrail || isCorrection(text) ? 1 : topicShare(text, stems, language, letters);
    const least = isWalled ? 0 : isSigned ? leastShared.signed : leastShared.dated;
    if (shared < least || shared <= most) continue;
    if (isBriefNoArticle(text, texts)) continue;
    most = shared;
    best = at;
  }
  return best;
}

function isDated(lines: readonly Block[]): boolean {
  return lines.some(({ kind }) => kind === 'meta');
}

/** Whether the day stands right above a title, and not as that of another line above it, which has none of its own. */
function isDatedAbove(blocks: readonly Block[], title: number): boolean {
  const [date, before, above] = [blocks[title - 1], blocks[title - 2], blocks[title - 3]];
  if (date?.kind !== 'meta' || !/\d{4}/.test(date.text)) return false;
  const canBeIts = before && before.words > longestLabel && before.kind !== 'item' && before.kind !== 'noise';
  return !canBeIts || (before.kind === 'heading' && above?.kind === 'meta');
}

/** The lines above a sentence that can be its title, the nearest first: nothing but dates, names, labels and buttons stands between. */
function titlesAbove(blocks: readonly Block[], body: number): number[] {
  const titles: number[] = [];
  let lines = 0;
  for (let at = body - 1; at >= 0 && lines < reach && titles.length < mostTitles; at -= 1) {
    const { kind, text, words, verdict, isBullet } = blocks[at] as Block;
    const isShown = kind === 'noise' && verdict?.reason === pointer && words > longestLabel;
    if (kind === 'meta' || (kind === 'noise' && !isShown)) continue;
    if (kind === 'end' && (verdict || countedComments.test(text.toLowerCase()))) continue;
    if (kind === 'prose' || kind === 'end' || words > mostTitleWords) break;
    lines += 1;
    if (kind === 'item' || isBullet) {
      if (words > longestLabel) break;
    } else if (
      (words >= fewestTitleWords || isCorrection(text)) &&
      !saysOtherThanTitle(text) &&
      !isRowOfLabels(text) &&
      !markedByline(text)
    )
      titles.push(at);
  }
  return titles;
}

/** "Watch: …" is what a video is called, and what leads to one. */
const pointer = 'pointer to another page';

/** "Download file | Play in new window | Duration: 27:14" */
function isRowOfLabels(text: string): boolean {
  return text.split(/\s[|·•]\s/u).length > 2;
}

/** A wall can cut the last sentence. */
function isTold({ kind, text }: Block, shortest?: number): boolean {
  return kind === 'prose' || (kind !== 'item' && isBriefSentence(text, shortest));
}

/** The lines that go on in sentences. */
function endOfBrief(blocks: readonly Block[], start: number, language: string): number {
  let end = start + 1;
  while (end < blocks.length && end - start <= mostLines) {
    const block = blocks[end] as Block;
    const next = blocks[end + 1];
    if (isWall(block, language) || !(isTold(block, shortestNext) || (next && isCut(block, next, language)))) break;
    end += 1;
  }
  return end;
}
