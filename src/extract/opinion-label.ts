import type { Article } from '../model/article.ts';
import { opinionNamed } from '../text/opinion-labels.ts';

/** Those of the sections, types, categories and lines beside a title that call an article a view; no field where none does. */
export function opinionLabels(labels: readonly string[]): Pick<Article, 'labels'> {
  const named = [...new Set(labels.map((label) => label.trim()))].filter((label) => opinionNamed(label));
  return named.length > 0 ? { labels: named } : {};
}
