import type { Article } from '../../model/article.ts';
import type { Edition } from '../../model/edition.ts';
import type { Locale } from '../locale.ts';
import { localeOf } from '../locale-of.ts';
import { Tongues } from '../tongues.ts';
import type { EditionView } from '../view.ts';
import { viewOf } from '../view-of.ts';
import { PageSources } from './page-sources.ts';

/** What every block of an edition's page needs to know. */
export interface PageContext {
  readonly locale: Locale;
  /** What templates see. The page has its words from here, and the receipts from the edition itself. */
  readonly view: EditionView;
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: PageSources;
  readonly tongues: Tongues;
}

export function pageContextOf(edition: Edition): PageContext {
  const { newsletter, articles, sources } = edition;
  const locale = localeOf(newsletter.language);
  const tongues = new Tongues(edition);
  return {
    locale,
    view: viewOf(edition, locale),
    articles: new Map(articles.map((article) => [article.id, article])),
    sources: new PageSources(sources, newsletter.timezone, locale, tongues),
    tongues,
  };
}
