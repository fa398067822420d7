import type { Grouping } from '../group/index.ts';
import type { Edition } from '../model/edition.ts';
import type { LeftOutEntry } from '../model/report.ts';
import { isReadable } from '../model/source-reading.ts';
import type { ToldStory } from '../model/told-story.ts';
import { inputsOf } from './inputs.ts';
import type { BuildEffects, BuildOptions, Built } from './options.ts';
import type { News } from './read-news.ts';
import { type Outcome, reportOf } from './report.ts';
import { olderOf, sightingsOf } from './sightings.ts';

/** How an edition came about after its news was grouped; of one that was not made there is nothing to say. */
interface Making extends Partial<Pick<Outcome, 'problems' | 'leftOut' | 'sections' | 'because' | 'model'>> {
  readonly made: Built['made'];
  /** Whether the same build may come out otherwise another time, because a model did not answer. */
  readonly isPassing?: boolean;
}

/** What came of a build: the edition, where there is one, the report, and what is to be remembered. */
export function builtOf(
  news: News,
  grouping: Grouping,
  { made, isPassing = false, problems = [], leftOut = [], ...making }: Making,
  options: BuildOptions,
  { memory: { passedOver } }: BuildEffects,
): Built {
  const { collection, extractions, sources, textless } = news;
  const inputs = inputsOf(options, collection);
  // What the editor dropped was seen all the same, and does not come again.
  const edition = made?.built ?? null;
  return {
    inputs: isPassing ? `${inputs} without its model` : inputs,
    made,
    report: reportOf({
      ...making,
      edition: made?.edition ?? null,
      sources,
      extractions,
      notRead: {
        *[Symbol.iterator](): Iterator<LeftOutEntry> {
          for (const { entry } of passedOver) yield entry;
          yield* textless;
        },
      },
      problems: [...news.problems, ...problems],
      leftOut: [...news.leftOut, ...grouping.leftOut, ...leftOut],
    }),
    readings: collection.readings.filter(({ outcome }) => isReadable(outcome)),
    sightings: sightingsOf(collection, extractions, news.sightings, storyByArticle(edition, grouping), passedOver),
    older: olderOf(passedOver),
    told: edition ? toldIn(edition, grouping) : [],
  };
}

/** Of each article that is in the edition the `storyId`. */
function storyByArticle(edition: Edition | null, { stories }: Grouping): Map<string, string> {
  const byArticle = new Map(
    stories.flatMap(({ storyId = '', articles }) => articles.map(({ id }) => [id, storyId] as const)),
  );
  return new Map(edition?.sources.map(({ article }) => [article, byArticle.get(article) ?? '']));
}

/** A story that is only noted in a line went out, too. */
function toldIn(edition: Edition, { stories, told }: Grouping): ToldStory[] {
  const articles = new Set(edition.sources.map(({ article }) => article));
  return stories
    .filter((story) => story.articles.some(({ id }) => articles.has(id)))
    .flatMap(({ id }) => told.get(id) ?? []);
}
