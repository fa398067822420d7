import type { Article } from '../../model/article.ts';
import { opinionStated } from '../../text/opinion.ts';
import { cosine, type TermVector } from '../../text/similarity.ts';
import { lengthOf } from '../length.ts';

/** What makes an article say its story best, beside standing at its centre (from 0 to 1). */
const worth = { complete: 0.2, statedOutlet: 0.1, fullLength: 0.2, asks: -0.1, untitled: -0.3, view: -0.5 };
/** Beyond this length an article does not say more of the news. */
const fullLengthWords = 400;

/**
 * The articles of one story, the one that says it best first: it is complete, central, by a stated outlet, long enough,
 * its title tells and does not ask, and no page calls it opinion.
 * @param articles in the order of their ids
 * @param centre the direction of all
 */
export function bestFirst(
  articles: readonly { readonly article: Article; readonly vector: TermVector }[],
  centre: TermVector,
): Article[] {
  if (articles.length < 2) return articles.map(({ article }) => article);
  return articles
    .map(({ article, vector }) => ({ article, value: worthOf(article) + cosine(vector, centre) }))
    .sort((x, y) => y.value - x.value)
    .map(({ article }) => article);
}

function worthOf(article: Article): number {
  const { title, complete, outlet } = article;
  return (
    (complete ? worth.complete : 0) +
    (outlet && outlet.basis !== 'inferred' ? worth.statedOutlet : 0) +
    worth.fullLength * Math.min(1, lengthOf(article) / fullLengthWords) +
    (/[?？]\s*$/u.test(title) ? worth.asks : 0) +
    (title.trim() === '' ? worth.untitled : 0) +
    (opinionStated(article) ? worth.view : 0)
  );
}
