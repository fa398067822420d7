import { median } from '../text/median.ts';
import { layoutOf, type PageLayout } from './html-blocks.ts';
import { type ArticlePart, severalArticles } from './html-several.ts';
import { briefArticles } from './html-several-briefs.ts';
import { framedArticles } from './html-several-frames.ts';
import { type TitlesByShape, titlesByShape } from './html-several-titles.ts';
import type { PageNode } from './html-tree.ts';
import { type BlockVerdicts, verdictsOf } from './html-verdicts.ts';

/** A page with what was found out about its blocks. */
export interface JudgedPage {
  readonly layout: PageLayout;
  readonly verdicts: BlockVerdicts;
  readonly titles: TitlesByShape;
}

/**
 * The articles of a page of several; also where their titles stand in their first paragraphs, and, on a page that states no
 * headline, where nothing but a frame that it repeats says that they are several.
 */
export function partsOf(
  page: PageNode,
  judged: JudgedPage,
  headlines: readonly string[],
  language: string,
  canBeFramed: boolean,
): readonly ArticlePart[] {
  const { layout, verdicts, titles } = judged;
  const told = severalArticles(layout, verdicts, titles, headlines, language);
  const parts =
    told.length > 1 ? withShortOnes(told, briefArticles(layout, verdicts, titles, headlines, language)) : told;
  // Titles above a text and titles at its beginning can take turns, if rules part what they stand over.
  if (parts.length > 1 && !layout.elements.some(({ name }) => name === 'hr')) return parts;
  const apart = layout.runIns < 2 ? judged : judgedApart(page);
  const others =
    apart === judged ? [] : severalArticles(apart.layout, apart.verdicts, apart.titles, headlines, language);
  if (parts.length > 1) return parts.every((part) => others.some((other) => isSame(part, other))) ? others : parts;
  if (others.length > 1) return others;
  const briefs = briefArticles(layout, verdicts, titles, headlines, language);
  if (briefs.length > 1) return briefs;
  const run = apart === judged ? [] : briefArticles(apart.layout, apart.verdicts, apart.titles, headlines, language);
  if (run.length > 1 || !canBeFramed) return run;
  const framed = framedArticles(layout, verdicts, headlines, language);
  return framed.length > 1 || apart === judged
    ? framed
    : framedArticles(apart.layout, apart.verdicts, headlines, language);
}

/** What is shown as articles are and tells less than this share of what most of them do can be a headline with its lead. */
const leastOfUsual = 0.5;
/** A lead is not longer, in characters. */
const longestLead = 250;

/** The articles of a page with those of their kind that are too short to be told as articles by themselves. */
function withShortOnes(parts: readonly ArticlePart[], briefs: readonly ArticlePart[]): readonly ArticlePart[] {
  if (briefs.length <= parts.length || !parts.every((part) => briefs.some((brief) => isSame(part, brief))))
    return parts;
  const usual = median(parts.map(({ prose }) => prose));
  const isArticle = (brief: ArticlePart) =>
    brief.prose >= usual * leastOfUsual || brief.prose > longestLead || parts.some((part) => isSame(part, brief));
  return briefs.filter(isArticle);
}

function isSame(one: ArticlePart, other: ArticlePart): boolean {
  return one.title.text === other.title.text;
}

/** A page with the beginnings of its texts as blocks of their own. */
function judgedApart(page: PageNode): JudgedPage {
  const layout = layoutOf(page, true);
  const verdicts = verdictsOf(layout);
  return { layout, verdicts, titles: titlesByShape(layout, verdicts) };
}
