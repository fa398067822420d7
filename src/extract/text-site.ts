import type { Article, Outlet } from '../model/article.ts';
import { type Placed, startOf } from './article-spans.ts';
import { hostsIn } from './brand-address.ts';
import { markedByline } from './byline.ts';
import { namesOutlet } from './outlet-names.ts';
import { brandOf, isSameBrand } from './page-brand.ts';
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

/** Whose page it is, and whether two signs of the page say so. */
interface Site {
  readonly name: string;
  readonly isAgreed: boolean;
}

/** The site that a flattened page is of: where no two places agree on its name, whom its copyright line or masthead names. */
export function siteOfText(
  blocks: readonly Block[],
  places: readonly Placed[],
  content: string,
  articles: readonly Article[],
): Site | undefined {
  const [first] = places;
  const agreed = brandOf({
    top: blocks.slice(0, first ? startOf(first) : 0),
    foot: blocks.slice(places.at(-1)?.span.bodyEnd ?? 0),
    hosts: hostsIn(content),
  });
  // "About Ada Marsh" names the writer.
  const isWriter = articles.some(({ authors }) => authors.some(({ name }) => name === agreed));
  if (agreed && !isWriter) return { name: agreed, isAgreed: true };
  const name = siteName(outsideOfHeads(blocks, places));
  return name === undefined ? undefined : { name, isAgreed: false };
}

/** The site is the aggregator where it carries what others wrote, and the likely outlet where it does not. */
export function withSite(
  articles: readonly Article[],
  site: Site | undefined,
  blocks: readonly Block[],
): readonly Article[] {
  if (!site) return articles;
  const isSite = (name: string) => isSameBrand(name, site.name);
  const others = articles.filter(({ outlet }) => outlet && !isSite(outlet.name));
  const isAggregator =
    (others.length > 0 && others.length >= articles.length * leastFromOthers) || isRepublished(blocks);
  const outlet: Outlet = { name: site.name, basis: site.isAgreed ? 'stated' : 'inferred' };
  return articles.map((found) => {
    const article = { ...found, authors: found.authors.filter(({ name }) => name !== site.name) };
    if (isAggregator) return { ...article, via: site.name };
    if (article.outlet && isSite(article.outlet.name))
      return { ...article, outlet: { ...article.outlet, name: site.name } };
    // What names an outlet beside few of a site's articles is more likely something else.
    const isOwn = article.outlet && (articles.length === 1 || namesOutlet(article.outlet.name));
    return isOwn ? article : { ...article, outlet };
  });
}

/** In lines: what stands farther above the first article is the site's. */
const headReach = 14;

/** What stands at the head of one of several articles is said of that article, and not of the site. */
function outsideOfHeads(blocks: readonly Block[], places: readonly Placed[]): readonly Block[] {
  const [first, ...others] = places.map(({ span }) => span);
  if (!first || others.length === 0) return blocks;
  const heads = new Set<Block>();
  for (const { headerStart, bodyStart } of [
    { ...first, headerStart: Math.max(first.headerStart, first.bodyStart - headReach) },
    ...others,
  ])
    for (const block of blocks.slice(headerStart, bodyStart)) heads.add(block);
  return blocks.filter((block) => !heads.has(block));
}
