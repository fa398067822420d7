import type { Article } from '../model/article.ts';
import { articleIdOf } from './article-id.ts';
import { namesOutlet, outletIn, titleWithFacts } from './outlet-names.ts';

const numbering =
  /^(?:(?:\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}[.)]|#\d{1,2}:?|No\. \d{1,2}[.:]?)\s+(?=\S)|1 \p{Ll}+ thing: )/u;
/** A small picture before a title, as newsletters have it; "©" is none. */
const pictured =
  /^(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}|\ufe0f)*\s*)+(?=[\p{L}\p{N}"'“‘«[(#])/u;
const beforeColon = /^(?<outlet>[^:：]{2,40})[:：]\s(?<title>.{12,})$/u;
/** Of fewer titles with a colon nothing can be said, and of a page of which many have none. */
const fewest = 3;
const leastShare = 0.75;

/** A title without its place in a row, or the picture before it: "3. ", "#3: ", "(3) ", "1 big thing: ". */
export function withoutNumber(title: string): string {
  return title.replace(pictured, '').replace(numbering, '');
}

/** What the title of one of several articles says: without its number, and apart from it the outlet and date that can stand after it. */
export function markedTitle(text: string): { title: string; facts: string | undefined } {
  return titleWithFacts(withoutNumber(text));
}

/**
 * The articles of a page whose titles all carry the outlet, as "Harbour Post: A title", "A title (Harbour Post)" or "A title
 * — Harbour Post", with the two apart. One title alone can be written so for any reason.
 */
export function withPartedTitles(articles: readonly Article[]): readonly Article[] {
  if (articles.length < fewest) return articles;
  const first = articles.map(({ title }) => outletFirst(title));
  const last = articles.map(({ title }) => outletLast(title));
  // "Berlin: …" and "Opinion: …" can stand before titles too.
  const isFirst = areMost(first) && first.some((one) => one && namesOutlet(one.outlet));
  const parted = isFirst ? first : areMost(last) ? last : [];
  return articles.map((article, at) => (parted[at] ? renamed(article, parted[at]) : article));
}

function areMost(parted: readonly (PartedTitle | undefined)[]): boolean {
  return parted.filter((one) => one !== undefined).length >= parted.length * leastShare;
}

interface PartedTitle {
  readonly title: string;
  readonly outlet: string;
}

function outletFirst(text: string): PartedTitle | undefined {
  const { title, outlet } = beforeColon.exec(text)?.groups ?? {};
  return title && outlet && outletIn(outlet, true) === outlet ? { title, outlet } : undefined;
}

function outletLast(text: string): PartedTitle | undefined {
  const { title, facts = '' } = titleWithFacts(text);
  const outlet = outletIn(facts, true);
  return outlet ? { title, outlet } : undefined;
}

function renamed(article: Article, { title, outlet }: PartedTitle): Article {
  const { sourceId, url, paragraphs } = article;
  const id = articleIdOf({ sourceId, url, outlet, title, firstParagraph: paragraphs[0] ?? '' });
  return { ...article, id, title, outlet: { name: outlet, basis: 'stated' } };
}
