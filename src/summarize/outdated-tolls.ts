import type { Article } from '../model/article.ts';
import { numbersIn, withPlainNumbers } from '../text/numbers-in.ts';
import { isLater } from './later.ts';
import { outcomesIn } from './parts/outcome-near.ts';
import { tollsIn } from './tolls.ts';

/** In characters: the news stands in the first sentence. */
const longestLead = 300;
/** In characters: how far from its number stands what became of people. */
const near = 40;
const border = /[,;:.!?()、，；。：]| (?:and|und|et|y|e|en|och|и|та) /u;
/** A later toll that is lower replaces another where its article says so. */
const lowers =
  /(?<!\p{L})(?:revis\p{L}+|lower(?:s|ed)|down to|gesenkt|nach unten|revue?s? à la baisse|ramené|rebaj\p{L}+|a la baja|reduc\p{L}+)(?!\p{L})|下调|调低|修正/iu;
/** Where nobody knows which article came first, the one that says that a toll rose did not. */
const rises =
  /(?<!\p{L})(?:ris(?:es|en|ing)|rose|climb\p{L}*|jump\p{L}*|grow[ns]|grew|increas\p{L}+|gestiegen|steigt|stieg|erhöht\p{L}*|monte|monté|s[’']alourdi\p{L}*|grimpe|sub(?:e|ió)|aument\p{L}+|asciende|ascendió|salit?[aeo]|salgono|sobe|subiu|вырос\p{L}*|возрос\p{L}*|увелич\p{L}+|зрос\p{L}*)(?!\p{L})|升至|上升|增至|增加|ارتفا?ع|ارتفعت|上る|増え/iu;
/** Of another year, it is another event's. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** Which texts of a story's articles count the dead, the injured or the like, and a later article counts them anew. */
export interface OutdatedTolls {
  readonly isOutdated: (articleAt: number, text: string) => boolean;
}

interface Counted {
  readonly tolls: ReadonlyMap<string, number>;
  readonly isLowered: boolean;
  readonly isRisen: boolean;
}

/** What later articles of a story count more of; in languages that have words for what becomes of people. */
export function outdatedTolls(articles: readonly Article[]): OutdatedTolls {
  const news = new Map<Article, Counted>();
  const newsOf = (article: Article): Counted => {
    const told =
      news.get(article) ??
      countedIn(`${article.title}. ${article.paragraphs[0]?.slice(0, longestLead) ?? ''}`, article);
    news.set(article, told);
    return told;
  };
  const laterThan = new Map<Article, readonly Article[]>();
  return {
    isOutdated: (articleAt, text) => {
      const article = articles[articleAt];
      if (!article || articles.length < 2) return false;
      const later = laterThan.get(article) ?? notBefore(article, articles);
      laterThan.set(article, later);
      if (later.length === 0 || year.test(text)) return false;
      const tolls = [...countedIn(text, article).tolls];
      return later.some((other) => {
        if (tolls.length === 0 || primary(other) !== primary(article)) return false;
        const { tolls: anew, isLowered, isRisen } = newsOf(other);
        if (!isRisen && !isLater(other.published, article.published)) return false;
        return tolls.some(([outcome, count]) => {
          const newest = anew.get(outcome) ?? count;
          return newest > count || (newest < count && isLowered);
        });
      });
    },
  };
}

function notBefore(article: Article, articles: readonly Article[]): Article[] {
  return articles.filter((other) => other !== article && !isLater(article.published, other.published));
}

function countedIn(text: string, { language }: Article): Counted {
  const isEnglish = language.startsWith('en');
  const tolls = isEnglish ? tollsIn(withPlainNumbers(text, numbersIn(text, 'en'))) : tollsElsewhere(text, language);
  return { tolls, isLowered: lowers.test(text), isRisen: rises.test(text) };
}

/** The first number of each outcome, by the words that stand after the number, else by those before it. */
function tollsElsewhere(text: string, language: string): Map<string, number> {
  const tolls = new Map<string, number>();
  const numbers = numbersIn(text, language).filter(({ isOfTime }) => !isOfTime);
  for (const [at, { value, start, end }] of numbers.entries()) {
    const after = text.slice(end, Math.min(end + near, numbers[at + 1]?.start ?? text.length)).split(border)[0] ?? '';
    const before =
      text
        .slice(Math.max(start - near, numbers[at - 1]?.end ?? 0), start)
        .split(border)
        .at(-1) ?? '';
    const name = onlyOutcome(after, language) ?? onlyOutcome(before, language);
    if (name !== undefined && value > 0 && !tolls.has(name)) tolls.set(name, value);
  }
  return tolls;
}

function onlyOutcome(text: string, language: string): string | undefined {
  const found = outcomesIn(text, language);
  return found.length === 1 ? found[0]?.name : undefined;
}

function primary({ language }: Article): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}
