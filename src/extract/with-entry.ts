import type { Article, Published } from '../model/article.ts';
import type { Extraction, Removal } from '../model/extraction.ts';
import type { FeedEntry } from '../model/feed.ts';
import type { Item } from '../model/item.ts';
import { hasZone } from '../text/last-moment.ts';
import { wordsOf } from '../text/words.ts';
import { entryAuthors, entryOutlet, entryPublished } from './entry-facts.ts';
import { webAddress } from './html-facts.ts';
import { languageOf } from './language.ts';
import { opinionLabels } from './opinion-label.ts';

/**
 * What a page gave, in the light of the entry that led to it: the one article that the entry means, with what the page
 * does not say of it filled in. A page without an article gives what the feed itself holds.
 */
export async function withEntry(extraction: Extraction, item: Item, entry: FeedEntry): Promise<Extraction> {
  const meant = meantArticle(extraction.articles, entry.title);
  if (!meant) return (await shortItem(extraction, item, entry)) ?? fromFeed(extraction, item, entry);
  const others = extraction.articles.filter((article) => article !== meant);
  return {
    ...extraction,
    articles: [await filled(meant, entry)],
    removed: [...extraction.removed, ...others.map(({ title }): Removal => ({ text: title, reason: anotherArticle }))],
  };
}

const anotherArticle = 'another article on the page of an entry';

/** Titles agree where so many of their words are the same (Dice). Headlines are rewritten, and two stories share a few words. */
const leastAgreement = 0.5;

/** The article with the entry's title, else the only one, else the longest. */
function meantArticle(articles: readonly Article[], title: string): Article | undefined {
  const rated = articles.map((article) => ({
    article,
    agreement: agreementOf(article.title, title),
    length: lengthOf(article),
  }));
  const [best] = rated.toSorted((one, other) => other.agreement - one.agreement);
  if (best && best.agreement >= leastAgreement) return best.article;
  return rated.toSorted((one, other) => other.length - one.length)[0]?.article;
}

function agreementOf(one: string, other: string): number {
  const a = new Set(wordsOf(one));
  const b = new Set(wordsOf(other));
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / Math.max(1, a.size + b.size);
}

function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

async function filled(article: Article, entry: FeedEntry): Promise<Article> {
  const url = isFrontPage(article.url) ? (webAddress(entry.url) ?? article.url) : article.url;
  const named = article.authors.length > 0 || article.agency ? article : entryAuthors(entry);
  return {
    ...article,
    title: entry.title && saysNothing(article) ? entry.title : article.title,
    ...(url && { url }),
    ...(!article.outlet && entryOutlet(entry)),
    ...(entry.via && { via: entry.via }),
    authors: named.authors,
    ...(named.agency && { agency: named.agency }),
    ...opinionLabels([...(article.labels ?? []), ...entry.categories]),
    published: betterDate(article.published, entryPublished(entry)),
    language: article.language === 'und' ? await languageOf('', entry.language) : article.language,
  };
}

/** A canonical address that names the site instead of the article is a common mistake. */
function isFrontPage(url: string | undefined): boolean {
  return !url || !URL.canParse(url) || /^\/?$/.test(url.slice(new URL(url).origin.length));
}

/** What stands where a title should be. */
const noTitles = new Set([
  '',
  ...'home,homepage,news,article,story,post,page,index,blog,untitled,no title,loading,redirecting,just a moment,latest news,breaking news,news detail,article detail,startseite,nachrichten,artikel,aktuelles,accueil,actualités,inicio,noticias,notícias,новости,главная'.split(
    ',',
  ),
]);

/** Whether a title is none: a word for any page, the outlet's name, or the opening of the text. */
function saysNothing({ title, outlet, paragraphs }: Article): boolean {
  const words = wordsOf(title).join(' ');
  if (noTitles.has(words) || (outlet && words === wordsOf(outlet.name).join(' '))) return true;
  return paragraphs[0]?.startsWith(title.replace(/ …$/u, '')) ?? false;
}

const precisions = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** A page's own words and data about its date; its address and its last change say less than the feed does. */
const ownWords = /^(?:structured|marked|stated)/;
const day = 86_400_000;

/**
 * The page's date, unless it has none that is its own, or the feed's says the same more precisely: a feed that gives an
 * old article a new date does not make it new.
 */
function betterDate(page: Published | null, feed: Published | null): Published | null {
  if (!page || !feed) return page ?? feed;
  if (!ownWords.test(page.basis)) return feed;
  return saysMore(feed, page) && lies(feed, page) ? feed : page;
}

/** Whether a date is more precise than another; an instant is more than a clock whose zone is not known. */
function saysMore(one: Published, other: Published): boolean {
  const finer = precisions.indexOf(other.precision) - precisions.indexOf(one.precision);
  return finer > 0 || (finer === 0 && hasZone(one.earliest) && !hasZone(other.earliest));
}

/** Whether a moment lies in the day, month or year that another date names; zones shift it by a day at most. */
function lies(moment: Published, within: Published): boolean {
  const [at, start] = [startOf(moment), startOf(within)];
  const lengths: Readonly<Record<string, number>> = { month: 31 * day, year: 366 * day };
  return at >= start - day && at < start + (lengths[within.precision] ?? day) + day;
}

function startOf({ earliest }: Published): number {
  return Date.parse(hasZone(earliest) ? earliest : earliest.slice(0, 10));
}

/** The item of a few sentences below the entry's title on its page; undefined for walls, errors and whatever else is no article. */
async function shortItem(extraction: Extraction, item: Item, entry: FeedEntry): Promise<Extraction | undefined> {
  const isUnknown = extraction.problems.some(({ code }) => code === 'no-article');
  if (item.type !== 'html' || !isUnknown) return undefined;
  const article = await (await import('./html-short.ts')).shortArticle(item, entry.title);
  if (!article || lengthOf(article) < entry.content.replace(/<[^>]{0,2000}>/g, '').trim().length) return undefined;
  return { ...extraction, articles: [await filled(article, entry)], problems: [] };
}

/** What the feed holds of an entry whose page shows no article; the page's own problem where the feed holds nothing either. */
async function fromFeed(extraction: Extraction, item: Item, entry: FeedEntry): Promise<Extraction> {
  const content = entry.content || entry.summary;
  const { extractFragment } = await import('./fragment.ts');
  const { articles, removed } = await extractFragment({ ...item, type: 'fragment', content });
  if (articles.length === 0) return extraction;
  return {
    input: extraction.input,
    articles,
    problems: [
      {
        stage: 'extract',
        code: 'page-without-article',
        where: item.input,
        message: 'The page shows no article; what its feed or listing says of it is used instead.',
        hint: 'Where that happens with every page of a feed, set "body: feed" for it: its pages need a login, or a script, to show their text.',
      },
    ],
    removed: [...extraction.removed, ...removed],
  };
}
