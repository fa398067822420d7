import type { Article } from '../model/article.ts';
import type { LeftOut } from '../model/report.ts';
import { wordsOf } from '../text/words.ts';

export interface SelectOptions {
  readonly articlesPerSource: number;
}

export interface Selection {
  /** In the order of the input. */
  readonly articles: readonly Article[];
  readonly leftOut: readonly LeftOut[];
}

/** Takes each article once, and of no source more than its share; says why each other one is out. */
export function select(articles: readonly Article[], { articlesPerSource }: SelectOptions): Selection {
  const titleByKey = new Map<string, string>();
  const takenBySource = new Map<string, number>();
  const taken: Article[] = [];
  const leftOut: LeftOut[] = [];
  for (const article of articles) {
    const keys = identities(article);
    const twin = keys.map((key) => titleByKey.get(key)).find((title) => title !== undefined);
    const taking = takenBySource.get(article.sourceId) ?? 0;
    const reason =
      twin !== undefined
        ? `duplicate of "${twin}"`
        : taking >= articlesPerSource
          ? `over the limit of ${articlesPerSource} for source ${article.sourceId}`
          : null;
    if (reason) {
      leftOut.push({ article: article.id, title: article.title, stage: 'select', reason });
      continue;
    }
    for (const key of keys) titleByKey.set(key, article.title);
    takenBySource.set(article.sourceId, taking + 1);
    taken.push(article);
  }
  return { articles: taken, leftOut };
}

/**
 * What makes an article the same as another: its id, its address, or its text under the same outlet.
 * The same text under another outlet is syndication: grouping folds it, and keeps the outlet.
 */
function identities(article: Article): string[] {
  const text = wordsOf(article.paragraphs.join(' ')).join(' ');
  return [
    `id ${article.id}`,
    ...(article.url ? [`url ${article.url}`] : []),
    ...(text ? [`text ${article.outlet?.name ?? ''} ${text}`] : []),
  ];
}
