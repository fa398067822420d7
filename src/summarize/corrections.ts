import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import { numbersIn, type WrittenNumber } from '../text/numbers-in.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isNoticeTitle, type Notice, noticesIn } from './correction-notices.ts';
import {
  but,
  corrects,
  denied,
  firstPerson,
  fromIt,
  givesRight,
  givesWrong,
  inPlaceOf,
  insteadOf,
  to,
  toIt,
} from './correction-words.ts';
import { isLater } from './later.ts';
import { countsOfPeople } from './outdated-tolls.ts';
import { datesIn, dayOf } from './parts/dates-in.ts';
import { standingOf } from './standing.ts';
import { subjectStems } from './subject-stems.ts';

/** A figure or a name that a report gave, and what a correction puts in its place. */
export interface Correction {
  /** Place of the article that corrects. */
  readonly articleAt: number;
  /** Indexes of the sentences that are needed to understand the one that gives what is right, and of what it may end with. */
  readonly from: number;
  readonly until: number;
  /** Index of the sentence that gives what is right, or if none does, what was wrong. */
  readonly sentence: number;
  /** Null where it is not told. */
  readonly wrong: Value | null;
  readonly right: Value | null;
  /** What the right figure counts. */
  readonly units: ReadonlySet<string>;
  /** Stems of what the figure is told of. */
  readonly about: ReadonlySet<string>;
  /** Whether it stands beside the article that it corrects, which gives what is right. */
  readonly isOwn: boolean;
  /** How what is right can be told: after the sentences from `from` on, by itself, or not at all. */
  readonly telling: 'with-opening' | 'alone' | 'none';
}

type Value = number | string;
type Values = Pick<Correction, 'wrong' | 'right'>;

/** A report that tells of a correction says so at its top. In sentences, and in characters. */
const deepest = 6;
const longestTop = 2000;
/** A sentence that shares so many stems with those before it, of its notice, can be read without them. */
const sharedAlone = 3;
/** Where only the right figure is told: stems that a sentence shares with the notice at least. */
const leastShared = 2;
/** In characters: room for "not" and another word. */
const justBefore = 60;

/** Figures that articles of a story correct, their own among them. In languages whose numbers can be read. */
export function correctionsIn(articles: readonly Article[]): Correction[] {
  return articles.flatMap((article, articleAt) => {
    const notices = noticesIn(article).flatMap((notice) => correctionsOf(notice, article, articleAt));
    return notices.length > 0 ? notices : toldIn(article, articleAt);
  });
}

/** What a report tells of a correction: "The fire brigade corrected its figure from 48 to 38." */
function toldIn(article: Article, articleAt: number): Correction[] {
  const { language } = article;
  const top = `${article.title}\n${article.paragraphs.join('\n').slice(0, longestTop)}`.toLowerCase();
  if (!corrects.test(top)) return [];
  const isTitled = corrects.test(article.title.toLowerCase());
  const sentences = [...sentencesOf(article)].slice(0, deepest);
  return sentences.flatMap(({ text, index }, at) => {
    if (!isTitled && !corrects.test(text.toLowerCase())) return [];
    const before = sentences[at - 1];
    const inOne = bothIn(text, language);
    const values =
      inOne ?? (corrects.test(text.toLowerCase()) ? oneEach(before?.text ?? '', text, language) : undefined);
    if (!values || values.wrong === values.right) return [];
    return {
      ...{ articleAt, from: inOne ? index : index - 1, sentence: index, until: index, ...values },
      units: new Set<string>(),
      about: new Set(stemsOf(`${before?.text ?? ''} ${text}`, language)),
      ...{ isOwn: false, telling: inOne ? ('alone' as const) : ('with-opening' as const) },
    };
  });
}

/** What a notice corrects: both in one sentence, or the wrong figure in one and the right one in the next. */
function correctionsOf({ sentences, isOwn }: Notice, { language }: Article, articleAt: number): Correction[] {
  const [first, last] = [sentences[0]?.index ?? 0, sentences.at(-1)?.index ?? 0];
  const whole = sentences.map(({ text }) => text).join(' ');
  const noticed = { articleAt, from: first, until: last, about: new Set(stemsOf(whole, language)), isOwn };
  const inOne = sentences.flatMap(({ text, index }) => {
    const values = bothIn(text, language) ?? namesIn(text);
    return values && values.wrong !== values.right
      ? {
          ...noticed,
          sentence: index,
          ...values,
          units: new Set<string>(),
          telling: tellingOf(index, sentences, language),
        }
      : [];
  });
  if (inOne.length > 0) return inOne;
  const parts = sentences.flatMap((sentence) => clausesOf(sentence, language));
  const figures = (is: 'isWrong' | 'isRight') =>
    parts.flatMap((part, at) => {
      const isAfterWrong = parts.slice(0, at).some(({ isWrong }) => isWrong);
      const isRight =
        part.isRight || (!part.isWrong && (isAfterWrong || parts.slice(at).some(({ isWrong }) => isWrong)));
      return (is === 'isRight' ? isRight : part.isWrong) ? part.figures : [];
    });
  const [wrongs, rights] = [figures('isWrong'), figures('isRight')];
  const right = rights[0];
  const wrong =
    wrongs.find(({ unit }) => unit !== '' && unit === right?.unit) ?? (wrongs.length === 1 ? wrongs[0] : undefined);
  if ((!right && !wrong) || rights.some(({ value }) => value !== right?.value) || wrong?.value === right?.value)
    return [];
  const people = [...countsOfPeople(whole, language).keys()];
  const units = new Set([right?.unit ?? '', ...(people.length === 1 ? people : [])].filter((unit) => unit !== ''));
  const index = (right ?? wrong)?.index ?? first;
  const telling = right ? tellingOf(index, sentences, language) : 'none';
  return [{ ...noticed, sentence: index, wrong: wrong?.value ?? null, right: right?.value ?? null, units, telling }];
}

/** How a sentence of a notice can be told: what the page says of itself as "we" cannot. */
function tellingOf(index: number, sentences: readonly Sentence[], language: string): Correction['telling'] {
  const own = sentences.find((sentence) => sentence.index === index)?.text ?? '';
  const opening = sentences.filter((sentence) => sentence.index < index).map(({ text }) => text);
  if (opening.length === 0) return 'alone';
  const stems = new Set(stemsOf(opening.join(' '), language));
  const shared = new Set(stemsOf(own, language).filter((stem) => stems.has(stem))).size;
  if (shared >= sharedAlone && standingOf({ text: own, language, quoted: false }).verdict === 'alone') return 'alone';
  return opening.some((text) => firstPerson.test(text)) ? 'none' : 'with-opening';
}

interface Clause {
  readonly isWrong: boolean;
  readonly isRight: boolean;
  readonly figures: readonly { readonly value: number; readonly unit: string; readonly index: number }[];
}

/** A sentence of a notice, parted where it turns from what was wrong to what is right: "misstated the toll as 91; it is 19". */
function clausesOf({ text, index }: Pick<Sentence, 'text' | 'index'>, language: string): Clause[] {
  const lower = text.toLowerCase();
  const [wrongAt, rightAt] = [lower.search(givesWrong), lower.search(givesRight)];
  const turn = wrongAt >= 0 && rightAt > wrongAt ? rightAt : 0;
  const dates = datesIn(text, language, null);
  const figures = figuresOf(text, language).filter(
    ({ start, end }) =>
      !dates.some((date) => date.start <= start && end <= date.end) && !/paragraphs? $/iu.test(text.slice(0, start)),
  );
  const clause = (from: number, to: number): Clause => {
    const own = figures.filter(({ start }) => start >= from && start < to);
    const said = lower.slice(from, to);
    return {
      isWrong: givesWrong.test(said) && !(turn > 0 && from === turn),
      isRight: givesRight.test(said) && !(turn > 0 && from === 0),
      figures: own.map((figure) => ({ value: figure.value, unit: unitOf(text, figure), index })),
    };
  };
  return turn > 0 ? [clause(0, turn), clause(turn, text.length)] : [clause(0, text.length)];
}

/** What a figure counts, as far as the sign before it or the word after it tells; else empty. */
function unitOf(text: string, { start, end }: WrittenNumber): string {
  const sign = /[$€£¥]\s?$/u.exec(text.slice(0, start))?.[0].trim();
  const word = /^[\s-]?(?:d[’']|de )?(\p{L}+)/u.exec(text.slice(end))?.[1];
  return sign ?? word?.toLowerCase() ?? '';
}

/** The right and the wrong figure of one sentence. */
function bothIn(text: string, language: string): Values | undefined {
  const numbers = figuresOf(text, language);
  for (const [at, first] of numbers.entries()) {
    const second = numbers[at + 1];
    if (!second) break;
    const between = text.slice(first.end, second.start).toLowerCase();
    if (insteadOf.test(between)) {
      const opening = text.slice(0, first.start).toLowerCase();
      const isReverse = inPlaceOf.test(between) && givesWrong.test(opening) && !givesRight.test(opening);
      return isReverse ? { wrong: first.value, right: second.value } : { right: first.value, wrong: second.value };
    }
    const before = text.slice(Math.max(0, first.start - justBefore), first.start).toLowerCase();
    if (toIt.test(before) && fromIt.test(between)) return { right: first.value, wrong: second.value };
    if ((denied.test(before) && but.test(between)) || to.test(between))
      return { wrong: first.value, right: second.value };
  }
  return undefined;
}

/** "The treasurer is Anna Berg, not Peter Holm." */
function namesIn(text: string): Values | undefined {
  const names =
    /(?<right>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}),? (?:(?:and|und|et|y|e) )?(?:not|nicht|non|no) (?<wrong>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})/u.exec(
      text,
    )?.groups;
  return names ? { wrong: names.wrong ?? null, right: names.right ?? null } : undefined;
}

/** The figures of a sentence and of the one that corrects it, where each has one. */
function oneEach(before: string, text: string, language: string): Values | undefined {
  const [told, ...others] = figuresOf(before, language);
  const [right, ...more] = figuresOf(text, language);
  return told && right && others.length + more.length === 0 ? { wrong: told.value, right: right.value } : undefined;
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
  return corrections.some((correction) => {
    const { wrong, right, about, isOwn, articleAt } = correction;
    const correcting = articles[articleAt];
    const isAfter =
      wrong !== null && isOwn
        ? (dayOf(article.published) ?? '') > (dayOf(correcting?.published ?? null) ?? '')
        : isLater(article.published, correcting?.published ?? null);
    if (isAfter || (right !== null && gives(text, right, article))) return false;
    const shared = stemsOf(text, article.language).filter((stem) => about.has(stem)).length;
    if (wrong !== null) return shared > 0 && gives(text, wrong, article);
    return !(isOwn && article === correcting) && shared >= leastShared && countsOtherwise(text, article, correction);
  });
}

function gives(text: string, value: Value, { language }: Article): boolean {
  return typeof value === 'string'
    ? text.includes(value)
    : figuresOf(text, language).some((figure) => figure.value === value);
}

/** Whether a text counts what a correction counts, and has another figure. */
function countsOtherwise(text: string, { language }: Article, { units }: Correction): boolean {
  if (units.size === 0) return false;
  return (
    figuresOf(text, language).some((figure) => units.has(unitOf(text, figure))) ||
    [...countsOfPeople(text, language).keys()].some((outcome) => units.has(outcome))
  );
}

/** Whether a sentence tells what a correction says is right, in the report where it belongs. */
export function tellsRight(
  { text, index }: Pick<Sentence, 'text' | 'index'>,
  articleAt: number,
  article: Article,
  correction: Correction,
): boolean {
  const { right, about, from, until } = correction;
  const isOfNotice = articleAt === correction.articleAt && index >= from && index <= until;
  if (isOfNotice || right === null || !gives(text, right, article)) return false;
  return stemsOf(text, article.language).some((stem) => about.has(stem));
}

/**
 * What a sentence is in a correction: it stands before the one that is right, gives what is right and can or cannot be
 * read without what is before it, or stands beside them. Where nothing else reports the story, what is right is its news.
 */
export function placeInCorrection(
  articleAt: number,
  { index }: Pick<Sentence, 'index'>,
  corrections: readonly Correction[],
  articles: readonly Article[],
): 'before' | 'after' | 'alone' | 'beside' | undefined {
  const own = corrections.filter((one) => one.articleAt === articleAt && index >= one.from && index <= one.until);
  const correcting = own.find(({ sentence, telling }) => sentence === index && telling !== 'none');
  if (correcting) {
    const hasReport = correcting.isOwn || !articles.every(({ title }) => isNoticeTitle(title));
    return correcting.telling === 'with-opening' && hasReport ? 'after' : 'alone';
  }
  if (own.length === 0) return undefined;
  return own.some(({ sentence, telling }) => index < sentence && telling === 'with-opening') ? 'before' : 'beside';
}

/** Whether a sentence is one that corrects. */
export function isCorrecting(
  articleAt: number,
  { index }: Pick<Sentence, 'index'>,
  corrections: readonly Correction[],
): boolean {
  return corrections.some(
    (correction) => correction.articleAt === articleAt && correction.sentence === index && correction.right !== null,
  );
}

function stemsOf(text: string, language: string): string[] {
  return subjectStems(text, language).stems.filter((stem) => !/\p{N}/u.test(stem));
}
