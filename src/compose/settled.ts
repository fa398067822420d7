import type { Edition } from '../model/edition.ts';
import { mapSentences } from '../model/edition-sentences.ts';
import { SourceNumbers } from './edition-sources.ts';
import { readingTime } from './reading-time.ts';
import { subjectAndPreheader } from './subject.ts';
import { textsOf } from './texts-of.ts';

/**
 * An edition whose parts were changed, with what follows from them: sources numbered in the order of their first use, and
 * only those that are used; subject line, preheader and reading time.
 */
export function settled(edition: Edition): Edition {
  const articleByNumber = new Map(edition.sources.map(({ number, article }) => [number, article]));
  const sourceByArticle = new Map(edition.sources.map((source) => [source.article, source]));
  const numbers = new SourceNumbers(edition.articles);
  const renumbered = (before: readonly number[]) =>
    before
      .flatMap((number) => articleByNumber.get(number) ?? [])
      .map((article) => numbers.numberOf(article))
      .sort((a, b) => a - b);
  const changed = mapSentences(edition, {
    sentence: (sentence) => ({ ...sentence, sources: renumbered(sentence.sources) }),
    sources: renumbered,
  });
  const { bottomLine, sections, alsoNoted } = changed;
  return {
    ...changed,
    ...subjectAndPreheader(sections, alsoNoted),
    readingTime: readingTime(textsOf(bottomLine, sections, alsoNoted)),
    // What is said of a source stays as it was built: only its number is another.
    sources: numbers
      .sources()
      .map((source) => ({ ...(sourceByArticle.get(source.article) ?? source), number: source.number })),
    articles: numbers.articles(),
  };
}
