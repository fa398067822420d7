import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { FeedEntry } from '../../src/model/feed.ts';
import type { Item } from '../../src/model/item.ts';
import { bridgeBody, bridgeParagraphs, harbourParagraphs, newsPage } from './invented-page.ts';

const entry: FeedEntry = {
  url: 'https://gazette.example/bridge?from=feed',
  title: 'Aldermoor closes its river bridge until spring',
  authors: ['Ben Okoro'],
  published: '2026-11-20T05:50:00Z',
  content: '',
  summary: '',
  categories: [],
};

async function extractionOf(
  content: string,
  more: Partial<FeedEntry> = {},
  item: Partial<Item> = {},
): Promise<Extraction> {
  const whole: Item = {
    id: 'p',
    sourceId: 's',
    input: 'p.html',
    type: 'html',
    content,
    entry: { ...entry, ...more },
    ...item,
  };
  const [extraction] = await extract([whole]);
  if (!extraction) throw new Error('one item gives one extraction');
  return extraction;
}

const articleOf = async (...given: Parameters<typeof extractionOf>) => (await extractionOf(...given)).articles[0];

const harbourTitle = 'Fishermen of Port Selby go back to sea';
const two = `<!doctype html><html lang="en"><body>
  <article><h2>${harbourTitle}</h2>${harbourParagraphs.map((text) => `<p>${text}</p>`).join('')}<p>${harbourParagraphs[0]} Again.</p></article>
  <article><h2>Aldermoor closes its river bridge</h2>${bridgeBody}<p>The county will decide about help in the week before Christmas, after it has heard the shopkeepers of both banks.</p></article></body></html>`;

describe('the article that an entry means', () => {
  test('is the one with its title, and the others of the page are left out', async () => {
    const { articles, removed } = await extractionOf(two);
    expect(articles.map(({ title }) => title)).toEqual(['Aldermoor closes its river bridge']);
    expect(removed).toContainEqual({ text: harbourTitle, reason: 'another article on the page of an entry' });
  });

  test('is the longest where none has its title', async () => {
    const { articles } = await extractionOf(two, { title: 'Weather' });
    expect(articles.map(({ title }) => title)).toEqual([harbourTitle]);
  });

  test('is the only one, whatever its title', async () => {
    const { articles } = await extractionOf(newsPage(), { title: 'Ring road gets busy' });
    expect(articles.map(({ title }) => title)).toEqual(['Aldermoor closes its river bridge']);
  });
});

describe('what the page does not say', () => {
  test('is that it is opinion, where the feed says so', async () => {
    expect((await articleOf(newsPage(), { categories: ['Bridges', 'Opinion'] }))?.labels).toEqual(['Opinion']);
    expect((await articleOf(newsPage(), { categories: ['Bridges'] }))?.labels).toBeUndefined();
  });

  test('is filled in from the feed', async () => {
    expect(await articleOf(newsPage())).toMatchObject({
      title: 'Aldermoor closes its river bridge',
      authors: [{ name: 'Ben Okoro' }],
      url: entry.url,
      published: { earliest: '2026-11-20T05:50:00+00:00', basis: 'the feed: "2026-11-20T05:50:00Z"' },
    });
  });

  test('is not touched where it says it', async () => {
    const head = `<link rel="canonical" href="https://gazette.example/bridge"><meta name="author" content="Ada Marsh">
      <meta property="article:published_time" content="2026-11-19T23:10:00Z">`;
    expect(await articleOf(newsPage({ head }))).toMatchObject({
      authors: [{ name: 'Ada Marsh' }],
      url: 'https://gazette.example/bridge',
      published: { earliest: '2026-11-19T23:10:00+00:00' },
    });
  });

  test.each(['News', 'Just a moment...'])('is its title, where that is "%s"', async (title) => {
    expect((await articleOf(newsPage({ title })))?.title).toBe(entry.title);
  });

  test('is its address, where its canonical one is that of the site', async () => {
    const head = '<link rel="canonical" href="https://gazette.example/">';
    expect((await articleOf(newsPage({ head })))?.url).toBe(entry.url);
  });

  test('is the opening of a text that has no title', async () => {
    const text = bridgeParagraphs.join('\n\n');
    expect((await articleOf(text, {}, { type: 'text' }))?.title).toBe(entry.title);
  });
});

describe('the date', () => {
  const dated = (date: string) => newsPage({ header: `<p class="date">${date}</p>` });

  test('is the feed’s where the page says the same day', async () => {
    expect((await articleOf(dated('November 20, 2026')))?.published?.earliest).toBe('2026-11-20T05:50:00+00:00');
  });

  test('is the page’s where the feed gave an old article a new date', async () => {
    expect((await articleOf(dated('March 2, 2024')))?.published?.earliest).toBe('2024-03-02');
  });

  test('is the feed’s where the page says only when it was changed', async () => {
    const head = '<meta property="article:modified_time" content="2026-11-24T10:00:00Z">';
    expect((await articleOf(newsPage({ head })))?.published?.earliest).toBe('2026-11-20T05:50:00+00:00');
  });

  test('is the page’s where the feed knows only the day', async () => {
    const head = '<meta property="article:published_time" content="2026-11-20T06:10:00Z">';
    expect((await articleOf(newsPage({ head }), { published: '2026-11-20' }))?.published?.earliest).toBe(
      '2026-11-20T06:10:00+00:00',
    );
  });
});

describe('a page without an article', () => {
  const wall = '<!doctype html><title>Log in</title><form><input name="user"></form>';

  test('gives what the feed holds, and says so', async () => {
    const { articles, problems } = await extractionOf(wall, { content: bridgeBody });
    expect(articles[0]).toMatchObject({ title: entry.title, paragraphs: bridgeParagraphs, complete: true });
    expect(problems.map(({ code, where }) => [code, where])).toEqual([['page-without-article', 'p.html']]);
  });

  test('gives the summary, which is not the whole', async () => {
    const { articles } = await extractionOf(wall, { summary: `<p>${bridgeParagraphs[0]}</p>` });
    expect(articles[0]).toMatchObject({ paragraphs: [bridgeParagraphs[0]], complete: false });
  });

  test('is a problem of its own where the feed holds nothing', async () => {
    const { articles, problems } = await extractionOf(wall);
    expect(articles).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['no-article']);
  });

  test('is a headline where nothing else is wanted', async () => {
    const { articles } = await extractionOf(wall, {}, { share: 'link' });
    expect(articles[0]).toMatchObject({ title: entry.title, url: entry.url, paragraphs: [] });
  });
});

describe('a short item', () => {
  const item =
    'The footbridge at Selby Lock opens again on Saturday, the county said. It had been shut since a barge struck it in June.';
  const page = (below: string, title = entry.title) =>
    `<!doctype html><html lang="en"><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <main><h1>${title}</h1>${below}</main><footer>© Gazette</footer></body></html>`;
  const read = async (content: string, more: Partial<FeedEntry> = {}) => {
    const { articles, problems } = await extractionOf(content, more);
    return { paragraphs: articles.map(({ paragraphs }) => paragraphs), problems: problems.map(({ code }) => code) };
  };
  const none = { paragraphs: [], problems: ['no-article'] };

  test('is the article below the title of its entry', async () => {
    expect(await read(page(`<p>${item}</p>`))).toEqual({ paragraphs: [[item]], problems: [] });
  });

  test('is not one below another title', async () => {
    expect(await read(page(`<p>${item}</p>`, 'More from the Gazette'))).toEqual(none);
  });

  test.each([
    ['the text breaks off', `<p>${item} Until then walkers have…</p>`],
    [
      'a menu of links stands',
      `<ul>${'<li><a href="/a">The county opens a bridge on Saturday.</a></li>'.repeat(4)}</ul>`,
    ],
    ['a single sentence stands', '<p>The footbridge opens again on Saturday.</p>'],
  ])('is not one where %s', async (_, below) => {
    expect(await read(page(below))).toEqual(none);
  });

  test('is not one where a link to the rest stands', async () => {
    const stub = page(`<p>${item}</p><p><a href="/all">Continue reading</a></p>`);
    expect(await read(stub)).toEqual({ paragraphs: [], problems: ['stub'] });
  });

  test('is not what a wall says', async () => {
    const below = `<p>Please log in or subscribe to read this article. It takes one minute and you can cancel at any time, without giving us a reason at all.</p>
      <form><input type="password"></form>`;
    expect((await read(page(below))).paragraphs).toEqual([]);
  });

  test('is not what the page has where the feed has more', async () => {
    const { paragraphs } = await read(page(`<p>${item}</p>`), { content: bridgeBody });
    expect(paragraphs).toEqual([bridgeParagraphs]);
  });
});

describe('the language that the editor gives', () => {
  test.each(['html', 'text', 'fragment'] as const)('is that of an article from %s', async (type) => {
    const content = type === 'text' ? bridgeParagraphs.join('\n\n') : type === 'html' ? newsPage() : bridgeBody;
    expect((await articleOf(content, {}, { type, language: 'en-IE' }))?.language).toBe('en-IE');
  });
});
