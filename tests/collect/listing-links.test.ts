import { describe, expect, test } from 'vitest';
import { listingLinks } from '../../src/collect/listing-links.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const site = 'https://www.gazette.example/';

const titlesOf = (html: string, address = site, limit = 50) =>
  listingLinks(html, address, limit).map(({ title }) => title);
const urlsOf = (html: string, address = site, limit = 50) => listingLinks(html, address, limit).map(({ url }) => url);

const chrome = `<header><a href="/"><img src="/logo.svg" alt="Gazette"></a><a href="/subscribe/full-digital-access-offer">Subscribe now for full digital access</a></header>
  <nav><ul><li><a href="/news/">News</a></li><li><a href="/sport/football/premier-league-tables">Premier League tables and results</a></li></ul></nav>`;
const footer = `<footer><a href="/terms-of-use">Read our terms of use in full</a><a href="/2026/how-we-report-the-news-here.html">How we report the news in this paper</a></footer>`;

/** A front page of cards: picture and headline lead to the article, the kicker to its section, the name to its author. */
const cards = `<!doctype html><body class="has-sidebar nav-open">${chrome}<main>
  <article class="card"><a href="/news/council-closes-old-river-bridge-4711"><img src="a.jpg"></a>
    <a class="kicker" href="/news/local-politics">Local politics</a>
    <h3><a href="/news/council-closes-old-river-bridge-4711?x=1#top">Council closes the old river bridge</a></h3>
    <p>Drivers take the ring road. <a href="/author/ada-marsh">All articles by Ada Marsh here</a></p></article>
  <article class="card"><a href="/news/fishermen-back-at-sea-4712"><h3>Fishermen go back to sea</h3><p>After eleven days of storms.</p></a></article>
  <article class="card"><a href="/video/watch-the-storm-from-above-now">Watch the storm from above now</a></article>
  </main><aside><h2>Most read</h2><a href="/news/old-story-that-was-read-a-lot-3999">An old story that was read a lot</a></aside>${footer}`;

/** A blog: headings without links, "Read more" below each teaser, dates in the addresses, further pages. */
const blog = `<div id="wrapper">${chrome}<div class="posts">
  <div class="post"><h2>The mill at Aldermoor turns again</h2><p>Volunteers finished the wheel.</p><a class="more" href="/2026/11/20/mill/">Read more</a> <a href="/category/heritage/">Heritage</a></div>
  <div class="post"><a class="overlay" href="/2026/11/19/market/"></a><h2>Market moves to the north bank</h2><p>Stalls open at eight.</p></div>
  </div><div class="pagination"><a href="/page/2/">Older posts from this blog and more</a></div></div>${footer}`;

/** An old site: a table of links, numbers in the query, no element that means anything. */
const table = `<html><body bgcolor=white><table><tr><td><a href=index.php>Home</a><td><a href="forum.php?action=login">Log in to our reader forum</a>
  <tr><td><a href="story.php?id=20117"><b>School roof repaired after two years</b></a><br>
  <tr><td><a href="story.php?id=20118"><font size=2>Bus line 7 to end at the station</font></a><br>
  <tr><td><a href="story.php?id=20119">Weather: frost until the weekend</a> <a href="story.php?id=20119&print=1">print this page of the story</a>
  <tr><td><a href="mailto:a@b.example">Write to the people who edit this</a> <a href="http://ads.example/buy-this-kettle-today-12345.html">Buy this kettle today and save</a></table>`;

/** A section of an application: addresses that say nothing, titles in lists, classes made by a machine. */
const opaque = `<body><div class="css-1a2b"><div role="navigation"><a href="/s/world">World news from our correspondents today</a></div>
  <ul>${[
    'Ministers meet in Port Selby to talk about fish',
    'A library opens where the cinema used to stand',
    'Trains to the coast run again after the flood',
    'What the new county budget means for schools',
  ]
    .map(
      (title, i) =>
        `<li class="css-9"><a href="/a/x${i}Kf8Zq"><span class="css-1">News</span><span class="css-2">${title}</span></a></li>`,
    )
    .join('')}</ul></div>`;

/** A Japanese section page, with its list in the page's data as well. */
const japanese = `<html lang="ja"><head><base href="https://news.example/"><script type="application/ld+json">
  {"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","item":{"@id":"https://news.example/local","name":"地域のニュース一覧のページ"}}]},
   {"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"url":"https://news.example/e/1"},{"@type":"ListItem","position":2,"item":{"@type":"NewsArticle","url":"/e/3","headline":"港町の図書館が十年ぶりに再開した"}}]}]}</script></head>
  <body><ul><li><a href="e/1">古い川の橋が修理のため閉鎖される</a></li><li><a href="e/2">天気</a></li></ul>`;

describe('the articles of a listing', () => {
  test('are found on a front page of cards, and nothing of its menus, sections, authors and recordings', () => {
    expect(listingLinks(cards, site, 50).map(({ url, title }) => [title, url])).toEqual([
      [
        'Council closes the old river bridge',
        'https://www.gazette.example/news/council-closes-old-river-bridge-4711?x=1',
      ],
      ['Fishermen go back to sea', 'https://www.gazette.example/news/fishermen-back-at-sea-4712'],
    ]);
  });

  test('have the headings of their teasers where the link says only "Read more", or nothing', () => {
    expect(listingLinks(blog, site, 50).map(({ url, title }) => [title, url])).toEqual([
      ['The mill at Aldermoor turns again', 'https://www.gazette.example/2026/11/20/mill/'],
      ['Market moves to the north bank', 'https://www.gazette.example/2026/11/19/market/'],
    ]);
  });

  test('are found in a table by the numbers in their addresses, on this site only', () => {
    expect(urlsOf(table, 'http://old.example/news/')).toEqual([
      'http://old.example/news/story.php?id=20117',
      'http://old.example/news/story.php?id=20118',
      'http://old.example/news/story.php?id=20119',
    ]);
  });

  test('are found by their titles and their kin where the addresses say nothing', () => {
    expect(titlesOf(opaque)).toEqual([
      'Ministers meet in Port Selby to talk about fish',
      'A library opens where the cinema used to stand',
      'Trains to the coast run again after the flood',
      'What the new county budget means for schools',
    ]);
  });

  test("are those of the page's data, whether or not the page links to them", () => {
    expect(listingLinks(japanese, 'https://news.example/local', 50).map(({ url, title }) => [title, url])).toEqual([
      ['古い川の橋が修理のため閉鎖される', 'https://news.example/e/1'],
      ['港町の図書館が十年ぶりに再開した', 'https://news.example/e/3'],
    ]);
  });

  test('are as many as are wanted, in the order of the page, each with its reasons', () => {
    const [first, ...others] = listingLinks(cards, site, 1);
    expect(others).toEqual([]);
    expect(first?.reasons).toEqual([
      'its title is a heading',
      'it stands in an article',
      'in its address: a name like a sentence',
      'in its address: a name of several words',
      'in its address: a number',
    ]);
  });
});

describe('what a page calls its parts', () => {
  const list = (name: string) =>
    `<div class="${name}">${['council-closes-old-bridge', 'fishermen-back-at-sea', 'market-moves-north'].map((slug) => `<h3><a href="/2026/${slug}.html">A story about ${slug.replaceAll('-', ' ')}</a></h3>`).join('')}</div>`;

  test('keeps out a list that stands beside the others', () => {
    expect(titlesOf(`${list('river')}${list('sidebar').replaceAll('2026', '2025')}`)).toHaveLength(3);
  });

  test('is not believed where all articles stand in it', () => {
    expect(titlesOf(list('sponsored'))).toHaveLength(3);
  });
});

describe('an address', () => {
  const link = (href: string) => `<h2><a href="${href}">A title of quite some words here</a></h2>`;

  test.each([
    'https://gazette.example/2026/11/20/bridge.html',
    'https://sport.gazette.example/fishermen-win-the-cup-at-last',
    '//www.gazette.example/news/bridge-closed-until-spring',
    '/tag-team-wins-the-county-cup',
    '/%E6%A9%8B%E3%81%8C%E4%BF%AE%E7%90%86%E3%81%AE%E3%81%9F%E3%82%81%E9%96%89%E9%8E%96',
  ])('such as %s is taken', (href) => {
    expect(urlsOf(link(href))).toHaveLength(1);
  });

  test.each([
    'https://gazette.example.evil.example/2026/11/20/bridge.html',
    'https://notgazette.example/2026/11/20/bridge.html',
    'javascript:alert(1)//2026/11/20/a-long-name-here.html',
    'data:text/html,2026/11/20/a-long-name-here.html',
    'https://ada:secret@www.gazette.example/2026/11/20/bridge.html',
    '/tag/the-old-river-bridge-of-aldermoor',
    '/topics/2026/river-bridges-of-the-county',
    '/author/ada-marsh-of-the-gazette-1234',
    '/2026/11/20/programme-of-the-season.pdf',
    '/news?page=12345',
    '/news/page/12345/',
    '/videos/',
    '/?utm_source=x#2026-11-20',
    '/search?q=a-long-name-here-2026',
    'http://[broken/2026/11/20/bridge.html',
    '#2026-11-20-a-long-name-here',
    '',
  ])('such as %s is not', (href) => {
    expect(urlsOf(link(href))).toEqual([]);
  });

  test('of the listing itself is not', () => {
    const own = 'https://www.gazette.example/news/2026/river-bridge-special.html';
    expect(urlsOf(link(`${own}#top`), own)).toEqual([]);
  });
});

describe('a listing that is broken or made to do harm', () => {
  test.each(['', '<', '<a', '<a href="/2026/x-y-z-w.html">', '<script type="application/ld+json">[[[[', '\0\0'])(
    'of %j gives nothing and does not throw',
    (html) => {
      expect(listingLinks(html, site, 5)).toEqual([]);
      expect(listingLinks(html, 'no address', 5)).toEqual([]);
    },
  );

  test('has lists in its data that are none', () => {
    const lists = [
      {
        '@type': 'ItemList',
        itemListElement: [
          null,
          3,
          [],
          { item: null },
          { url: 7 },
          { url: 'javascript:1', name: 'A title of four words' },
        ],
      },
      { '@type': ['ItemList', null], itemListElement: 'nothing' },
    ];
    expect(urlsOf(`<script type="application/ld+json">${JSON.stringify(lists)}</script>`)).toEqual([]);
  });

  test.each([
    ['links', '<a href="/2026/a-name-of-words.html">A title of some more words</a>'],
    ['different links', '<li><a href="/2026/a-name-of-words-#.html">A title of some more words</a>'],
    ['open links', '<a href="/x">'],
    ['headings', '<h2>A title of some more words</h2>'],
    ['open elements', '<div><li><p>'],
    ['elements that a comment seems to close', '<div><!--</div>-->'],
    ['elements that an attribute seems to close', '<div title="</div>">'],
    ['lists of data', '<script type="application/ld+json">{"@type":"ItemList","itemListElement":["/a"]}</script>'],
  ])('of nothing but %s takes time in proportion to its length', async (_, piece) => {
    await expectInProportion((count) => {
      const html = Array.from({ length: count }, (__, i) => piece.replace('#', `${i}`)).join('');
      listingLinks(html, site, 50);
    }, 3_200);
  });
});
