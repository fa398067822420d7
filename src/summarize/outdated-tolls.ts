import type { Article } from '../model/article.ts';
import { numbersIn, withPlainNumbers } from '../text/numbers-in.ts';
import { tollsIn } from './fates.ts';
import { isLater } from './later.ts';
import { outcomesIn } from './parts/outcome-near.ts';

/** In characters: the news stands in the first sentence. */
const longestLead = 300;
/** In characters: how far from its number stands what became of people. */
const near = 40;
const border = /[,;:.!?()、，；。：]/u;
/** In another language the same letters are no border: "six personnes y ont trouvé la mort". */
const and: Readonly<Record<string, RegExp>> = {
  de: / und /u,
  fr: / et /u,
  es: / (?:y|e) /u,
  it: / ed? /u,
  pt: / e /u,
  nl: / en /u,
  sv: / och /u,
  ru: / и /u,
  uk: / (?:та|і|й) /u,
};
/** A later toll that is lower replaces another where its article says so. */
const lowers =
  /(?<!\p{L})(?:revis\p{L}+|lower(?:s|ed)|down to|gesenkt|nach unten|revue?s? à la baisse|ramené|rebaj\p{L}+|a la baja|reduc\p{L}+)(?!\p{L})|下调|调低|修正/iu;
/** Where nobody knows which article came first, the one that says that a toll rose did not. */
const rises =
  /(?<!\p{L})(?:ris(?:es|en|ing)|rose|climb\p{L}*|jump\p{L}*|grow[ns]|grew|increas\p{L}+|gestiegen|steigt|stieg|erhöht\p{L}*|monte|monté|s[’']alourdi\p{L}*|grimpe|sub(?:e|ió)|aument\p{L}+|asciende|ascendió|salit?[aeo]|salgono|sobe|subiu|вырос\p{L}*|возрос\p{L}*|увелич\p{L}+|зрос\p{L}*)(?!\p{L})|升至|上升|增至|增加|ارتفا?ع|ارتفعت|上る|増え/iu;
/** Two counts that lie further apart, as a factor, may be of two places. */
const furthest = 3;
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
  /** Whether it is known to be the later one. */
  readonly isKnown: boolean;
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
  const known = new Map<Article, readonly Counted[]>();
  const laterThan = (article: Article): readonly Counted[] => {
    const later = known.get(article) ?? articles.flatMap((other) => countedAnew(other, article, newsOf));
    known.set(article, later);
    return later;
  };
  return {
    isOutdated: (articleAt, text) => {
      const article = articles[articleAt];
      if (!article || articles.length < 2 || year.test(text)) return false;
      const later = laterThan(article);
      if (later.length === 0) return false;
      const tolls = [...countedIn(text, article).tolls];
      return later.some((news) => tolls.some(([outcome, count]) => isCountedAnew(news, outcome, count)));
    },
  };
}

/** What an article counts, where it is later than another, or says of a toll that it rose. */
function countedAnew(other: Article, article: Article, newsOf: (article: Article) => Counted): Counted[] {
  if (other === article || primary(other) !== primary(article)) return [];
  if (isLater(article.published, other.published)) return [];
  const news = newsOf(other);
  const isKnown = isLater(other.published, article.published);
  return news.tolls.size > 0 && (isKnown || news.isRisen) ? [{ ...news, isKnown }] : [];
}

function isCountedAnew({ tolls, isLowered, isKnown }: Counted, outcome: string, count: number): boolean {
  const newest = tolls.get(outcome) ?? count;
  return newest > count ? isKnown || newest <= furthest * count : newest < count && isKnown && isLowered;
}

function countedIn(text: string, { language }: Article): Counted {
  const isEnglish = language.startsWith('en');
  const tolls = isEnglish ? tollsIn(withPlainNumbers(text, numbersIn(text, 'en'))) : countsOfPeople(text, language);
  return { tolls, isLowered: lowers.test(text), isRisen: rises.test(text), isKnown: false };
}

/** The first number of each outcome, by the words that stand after the number, else by those before it. */
export function countsOfPeople(text: string, language: string): Map<string, number> {
  const tolls = new Map<string, number>();
  const numbers = numbersIn(text, language).filter(({ isOfTime }) => !isOfTime);
  for (const [at, { value, start, end }] of numbers.entries()) {
    const after = partsOf(text.slice(end, Math.min(end + near, numbers[at + 1]?.start ?? text.length)), language)[0];
    const before = partsOf(text.slice(Math.max(start - near, numbers[at - 1]?.end ?? 0), start), language).at(-1);
    const name = onlyOutcome(after ?? '', language) ?? onlyOutcome(before ?? '', language);
    if (name !== undefined && value > 0 && !tolls.has(name)) tolls.set(name, value);
  }
  return tolls;
}

function partsOf(text: string, language: string): string[] {
  const word = and[language.split('-')[0]?.toLowerCase() ?? ''];
  return text.split(border).flatMap((part) => (word ? part.split(word) : [part]));
}

function onlyOutcome(text: string, language: string): string | undefined {
  const found = outcomesIn(text, language);
  return found.length === 1 ? found[0]?.name : undefined;
}

function primary({ language }: Article): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}
