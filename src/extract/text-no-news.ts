import type { Article } from '../model/article.ts';
import type { ArticleSpan, Placed } from './article-spans.ts';
import { isServicePage } from './service-pages.ts';
import type { Block } from './text-blocks.ts';

/** What a topic is about is told in so few lines. */
const mostLines = 2;
/** The titles of articles have so many words. */
const fewestTitleWords = 4;
/** How many lines below a lead the articles of its topic are looked for, and how many of them make it one. */
const reach = 14;
const fewestTeasers = 2;

/** Whether what was taken for an article only introduces a list of others, each with its title, a sentence and a date. */
function leadsList(blocks: readonly Block[], { headerStart, bodyStart, bodyEnd }: ArticleSpan): boolean {
  if (blocks.slice(Math.max(headerStart, bodyStart - 4), bodyStart).some(({ kind }) => kind === 'meta')) return false;
  const lines = blocks.slice(bodyStart, bodyEnd + reach);
  const teasers = lines.flatMap((block, at) => (isTeaser(block, lines[at + 1], lines[at + 2]) ? at : []));
  return teasers.length >= fewestTeasers && Math.min(bodyEnd - bodyStart, teasers[0] ?? 0) <= mostLines;
}

function isTeaser(title: Block, told: Block | undefined, date: Block | undefined): boolean {
  if (title.kind !== 'heading' || title.words < fewestTitleWords) return false;
  return (told?.kind === 'prose' || told?.kind === 'short') && date?.kind === 'meta';
}

/** How many lines below a title tell whether it names goods. */
const goodsReach = 10;
/** How many lines above a text without a title. */
const priceReach = 4;

/** Whether the only text that a page tells is no news: about its site, about goods, or what a list of others has above it. */
export function isNoNews(article: Article, blocks: readonly Block[], placed: readonly Placed[]): boolean {
  const [only, ...others] = placed;
  if (!only || others.length > 0) return isServicePage(article, []);
  const from = only.title ? only.title.index + 1 : Math.max(0, only.span.bodyStart - priceReach);
  const below = blocks.slice(from, from + goodsReach).map(({ text }) => text);
  return isServicePage(article, below) || leadsList(blocks, only.span);
}
