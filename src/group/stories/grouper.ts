import type { Article } from '../../model/article.ts';
import { meanVector } from '../../text/similarity.ts';
import { byId } from '../by-id.ts';
import { Copies } from '../copies/copies.ts';
import { leadOf, weighedTerms } from './article-vector.ts';
import { dayOf, Events, type Text } from './events.ts';
import { namedTextOf } from './named-text.ts';
import { once } from './once.ts';
import { ReadingLanguages } from './reading-language.ts';
import { type ReadArticle, type StoryVector, storyOf } from './stories.ts';
import { toldWordsOf } from './told-otherwise.ts';
import { UnrelatedMatters } from './unrelated-matters.ts';
import { weekdaysIn } from './weekdays.ts';

/** One text, and the articles that carry it, in the order of their ids. */
interface CarriedText extends Text {
  readonly carriers: readonly ReadArticle[];
}

interface Told {
  readonly articles: readonly ReadArticle[];
  readonly copyOf: readonly Article[];
  readonly story: StoryVector;
}

/**
 * Puts articles together that report the same event, and takes in further ones without starting over: what was read of
 * an article, which texts are copies of which, the nearest of each, and the stories in which nothing has changed are
 * kept. The stories are those that all articles would give at once, in whatever order they came.
 */
export class Grouper {
  private articles: readonly Article[] = [];
  private read = new Map<Article, ReadArticle>();
  private texts = new Map<ReadArticle, CarriedText>();
  private told = new Map<ReadArticle, Told>();
  private readonly languages = new ReadingLanguages();
  private readonly copies = new Copies();
  private readonly events = new Events();

  /** @param added none of which has the id of another */
  add(added: readonly Article[]): void {
    this.articles = [...this.articles, ...added].sort(byId);
    this.copies.add(added);
  }

  /** In the order of the lowest id in each. */
  stories(): StoryVector[] {
    this.readAll();
    const firsts = this.copies.firsts();
    const texts = this.textsBy(firsts);
    const stories = this.events.among(texts).map((members) => {
      const articles = members.flatMap((member) => texts[member]?.carriers ?? []);
      return this.toldOf(
        articles.sort((x, y) => byId(x.article, y.article)),
        firsts,
      );
    });
    this.told = new Map(stories.map((told) => [told.articles[0] as ReadArticle, told]));
    return stories.map(({ story }) => story);
  }

  private readAll(): void {
    const languages = this.languages.of(this.articles);
    const read = this.articles.map((article, index): [Article, ReadArticle] => {
      const language = languages[index] ?? 'und';
      const known = this.read.get(article);
      if (known?.language === language) return [article, known];
      return [article, { article, language, ...weighedTerms(article, language) }];
    });
    this.read = new Map(read);
  }

  /**
   * Copies count as one text with the direction of all: as separate ones they would be found alike so surely, and so
   * many, that a group has no room for another report.
   */
  private textsBy(firsts: ReadonlyMap<Article, Article>): CarriedText[] {
    const carriersByFirst = new Map<Article, ReadArticle[]>();
    for (const [article, read] of this.read) {
      const first = firsts.get(article) ?? article;
      const carriers = carriersByFirst.get(first);
      if (carriers) carriers.push(read);
      else carriersByFirst.set(first, [read]);
    }
    const texts = [...carriersByFirst.values()].map((carriers) => {
      const known = this.texts.get(carriers[0] as ReadArticle);
      return known && areSame(known.carriers, carriers) ? known : textOf(carriers);
    });
    this.texts = new Map(texts.map((text) => [text.carriers[0] as ReadArticle, text]));
    return texts;
  }

  private toldOf(articles: readonly ReadArticle[], firsts: ReadonlyMap<Article, Article>): Told {
    const copyOf = articles.map(({ article }) => firsts.get(article) ?? article);
    const known = this.told.get(articles[0] as ReadArticle);
    if (known && areSame(known.articles, articles) && areSame(known.copyOf, copyOf)) return known;
    return { articles, copyOf, story: storyOf(articles, copyOf) };
  }
}

/** Articles that report the same event, put together; the order of the input changes nothing. */
export function storiesOf(articles: readonly Article[]): StoryVector[] {
  const grouper = new Grouper();
  grouper.add(articles);
  return grouper.stories();
}

function textOf(carriers: readonly ReadArticle[]): CarriedText {
  const { article, names, language } = carriers[0] as ReadArticle;
  const vector = meanVector(carriers.map((carrier) => carrier.vector));
  const day = dayOf(article);
  const weekdays = day === null ? weekdaysIn(`${article.title}\n${leadOf(article)}`) : 0;
  return {
    carriers,
    vector,
    names,
    language,
    day,
    weekdays,
    told: () => toldWordsOf(article, language),
    named: once(() => namedTextOf(article, language, toldWordsOf(article, language))),
    matters: new UnrelatedMatters(article, language),
  };
}

function areSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
