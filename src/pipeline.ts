import { type CollectEffects, collect } from './collect/index.ts';
import { compose } from './compose/index.ts';
import { UserError } from './errors.ts';
import { extract } from './extract/index.ts';
import { group } from './group/index.ts';
import type { Edition, Newsletter } from './model/edition.ts';
import type { Email } from './model/email.ts';
import type { Problem } from './model/problem.ts';
import type { Report } from './model/report.ts';
import type { Theme } from './model/section.ts';
import type { Source } from './model/source.ts';
import type { Template } from './model/template.ts';
import { render } from './render/index.ts';
import { reportOf } from './report.ts';
import { select } from './select/index.ts';
import { summarize } from './summarize/index.ts';
import { withReceipts } from './summarize/receipts.ts';

/** Everything that decides how an edition comes out. */
export interface BuildOptions {
  readonly sources: readonly Source[];
  readonly newsletter: Newsletter;
  readonly slot: string;
  /** ISO 8601 date; that of the newest article if left out. */
  readonly date?: string;
  readonly now: Date;
  readonly themes: readonly Theme[];
  readonly elsewhere: 'keep' | 'drop' | 'find';
  readonly limits: {
    readonly articlesPerSource: number;
    readonly sections: number;
    readonly storiesPerSection: number;
    readonly alsoNoted: number;
    readonly summarySentences: number;
    readonly summaryWords: number;
  };
  readonly template: Template;
}

/** What a build needs of the world. */
export interface BuildEffects extends CollectEffects {
  /** Hears what is being done: a stage, and how much of it is done. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

export interface Built {
  readonly edition: Edition;
  readonly email: Email;
  readonly report: Report;
}

/**
 * Sources to a finished edition: the whole product, stage by stage.
 * @throws UserError where not one article was found
 */
export async function build(options: BuildOptions, effects: BuildEffects): Promise<Built> {
  const { onProgress } = effects;
  onProgress?.('Reading', 0, options.sources.length);
  const collection = await collect(options.sources, effects);

  const extractions = await extract(collection.items, (done, total) => onProgress?.('Finding articles', done, total));
  const problems = [...collection.problems, ...extractions.flatMap((extraction) => extraction.problems)];
  const selection = select(
    extractions.flatMap((extraction) => extraction.articles),
    options.limits,
  );
  if (selection.articles.length === 0) throw nothingFound(problems);

  onProgress?.('Grouping', 0, selection.articles.length);
  const { themes, elsewhere, limits } = options;
  const grouping = group(selection.articles, { themes, elsewhere, maxFound: limits.sections });

  onProgress?.('Summarizing', 0, grouping.sections.length);
  const { summarySentences: sentences, summaryWords: words } = limits;
  const told = withReceipts(summarize(grouping.sections, { sentences, words, method: 'blend' }));

  const composition = compose(told.sections, options);
  if (composition.edition.sources.length === 0) throw nothingFits(selection.articles.length);

  onProgress?.('Rendering', 0, 1);
  const email = await render(composition.edition, options.template);
  const leftOut = [...selection.leftOut, ...grouping.leftOut, ...composition.leftOut];
  const report = reportOf({
    edition: composition.edition,
    extractions,
    problems: [...problems, ...told.problems],
    leftOut,
    sections: grouping.sections,
  });
  return { edition: composition.edition, email, report };
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
