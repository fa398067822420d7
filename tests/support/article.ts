import type { Article } from '../../src/model/article.ts';
import type { StoryParts } from '../../src/model/parts.ts';

/** The parts of a story beside which nothing stands. */
export const noParts: StoryParts = { figures: [], quotations: [], timeline: [], watch: [] };

/** An article of which a test states only what it is about. */
export function article(stated: Partial<Article> & { readonly id: string }): Article {
  return {
    title: 'Dam opens after a decade',
    authors: [],
    published: null,
    language: 'en',
    paragraphs: ['The dam opened on Monday.'],
    subheads: [],
    complete: true,
    embeds: [],
    captions: [],
    sourceId: 'test',
    ...stated,
  };
}
