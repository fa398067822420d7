import { countWords } from '../text/words.ts';
import { judgeAddress, otherPageReason } from './article-address.ts';
import { listedInData } from './listed-in-data.ts';
import { type PageLink, readPageLinks } from './page-links.ts';

/** A link of a listing that leads to an article. */
export interface ListingLink {
  /** Absolute, without a fragment. */
  readonly url: string;
  /** As the listing shows it. */
  readonly title: string;
  /** Why it is taken for an article's: phrases that can be shown. */
  readonly reasons: readonly string[];
}

/** A title has so many words; a label such as "More local news" has fewer. */
const fewestWords = 4;
/** A title of so many words says something; labels are shorter. */
const tellingWords = 7;
/** How much must speak for a link: a heading and a name of several words, or a date, a file and a long title. */
const leastScore = 4;
/** So many titled links whose addresses are built alike are what the page lists. */
const fewestAlike = 3;

/** Links of a listing that are looked at, at most. */
export const longestListing = 200;

/**
 * The articles that a front page, a section or a tag page links to, in the order of the page, each once. Only pages of
 * the same site are taken: its host, and those above and below it. What the page's data lists is believed.
 * @param address the page's own
 * @param limit how many are wanted at most
 */
export function listingLinks(html: string, address: string, limit: number): ListingLink[] {
  if (!URL.canParse(address)) return [];
  const page = readPageLinks(html);
  const base = URL.canParse(page.base, address) ? new URL(page.base, address).href : address;
  const own = new URL(address);
  const listed = new Map(
    listedInData(page.data).flatMap(({ url, title }) => {
      const to = articleAddress(url, base, own);
      return to ? [[to.href, title] as const] : [];
    }),
  );
  const candidates = candidatesOf(page.links, base, own, listed);
  const found = believable(candidates).filter(({ score }) => score >= leastScore);
  const known = new Set(found.map(({ url }) => url));
  const unlinked = [...listed].flatMap(([url, title]) =>
    known.has(url) || !title ? [] : [{ url, title, reasons: [inData] }],
  );
  return [...found.map(({ url, title, reasons }) => ({ url, title, reasons })), ...unlinked].slice(0, limit);
}

const inData = "listed in the page's data";

interface Candidate extends ListingLink {
  readonly score: number;
  /** What the part of the page that it stands in is called, where that speaks against it. */
  readonly named: string | null;
}

function candidatesOf(
  links: readonly PageLink[],
  base: string,
  own: URL,
  listed: ReadonlyMap<string, string>,
): Candidate[] {
  const titled = new Map<string, { link: PageLink; to: URL }>();
  for (const link of links) {
    const to = articleAddress(link.href, base, own);
    if (!to || (link.chrome && !listed.has(to.href))) continue;
    const title = countWords(link.title) >= fewestWords ? link.title : listed.get(to.href);
    if (title && !titled.has(to.href)) titled.set(to.href, { link: { ...link, title }, to });
  }
  const all = [...titled.values()];
  const alike = shapesOften(all.map(({ to }) => to));
  const alikeAndLong = shapesOften(all.filter(({ link }) => isLong(link.title)).map(({ to }) => to));
  return all.map(({ link, to }) => {
    const shape = shapeOf(to);
    const signs = judged(link, to, [
      { reason: inData, score: leastScore, holds: listed.has(to.href) },
      { reason: 'addresses like it stand beside it', score: 1, holds: alike.has(shape) },
      { reason: 'with long titles', score: 1, holds: alikeAndLong.has(shape) },
    ]);
    return { url: to.href, title: link.title, named: link.named, ...signs };
  });
}

function isLong(title: string): boolean {
  return countWords(title) >= tellingWords;
}

interface Sign {
  readonly reason: string;
  readonly score: number;
  readonly holds: boolean;
}

/** How much speaks for a link, and what: on the page, in its address, and in itself. */
function judged(link: PageLink, to: URL, onPage: readonly Sign[]): { score: number; reasons: string[] } {
  const address = judgeAddress(to);
  const signs = [
    ...onPage,
    { reason: 'its title is a heading', score: 2, holds: link.heading },
    { reason: 'it stands in an article', score: 1, holds: link.inArticle },
    { reason: 'a long title', score: 1, holds: isLong(link.title) },
    { reason: 'a title in small letters', score: -2, holds: /^\p{Ll}/u.test(link.title) },
    // Beside a teaser's own link stand those to its section and its author.
    { reason: 'no title of its own', score: -leastScore, holds: link.borrowed && address.score === 0 },
  ].filter(({ holds }) => holds);
  return {
    score: signs.reduce((sum, { score }) => sum + score, address.score),
    reasons: [...signs.map(({ reason }) => reason), ...address.reasons.map((reason) => `in its address: ${reason}`)],
  };
}

/** A part's name is not believed where most of what looks like an article stands in such parts. */
function believable(candidates: readonly Candidate[]): readonly Candidate[] {
  const good = candidates.filter(({ score }) => score >= leastScore);
  const elsewhere = good.filter(({ named }) => named === null);
  return elsewhere.length * 2 >= good.length ? elsewhere : good;
}

/** Where a link leads, if that may be an article of the same site. */
function articleAddress(href: string, base: string, own: URL): URL | null {
  if (!URL.canParse(href, base)) return null;
  const to = new URL(href, base);
  to.hash = '';
  if (!/^https?:$/.test(to.protocol) || to.username !== '' || !isSameSite(to.hostname, own.hostname)) return null;
  const isOwn = to.pathname === own.pathname && to.search === own.search;
  return isOwn || otherPageReason(to) ? null : to;
}

function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.toLowerCase().replace(/^www\./, ''));
  return a === b || `${a}`.endsWith(`.${b}`) || `${b}`.endsWith(`.${a}`);
}

/** How addresses are built that are built like at least two others. */
function shapesOften(addresses: readonly URL[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const address of addresses) counts.set(shapeOf(address), (counts.get(shapeOf(address)) ?? 0) + 1);
  return new Set([...counts].flatMap(([shape, count]) => (count >= fewestAlike ? [shape] : [])));
}

/** How an address is built: where it begins, and how many parts it has. */
function shapeOf({ hostname, pathname }: URL): string {
  const parts = pathname.split('/').filter(Boolean);
  return [hostname, parts.length > 1 ? parts[0] : '', parts.length].join('/');
}
