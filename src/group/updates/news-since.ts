import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import type { StoryUpdate } from '../../model/told-story.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { dayReader } from './dated-after.ts';
import { leastTerms, type PageBefore } from './is-news.ts';
import { type ComparedSentence, comparedSentence, headlineNews, isRepeated, shareUnsaid } from './new-sentences.ts';
import { isRetold } from './retold.ts';
import { bodyText, type SaidText, saidText, type WasSaid } from './said.ts';

/** News stands first: a new sentence this early is enough, and further down it takes several, which are no background. */
const early = { sentences: 5, enough: 1 };
const anywhereEnough = 3;

/** What a story tells, beside what was told of it. */
export interface Retelling {
  /** Null where what is new is too little to tell the story again. */
  readonly update: StoryUpdate | null;
  /** Its articles that carry a text that went out, and have nothing new. */
  readonly copies: ReadonlySet<Article>;
  /** Sentences that were said as they are. */
  readonly repeated: readonly Sentence[];
}

interface ComparedArticle {
  readonly article: Article;
  readonly isCopy: boolean;
  readonly sentences: readonly ComparedSentence[];
}

/**
 * What a story says that had not been said. An article that carries a text that went out has news only where it adds to
 * it, or has another figure.
 * @param before what was said, as it is remembered, and when
 * @param pages which of the articles went out themselves, and read otherwise now
 */
export function newsSince(story: Story, before: SaidBefore, pages: Pages = noPages): Retelling {
  const { since } = before;
  const compared = story.articles.map((article) => comparedArticle(article, before, pages));
  const found = compared.flatMap(newIn);
  const copies = compared.filter((each) => each.isCopy && newIn(each).length === 0).map(({ article }) => article);
  return {
    update: isEnough(compared)
      ? {
          since,
          newSentences: found.map(({ sentence }) => sentence),
          newNames: [...new Set(found.flatMap(({ names }) => names))],
          newNumbers: [...new Set(found.flatMap(({ numbers }) => numbers))],
        }
      : null,
    copies: new Set(copies),
    repeated: compared.flatMap(({ sentences }) =>
      sentences.flatMap(({ sentence, isRepeated }) => (isRepeated ? [sentence] : [])),
    ),
  };
}

/** What was said of a story. */
export interface SaidBefore {
  readonly said: ReadonlySet<number>;
  /** The edition in which it last went out. */
  readonly since: string;
  /** The last day on which an article of it came out, ISO 8601; empty where none is known. */
  readonly newest: string;
}

/** Pages that went out, and are told again where they say more. */
export interface Pages {
  /** Whether an article is one, by its id. */
  readonly has: (article: string) => boolean;
  /** Whether a term is among those that the story said most. */
  readonly isOfStory: (key: string) => boolean;
}

const noPages: Pages = { has: () => false, isOfStory: () => false };

function comparedArticle(article: Article, { said, newest }: SaidBefore, pages: Pages): ComparedArticle {
  const wasSaid = (hash: number) => said.has(hash);
  const { language } = article;
  const body = bodyText(article);
  const isCopy = isRetold(body, wasSaid);
  const title = headlineNews(article.title, { language, isCopy }, wasSaid);
  const page = pages.has(article.id) && isCopy ? pageBefore(body, pages, wasSaid) : null;
  const all = sentencesOf(article);
  const datedIn = dayReader(article, newest);
  const dates = all.map(({ text, index }) => datedIn?.(text, index < early.sentences) ?? null);
  const isLater = datedIn && dates.slice(0, early.sentences).includes('after');
  const unsaid = shareUnsaid(body, language, wasSaid);
  const context = { language, isCopy, title, page, isLater, unsaid };
  const sentences = all.map((sentence, at) =>
    comparedSentence(sentence, saidText(sentence.text, language), context, wasSaid, dates[at]),
  );
  return { article, isCopy, sentences };
}

/** What was said begins below what was put above it. */
function pageBefore(body: readonly SaidText[], { isOfStory }: Pages, wasSaid: WasSaid): PageBefore {
  const first = body.findIndex((text) => text.terms.length >= leastTerms && isRepeated(text, wasSaid));
  return { isOfStory, isAbove: (paragraph) => paragraph < first };
}

function newIn({ sentences }: ComparedArticle): ComparedSentence[] {
  return sentences.filter(({ isNew }) => isNew);
}

/** What a copy has beside its text was put there today, wherever it stands. */
function isEnough(compared: readonly ComparedArticle[]): boolean {
  const found = compared.flatMap(newIn);
  if (
    found.some(({ hasOtherFigure, isLater }) => hasOtherFigure || isLater) ||
    compared.some((each) => each.isCopy && newIn(each).length > 0)
  )
    return true;
  const atTop = found.filter(({ sentence }) => sentence.index < early.sentences).length;
  return atTop >= early.enough || found.length >= anywhereEnough;
}
