import { describe, expect, it } from 'vitest';
import { commonFeedAddresses, discoverFeeds } from '../../../src/collect/discover-feeds.ts';

const address = 'https://www.courier.example/city/';

describe('the feeds that a page names', () => {
  it('has the main feed before those of comments and categories, and declared ones before links', () => {
    const page = `<html><head>
      <link rel="alternate" type="application/rss+xml" title="Courier &raquo; Comments Feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml" title="City" href="/category/city/feed/">
      <link rel="alternate" type="application/rss+xml" title="Courier &amp; Sons" href="/feed/">
      <link rel='alternate' type='application/atom+xml' href='https://feeds.courier.example/atom?a=1&amp;b=2'>
      </head><body><a href="/rss.xml" title="All news">RSS</a></body></html>`;
    expect(discoverFeeds(page, address)).toEqual([
      { url: 'https://www.courier.example/feed/', title: 'Courier & Sons', type: 'application/rss+xml' },
      { url: 'https://feeds.courier.example/atom?a=1&b=2', title: '', type: 'application/atom+xml' },
      { url: 'https://www.courier.example/category/city/feed/', title: 'City', type: 'application/rss+xml' },
      {
        url: 'https://www.courier.example/comments/feed/',
        title: 'Courier » Comments Feed',
        type: 'application/rss+xml',
      },
      { url: 'https://www.courier.example/rss.xml', title: 'All news', type: '' },
    ]);
  });

  it('takes links that look like feeds only from the same site', () => {
    const page = `<a href="https://other.example/feed">x</a> <a href="https://courier.example/index.rdf">y</a>
      <a href="/news/feeding-birds">birds</a> <a href="/news/?feed=rss2">z</a> <a href="/feedback">say it</a>`;
    expect(discoverFeeds(page, address).map(({ url }) => url)).toEqual([
      'https://courier.example/index.rdf',
      'https://www.courier.example/news/?feed=rss2',
    ]);
  });

  it('is not led astray by translations, programs, comments and other data', () => {
    const page = `<link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" href="/feed.css">
      <link rel="alternate" type="application/json" href="/wp-json/posts/1">
      <link rel="alternate" type="application/json+oembed" href="/oembed?feed=rss">
      <script>document.write('<link rel="alternate" type="application/rss+xml" href="/script-feed">')</script>
      <!-- <link rel="alternate" type="application/rss+xml" href="/commented-feed"> -->
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`;
    expect(discoverFeeds(page, address)).toEqual([]);
  });

  it('heeds the base of the page, and names each feed once', () => {
    const page = `<base href="/archive/"><link rel="alternate" type="application/rss+xml" href="feed.xml">
      <link rel="alternate" type="application/rss+xml" href="/archive/feed.xml"><a href="feed.xml">again</a>`;
    expect(discoverFeeds(page, address).map(({ url }) => url)).toEqual([
      'https://www.courier.example/archive/feed.xml',
    ]);
  });

  it('reads megabytes of unclosed tags', () => {
    expect(discoverFeeds('<a href="/feed'.repeat(50_000), address)).toEqual([]);
    expect(discoverFeeds('<div>'.repeat(100_000), address)).toEqual([]);
  });
});

describe('addresses that are worth a try', () => {
  it('begin in the folder of the page, and go on at the root of the site', () => {
    expect(commonFeedAddresses('https://www.courier.example/city/index.html?x=1')).toEqual([
      'https://www.courier.example/city/feed',
      'https://www.courier.example/city/rss.xml',
      'https://www.courier.example/feed',
      'https://www.courier.example/rss',
      'https://www.courier.example/rss.xml',
      'https://www.courier.example/atom.xml',
      'https://www.courier.example/feed.xml',
      'https://www.courier.example/index.xml',
      'https://www.courier.example/feed.json',
    ]);
  });

  it('are none of what is no address', () => {
    expect(commonFeedAddresses('courier')).toEqual([]);
  });
});
