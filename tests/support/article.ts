import type { Article } from '../../src/model/article.ts';

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
