import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { select } from '../../src/select/index.ts';
import { article } from '../support/article.ts';

const options = { articlesPerSource: 3 };
const reasons = (articles: readonly Article[]) =>
  select(articles, options).leftOut.map(({ article: id, reason }) => [id, reason]);

describe('each article once', () => {
  const first = article({ id: 'a', title: 'Dam opens', url: 'https://example.org/dam' });

  it('takes what is different, in order', () => {
    const second = article({ id: 'b', title: 'Dam closes', paragraphs: ['It closed.'] });
    expect(select([first, second], options)).toEqual({ articles: [first, second], leftOut: [] });
  });

  it('knows the same address', () => {
    const again = { ...article({ id: 'b', paragraphs: ['Other words.'] }), url: 'https://example.org/dam' };
    expect(reasons([first, again])).toEqual([['b', 'duplicate of "Dam opens"']]);
  });

  it('knows the same text of the same outlet, whatever its spaces', () => {
    const one = article({ id: 'a', title: 'Dam opens', paragraphs: ['The dam  opened.'] });
    const two = article({ id: 'b', title: 'DAM OPENS', paragraphs: ['The dam opened.'] });
    expect(reasons([one, two])).toEqual([['b', 'duplicate of "Dam opens"']]);
  });

  it('keeps the same text of another outlet, for grouping to fold', () => {
    const one = article({ id: 'a', outlet: { name: 'Gazette', basis: 'stated' } });
    const two = article({ id: 'b', outlet: { name: 'Courier', basis: 'stated' } });
    expect(reasons([one, two])).toEqual([]);
  });

  it('does not take two articles without a body for the same', () => {
    expect(reasons([article({ id: 'a', paragraphs: [] }), article({ id: 'b', paragraphs: [] })])).toEqual([]);
  });
});

it('takes of a source no more than its share', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => article({ id, paragraphs: [`Text ${id}.`], sourceId: 'feed' }));
  const other = article({ id: 'e', paragraphs: ['Text e.'], sourceId: 'folder' });
  expect(select([...many, other], options).articles.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
  expect(reasons(many)).toEqual([['d', 'over the limit of 3 for source feed']]);
});
