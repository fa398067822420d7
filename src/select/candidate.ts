import type { Article } from '../model/article.ts';
import type { Sighting } from '../model/memory.ts';
import type { Source } from '../model/source.ts';
import { canonicalAddress } from '../text/canonical-address.ts';
import { earlierOf } from '../text/last-moment.ts';
import { marksOfArticle } from './marks.ts';
import type { NewsContext } from './news-context.ts';
import { believedDate, memoryVerdict, timeVerdict, type Verdict } from './time-verdict.ts';
import { exclusionOf, lackOf } from './word-filter.ts';

/** Where an article was found. */
export interface Origin {
  readonly source: Source;
  /** What that place is remembered by: `SourceReading.url`, or the path of a saved page. */
  readonly address: string;
  /** All articles of the page that held it, itself among them. */
  readonly page: readonly Article[];
  /** What is known of the feed entry that it was read for, from `screenEntries`. */
  readonly entry?: Sighting;
}

/** An article as it is judged by itself, before it is compared with others. */
export interface Candidate {
  readonly article: Article;
  readonly origin: Origin | undefined;
  readonly sighting: Sighting;
  readonly verdict: Verdict;
  readonly remark: string | undefined;
}

/** Judges an article by what is remembered of it, its dates, and the filter of its source. */
export function candidateOf(article: Article, origin: Origin | undefined, context: NewsContext | undefined): Candidate {
  const stated = earlierOf(article.published?.latest, origin?.entry?.published);
  const { published, remark } = context ? believedDate(stated, context.now) : { published: stated, remark: undefined };
  const marks = marksOfArticle(article, hasOwnAddress(article, origin));
  const entryKeys = origin?.page.length === 1 ? (origin.entry?.keys ?? []) : [];
  const sighting = {
    keys: [...new Set([...entryKeys, ...marks.keys])],
    sketch: marks.sketch,
    title: article.title,
    published: published ?? null,
    source: origin?.address ?? article.sourceId,
    chosen: false,
  };
  return { article, origin, sighting, verdict: verdictOn(article, sighting, origin?.source, context), remark };
}

function verdictOn(
  article: Article,
  sighting: Sighting,
  source: Source | undefined,
  context: NewsContext | undefined,
): Verdict {
  const remembered = context?.recall(sighting) ?? null;
  const memory = context ? memoryVerdict(remembered, context) : taken;
  if (!memory.wanted) return memory;
  const isFetched = source?.kind === 'feed' || source?.kind === 'page';
  const time = context && isFetched ? timeVerdict(sighting.published, remembered, context) : taken;
  if (!time.wanted || !source) return time;
  const text = [article.title, ...article.paragraphs].join('\n');
  const reason = exclusionOf(text, source) ?? lackOf(text, source);
  return reason ? { wanted: false, reason } : time;
}

const taken: Verdict = { wanted: true };

/** The address of a page with several articles is none of theirs, and that of a page which is read again and again is not its present article's. */
function hasOwnAddress(article: Article, origin: Origin | undefined): boolean {
  if (!origin) return true;
  const { source, page } = origin;
  if (page.filter(({ url }) => url === article.url).length > 1) return false;
  const isReadAgain = source.kind === 'page' && !source.links;
  return !(isReadAgain && canonicalAddress(article.url ?? '') === canonicalAddress(source.url));
}
