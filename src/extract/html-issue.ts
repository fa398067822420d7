import { issueDateOf } from './html-dates.ts';
import type { PageFacts } from './html-facts.ts';
import { matchKey } from './html-match.ts';
import type { ArticlePart } from './html-several.ts';

/** What holds for each article of an issue that does not say it for itself. */
export type IssueFacts = Pick<PageFacts, 'authors' | 'issued'>;

/**
 * Who made a page of several articles and which day it is of, as a newsletter or a digest says it once for all. The data of
 * a page that names one of the articles speaks of that one, and where one of them says when it was written, or by whom,
 * silence of the others means something.
 * @param main the article that the page's data speaks of
 */
export function issueFacts(facts: PageFacts, parts: readonly ArticlePart[], main: ArticlePart | undefined): IssueFacts {
  const [first] = parts;
  if (!first) return { authors: [] };
  const shown = issueDateOf(first.layout, Math.max(0, first.title.block));
  const isDated = main !== undefined || parts.some(({ words }) => words.published !== undefined);
  const issued = shown ?? (isDated ? undefined : facts.published[0]);
  const isSigned =
    main !== undefined || parts.some(({ words }) => words.authors.length > 0 || words.outlet !== undefined);
  return { authors: isSigned ? [] : facts.authors, ...(issued && { issued }) };
}

/** The one of several articles whose title the page states as its own. */
export function mainOf(parts: readonly ArticlePart[], headlines: readonly string[]): ArticlePart | undefined {
  return parts.find((part) => headlines.includes(matchKey(part.title.text)));
}
