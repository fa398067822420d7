import type { Article } from '../model/article.ts';
import type { Remembered, Sighting } from '../model/memory.ts';
import type { PageSource, Source } from '../model/source.ts';
import { canonicalAddress } from '../text/canonical-address.ts';
import { earlierOf } from '../text/last-moment.ts';
import { marksOfArticle } from './marks.ts';
import type { NewsContext } from './news-context.ts';
import { asUpdate, believedDate, memoryVerdict, timeVerdict, type Verdict } from './time-verdict.ts';
import { isChanged, isInEdition, lastTelling } from './told-before.ts';
import { articleVersion, ofText } from './version.ts';
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
  const isAlone = origin?.page.length === 1;
  const hasAddress = hasOwnAddress(article, origin);
  const marks = marksOfArticle(article, hasAddress);
  const entryKeys = isAlone ? (origin.entry?.keys ?? []) : [];
  const place = isAlone ? placeOf(origin) : undefined;
  const sighting = {
    keys: [...new Set([...entryKeys, ...marks.keys])],
    sketch: marks.sketch,
    title: article.title,
    published: published ?? null,
    source: origin?.address ?? article.sourceId,
    chosen: false,
    versions: [articleVersion(article), ...(isAlone ? (origin.entry?.versions ?? []) : [])],
    ...(place !== undefined && { place }),
  };
  const remembered = context?.recall(sighting) ?? null;
  const isCopy = remembered?.by === 'text' && marks.keys.some((key) => key.startsWith('url '));
  const verdict = context ? newsVerdict({ sighting, origin, isCopy }, remembered, context) : taken;
  const isUpdate = verdict.wanted && verdict.told !== undefined;
  return {
    article,
    origin,
    sighting: isUpdate ? { ...sighting, isUpdate } : sighting,
    verdict: verdict.wanted && origin ? (unfit(article, origin.source) ?? verdict) : verdict,
    remark,
  };
}

/** An article as it was found. */
interface Found extends Pick<Candidate, 'sighting' | 'origin'> {
  /** Whether it is known by its text only, and has an address of its own. */
  readonly isCopy: boolean;
}

/** Judges by what became of it before, its date, and what went out of the place where it was found. */
function newsVerdict(found: Found, remembered: Remembered | null, context: NewsContext): Verdict {
  const { sighting, origin, isCopy } = found;
  const memory = memoryVerdict(remembered, context, { versions: sighting.versions, of: ofText });
  if (!memory.wanted) return memory;
  if (memory.told) return isCopy ? { ...memory, told: { ...memory.told, isCopy } } : memory;
  const isFetched = origin?.source.kind === 'feed' || origin?.source.kind === 'page';
  const time = isFetched ? timeVerdict(sighting.published, remembered, context) : taken;
  return time.wanted ? time : (updateOfPlace(sighting, time.reason, context) ?? time);
}

/** A live page that is read again and again keeps its date, and perhaps no other mark. */
function updateOfPlace({ place, versions }: Sighting, otherwise: string, context: NewsContext): Verdict | null {
  if (place === undefined) return null;
  const told = context.toldAt(place);
  const last = lastTelling(told, context.edition);
  const isOther = isInEdition(told, context.edition) || isChanged(told, versions, ofText, context.edition);
  return last && isOther ? { wanted: true, ...asUpdate(last, otherwise) } : null;
}

function unfit(article: Article, source: Source): Verdict | null {
  const text = [article.title, ...article.paragraphs].join('\n');
  const reason = exclusionOf(text, source) ?? lackOf(text, source);
  return reason === null ? null : { wanted: false, reason };
}

const taken: Verdict = { wanted: true };

/** The address of a page that is read again and again. */
function placeOf({ source }: Origin): string | undefined {
  return isReadAgain(source) ? canonicalAddress(source.url) : undefined;
}

function isReadAgain(source: Source): source is PageSource {
  return source.kind === 'page' && !source.links;
}

/** The address of a page with several articles is none of theirs, and that of a page which is read again and again is not its present article's. */
function hasOwnAddress(article: Article, origin: Origin | undefined): boolean {
  if (!origin) return true;
  const { source, page } = origin;
  if (page.filter(({ url }) => url === article.url).length > 1) return false;
  return !(isReadAgain(source) && canonicalAddress(article.url ?? '') === canonicalAddress(source.url));
}
