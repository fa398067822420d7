import type { Article } from '../model/article.ts';
import type { Complete, FallenBack, ModelRefusal } from '../model/language-model.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';
import { readAnswer } from './answer.ts';
import { summarizeArticles } from './index.ts';
import { type Offered, requestFor } from './prompt.ts';
import { standsAlone, type Taking, takeAnswer } from './take-answer.ts';

export interface RewriteOptions extends Pick<Taking, 'mode' | 'sentences' | 'words' | 'faultsOf'> {
  /** BCP 47: that of the edition. */
  readonly language: string;
  /** Ids of the stories that the edition tells; the others are not worth a call. */
  readonly told: ReadonlySet<string>;
  readonly complete: Complete;
}

export interface Rewriting {
  readonly sections: readonly SummarizedSection[];
  /** How many stories hold what the model wrote or chose. */
  readonly stories: number;
  readonly fallenBack: readonly FallenBack[];
  /** Why the model was not asked, or did not answer, once for each story. */
  readonly refusals: readonly ModelRefusal[];
}

interface Rewritten {
  /** Null where the story stays as it was. */
  readonly sentences: readonly SummarySentence[] | null;
  readonly fallenBack: readonly FallenBack[];
  readonly refusal?: ModelRefusal;
}

/** So many times what the summary takes is offered to the model. */
const choice = 3;

/**
 * The sections with the summaries of their stories as a model tells them: only from sentences of the articles, and
 * sentence by sentence only what passes. What does not pass is replaced by the sentence that it cites; a story of which
 * too little passes stays as it was. All stories are asked for at once; how many calls run at a time is the caller's.
 */
export async function rewrite(sections: readonly SummarizedSection[], options: RewriteOptions): Promise<Rewriting> {
  const stories = sections.flatMap((section) => section.stories).filter(({ id }) => options.told.has(id));
  const done = await Promise.all(stories.map(async (story) => [story.id, await rewriteStory(story, options)] as const));
  const byStory = new Map(done);
  const all = [...byStory.values()];
  return {
    sections: sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) => withSentences(story, byStory.get(story.id)?.sentences ?? null)),
    })),
    stories: all.filter(({ sentences }) => sentences !== null).length,
    fallenBack: all.flatMap(({ fallenBack }) => fallenBack),
    refusals: all.flatMap(({ refusal }) => (refusal ? [refusal] : [])),
  };
}

function withSentences(story: SummarizedStory, sentences: readonly SummarySentence[] | null): SummarizedStory {
  return sentences === null ? story : { ...story, summary: { ...story.summary, sentences } };
}

async function rewriteStory(story: SummarizedStory, options: RewriteOptions): Promise<Rewritten> {
  const stays = (because: string): Rewritten => ({
    sentences: null,
    fallenBack: [{ story: story.id, sentence: null, because }],
  });
  const foreign = options.mode === 'rewrite' ? otherLanguage(story.articles, options.language) : undefined;
  if (foreign) return stays(`its articles are in another language (${foreign}), and no translation can be checked`);
  const offered = offeredOf(story, options);
  if (offered.length === 0) return stays('none of its sentences can be read by itself');
  const answer = await options.complete(requestFor(offered, story.articles, options));
  if (!answer.ok) return { ...stays(answer.message), refusal: answer };
  const read = readAnswer(answer.text);
  if (typeof read === 'string') return stays(read);
  const { sentences, refused } = takeAnswer(read, { ...options, offered, articles: story.articles });
  const fallenBack = refused.map((one) => ({ story: story.id, ...one }));
  return sentences === null
    ? { sentences, fallenBack: [...fallenBack, ...stays('too little of the answer could be taken').fallenBack] }
    : { sentences, fallenBack };
}

/** Words cannot be checked against those of another language. */
function otherLanguage(articles: readonly Article[], language: string): string | undefined {
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
  return articles.map((article) => article.language).find((tag) => primary(tag) !== primary(language));
}

/**
 * The sentences of the extract and those that would come next, in the order in which they would be told. Where the model
 * only chooses, each of them can be read by itself.
 */
function offeredOf(story: SummarizedStory, { mode, sentences, words }: RewriteOptions): Offered[] {
  const more = summarizeArticles(story.articles, {
    sentences: choice * sentences,
    words: choice * words,
    method: 'blend',
  });
  const known = new Set(more.map(({ text }) => text));
  const own = story.summary.sentences.filter(({ text }) => !known.has(text));
  return [...own, ...more]
    .map((sentence, at) => ({ id: `s${at + 1}`, sentence }))
    .filter((one) => mode === 'rewrite' || standsAlone(one, story.articles));
}
