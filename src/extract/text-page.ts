import type { Article, Outlet, Published } from '../model/article.ts';
import type { Extraction, Removal } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';
import { count } from '../text/count.ts';
import { mostCharacters } from '../text/most-characters.ts';
import { splitSentences } from '../text/sentences.ts';
import { hasAmbiguousDate, orderOn, parseAmbiguousDate } from './ambiguous-date.ts';
import { articleIdOf } from './article-id.ts';
import { type ArticleSpan, articleSpans, type Placed } from './article-spans.ts';
import { type CleanBody, cleanBody } from './body.ts';
import { confidenceOf } from './confidence.ts';
import { cutShort, mostArticles } from './cut-short.ts';
import { areBeginnings, withoutExcerpts } from './excerpts.ts';
import type { OwnWords } from './fields-by-place.ts';
import { withWallsApart } from './glued-wall.ts';
import { findTitle, trailsOf } from './headline.ts';
import { headlinesOfText } from './headlines-text.ts';
import { languageOf } from './language.ts';
import type { Line } from './line.ts';
import { opinionLabels } from './opinion-label.ts';
import { outletIn } from './outlet-names.ts';
import { isFresh, type PageDate, referenceDate } from './page-facts.ts';
import { markedTitle, withPartedTitles } from './parted-titles.ts';
import { originIn } from './republished.ts';
import { type Block, blocksOf, linesOf, mostLines } from './text-blocks.ts';
import { rawParagraphs } from './text-body.ts';
import { datelineDay, datelineIn } from './text-dateline.ts';
import { type Header, readHeader, withWords } from './text-header.ts';
import { issueDays, moreExact } from './text-issue-day.ts';
import { isNoNews } from './text-no-news.ts';
import { severalBriefs } from './text-several-briefs.ts';
import { ownWordsOfText } from './text-several-facts.ts';
import { withShortProse } from './text-short-prose.ts';
import { siteOfText, withPageAuthor, withSite } from './text-site.ts';
import { stemsOf } from './topic.ts';

interface Page {
  readonly item: Item;
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly reference: PageDate | undefined;
  readonly fresh: boolean;
  readonly trails: readonly Block[];
  readonly isBrief: boolean;
}

/** The articles of a page that was flattened to text: no tags, a block a line, sometimes a whole body in one line. */
export async function extractTextPage(item: Item): Promise<Extraction> {
  return readSpans(item, await spansOf(item));
}

/** The articles of such a page if it tells so many; else undefined, without reading them. */
export async function extractSeveral(item: Item, fewest: number): Promise<Extraction | undefined> {
  const found = await spansOf(item);
  const read = found.spans.length < fewest ? undefined : readSpans(item, found);
  return read && read.articles.length >= fewest ? read : undefined;
}

/** A page's lines, and where articles stand among them. */
interface Spans {
  readonly lines: readonly Line[];
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly spans: readonly ArticleSpan[];
  /** Whether no more than a few sentences are told. */
  readonly isBrief?: boolean;
}

async function spansOf({ content }: Item): Promise<Spans> {
  const found = linesOf(content);
  const language = await languageOf(proseSample(found));
  const lines = withWallsApart(found, language);
  const blocks = blocksOf(lines, language);
  const spans = articleSpans(blocks, language);
  const several = severalBriefs(blocks, spans, language);
  if (several.spans.length > 0) return { lines, language, ...several, isBrief: true };
  if (spans.length > 0) return { lines, language, blocks, spans };
  const short = withShortProse(blocks);
  const run = { lines, language, blocks: short, spans: articleSpans(short, language) };
  if (run.spans.length > 0) return run;
  const brief = (await import('./text-brief.ts')).briefSpans(blocks, language);
  return brief.spans.length > 0 ? { lines, language, ...brief, isBrief: true } : run;
}

function readSpans(item: Item, { lines, language, blocks, spans, isBrief = false }: Spans): Extraction {
  const page: Page = {
    item,
    blocks,
    language,
    reference: referenceDate(blocks, item.capturedAt),
    fresh: isFresh(blocks),
    trails: trailsOf(blocks),
    isBrief,
  };
  const removed: Removal[] = [];
  const found = new Map<string, Article>();
  const placed = spans.map((span) => ({ span, title: titleOf(page, span) }));
  const words = spans.length > 1 ? ownWordsOfText(blocks, placed) : [];
  const days = issueDays(blocks, words.length > 0 ? placed : [], words);
  for (const [at, own] of placed.entries()) {
    const draft = readArticle(page, own, words[at], days[at]);
    removed.push(...draft.removed);
    if (draft.article && !found.has(draft.article.id)) found.set(draft.article.id, draft.article);
  }
  const own = withPageAuthor(
    withPartedTitles(withoutExcerpts([...found.values()])),
    blocks.slice(0, spans[0]?.headerStart),
  );
  const told = withSite(own, siteOfText(blocks, placed, item.content, own), blocks);
  const articles = told.length === 1 ? told.filter((article) => !isNoNews(article, blocks, placed)) : told;
  const problems = [
    ...(articles.length > 0 ? [] : [noArticle(item, blocks)]),
    ...cutShort(item, [
      lines.length === mostLines && count(mostLines, 'line'),
      item.content.length > mostCharacters && count(mostCharacters, 'character'),
      spans.length === mostArticles && count(mostArticles, 'article'),
    ]),
  ];
  const headlines = headlinesOfText(blocks, articles, page.reference?.value);
  return { input: item.input, articles, problems, removed, headlines };
}

/** The longest lines: menus are in the site's language too, but say little. */
function proseSample(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text.slice(0, 2000))
    .sort((one, other) => other.length - one.length)
    .slice(0, 6)
    .join('\n');
}

/** The block that is an article's title. */
function titleOf({ blocks, language, trails }: Page, span: ArticleSpan): Block | undefined {
  const body = blocks.slice(span.bodyStart, span.bodyEnd);
  const stems = stemsOf(body.map((block) => block.text.slice(0, 3000)).join('\n'), language);
  return findTitle(blocks, span, { stems, language, trails });
}

/** Reads an article; `words` are what it says of itself where the others of its page do, undefined for the only one. */
function readArticle(
  page: Page,
  { span, title: titleBlock }: Placed,
  words: OwnWords | undefined,
  day: Published | null | undefined,
): { article: Article | undefined; removed: Removal[] } {
  const { blocks, language, item } = page;
  const lines = blocks.slice(span.bodyStart, span.bodyEnd + 1);
  if (areBeginnings(lines.map(({ text, kind }) => ({ text, isProse: kind === 'prose' || kind === 'short' }))))
    return { article: undefined, removed: [] };
  const titleLine = titleBlock?.text ?? '';
  const isOnlyBrief = page.isBrief && words === undefined;
  const { title, facts } =
    span.hasMarkedTitle && !isOnlyBrief ? markedTitle(titleLine) : { title: titleLine, facts: undefined };
  const clean = cleanBody(rawParagraphs(blocks, titleBlock, span, language), { title, language });
  const firstParagraph = clean.paragraphs[0];
  if (firstParagraph === undefined) return { article: undefined, removed: clean.removed };

  const reference = page.reference?.value;
  const header = withWords(
    readHeader(blocks, titleBlock, span, { reference, isOneOfSeveral: words !== undefined, facts }),
    words,
    outletIn(facts ?? '', true),
  );
  const outlet = outletOf(header, clean);
  const agency = header.agency ?? clean.agency;
  const article: Article = {
    id: articleIdOf({ sourceId: item.sourceId, url: item.url, outlet: outlet?.name, title, firstParagraph }),
    title: title === '' ? openingOf(firstText(clean), language) : title,
    ...(item.url && { url: item.url }),
    ...(outlet && { outlet }),
    authors: header.authors.length > 0 ? header.authors : clean.authors,
    ...(agency && { agency }),
    ...opinionLabels(besideTitle(blocks, titleBlock)),
    published:
      moreExact(header.published, day ?? null) ??
      ambiguousDay(page, titleBlock, span) ??
      datelineDay(firstText(clean), reference) ??
      day ??
      presumedDay(page),
    ...(clean.dateline && { dateline: clean.dateline }),
    language,
    paragraphs: clean.paragraphs,
    subheads: clean.subheads,
    complete: clean.complete,
    embeds: clean.embeds,
    captions: clean.captions,
    sourceId: item.sourceId,
  };
  const confidence = confidenceOf(article, {
    proseAround: proseIn(blocks.slice(span.headerStart, span.bodyEnd + afterBody)),
    removed: clean.removed.reduce((sum, { text }) => sum + text.length, 0),
    isBrief: page.isBrief,
  });
  return { article: { ...article, confidence }, removed: clean.removed };
}

/** The lines right above and below a title; a list there is a menu. */
function besideTitle(blocks: readonly Block[], title: Block | undefined): string[] {
  if (!title) return [];
  return [blocks[title.index - 1], blocks[title.index + 1]].flatMap((line) =>
    line && line.kind !== 'item' ? line.text : [],
  );
}

/** A date in numbers beside the article, as the rest of the page lets it be read. */
function ambiguousDay({ blocks, language }: Page, title: Block | undefined, span: ArticleSpan): Published | null {
  const head = blocks.slice(title?.index ?? span.headerStart, span.bodyStart);
  const line = head.find(({ kind, text }) => kind === 'meta' && hasAmbiguousDate(text));
  if (!line) return null;
  const texts = blocks.map(({ text }) => text.slice(0, 200));
  return parseAmbiguousDate(line.text, orderOn(texts, language));
}

/** The first paragraph that is no subhead. */
function firstText({ paragraphs, subheads }: CleanBody): string {
  return paragraphs.find((_, index) => !subheads.includes(index)) ?? paragraphs[0] ?? '';
}

/** Prose within so many lines after a body may be the rest of it. */
const afterBody = 20;

function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { kind, text }) => sum + (kind === 'prose' ? text.length : 0), 0);
}

/** A text pasted without a title is called by its first sentence, without the dateline that opens it. */
function openingOf(text: string, language: string): string {
  const paragraph = text.slice(datelineIn(text).length);
  const first = splitSentences(paragraph.slice(0, 600), language)[0];
  const sentence = paragraph.slice(first?.start, first?.end);
  return sentence.length <= 160 ? sentence : `${sentence.slice(0, 120).replace(/\s\S*$/u, '')} …`;
}

const paywallOwner = /^want (?:all|more|the rest) of (?<name>.{2,40})\? subscribe\b/i;

function outletOf(header: Header, clean: CleanBody): Outlet | undefined {
  const stated = originIn(clean.removed) ?? header.outlet;
  if (stated) return { name: stated, basis: 'stated' };
  for (const { text } of clean.removed) {
    const name = paywallOwner.exec(text)?.groups?.name;
    if (name) return { name, basis: 'inferred' };
  }
  return undefined;
}

/** Without a date of its own an article of a page that tells times by "2 hours ago" is from the page's day. */
function presumedDay({ reference, fresh }: Page): Published | null {
  if (!reference || !fresh) return null;
  const day = reference.value.slice(0, 10);
  return {
    earliest: day,
    latest: day,
    precision: 'day',
    basis: `no date beside the article; ${reference.origin} is ${day}`,
  };
}

function noArticle(item: Item, blocks: readonly Block[]) {
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const prose = blocks.filter((block) => block.kind === 'prose').length;
  const seen =
    words === 0
      ? 'the page is empty'
      : prose === 0
        ? `only menus, headlines and lists were found (${count(words, 'word')})`
        : `${count(prose, 'separate sentence')} among menus and headlines ${prose === 1 ? 'was' : 'were'} found (${count(words, 'word')}), no connected text`;
  return {
    stage: 'extract' as const,
    code: 'no-article',
    where: item.input,
    message: `No article: ${seen}.`,
    hint: 'Name the address of the article itself, or save the whole page once more after it has loaded.',
  };
}
