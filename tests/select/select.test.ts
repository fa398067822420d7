import { describe, expect, it } from 'vitest';
import type { Article, Published } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import type { Origin } from '../../src/select/candidate.ts';
import { type SelectOptions, select } from '../../src/select/index.ts';
import { sinceOf } from '../../src/select/news-context.ts';
import { article } from '../support/article.ts';
import { context, feedSource, remembering, sighting, toldIn } from './news.ts';

const options = { articlesPerSource: 3 };
const reasons = (articles: readonly Article[]) =>
  select(articles, options).leftOut.map(({ article: id, reason }) => [id, reason]);

describe('each article once', () => {
  const first = article({ id: 'a', title: 'Dam opens', url: 'https://example.org/dam' });

  it('takes what is different, in order', () => {
    const second = article({ id: 'b', title: 'Dam closes', paragraphs: ['It closed.'] });
    expect(select([first, second], options)).toMatchObject({ articles: [first, second], leftOut: [], because: [] });
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

const folder: Source = { kind: 'folder', id: 'saved', name: 'Saved by hand', path: '/pages' };
const page: Source = {
  kind: 'page',
  id: 'live',
  name: 'Live',
  url: 'https://harbour.example/live',
  headers: [],
  links: false,
};

function on(day: string): Published {
  return { earliest: day, latest: day, precision: 'day', basis: 'stated' };
}

function story(id: string, stated: Partial<Article> = {}): Article {
  return article({ id, title: `About ${id}`, paragraphs: [`Text of ${id}.`], sourceId: 'gazette', ...stated });
}

/** Selects as for the edition of Friday, all from one source, each from a page of its own. */
function selectFrom(
  source: Source,
  articles: readonly Article[],
  more: Partial<SelectOptions> & { origin?: Partial<Origin> } = {},
) {
  const originByArticle = new Map(
    articles.map((one): [string, Origin] => [one.id, { source, address: 'here', page: [one], ...more.origin }]),
  );
  return select(articles, { articlesPerSource: 20, originByArticle, context: context(), ...more });
}

describe('what is new', () => {
  it('leaves out what is older than the window where it was fetched, and nothing that was saved', () => {
    const old = story('old', { published: on('2026-10-01') });
    expect(selectFrom(feedSource(), [old]).leftOut[0]?.reason).toBe(
      'older than the window (published 2026-10-01, window since 2026-11-19)',
    );
    expect(selectFrom(folder, [old]).articles).toEqual([old]);
  });

  it('leaves out what went out before, saved or fetched, by address or by the name of its entry', () => {
    const dam = story('dam', { url: 'http://www.harbour.example/news/dam?utm_source=x' });
    const sent = (key: string) => context({ recall: remembering(key, toldIn('2026-11-19-daily')) });
    const entry = sighting('dam', { keys: ['guid harbour.example/feed tag:dam'] });
    for (const source of [feedSource(), folder]) {
      expect(selectFrom(source, [dam], { context: sent('url harbour.example/news/dam') }).leftOut[0]?.reason).toBe(
        'already in edition 2026-11-19-daily',
      );
    }
    expect(selectFrom(feedSource(), [dam], { context: sent('tag:dam'), origin: { entry } }).articles).toEqual([]);
  });

  it('judges by the earlier of the dates of entry and page, and says what is not plain', () => {
    const entry = sighting('dam', { published: '2026-11-19T18:00:00Z' });
    const redated = story('dam', { published: on('2026-10-01') });
    expect(selectFrom(feedSource(), [redated], { origin: { entry } }).articles).toEqual([]);
    expect(selectFrom(feedSource(), [story('undated')]).because).toEqual([
      { article: 'undated', because: 'undated, first seen now' },
    ]);
    expect(selectFrom(folder, [story('ahead', { published: on('2027-01-01') })]).because).toEqual([
      { article: 'ahead', because: 'dated 2027-01-01, which is in the future: judged by when it was first seen' },
    ]);
  });

  it('does not know the next article of a page by the address of the page', () => {
    const today = story('today', { url: 'https://harbour.example/live', sourceId: 'live' });
    const sent = context({ recall: remembering('url harbour.example/live', toldIn('2026-11-19-daily')) });
    expect(selectFrom(page, [today], { context: sent }).articles).toEqual([today]);
  });

  it('takes several articles of one page for several, though they have its address', () => {
    const several = ['one', 'two'].map((id) => story(id, { url: 'https://harbour.example/news/morning' }));
    expect(selectFrom(feedSource(), several, { origin: { page: several } }).articles).toEqual(several);
  });

  it('filters by the words of title and text', () => {
    const ferry = story('ferry', { paragraphs: ['The crossing is closed.'] });
    expect(selectFrom(feedSource({ include: ['Crossing'] }), [ferry]).articles).toEqual([ferry]);
    expect(selectFrom(feedSource({ exclude: ['crossing is'] }), [ferry]).leftOut[0]?.reason).toBe(
      'the source\'s filter: has "crossing is"',
    );
  });
});

describe('limits', () => {
  const dated = (id: string, day: string, sourceId: string) =>
    story(id, { sourceId, published: on(day), paragraphs: [`Text of ${id}.`] });

  it('cut the oldest, and keep the order of the input', () => {
    const articles = [dated('a', '2026-11-17', 'x'), dated('b', '2026-11-19', 'x'), dated('c', '2026-11-18', 'x')];
    const { articles: taken, leftOut } = select(articles, { articlesPerSource: 2 });
    expect(taken.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(leftOut).toEqual([
      { article: 'a', title: 'About a', stage: 'select', reason: 'over the limit of 2 for source x' },
    ]);
  });

  it('of the source itself go before the general one, by its name', () => {
    const { leftOut } = selectFrom(feedSource({ limit: 1 }), [story('a'), story('b')]);
    expect(leftOut[0]?.reason).toBe('over the limit of 1 for source Harbour Gazette');
  });

  it('let no busy source crowd out the others', () => {
    const busy = [1, 2, 3, 4, 5, 6].map((at) => dated(`busy${at}`, `2026-11-1${at}`, 'busy'));
    const quiet = [dated('quiet1', '2026-11-01', 'quiet'), dated('quiet2', '2026-11-02', 'quiet')];
    const { articles, leftOut } = select([...busy, ...quiet], { articlesPerSource: 10, articles: 4 });
    expect(articles.map(({ id }) => id)).toEqual(['busy5', 'busy6', 'quiet1', 'quiet2']);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['over the limit of 4 articles']));
  });

  it('leave a place for the copy that another source has', () => {
    const copy = { url: 'https://harbour.example/news/dam', published: on('2026-11-10') };
    const articles = [
      dated('newer', '2026-11-19', 'all'),
      story('dam', { ...copy, sourceId: 'all' }),
      story('again', { ...copy, sourceId: 'local' }),
    ];
    expect(select(articles, { articlesPerSource: 1 }).articles.map(({ id }) => id)).toEqual(['newer', 'again']);
  });
});

it('tells of every article by what it is known again, and whether it was taken', () => {
  const [dam, old] = [
    story('dam', { url: 'https://harbour.example/dam' }),
    story('old', { published: on('2026-01-01') }),
  ];
  const { sightings } = selectFrom(feedSource(), [dam, old]);
  expect(sightings).toEqual([
    expect.objectContaining({
      article: 'dam',
      chosen: true,
      keys: ['url harbour.example/dam', 'id dam'],
      source: 'here',
    }),
    expect.objectContaining({ article: 'old', chosen: false, published: '2026-01-01' }),
  ]);
});

it('begins the window where somebody says, else at the last edition, else some hours ago', () => {
  const now = new Date('2026-11-20T06:00:00Z');
  const lastEdition = '2026-11-18T06:00:00.000Z';
  expect(sinceOf({ since: '2026-11-01', lastEdition, now, windowHours: 24 })).toBe('2026-11-01');
  expect(sinceOf({ lastEdition, now, windowHours: 24 })).toBe(lastEdition);
  expect(sinceOf({ lastEdition: null, now, windowHours: 24 })).toBe('2026-11-19T06:00:00.000Z');
});
