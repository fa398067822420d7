import type { Article } from '../model/article.ts';
import { cosine, meanVector, type TermVector } from '../text/similarity.ts';
import { lengthOf } from './length.ts';

/** What makes an article say its story best, beside standing at its centre (from 0 to 1). */
const worth = { complete: 0.2, statedOutlet: 0.1, fullLength: 0.2, asks: -0.1, untitled: -0.3 };
/** Beyond this length an article does not say more of the news. */
const fullLengthWords = 400;

/**
 * The articles of one story, the one that says it best first: it is complete, central, by a stated outlet, long enough,
 * and its title tells and does not ask.
 * @param members indexes into `articles` and `vectors`, which are in the order of their ids
 */
export function bestFirst(
  members: readonly number[],
  articles: readonly Article[],
  vectors: readonly TermVector[],
): Article[] {
  const centre = meanVector(members.flatMap((member) => vectors[member] ?? []));
  return members
    .flatMap((member) => {
      const [article, vector] = [articles[member], vectors[member]];
      return article && vector ? [{ article, value: worthOf(article) + cosine(vector, centre), member }] : [];
    })
    .sort((x, y) => y.value - x.value || x.member - y.member)
    .map(({ article }) => article);
}

function worthOf(article: Article): number {
  const { title, complete, outlet } = article;
  return (
    (complete ? worth.complete : 0) +
    (outlet && outlet.basis !== 'inferred' ? worth.statedOutlet : 0) +
    worth.fullLength * Math.min(1, lengthOf(article) / fullLengthWords) +
    (/[?？]\s*$/u.test(title) ? worth.asks : 0) +
    (title.trim() === '' ? worth.untitled : 0)
  );
}
