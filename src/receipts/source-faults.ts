import type { Article } from '../model/article.ts';
import type { EditionSentence, EditionSource } from '../model/edition.ts';
import type { Fault } from './fault.ts';

function sourceFault(words: string, looked: string): Fault {
  return { kind: 'source', words, looked };
}

/** What the line of a source claims of an article that the edition has otherwise, or not at all. */
export function sourceFaults(
  { number, article, title, outlet, url, published }: EditionSource,
  articles: ReadonlyMap<string, Article>,
): Fault[] {
  const own = articles.get(article);
  const name = own?.outlet?.name ?? own?.via;
  if (!own) return [sourceFault(String(number), 'its article is not in the edition')];
  return [
    ...(title === own.title ? [] : [sourceFault(title, 'its article has another title')]),
    ...(name === undefined || outlet === name ? [] : [sourceFault(outlet, 'its article is of another outlet')]),
    ...(url === own.url ? [] : [sourceFault(url ?? 'no address', 'its article has another address')]),
    ...(JSON.stringify(published) === JSON.stringify(own.published)
      ? []
      : [sourceFault(published?.earliest ?? 'no day', 'its article is of another day')]),
  ];
}

/** Numbers that are those of no source. */
export function leadNowhere(numbers: readonly number[], articleByNumber: ReadonlyMap<number, string>): Fault[] {
  return numbers
    .filter((number) => !articleByNumber.has(number))
    .map((number) => sourceFault(`[${number}]`, 'there is no source of this number'));
}

/** Numbers beside a sentence that lead nowhere, or not to what it cites. */
export function numberingFaults(
  { sources, citations }: EditionSentence,
  articleByNumber: ReadonlyMap<number, string>,
): Fault[] {
  const cited = new Set(citations.map(({ article }) => article));
  const shown = new Set(sources.map((number) => articleByNumber.get(number)));
  const astray = sources.filter(
    (number) => articleByNumber.has(number) && !cited.has(articleByNumber.get(number) ?? ''),
  );
  return [
    ...leadNowhere(sources, articleByNumber),
    ...astray.map((number) => sourceFault(`[${number}]`, 'the sentence does not cite this source')),
    ...[...cited]
      .filter((article) => !shown.has(article))
      .map((article) => sourceFault(article, 'it is cited without a number')),
  ];
}
