import { type Collection, collect } from '../collect/index.ts';
import { editionDate } from '../compose/edition-date.ts';
import { extract } from '../extract/index.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Problem } from '../model/problem.ts';
import type { LeftOutEntry, SourceFate } from '../model/report.ts';
import { isReadable } from '../model/source-reading.ts';
import { type Selection, select } from '../select/index.ts';
import { defaultSlackMs, sinceOf } from '../select/news-context.ts';
import { screener } from '../select/screener.ts';
import { knownDay } from './known-day.ts';
import type { BuildEffects, BuildOptions } from './options.ts';
import { nothingFound, refuseSent } from './refusals.ts';
import { originsOf } from './sightings.ts';
import { sourceFates, standingFailures } from './source-fates.ts';
import { toldWithoutText } from './without-text.ts';

/** What the sources hold that is new, and how it came to be known. */
export interface News extends Selection {
  /** Of the edition: ISO 8601. */
  readonly date: string;
  /** Of the edition. */
  readonly id: string;
  readonly collection: Collection;
  readonly extractions: readonly Extraction[];
  readonly sources: readonly SourceFate[];
  readonly problems: readonly Problem[];
  /** Entries that hold a title and nothing else. */
  readonly textless: readonly LeftOutEntry[];
}

/**
 * The first three stages: sources to the articles that an edition is made of. Nothing new is a quiet day, and no failure.
 * @throws UserError where no source could be read or not one article was found, or the edition was sent already
 */
export async function readNews(options: BuildOptions, effects: BuildEffects): Promise<News> {
  const { memory, isSent, onProgress } = effects;
  const { sources, limits, now, slot } = options;
  const day = knownDay(options);
  const known = day && `${day}-${slot}`;
  if (known) refuseSent(known, isSent);

  onProgress?.('Reading', 0, sources.length);
  const since = sinceOf({ ...options, lastEdition: memory.lastEdition(known), windowHours: limits.windowHours });
  const context = { now, since, slackMs: defaultSlackMs, edition: known, recall: memory.recall, toldAt: memory.toldAt };
  const collection = await collect(sources, {
    ...effects,
    isSettled: (url, digest) => memory.isSettled(url, digest, known, since),
    ...screener(memory, context, limits),
    passOver: memory.passedOver.add,
  });
  memory.recordReadings(collection.readings, now.toISOString());
  const fates = sourceFates(collection.readings, memory);

  const extracted = await extract(collection.items, (done, total) => onProgress?.('Finding articles', done, total));
  const { extractions, leftOut: textless } = toldWithoutText(sources, collection, extracted);
  const articles = extractions.flatMap((extraction) => extraction.articles);
  const problems = [
    ...collection.problems,
    ...standingFailures(fates, limits.failures),
    ...extractions.flatMap((extraction) => extraction.problems),
  ];
  if (articles.length === 0 && !wasAnythingRead(collection)) throw nothingFound(problems);

  const date = day ?? editionDate(articles, now, options.newsletter.timezone);
  const id = `${date}-${slot}`;
  if (!known) refuseSent(id, isSent);
  const originByArticle = originsOf(sources, collection, extractions);
  const selection = select(articles, { ...limits, originByArticle, context: { ...context, edition: id } });
  return { ...selection, date, id, collection, extractions, sources: fates, problems, textless };
}

function wasAnythingRead({ readings }: Collection): boolean {
  return readings.some(({ outcome, entries }) => isReadable(outcome) || entries > 0);
}
