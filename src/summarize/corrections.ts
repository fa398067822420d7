import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import { numbersIn, type WrittenNumber } from '../text/numbers-in.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isLater } from './later.ts';
import { subjectStems } from './subject-stems.ts';

/** A figure that a report gave, and the one that a correction puts in its place. */
export interface Correction {
  /** Place of the article that corrects. */
  readonly articleAt: number;
  /** Index of the sentence that gives the right figure. */
  readonly sentence: number;
  readonly wrong: number;
  readonly right: number;
  /** Stems of what the figure is told of. */
  readonly about: ReadonlySet<string>;
}

/** A correction says so at its top. In sentences, and in characters. */
const deepest = 6;
const longestTop = 2000;

/** That something is corrected, in small letters. */
const corrects =
  /(?<!\p{L})(?:correct(?:s|ed|ions?|ing)|korrigier\p{Ll}*|korrektur\p{Ll}*|berichtig\p{Ll}*|rectifi\p{Ll}*|corrig\p{Ll}*|rectific\p{Ll}*|correcci[oó]n\p{Ll}*|errat(?:um|a)|correç\p{Ll}*|rettific\p{Ll}*|correzion\p{Ll}*|correctie|gecorrigeerd|rättels\p{Ll}*|sprostowani\p{Ll}*|исправ\p{Ll}*|виправ\p{Ll}*)(?!\p{L})|تصحيح|صحح|更正|訂正|修正|정정|바로잡/u;
/** "38, not 48": what stands between the right figure and the wrong one. */
const insteadOf =
  /^[^.;\d]{0,30}[,–—(]? ?(?:(?:and|und|et|y|e|а|і) )?(?<!\p{L})(?:not|nicht|non(?: pas)?|no|não|niet|inte|nie|не|instead of|rather than|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de|anziché|invece di|вместо|замість)(?: \p{L}+)? $/u;
/** "Not 48 but 38": what stands before the wrong figure, and what between the two. */
const denied = /(?<!\p{L})(?:not|nicht|non|no|não|niet|inte|nie|не|pas)(?: \p{L}+)? $/u;
const but = /^[^.;\d]{0,30}(?<!\p{L})(?:but|sondern|mais|sino|ma|bensì|mas|maar|utan|lecz|а)(?: \p{L}+)? $/u;
/** "From 48 to 38". */
const to = /^ (?:to|auf|à|a|para|до|на|naar|till) $/u;

/** Figures that articles of a story correct, their own among them. In languages whose numbers can be read. */
export function correctionsIn(articles: readonly Article[]): Correction[] {
  return articles.flatMap((article, articleAt) => {
    const top = `${article.title}\n${article.paragraphs.join('\n').slice(0, longestTop)}`.toLowerCase();
    if (!corrects.test(top)) return [];
    const isTitled = corrects.test(article.title.toLowerCase());
    const sentences = [...sentencesOf(article)].slice(0, deepest);
    return sentences.flatMap((sentence, at) => {
      if (!isTitled && !corrects.test(sentence.text.toLowerCase())) return [];
      const before = sentences[at - 1]?.text ?? '';
      const figures = figuresIn(sentence.text, before, article.language);
      if (!figures || figures.wrong === figures.right) return [];
      const about = new Set(wordsOf(`${before} ${sentence.text}`, article.language));
      return [{ articleAt, sentence: sentence.index, about, ...figures }];
    });
  });
}

/** The figures of a sentence that corrects one, or of the sentence before it. */
function figuresIn(text: string, before: string, language: string): Pick<Correction, 'wrong' | 'right'> | undefined {
  const numbers = figuresOf(text, language);
  for (const [at, first] of numbers.entries()) {
    const second = numbers[at + 1];
    if (!second) break;
    const between = text.slice(first.end, second.start).toLowerCase();
    if (insteadOf.test(between)) return { right: first.value, wrong: second.value };
    const opening = text.slice(0, first.start).toLowerCase();
    if ((denied.test(opening) && but.test(between)) || to.test(between))
      return { wrong: first.value, right: second.value };
  }
  const [told, ...others] = figuresOf(before, language);
  const [right, ...more] = numbers;
  if (!corrects.test(text.toLowerCase()) || !told || !right || others.length + more.length > 0) return undefined;
  return { wrong: told.value, right: right.value };
}

/** Days and hours are no figures. */
function figuresOf(text: string, language: string): WrittenNumber[] {
  return numbersIn(text, language).filter(({ isOfTime }) => !isOfTime);
}

/** Whether a text of an article gives as a fact what an article not older than its own corrects. */
export function isCorrected(
  text: string,
  article: Article,
  corrections: readonly Correction[],
  articles: readonly Article[],
): boolean {
  if (corrections.length === 0) return false;
  const values = figuresOf(text, article.language).map(({ value }) => value);
  return corrections.some(({ wrong, right, about, articleAt }) => {
    if (!values.includes(wrong) || values.includes(right)) return false;
    if (isLater(article.published, articles[articleAt]?.published ?? null)) return false;
    return wordsOf(text, article.language).some((stem) => about.has(stem));
  });
}

/** Whether a sentence says what was reported, which the next one corrects. */
export function isBeforeCorrection(
  articleAt: number,
  { index }: Pick<Sentence, 'index'>,
  corrections: readonly Correction[],
): boolean {
  return corrections.some((correction) => correction.articleAt === articleAt && correction.sentence === index + 1);
}

/** Whether a sentence is one that corrects. */
export function isCorrecting(
  articleAt: number,
  { index }: Pick<Sentence, 'index'>,
  corrections: readonly Correction[],
): boolean {
  return corrections.some((correction) => correction.articleAt === articleAt && correction.sentence === index);
}

function wordsOf(text: string, language: string): string[] {
  return subjectStems(text, language).stems.filter((stem) => !/\p{N}/u.test(stem));
}
