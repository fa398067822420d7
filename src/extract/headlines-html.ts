import type { Article, Published } from '../model/article.ts';
import type { Headline } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';
import { otherHeadlines } from './headlines.ts';
import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import { webAddress } from './html-facts.ts';
import { callPhrases, phraseIn } from './phrases.ts';
import { parsePublished } from './published.ts';

/** A headline has so many characters, and so many words where words are parted. */
const shortest = 20;
const longest = 250;
const fewestWords = 4;
const tellingWords = 7;
const leastScore = 2;

/** The titles of other articles that an HTML page links to, with their dates where it shows them. */
export function headlinesOfHtml(layout: PageLayout, articles: readonly Article[], item: Item): Headline[] {
  const body = new Set(articles.flatMap(({ paragraphs }) => paragraphs));
  return otherHeadlines(candidates(layout, body, articles[0]?.url ?? item.url, item.capturedAt), articles);
}

function* candidates(
  { elements, blocks }: PageLayout,
  body: ReadonlySet<string>,
  base: string | undefined,
  capturedAt: string | undefined,
): Generator<Headline> {
  const inBody = (block: Block) => body.has(block.text);
  const seen = new Set<string>();
  for (const element of elements) {
    const { href } = element.attributes;
    if (element.name !== 'a' || !href) continue;
    // A link around blocks is a card; one within a block is that block's.
    const own = blocks.slice(element.start, Math.min(Math.max(element.end, element.start + 1), element.start + 6));
    const title = own.find(({ element: { name } }) => heading.test(name)) ?? own[0];
    if (!title || !isTitle(title) || inBody(title)) continue;
    const score = Number(heading.test(title.element.name)) * 2 + scoreOf(href, title.text);
    if (score < leastScore || isChrome(element) || seen.has(title.text) || phraseIn(callPhrases, title.text)) continue;
    seen.add(title.text);
    const url = webAddress(href, base);
    const published = dateBeside(elements, blocks, element, capturedAt);
    yield { title: title.text, ...(url && { url }), ...(published && { published }) };
  }
}

const heading = /^h[1-6]$/;

function isTitle({ text, linked }: Block): boolean {
  if (text.length < shortest || text.length > longest || linked < text.length * 0.8) return false;
  const words = text.split(' ').length;
  return words >= fewestWords || /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text);
}

const longestAddress = 500;

/** How much a link's address and length speak for an article: a slug or a date, a title that says something. */
function scoreOf(href: string, text: string): number {
  const path = href.slice(0, longestAddress).replace(/[?#].*$/, '');
  const isNamed = path.split('/').some((part) => part.split(/[-_]/).length > 3);
  const isSlug = isNamed || /\/20\d\d[/-]\d|\d{5}/.test(path);
  return Number(isSlug) + Number(text.split(' ').length >= tellingWords);
}

const chromeTags = /^(?:nav|header|footer|menu)$/;
const chromeRoles = /^(?:navigation|banner|contentinfo|menu|menubar)$/;
const reach = 12;

/** Whether a link stands in the machinery of a page; an article's own header is none. */
function isChrome(link: PageElement): boolean {
  let at = link.parent;
  for (let steps = 0; at && steps < reach; steps++, at = at.parent) {
    if (at.name === 'article') return false;
    if (chromeTags.test(at.name) || chromeRoles.test(at.attributes.role ?? ''))
      return at.name !== 'header' || at.end - at.start > 3;
  }
  return false;
}

/** A teaser has so many blocks, and its elements so many descendants. */
const mostBlocks = 5;
const mostElements = 60;

/** The date in the smallest element around a link that shows one and is no larger than a teaser. */
function dateBeside(
  elements: readonly PageElement[],
  blocks: readonly Block[],
  link: PageElement,
  capturedAt: string | undefined,
): Published | null {
  for (let at: PageElement | null = link.parent; at; at = at.parent) {
    if (at.end - at.start > mostBlocks || at.after - at.index > mostElements) return null;
    const time = elements
      .slice(at.index, at.after)
      .find(({ name, attributes }) => name === 'time' && attributes.datetime);
    const marked = time && parsePublished(time.attributes.datetime ?? '');
    if (marked) return marked;
    for (const { text, linked } of blocks.slice(at.start, at.end)) {
      const shown = text.length < 40 && linked < text.length && /\d/.test(text) && parsePublished(text, capturedAt);
      if (shown) return shown;
    }
  }
  return null;
}
