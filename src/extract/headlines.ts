import type { Article } from '../model/article.ts';
import type { Headline } from '../model/extraction.ts';
import { matchKey } from './html-match.ts';

/** More than any page has to say of other articles. */
const mostHeadlines = 200;

/** Headlines in the order of the page, each once, without those of the page's own articles. */
export function otherHeadlines(found: Iterable<Headline>, articles: readonly Article[]): Headline[] {
  const known = new Set(articles.map(({ title }) => matchKey(title)));
  const own = new Set(articles.map(({ url }) => url));
  const headlines: Headline[] = [];
  for (const headline of found) {
    if (headlines.length === mostHeadlines) break;
    const key = matchKey(headline.title);
    if (key === '' || known.has(key) || (headline.url && own.has(headline.url))) continue;
    known.add(key);
    headlines.push(headline);
  }
  return headlines;
}
