import type { Article } from '../model/article.ts';
import type { Sighting } from '../model/memory.ts';
import type { LeftOut } from '../model/report.ts';
import type { ToldBefore } from '../model/told-story.ts';
import { count } from '../text/count.ts';
import { wordsOf } from '../text/words.ts';
import { type Candidate, candidateOf, type Origin } from './candidate.ts';
import { fairShares } from './fair-shares.ts';
import { newestFirst } from './newest-first.ts';
import type { NewsContext } from './news-context.ts';

export interface SelectOptions {
  /** Taken of a source at most, where it does not say. */
  readonly articlesPerSource: number;
  /** Taken in all at most; no limit if left out. */
  readonly articles?: number;
  /** By the article's id; one that is not there was saved by somebody. */
  readonly originByArticle?: ReadonlyMap<string, Origin>;
  /** Without it nothing is remembered, and no window is kept. */
  readonly context?: NewsContext;
}

export interface Selection {
  /** In the order of the input. */
  readonly articles: readonly Article[];
  readonly leftOut: readonly LeftOut[];
  /** Why articles were taken, where that is not plain, and what is odd about their dates. */
  readonly because: readonly { readonly article: string; readonly because: string }[];
  /** Those of the articles that are wanted only as updates of what went out, by their ids. */
  readonly toldBefore: ReadonlyMap<string, ToldBefore>;
  /** One for each article, in the order of the input; `chosen` where it was taken. */
  readonly sightings: readonly (Sighting & { readonly article: string })[];
}

/**
 * Takes each article once, what is new of the fetched ones, of no source more than its share; says why each other one
 * is out. What somebody saved by hand is wanted once, however old it is.
 */
export function select(articles: readonly Article[], options: SelectOptions): Selection {
  const candidates = articles.map((article) =>
    candidateOf(article, options.originByArticle?.get(article.id), options.context),
  );
  const ranking = newestFirst(candidates, ({ sighting }) => sighting);
  const reasons = new Map<Candidate, string>();
  const leaveOut = (candidate: Candidate, reason: string) => reasons.set(candidate, reason);

  for (const candidate of ranking) if (!candidate.verdict.wanted) leaveOut(candidate, candidate.verdict.reason);
  const wanted = ranking.filter((candidate) => !reasons.has(candidate));
  const distinct = takeOnce(wanted, options.articlesPerSource, leaveOut);
  const limit = options.articles ?? distinct.length;
  const shares = fairShares(distinct, ({ article, sighting }) => ({ ...sighting, source: article.sourceId }));
  for (const candidate of shares.slice(limit)) leaveOut(candidate, `over the limit of ${count(limit, 'article')}`);

  const taken = candidates.filter((candidate) => !reasons.has(candidate));
  return {
    articles: taken.map(datedAsBelieved),
    leftOut: candidates.flatMap((candidate) => leftOutBy(candidate, reasons.get(candidate))),
    because: taken.flatMap((candidate) => becauseOf(candidate)),
    toldBefore: new Map(
      taken.flatMap(({ article: { id }, verdict }) => (verdict.wanted && verdict.told ? [[id, verdict.told]] : [])),
    ),
    sightings: candidates.map((candidate) => ({
      ...candidate.sighting,
      article: candidate.article.id,
      chosen: !reasons.has(candidate),
    })),
  };
}

/** A date that is not believed is shown to nobody. */
function datedAsBelieved({ article, remark }: Candidate): Article {
  return remark ? { ...article, published: null } : article;
}

/** Leaves out what is the same as a newer one, and what is over the limit of its source. */
function takeOnce(
  ranking: readonly Candidate[],
  articlesPerSource: number,
  leaveOut: (candidate: Candidate, reason: string) => void,
): Candidate[] {
  const titleByKey = new Map<string, string>();
  const takenBySource = new Map<string, number>();
  return ranking.filter((candidate) => {
    const { article, origin } = candidate;
    const keys = identitiesOf(candidate);
    const twin = keys.map((key) => titleByKey.get(key)).find((title) => title !== undefined);
    const limit = origin?.source.limit ?? articlesPerSource;
    const before = takenBySource.get(article.sourceId) ?? 0;
    if (twin !== undefined) leaveOut(candidate, `duplicate of "${twin}"`);
    else if (before >= limit) {
      leaveOut(candidate, `over the limit of ${limit} for source ${origin?.source.name ?? article.sourceId}`);
    } else {
      for (const key of keys) titleByKey.set(key, article.title);
      takenBySource.set(article.sourceId, before + 1);
      return true;
    }
    return false;
  });
}

/**
 * What makes an article the same as another of this edition: its marks, or its text under the same outlet.
 * The same text under another outlet is syndication: grouping folds it, and keeps the outlet.
 */
function identitiesOf({ article, sighting }: Candidate): readonly string[] {
  const text = wordsOf(article.paragraphs.join(' ')).join(' ');
  const outlet = article.outlet?.name ?? hostOf(article.url);
  return text ? [...sighting.keys, `text ${outlet} ${text}`] : sighting.keys;
}

/** Whoever is not named is told by the address. */
function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}

function leftOutBy({ article: { id, title } }: Candidate, reason: string | undefined): LeftOut[] {
  return reason ? [{ article: id, title, stage: 'select', reason }] : [];
}

function becauseOf({ article, verdict, remark }: Candidate): Selection['because'] {
  const reasons = [verdict.wanted ? verdict.because : undefined, remark];
  return reasons.flatMap((because) => (because ? [{ article: article.id, because }] : []));
}
