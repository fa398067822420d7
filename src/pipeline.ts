import { type CollectEffects, type Collection, collect } from './collect/index.ts';
import { applyEdits } from './compose/apply-edits.ts';
import { editionDate } from './compose/edition-date.ts';
import { compose } from './compose/index.ts';
import { exitCode, UserError } from './errors.ts';
import { extract } from './extract/index.ts';
import { type Grouping, group } from './group/index.ts';
import { inputsOf } from './inputs.ts';
import { knownDay } from './known-day.ts';
import type { Edition, Newsletter } from './model/edition.ts';
import type { EditorChange } from './model/edits.ts';
import type { Email } from './model/email.ts';
import type { Extraction } from './model/extraction.ts';
import type { ModelOptions } from './model/language-model.ts';
import type { Memory, PassedOver, Sighting } from './model/memory.ts';
import type { Problem } from './model/problem.ts';
import type { LeftOut, LeftOutEntry, Report } from './model/report.ts';
import type { Theme } from './model/section.ts';
import type { Source } from './model/source.ts';
import { isReadable, type SourceReading } from './model/source-reading.ts';
import type { Template } from './model/template.ts';
import type { ToldStory } from './model/told-story.ts';
import { withReceipts } from './receipts/with-receipts.ts';
import { render } from './render/index.ts';
import { type Tokens, tokensOf } from './render/tokens.ts';
import { reportOf } from './report.ts';
import { select } from './select/index.ts';
import { defaultSlackMs, sinceOf } from './select/news-context.ts';
import { screener } from './select/screener.ts';
import { olderOf, originsOf, sightingsOf } from './sightings.ts';
import { sourceFates, standingFailures } from './source-fates.ts';
import { summarize } from './summarize/index.ts';
import { type LanguageModel, toldByModel } from './told-by-model.ts';
import { toldWithoutText } from './without-text.ts';

/** Everything that decides how an edition comes out. */
export interface BuildOptions {
  readonly sources: readonly Source[];
  readonly newsletter: Newsletter;
  readonly slot: string;
  /** ISO 8601 date; if left out, that of the build where anything is fetched, else that of the newest article. */
  readonly date?: string;
  /** ISO 8601: where the window begins; if left out, at the last edition. */
  readonly since?: string;
  readonly now: Date;
  readonly themes: readonly Theme[];
  readonly elsewhere: 'keep' | 'drop' | 'find';
  readonly limits: {
    readonly articles: number;
    readonly articlesPerSource: number;
    readonly sections: number;
    readonly storiesPerSection: number;
    readonly alsoNoted: number;
    readonly summarySentences: number;
    readonly summaryWords: number;
    readonly sectionWords?: number;
    readonly editionWords?: number;
    readonly windowHours: number;
    readonly failures: number;
  };
  readonly template: Template;
  /** Which language model tells the stories; without it, their own sentences do. */
  readonly model?: ModelOptions;
  /** Of this program: another one may make another edition of the same. */
  readonly version: string;
}

/** What a build needs of the world. */
export interface BuildEffects extends Pick<CollectEffects, 'readFile' | 'listFolder' | 'fetchPage'> {
  readonly memory: Memory;
  /** Whether an edition went out to somebody: then it stays as it is. */
  readonly isSent: (edition: string) => boolean;
  readonly model?: LanguageModel;
  /** What the editor changed in an edition when it was built before; such changes are made again. */
  readonly readEdits?: (edition: string) => Promise<readonly EditorChange[]>;
  /** Hears what is being done: a stage, and how much of it is done. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** What came of a build, and what is to be remembered of it. */
export interface Built {
  /** What it was made from, as `inputsOf` tells it. */
  readonly inputs: string;
  /** Null where there is nothing new. */
  readonly made: {
    readonly edition: Edition;
    readonly email: Email;
    /** The edition before the editor's changes; the same where there are none. */
    readonly built: Edition;
    readonly tokens: Tokens;
  } | null;
  readonly report: Report;
  /** Of the sources that could be read. */
  readonly readings: readonly SourceReading[];
  readonly sightings: Iterable<Sighting>;
  /** Sightings of what stood in a feed before it was known: to be marked as read. */
  readonly older: Iterable<Sighting>;
  /** The stories that are in the edition, so that the next one does not repeat them. */
  readonly told: readonly ToldStory[];
}

/**
 * Sources to a finished edition: the whole product, stage by stage.
 * @throws UserError where no source could be read or not one article was found, or the edition was sent already
 */
export async function build(options: BuildOptions, effects: BuildEffects): Promise<Built> {
  const { onProgress, memory } = effects;
  const { newsletter, now, limits } = options;
  const day = knownDay(options);
  const known = day && `${day}-${options.slot}`;
  if (known) refuseSent(known, effects);

  onProgress?.('Reading', 0, options.sources.length);
  const since = sinceOf({ ...options, lastEdition: memory.lastEdition(known), windowHours: limits.windowHours });
  const news = { now, since, slackMs: defaultSlackMs, edition: known, recall: memory.recall };
  const isSettled = (url: string, digest: string) => memory.isSettled(url, digest, known, since);
  const { passedOver } = memory;
  const screening = { ...screener(memory, news, limits), passOver: passedOver.add };
  const collection = await collect(options.sources, { ...effects, isSettled, ...screening });
  memory.recordReadings(collection.readings, now.toISOString());
  const sources = sourceFates(collection.readings, memory);

  const extracted = await extract(collection.items, (done, total) => onProgress?.('Finding articles', done, total));
  const { extractions, leftOut: textless } = toldWithoutText(options.sources, collection, extracted);
  const articles = extractions.flatMap((extraction) => extraction.articles);
  const problems = [
    ...collection.problems,
    ...standingFailures(sources, limits.failures),
    ...extractions.flatMap((extraction) => extraction.problems),
  ];
  const date = day ?? editionDate(articles, now, newsletter.timezone);
  const id = `${date}-${options.slot}`;
  if (!known) refuseSent(id, effects);
  const originByArticle = originsOf(options.sources, collection, extractions);
  const selection = select(articles, { ...limits, originByArticle, context: { ...news, edition: id } });
  const seen = (edition: Edition | null, grouping?: Grouping) => ({
    readings: collection.readings.filter(({ outcome }) => isReadable(outcome)),
    sightings: sightingsOf(collection, extractions, selection.sightings, edition, passedOver),
    older: olderOf(passedOver),
    told: edition && grouping ? toldIn(edition, grouping) : [],
  });
  const inputs = inputsOf(options, collection);
  const soFar = { sources, extractions, problems, notRead: notRead(passedOver, textless) };
  const nothingNew = (leftOut: readonly LeftOut[]) => ({
    inputs,
    made: null,
    report: reportOf({ ...soFar, edition: null, leftOut }),
    ...seen(null),
  });
  if (selection.articles.length === 0) {
    if (!wasAnythingRead(collection, extractions)) throw nothingFound(problems);
    return nothingNew(selection.leftOut);
  }

  onProgress?.('Grouping', 0, selection.articles.length);
  const { themes, elsewhere } = options;
  const hints = new Map(
    options.sources.flatMap((source) => (source.theme ? [[source.id, source.theme] as const] : [])),
  );
  const weights = new Map(
    options.sources.flatMap(({ id, name, weight }) => (weight === undefined ? [] : [[id, { name, weight }] as const])),
  );
  const grouping = group(selection.articles, {
    themes,
    elsewhere,
    maxFound: limits.sections,
    themeBySource: hints,
    weightBySource: weights,
    remembered: memory.recallStories(id, now.toISOString()),
  });
  if (grouping.stories.length === 0) return nothingNew([...selection.leftOut, ...grouping.leftOut]);

  onProgress?.('Summarizing', 0, grouping.sections.length);
  const { summarySentences: sentences, summaryWords: words } = limits;
  const inOwnWords = summarize(grouping.sections, { sentences, words, method: 'blend', readOn: date });
  const written = await toldByModel(inOwnWords, options, effects.model, onProgress);
  const told = withReceipts(written.sections);

  const composition = compose(told.sections, { ...options, date });
  const { edition: built } = composition;
  if (built.sources.length === 0) {
    // Themes that earlier editions filled are not wrong: what would fit them has nothing new.
    if (grouping.told.size > grouping.stories.length) return nothingNew([...selection.leftOut, ...grouping.leftOut]);
    throw nothingFits(selection.articles.length);
  }
  const edited = applyEdits(built, (await effects.readEdits?.(built.id)) ?? []);
  const { edition } = edited;

  onProgress?.('Rendering', 0, 1);
  const email = await render(edition, options.template);
  const report = reportOf({
    ...soFar,
    edition,
    problems: [...problems, ...written.problems, ...told.problems, ...edited.problems],
    leftOut: [...selection.leftOut, ...grouping.leftOut, ...composition.leftOut, ...edited.leftOut],
    sections: grouping.sections,
    because: selection.because,
    model: written.report,
  });
  // What a model did not answer this time it may answer the next: nothing is the same as this.
  const madeFrom = written.isPassing ? `${inputs} without its model` : inputs;
  // What the editor dropped was seen all the same, and does not come again.
  return {
    inputs: madeFrom,
    made: { edition, email, built, tokens: tokensOf(options.template) },
    report,
    ...seen(built, grouping),
  };
}

function notRead(passedOver: Iterable<PassedOver>, textless: readonly LeftOutEntry[]): Iterable<LeftOutEntry> {
  return {
    *[Symbol.iterator]() {
      for (const { entry } of passedOver) yield entry;
      yield* textless;
    },
  };
}

/** Whether there is nothing new, or nothing could be read: the one is a quiet day, the other a failure. */
function wasAnythingRead({ readings }: Collection, extractions: readonly Extraction[]): boolean {
  return (
    readings.some(({ outcome, entries }) => isReadable(outcome) || entries > 0) ||
    extractions.some(({ articles }) => articles.length > 0)
  );
}

/** A story that is only noted in a line went out, too. */
function toldIn(edition: Edition, { stories, told }: Grouping): ToldStory[] {
  const articles = new Set(edition.sources.map(({ article }) => article));
  return stories
    .filter((story) => story.articles.some(({ id }) => articles.has(id)))
    .flatMap(({ id }) => told.get(id) ?? []);
}

function refuseSent(edition: string, { isSent }: BuildEffects): void {
  if (!isSent(edition)) return;
  throw new UserError(
    `Edition ${edition} was sent already, or to some, and stays as it is; make another one with --slot or --date, or send it to the rest`,
    exitCode.locked,
  );
}

function nothingFound(problems: readonly Problem[]): UserError {
  const lines = problems.map(({ where, message, hint }) => `  ${where}: ${message} ${hint}`);
  return new UserError(
    ['No article was found in any of the sources, so there is nothing to make an edition of.', ...lines].join('\n'),
  );
}

function nothingFits(articles: number): UserError {
  return new UserError(
    `No article (of ${articles}) fits a theme, so there is nothing to make an edition of; say more under "about" in newsletter.yml, or set elsewhere to keep`,
  );
}
