import type { Article } from '../../model/article.ts';
import type { Edition } from '../../model/edition.ts';
import type { Locale } from '../locale.ts';
import { directionOf, localeOf } from '../locale-of.ts';
import { type Html, otherLanguage } from './html.ts';
import { PageSources } from './page-sources.ts';
import { type WebWords, webWordsOf } from './words.ts';

/** What every block of an edition's page needs to know. */
export interface PageContext {
  readonly locale: Locale;
  readonly words: WebWords;
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: PageSources;
  /** `lang` and `dir` of what is not in the newsletter's language. */
  readonly otherLanguage: (language: string | undefined) => Html | null;
}

export function pageContextOf({ newsletter, articles: listed, sources }: Edition): PageContext {
  const articles = new Map(listed.map((article) => [article.id, article]));
  const { language, timezone } = newsletter;
  const locale = localeOf(language);
  const other = (tag: string | undefined) => otherLanguage(tag, language, directionOf(tag ?? ''));
  const ofArticle = (id: string) => other(articles.get(id)?.language);
  return {
    locale,
    words: webWordsOf(language),
    articles,
    sources: new PageSources(sources, timezone, locale, ofArticle),
    otherLanguage: other,
  };
}
