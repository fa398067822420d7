import type { Article } from '../model/article.ts';
import { markedByline } from './byline.ts';
import { namesOutlet } from './outlet-names.ts';
import { isRepublished, siteName } from './page-facts.ts';
import type { Block } from './text-blocks.ts';

/** How many lines above the first of several articles the page's own head reaches. */
const pageHeadReach = 15;

/** Whoever signs the head of a page wrote all of its articles where none but the first can seem to be signed. */
export function withPageAuthor(articles: readonly Article[], above: readonly Block[]): readonly Article[] {
  const [, ...others] = articles;
  if (others.length < 2 || others.some(({ authors, agency }) => authors.length > 0 || agency)) return articles;
  // What stands right above the first title is about that article; the page's own byline has its greeting or summary below it.
  const head = above.slice(-pageHeadReach);
  const greeting = head.findLastIndex(({ kind }) => kind === 'prose' || kind === 'short');
  const bylines = head
    .slice(0, Math.max(0, greeting))
    .filter(({ kind }) => kind === 'meta')
    .flatMap(({ text }) => markedByline(text)?.authors ?? []);
  return bylines.length === 1 ? articles.map((article) => ({ ...article, authors: bylines })) : articles;
}

/** So many of an aggregator's articles say whose they are. */
const leastFromOthers = 0.5;

/** The site is the aggregator where it carries what others wrote, and the likely outlet where it does not. */
export function withSite(articles: readonly Article[], blocks: readonly Block[]): Article[] {
  const site = siteName(blocks);
  if (!site) return [...articles];
  const others = articles.filter(({ outlet }) => outlet && outlet.name !== site);
  const isAggregator =
    (others.length > 0 && others.length >= articles.length * leastFromOthers) || isRepublished(blocks);
  return articles.map((found) => {
    const article = { ...found, authors: found.authors.filter(({ name }) => name !== site) };
    if (isAggregator) return { ...article, via: site };
    // What names an outlet beside few of a site's articles is more likely something else.
    const isOwn = article.outlet && (articles.length === 1 || namesOutlet(article.outlet.name));
    return isOwn ? article : { ...article, outlet: { name: site, basis: 'inferred' } };
  });
}
