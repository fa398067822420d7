import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { count } from '../text/count.ts';
import { countWords } from '../text/words.ts';
import { longestLine, lookOf, type PageLook } from './page-kind-look.ts';
import { type PageKind, type phrasesByKind, saysKind as says, wallKinds, wordsByKind } from './page-kind-phrases.ts';
import { isClockTime } from './source-lines.ts';
import { isWallLine } from './wall-phrases.ts';

interface Found {
  readonly kind: PageKind;
  /** What it was told by: phrases that can be shown. */
  readonly signs: readonly string[];
}

/** Each kind is believed only on so many signs: there are articles about cookies, passwords and robots. */
const fewestSigns = 2;

/**
 * An extraction that says what kind of page it was, where two signs tell: instead of "no article", or as a notice
 * beside the article that was found all the same.
 */
export async function withPageKind(extraction: Extraction, item: Item): Promise<Extraction> {
  const { articles, problems } = extraction;
  const found = await kindOf(extraction, item);
  if (!found) return extraction;
  const kind = wallKinds.find((one) => one === found.kind);
  const isWall = kind !== undefined && articles.every((article) => isOfWall(article, kind));
  const problem = problemOf(found, item, articles.length > 0 && !isWall);
  return {
    ...extraction,
    articles: isWall ? [] : articles,
    problems: [...problems.filter(({ code }) => code !== 'no-article'), problem],
  };
}

/** News has a date or somebody who wrote it: what has neither, and speaks as a wall does, is the wall's own text. */
function isOfWall(article: Article, kind: (typeof wallKinds)[number]): boolean {
  const { authors, agency, published, dateline, paragraphs } = article;
  const isNews = authors.length > 0 || agency !== undefined || published !== null || dateline !== undefined;
  return !isNews && paragraphs.some((text) => says(text, kind));
}

async function kindOf({ articles, problems }: Extraction, item: Item): Promise<Found | null> {
  const cut = articles.find(({ complete }) => !complete);
  if (cut) return { kind: 'paywall', signs: [`the text of "${cut.title.slice(0, 80)}" breaks off at a paywall`] };
  const live = await liveSigns(articles, item);
  if (live.length >= fewestSigns) return { kind: 'live-page', signs: live };
  const shown = articles.reduce((sum, { paragraphs }) => sum + countWords(paragraphs.join(' ')), 0);
  // What is too large to be read to its end is no wall and no stub.
  if (shown >= mostStubWords || problems.some(({ code }) => code === 'page-cut-short')) return null;
  const look = await lookOf(item);
  const views = articles.length > 0 ? besides(look, articles) : instead(look);
  return views.find(({ signs }) => signs.length >= fewestSigns) ?? null;
}

/** A text of so many words is an article, whatever else the page says. */
const mostStubWords = 120;

/** What pages show instead of an article, the most telling first. */
function instead(look: PageLook): Found[] {
  const short = look.words < mostWallWords ? [`only ${count(look.words, 'word')}`] : [];
  const empty = look.words < mostShellWords ? [`only ${count(look.words, 'word')}`] : [];
  return [
    {
      kind: 'bot-check',
      signs: withPhrase(look, 'bot-check', [...short, ...(look.guard ? ['a guard against robots'] : [])]),
    },
    { kind: 'region-block', signs: withPhrase(look, 'region-block', short) },
    { kind: 'error-page', signs: withPhrase(look, 'error-page', [...short, ...inTitle(look, 'error-page')]) },
    {
      kind: 'login-wall',
      signs: withPhrase(look, 'login-wall', [...short, ...(look.password ? ['a field for a password'] : [])]),
    },
    { kind: 'consent-page', signs: withPhrase(look, 'consent-page', short) },
    { kind: 'paywall', signs: wallSigns(look, short) },
    {
      kind: 'stub',
      signs: withPhrase(look, 'stub', look.words < mostStubWords ? [`only ${count(look.words, 'word')}`] : []),
    },
    {
      kind: 'script-only',
      signs: [...empty, ...saying(look, 'script-only'), ...(look.shell ? ['a place for a script to fill'] : [])],
    },
  ];
}

/** Walls are short, even with the menus and footers of their sites. */
const mostWallWords = 300;
const mostShellWords = 60;

/** What a page with a few sentences that look like an article may be. */
function besides(look: PageLook, articles: readonly Article[]): Found[] {
  const own = articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
  const text = { ...look, lines: own };
  const few = [`an article of ${count(countWords(own.join(' ')), 'word')}`];
  const walls = wallKinds.map((kind) => ({
    kind,
    signs: withPhrase(text, kind, look.words < mostWallWords ? few : []),
  }));
  return [
    ...walls,
    { kind: 'stub', signs: withPhrase({ ...look, title: '', lines: linesAfter(look, articles) }, 'stub', few) },
  ];
}

/** How many lines below a stub its link can stand. */
const linkReach = 3;
const fewestMatched = 60;

/** The lines right below the last words of an article. */
function linesAfter({ lines }: PageLook, articles: readonly Article[]): readonly string[] {
  const end = articles.at(-1)?.paragraphs.at(-1)?.slice(0, longestLine).slice(-fewestMatched) ?? '';
  const last = lines.findLastIndex((line) => line.includes(end));
  return last < 0 ? [] : lines.slice(last + 1, last + 1 + linkReach);
}

/** The other signs of a kind, if one of its phrases is there as well. */
function withPhrase(look: PageLook, kind: keyof typeof phrasesByKind, others: readonly string[]): string[] {
  const said = saying(look, kind);
  return said.length > 0 ? [...said, ...others] : [];
}

/** The first line that says what a page of this kind says. */
function saying({ lines, title }: PageLook, kind: keyof typeof phrasesByKind): string[] {
  const line = [title, ...lines].find((text) => says(text, kind));
  return line === undefined ? [] : [`it says "${line.slice(0, 80)}"`];
}

/** A wall in any language, with the other signs. */
function wallSigns({ lines }: PageLook, others: readonly string[]): string[] {
  const line = lines.find((text) => isWallLine(text, 'und'));
  return line === undefined ? [] : [`it says "${line.slice(0, 80)}"`, ...others];
}

function inTitle({ title }: PageLook, kind: keyof typeof phrasesByKind): string[] {
  return says(title, kind) ? ['in its title'] : [];
}

async function liveSigns(articles: readonly Article[], item: Item): Promise<string[]> {
  if (articles.length === 0) return [];
  const { url, content, type } = item;
  const heads = type === 'text' ? (await lookOf(item)).lines.slice(0, headLines) : [];
  const title = [...articles.map((article) => article.title), ...heads].find((text) => says(text, 'live-page'));
  const address = [url, ...articles.map((article) => article.url)].find((text) => text && liveAddress.test(text));
  const isTimed = (title ?? address) !== undefined && (await countTimes(item)) >= fewestTimes;
  return [
    ...(title ? [`its title is "${title.slice(0, 80)}"`] : []),
    ...(address ? [`its address is ${address}`] : []),
    ...(/"LiveBlogPosting"/.test(content) ? ['its data calls it a live blog'] : []),
    ...(isTimed ? ['each of its parts has a time'] : []),
  ];
}

/** Where the title of a page of text stands, in lines. */
const headLines = 6;

const liveAddress =
  /[/-](?:live(?:-?(?:blog|ticker|updates?|news|coverage))?|liveticker|en-direct|directo|en-vivo|ao-vivo|diretta)(?:[/-]|$)/;
/** Where a title says that it is live, a few times are enough. */
const fewestTimes = 3;

/** Lines that are nothing but a time of day, as each part of a live report has one. */
async function countTimes(item: Item): Promise<number> {
  const { lines } = await lookOf(item);
  return lines.filter((line) => isClockTime(line)).length;
}

function problemOf({ kind, signs }: Found, { input }: Item, hasArticle: boolean): Problem {
  const { message, hint } = wordsByKind[kind];
  const problem: Problem = {
    stage: 'extract',
    code: kind,
    where: input,
    message: `${message.replace(/\.$/, '')} (${signs.join('; ')}).`,
    hint,
  };
  return hasArticle ? { ...problem, notice: true } : problem;
}
