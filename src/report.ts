import type { Edition } from './model/edition.ts';
import type { Extraction } from './model/extraction.ts';
import type { Problem } from './model/problem.ts';
import type { LeftOut, Report } from './model/report.ts';
import type { Section } from './model/section.ts';

interface Outcome {
  readonly edition: Edition;
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  readonly sections: readonly Section[];
}

/** What became of every item of a build, and why. */
export function reportOf({ edition, extractions, problems, leftOut, sections }: Outcome): Report {
  const fateByArticle = new Map(
    leftOut.map(({ article, reason, stage }) => [article, `left out (${stage}): ${reason}`]),
  );
  const fate = (id: string) => fateByArticle.get(id) ?? sectionOf(id, edition, sections) ?? 'left out';
  return {
    edition: edition.id,
    items: extractions.map(({ input, articles, removed }) => ({
      input,
      articles: articles.map(({ id, title }) => ({ id, title, fate: fate(id) })),
      removed: removed.length,
    })),
    problems,
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
