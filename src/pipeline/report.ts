import type { Edition } from '../model/edition.ts';
import type { Extraction } from '../model/extraction.ts';
import type { ModelReport } from '../model/language-model.ts';
import type { Problem } from '../model/problem.ts';
import type { LeftOut, Report, SourceFate } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import type { Selection } from '../select/index.ts';

export interface Outcome {
  /** Null where there was nothing new. */
  readonly edition: Edition | null;
  readonly sources: readonly SourceFate[];
  /** Entries that were not read, or hold nothing. */
  readonly notRead: Report['leftOut'];
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  readonly sections?: readonly Section[];
  /** Why articles were taken, where that is not plain. */
  readonly because?: Selection['because'];
  readonly model?: ModelReport | null;
}

/** What became of every item of a build, and why. */
export function reportOf(outcome: Outcome): Report {
  const { edition, sources, notRead, extractions, problems, leftOut, sections = [], because = [], model } = outcome;
  const fateByArticle = new Map(
    leftOut.map(({ article, reason, stage }) => [article, `left out (${stage}): ${reason}`]),
  );
  const becauseByArticle = new Map(because.map((one) => [one.article, `; ${one.because}`]));
  const fate = (id: string) =>
    fateByArticle.get(id) ??
    `${(edition && sectionOf(id, edition, sections)) ?? 'left out'}${becauseByArticle.get(id) ?? ''}`;
  return {
    edition: edition?.id ?? null,
    sources,
    items: extractions.map(({ input, articles, removed }) => ({
      input,
      articles: articles.map(({ id, title }) => ({ id, title, fate: fate(id) })),
      removed: removed.length,
    })),
    leftOut: notRead,
    problems,
    ...(model ? { model } : {}),
    reasons: [
      ...sections.map(({ theme, reasons }) => ({ about: `section ${theme}`, because: reasons })),
      ...sections.flatMap(({ stories }) =>
        stories.map(({ id, reasons }) => ({ about: `story ${id}`, because: reasons })),
      ),
    ],
  };
}

function sectionOf(article: string, edition: Edition, sections: readonly Section[]): string | null {
  const source = edition.sources.find((candidate) => candidate.article === article);
  if (!source) return null;
  const section = sections.find(({ stories }) =>
    stories.some(({ articles }) => articles.some(({ id }) => id === article)),
  );
  const noted = edition.alsoNoted.some(({ sources }) => sources.includes(source.number));
  return noted ? 'noted in a line' : `in section ${section?.theme ?? ''}, source ${source.number}`;
}
