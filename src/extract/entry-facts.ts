import type { Article, Author, Published } from '../model/article.ts';
import type { FeedEntry } from '../model/feed.ts';
import { parseByline } from './byline.ts';
import { parseAbsoluteDate } from './published.ts';

/** When a feed says that an entry was published, or, where it says only that, last changed. */
export function entryPublished({ published, updated }: FeedEntry): Published | null {
  const stated = published ?? updated ?? '';
  const date = parseAbsoluteDate(stated);
  return date && { ...date, basis: `the feed${published ? '' : ', last change'}: "${stated}"` };
}

/** The people among those whom a feed names as authors, and the news agency, where it names one. */
export function entryAuthors({ authors }: FeedEntry): {
  readonly authors: readonly Author[];
  readonly agency?: string;
} {
  const bylines = authors.map((name) => parseByline(name));
  const agency = bylines.find((byline) => byline.agency)?.agency;
  const byName = new Map(
    bylines.flatMap((byline) => byline.authors).map((author) => [author.name.toLowerCase(), author]),
  );
  return { authors: [...byName.values()], ...(agency && { agency }) };
}

/** Who publishes an entry: `stated` where the feed passes on what is another's, and says whose. */
export function entryOutlet({ outlet, via }: FeedEntry): Partial<Pick<Article, 'outlet'>> {
  return outlet ? { outlet: { name: outlet, basis: via ? 'stated' : 'structured' } } : {};
}
