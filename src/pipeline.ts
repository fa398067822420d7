import { applyEdits } from './compose/apply-edits.ts';
import { compose } from './compose/index.ts';
import { type GroupOptions, group } from './group/index.ts';
import { builtOf } from './pipeline/built-of.ts';
import type { BuildEffects, BuildOptions, Built } from './pipeline/options.ts';
import { type News, readNews } from './pipeline/read-news.ts';
import { nothingFits } from './pipeline/refusals.ts';
import { toldByModel } from './pipeline/told-by-model.ts';
import { withReceipts } from './receipts/with-receipts.ts';
import { render } from './render/index.ts';
import { tokensOf } from './render/tokens.ts';
import { summarize } from './summarize/index.ts';

/**
 * Sources to a finished edition: the whole product, stage by stage.
 * @throws UserError where no source could be read or not one article was found, or the edition was sent already
 */
export async function build(options: BuildOptions, effects: BuildEffects): Promise<Built> {
  const { onProgress } = effects;
  const { limits, template } = options;
  // Collect, extract, select.
  const news = await readNews(options, effects);
  const { date, articles } = news;

  onProgress?.('Grouping', 0, articles.length);
  const grouping = group(articles, groupOptions(news, options, effects));
  const nothingNew = () => builtOf(news, grouping, { made: null }, options, effects);
  if (grouping.stories.length === 0) return nothingNew();

  onProgress?.('Summarizing', 0, grouping.sections.length);
  const { summarySentences: sentences, summaryWords: words } = limits;
  const inOwnWords = summarize(grouping.sections, { sentences, words, method: 'blend', readOn: date });
  const written = await toldByModel(inOwnWords, options, effects.model, onProgress);
  const told = withReceipts(written.sections);

  const composition = compose(told.sections, { ...options, date });
  const built = composition.edition;
  if (built.sources.length === 0) {
    // Themes that earlier editions filled are not wrong: what would fit them has nothing new.
    if (grouping.told.size > grouping.stories.length) return nothingNew();
    throw nothingFits(articles.length);
  }
  const edited = applyEdits(built, (await effects.readEdits?.(built.id)) ?? []);
  const { edition } = edited;

  onProgress?.('Rendering', 0, 1);
  const email = await render(edition, template);
  const making = {
    made: { edition, email, built, tokens: tokensOf(template) },
    problems: [...written.problems, ...told.problems, ...edited.problems],
    leftOut: [...composition.leftOut, ...edited.leftOut],
    sections: grouping.sections,
    because: news.because,
    model: written.report,
    isPassing: written.isPassing,
  };
  return builtOf(news, grouping, making, options, effects);
}

function groupOptions({ id, toldBefore }: News, options: BuildOptions, { memory }: BuildEffects): GroupOptions {
  const { sources, themes, elsewhere, limits, now } = options;
  return {
    themes,
    elsewhere,
    maxFound: limits.sections,
    themeBySource: new Map(sources.flatMap((source) => (source.theme ? [[source.id, source.theme]] : []))),
    weightBySource: new Map(
      sources.flatMap(({ id, name, weight }) => (weight === undefined ? [] : [[id, { name, weight }]])),
    ),
    remembered: memory.recallStories(id, now.toISOString()),
    toldBefore,
  };
}
