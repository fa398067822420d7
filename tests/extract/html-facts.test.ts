import { describe, expect, test } from 'vitest';
import { articleOf, bridgeBody, newsPage } from './invented-page.ts';

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the title', () => {
  test('is the heading, whatever the page is called', async () => {
    const head = meta('og:title', 'River bridge in Aldermoor closes: what you need to know');
    expect((await articleOf(newsPage({ head }))).title).toBe('Aldermoor closes its river bridge');
  });

  test('is not the heading of the site', async () => {
    const page = `<html><head><title>Aldermoor closes its river bridge | Gazette</title></head><body><h1>The Aldermoor Gazette</h1><h1>Aldermoor closes its river bridge</h1><div>${bridgeBody}</div>`;
    expect((await articleOf(page)).title).toBe('Aldermoor closes its river bridge');
  });

  test('keeps its colon and its dash', async () => {
    const title = 'Bridge – or ford: Aldermoor’s choice';
    const head = meta('og:site_name', 'Gazette');
    expect((await articleOf(newsPage({ head, title }))).title).toBe(title);
    const bare = `<html><head><title>${title} - Gazette</title>${head}</head><body><div>${bridgeBody}</div>`;
    expect((await articleOf(bare)).title).toBe(title);
  });

  test('has its entities decoded, also where structured data escapes them twice', async () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Fish &amp; chips: the bridge&#39;s last shop' });
    expect((await articleOf(`${head}<div>${bridgeBody}</div>`)).title).toBe("Fish & chips: the bridge's last shop");
  });
});

describe('authors', () => {
  test('are the people that structured data names, not the outlet', async () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      headline: 'x',
      author: [
        { '@type': 'Person', name: 'Ada Marsh' },
        { '@type': 'Organization', name: 'Gazette Staff' },
      ],
    });
    expect((await articleOf(newsPage({ head }))).authors).toEqual([{ name: 'Ada Marsh' }]);
  });

  test('are found by reference in a graph', async () => {
    const head = jsonLd({
      '@graph': [
        { '@type': 'Person', '@id': '#a', name: 'Ben Okoro' },
        { '@type': 'NewsArticle', headline: 'x', author: { '@id': '#a' } },
      ],
    });
    expect((await articleOf(newsPage({ head }))).authors).toEqual([{ name: 'Ben Okoro' }]);
  });

  test('are read from the byline where data names only an account', async () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'x', author: { name: 'admin' } });
    const header = '<div class="byline"><a href="/ada">Ada Marsh</a> Gazette Newspapers</div>';
    expect((await articleOf(newsPage({ head, header }))).authors).toEqual([{ name: 'Ada Marsh' }]);
  });

  test('have no date glued to their names', async () => {
    expect(
      (await articleOf(newsPage({ header: '<p class="author">By Ada Marsh<span>July 2, 2025</span></p>' }))).authors,
    ).toEqual([{ name: 'Ada Marsh' }]);
  });

  test('are not those of other articles in a side list', async () => {
    const list = '<aside><ul><li class="author">By Carl Brenner</li><li class="author">By Dora Wick</li></ul></aside>';
    expect((await articleOf(newsPage({ after: list }))).authors).toEqual([]);
    expect((await articleOf(newsPage({ body: `${list}${bridgeBody}` }))).authors).toEqual([]);
  });
});

describe('the date', () => {
  test('is the one stated, with its zone', async () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      headline: 'x',
      datePublished: '2025-07-02T09:30:00+02:00',
      dateModified: '2025-07-04T10:00:00+02:00',
    });
    const { published } = await articleOf(newsPage({ head }));
    expect(published).toMatchObject({ earliest: '2025-07-02T09:30:00+02:00', precision: 'second' });
    expect(published?.basis).toContain('2025-07-02T09:30:00+02:00');
  });

  test('is that of the outlet’s own day where data counts in UTC and the page shows its clock', async () => {
    const head = meta('article:published_time', '2025-07-03T02:15:20Z');
    const { published } = await articleOf(newsPage({ head, header: '<div class="date">July 2, 2025 10:15 PM</div>' }));
    expect(published?.earliest).toBe('2025-07-02T22:15:20-04:00');
  });

  test('is not shifted by the clock of an update', async () => {
    const head = meta('article:published_time', '2025-07-03T02:15:20Z');
    const { published } = await articleOf(
      newsPage({ head, header: '<div class="date">Updated July 3, 2025 10:15 AM</div>' }),
    );
    expect(published?.earliest).toMatch(/^2025-07-03T02:15:20(?:Z|\+00:00)$/);
  });

  test('is a day where nothing else is known', async () => {
    const { published } = await articleOf(newsPage({ header: '<span class="posted">July 2, 2025</span>' }));
    expect(published).toMatchObject({ earliest: '2025-07-02', precision: 'day' });
  });

  test('is not taken from a comment or a sentence of the body', async () => {
    const after = '<div class="comments"><p class="date">8 hours ago</p><p>July 9, 2025</p></div>';
    const { published } = await articleOf(
      newsPage({ after, body: `${bridgeBody}<p>The bridge was opened on May 4, 1931, by the mayor of the day.</p>` }),
      { capturedAt: '2025-07-20T10:00:00Z' },
    );
    expect(published).toBeNull();
  });

  test('that is relative is read against the time of capture', async () => {
    const header = '<span class="time">Yesterday</span>';
    expect((await articleOf(newsPage({ header }), { capturedAt: '2025-07-03' })).published?.earliest).toBe(
      '2025-07-02',
    );
    expect((await articleOf(newsPage({ header }))).published).toBeNull();
  });
});

describe('structured data', () => {
  const fields = {
    '@type': 'NewsArticle',
    headline: 'Bridge',
    datePublished: '2025-07-02',
    author: { name: 'Ada Marsh' },
  };

  test.each([
    ['a trailing comma', JSON.stringify(fields).replace(/\}$/, ',}')],
    ['raw line breaks in a string', JSON.stringify(fields).replace('Ada Marsh', 'Ada\nMarsh')],
    ['an HTML comment around it', `<!-- ${JSON.stringify(fields)} -->`],
    ['a list in a list', JSON.stringify([[fields]])],
  ])('is read though it has %s', async (_, text) => {
    const article = await articleOf(newsPage({ head: jsonLd(text) }));
    expect(article.published?.earliest).toBe('2025-07-02');
    expect(article.authors).toEqual([{ name: 'Ada Marsh' }]);
  });

  test('gives its date though it is cut off', async () => {
    const text = JSON.stringify(fields).slice(0, -20);
    expect((await articleOf(newsPage({ head: jsonLd(text) }))).published?.earliest).toBe('2025-07-02');
  });

  test('of a related article is not believed before that of the page’s own', async () => {
    const related = {
      '@type': 'NewsArticle',
      url: 'https://gazette.example/other',
      headline: 'Other',
      datePublished: '2024-01-01',
      author: { name: 'Dora Wick' },
    };
    const head = `<link rel="canonical" href="https://gazette.example/bridge">${jsonLd([related, { ...fields, url: 'https://gazette.example/bridge' }])}`;
    const article = await articleOf(newsPage({ head }));
    expect(article.published?.earliest).toBe('2025-07-02');
    expect(article.authors).toEqual([{ name: 'Ada Marsh' }]);
  });
});

describe('a page that calls its article opinion', () => {
  test('says so in its data, or right above the title', async () => {
    const typed = jsonLd({ '@type': 'OpinionNewsArticle', headline: 'Aldermoor closes its river bridge' });
    expect((await articleOf(newsPage({ head: typed }))).labels).toEqual(['OpinionNewsArticle']);
    const section = meta('article:section', 'Commentary');
    expect((await articleOf(newsPage({ head: section }))).labels).toEqual(['Commentary']);
    const kicker = `<body><p>Guest Essay</p><h1>Aldermoor closes its river bridge</h1><div>${bridgeBody}</div>`;
    expect((await articleOf(kicker)).labels).toEqual(['Guest Essay']);
  });

  test('does not say so in its menu', async () => {
    const menu = `<body><nav><ul><li>Opinion</li><li>Sport</li></ul></nav><h1>Aldermoor closes its river bridge</h1><div>${bridgeBody}</div>`;
    expect((await articleOf(menu)).labels).toBeUndefined();
  });
});

describe('outlet, address, language', () => {
  test('come from the page’s data', async () => {
    const head = `${meta('og:site_name', 'Aldermoor &amp; Selby Gazette')}<link rel="canonical" href="https://gazette.example/bridge">`;
    const article = await articleOf(newsPage({ head }), { url: 'https://gazette.example/bridge?from=feed' });
    expect(article.outlet).toEqual({ name: 'Aldermoor & Selby Gazette', basis: 'structured' });
    expect(article.url).toBe('https://gazette.example/bridge');
    expect(article.language).toBe('en');
  });

  test('an address that is not of the web is not taken over', async () => {
    const head = '<link rel="canonical" href="javascript:alert(1)">';
    expect((await articleOf(newsPage({ head }))).url).toBeUndefined();
    expect((await articleOf(newsPage({ head }), { url: 'https://gazette.example/a' })).url).toBe(
      'https://gazette.example/a',
    );
  });
});

describe('a paywall', () => {
  const paid = (more = {}) => jsonLd({ '@type': 'NewsArticle', headline: 'x', isAccessibleForFree: 'False', ...more });

  test('that shows less than the stated number of words leaves the article incomplete', async () => {
    expect((await articleOf(newsPage({ head: paid({ wordCount: 900 }) }))).complete).toBe(false);
  });

  test('that shows the whole text leaves it complete', async () => {
    expect((await articleOf(newsPage({ head: paid({ wordCount: 90 }) }))).complete).toBe(true);
  });

  test('that says so in a line leaves it incomplete, and the line out', async () => {
    const article = await articleOf(newsPage({ body: `${bridgeBody}<p>Subscribe to continue reading.</p>` }));
    expect(article.complete).toBe(false);
    expect(article.paragraphs).toHaveLength(4);
  });
});
