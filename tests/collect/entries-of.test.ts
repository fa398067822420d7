import { expect, it } from 'vitest';
import { entriesOf } from '../../src/collect/entries-of.ts';
import type { FeedSource } from '../../src/model/source.ts';

const source = (url: string, name = url): FeedSource => ({
  kind: 'feed',
  id: 's',
  name,
  url,
  headers: [],
  body: 'auto',
});

function outletOf(title: string, entryUrl: string, listed = source('https://feeds.herald.example/world')) {
  const entry = { title: 'News', authors: [], content: '', summary: '', categories: [], url: entryUrl };
  const feed = { format: 'rss', title, url: 'https://www.herald.example/', entries: [entry] } as const;
  return entriesOf(listed, feed)[0]?.outlet;
}

it.each([
  ['Coast Herald', 'Coast Herald'],
  ['World - Coast Herald', 'Coast Herald'],
  ['The Herald | Latest headlines', 'The Herald'],
  ['Herald » Politics', 'Herald'],
  ['Latest news', undefined],
])('of a feed called %j the outlet is %s', (title, outlet) => {
  expect(outletOf(title, 'https://www.herald.example/a')).toBe(outlet);
});

it('is what the editor calls the source, where the editor does', () => {
  const named = source('https://feeds.herald.example/world', 'Herald World Desk');
  expect(outletOf('World', 'https://herald.example/a', named)).toBe('Herald World Desk');
});

it('is not the aggregator whose feed leads to the sites of others', () => {
  expect(outletOf('News of the day', 'https://gazette.example/a')).toBeUndefined();
});

it('is whom an aggregating feed names with the entry, and the feed has passed it on', () => {
  const entry = { title: 'News', authors: [], content: '', summary: '', categories: [], outlet: 'Coast Herald' };
  const feed = { format: 'rss', title: 'Wire Search', entries: [entry, { ...entry, outlet: 'Wire Search' }] } as const;
  const entries = entriesOf(source('https://wire.example/feed'), feed);
  expect(entries.map(({ outlet, via }) => [outlet, via])).toEqual([
    ['Coast Herald', 'Wire Search'],
    ['Wire Search', undefined],
  ]);
  const named = entriesOf(source('https://wire.example/feed', 'My search'), feed);
  expect(named[0]).toMatchObject({ outlet: 'Coast Herald', via: 'My search' });
});

it('names of a search the site that was searched', () => {
  const entry = { title: 'News', authors: [], content: '', summary: '', categories: [], outlet: 'Coast Herald' };
  const url = 'https://news.search.example/topics';
  const feed = { format: 'rss', title: '"harbour bridge" - Search News', url, entries: [entry] } as const;
  expect(entriesOf(source('https://news.search.example/rss'), feed)[0]).toMatchObject({ via: 'Search News' });
});
