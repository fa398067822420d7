import type { Article } from '../model/article.ts';
import type { EditionSource } from '../model/edition.ts';
import { opinionStated } from '../text/opinion.ts';

/** Numbers articles from 1 in the order in which an edition first uses them. */
export class SourceNumbers {
  readonly #numberByArticle = new Map<string, number>();
  readonly #used: Article[] = [];
  readonly #articleById: ReadonlyMap<string, Article>;

  constructor(articles: Iterable<Article>) {
    this.#articleById = new Map([...articles].map((article) => [article.id, article]));
  }

  /** @throws Error where the id is of no article of this edition, which is a bug */
  numberOf(articleId: string): number {
    const known = this.#numberByArticle.get(articleId);
    if (known !== undefined) return known;
    const article = this.#articleById.get(articleId);
    if (!article) throw new Error(`no article ${articleId} in this edition`);
    this.#used.push(article);
    this.#numberByArticle.set(articleId, this.#used.length);
    return this.#used.length;
  }

  /** The articles that were given a number, in its order. */
  articles(): readonly Article[] {
    return this.#used;
  }

  sources(): readonly EditionSource[] {
    return this.#used.map((article, index) => ({
      number: index + 1,
      article: article.id,
      title: article.title,
      outlet: article.outlet?.name ?? article.via ?? hostOf(article.url) ?? 'Outlet not named',
      qualifiers: qualifiersOf(article),
      published: article.published,
      ...(article.url ? { url: article.url } : {}),
    }));
  }
}

/** What keeps the line of a source from claiming more than is known. */
function qualifiersOf(article: Article): string[] {
  return [
    opinionStated(article)?.kind ?? null,
    article.outlet?.basis === 'inferred' ? 'outlet inferred' : null,
    article.agency && article.agency !== article.outlet?.name ? `with ${article.agency}` : null,
    article.via && article.outlet ? `via ${article.via}` : null,
    article.via && !article.outlet ? 'original outlet not stated' : null,
    article.complete ? null : 'beginning only',
  ].filter((qualifier) => qualifier !== null);
}

function hostOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null;
}
