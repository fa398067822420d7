import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { FeedEntry } from '../../src/model/feed.ts';
import type { Item } from '../../src/model/item.ts';
import { expectInProportion } from '../support/in-proportion.ts';
import { bridgeBody, bridgeParagraphs } from './invented-page.ts';

const entry: FeedEntry = {
  url: 'https://gazette.example/bridge',
  title: 'Aldermoor closes its river bridge',
  authors: ['Ada Marsh', 'admin'],
  published: '2026-11-20T05:50:00Z',
  content: bridgeBody,
  summary: '',
  categories: [],
  language: 'en-GB',
};

async function extractionOf(
  content: string,
  more: Partial<FeedEntry> = {},
  item: Partial<Item> = {},
): Promise<Extraction> {
  const whole: Item = {
    id: 'f',
    sourceId: 'gazette',
    input: 'Gazette: bridge',
    type: 'fragment',
    content,
    entry: { ...entry, ...more },
    ...item,
  };
  const [extraction] = await extract([whole]);
  if (!extraction) throw new Error('one item gives one extraction');
  return extraction;
}

async function articleOf(content: string, more: Partial<FeedEntry> = {}, item: Partial<Item> = {}): Promise<Article> {
  const [article] = (await extractionOf(content, more, item)).articles;
  if (!article) throw new Error('no article');
  return article;
}

describe('what a feed holds of an article', () => {
  test('is its text, with what the feed says about it', async () => {
    expect(await articleOf(bridgeBody)).toEqual({
      id: expect.stringMatching(/^a-/),
      title: entry.title,
      url: entry.url,
      authors: [{ name: 'Ada Marsh' }],
      published: {
        earliest: '2026-11-20T05:50:00+00:00',
        latest: '2026-11-20T05:50:00+00:00',
        precision: 'second',
        basis: 'the feed: "2026-11-20T05:50:00Z"',
      },
      language: 'en-GB',
      paragraphs: bridgeParagraphs,
      subheads: [],
      complete: true,
      embeds: [],
      captions: [],
      sourceId: 'gazette',
    });
  });

  test('may be text without tags, with lines between its paragraphs', async () => {
    const { paragraphs } = await articleOf(bridgeParagraphs.join('<br/><br/>'));
    expect(paragraphs).toEqual(bridgeParagraphs);
  });

  test('has its subheads, pictures and posts in their places', async () => {
    const article = await articleOf(
      `<h1>What is known</h1>${bridgeBody}<figure><img src="a.jpg"><figcaption>The bridge in May.</figcaption></figure>
       <h3>What comes next</h3><p>The works begin on Monday.</p><blockquote class="twitter-tweet"><p>So sad.</p></blockquote>
       <img src="https://stats.example/pixel?id=7" width="1" height="1"><script>track()</script>`,
    );
    expect(article.paragraphs).toEqual([
      'What is known',
      ...bridgeParagraphs,
      'What comes next',
      'The works begin on Monday.',
    ]);
    expect(article.subheads).toEqual([0, 5]);
    expect(article.captions).toEqual(['The bridge in May.']);
    expect(article.embeds).toEqual(['So sad.']);
  });

  test('is a note without a title, called by its first sentence', async () => {
    const { title, paragraphs } = await articleOf('<p>The bridge is closed. Take the ring road.</p>', { title: '' });
    expect(title).toBe('The bridge is closed.');
    expect(paragraphs).toEqual(['The bridge is closed. Take the ring road.']);
  });

  test('has the date of its last change where the feed knows no other', async () => {
    const { published, ...rest } = entry;
    const [extraction] = await extract([
      {
        id: 'f',
        sourceId: 's',
        input: 'x',
        type: 'fragment',
        content: bridgeBody,
        entry: { ...rest, updated: '2026-11-21' },
      },
    ]);
    expect(published).toBeDefined();
    expect(extraction?.articles[0]?.published).toMatchObject({
      earliest: '2026-11-21',
      precision: 'day',
      basis: 'the feed, last change: "2026-11-21"',
    });
  });

  test('has no address that a script would run', async () => {
    expect((await articleOf(bridgeBody, { url: 'javascript:alert(1)' })).url).toBeUndefined();
  });
});

describe('what feeds put around a text', () => {
  test.each([
    '<p>The post <a href="#">Aldermoor closes its bridge</a> appeared first on <a href="#">Gazette.example</a>.</p>',
    '<p>Der Beitrag Brücke gesperrt erschien zuerst auf Gazette.</p>',
    '<p>L’article Pont fermé est apparu en premier sur Gazette.</p>',
    '<p>La entrada Puente cerrado se publicó primero en Gazette.</p>',
    '<p>投稿 橋の閉鎖 は ガゼット に最初に表示されました。</p>',
    '<p>Comments</p>',
    '<p><a href="#">12 comments</a></p>',
    '<p>submitted by <a href="#">/u/ada_marsh</a> <a>[link]</a> <a>[comments]</a></p>',
    '<p>Article URL: <a>https://gazette.example/bridge</a></p><p>Points: 12</p><p># Comments: 3</p>',
    '<p>Share this:</p><ul><li>Share on Facebook</li></ul>',
    '<p>Filed under: Roads, Bridges</p>',
  ])('is left out, and said: %s', async (addition) => {
    const { articles, removed } = await extractionOf(bridgeBody + addition);
    expect(articles[0]?.paragraphs).toEqual(bridgeParagraphs);
    expect(articles[0]?.complete).toBe(true);
    expect(removed.length).toBeGreaterThan(0);
  });

  test('is left out at the end of a line too', async () => {
    const plain = `${bridgeParagraphs[0]} The post Bridge closed appeared first on The Gazette.`;
    const { articles, removed } = await extractionOf(plain);
    expect(articles[0]?.paragraphs).toEqual([bridgeParagraphs[0]]);
    expect(removed).toEqual([
      { text: 'The post Bridge closed appeared first on The Gazette.', reason: 'signature of the feed' },
    ]);
  });

  test('is not seen in news that speaks of posts and of reading on', async () => {
    const news = [
      'The post of mayor is vacant, and her name appeared first on the list of those who want it, officials say.',
      'Tags on the bridge will be painted over, and the spray cans that were found there will be kept.',
      'Pupils should keep reading in the holidays, the school board of Aldermoor said in a letter on Friday.',
    ];
    const { paragraphs, complete } = await articleOf(news.map((text) => `<p>${text}</p>`).join(''));
    expect(paragraphs).toEqual(news);
    expect(complete).toBe(true);
  });
});

describe('a teaser', () => {
  const [first = '', second = ''] = bridgeParagraphs;

  test.each([
    ['a mark in brackets', `<p>${first} ${second.slice(0, 40)} [&#8230;]</p>`, [first]],
    ['three dots', `<p>${first}</p><p>${second.slice(0, 40)}...</p>`, [first]],
    ['three dots and nothing before them', `<p>${second.slice(0, 40)}…</p>`, [`${second.slice(0, 40)} …`]],
    ['a mark after a whole sentence', `<p>${first} […]</p>`, [first]],
    [
      'a link to the rest',
      `<p>${first}</p><p><a href="#">Continue reading Aldermoor closes its bridge →</a></p>`,
      [first],
    ],
    ['a link to the rest on its last line', `${first} <a href="#">Read more</a>`, [first]],
    ['a German link to the rest', `<p>${first}</p><a href="#">Weiterlesen »</a>`, [first]],
    ['a paywall', `<p>${first}</p><p>Subscribe to continue reading</p>`, [first]],
  ])('is told by %s, and ends with a whole sentence', async (_, content, paragraphs) => {
    const article = await articleOf(content);
    expect(article.paragraphs).toEqual(paragraphs);
    expect(article.complete).toBe(false);
  });

  test('is told by being short and all that there is but for a page', async () => {
    expect((await articleOf(`<p>${first}</p>`, { content: '', summary: first })).complete).toBe(false);
    expect((await articleOf(`<p>${first}</p>`)).complete).toBe(true);
  });

  test('loses a sentence for a reason', async () => {
    const { removed } = await extractionOf(`<p>${first} Drivers will have to […]</p>`);
    expect(removed).toEqual([{ text: 'Drivers will have to', reason: 'a sentence that the feed cuts off' }]);
  });

  test('is no long text that ends in dots', async () => {
    const long = Array.from({ length: 8 }, (_, i) => `<p>${i + 1}. ${bridgeParagraphs[i % 4]}</p>`).join('');
    const { paragraphs } = await articleOf(`${long}<p>Nobody knows …</p>`);
    expect(paragraphs.at(-1)).toBe('Nobody knows …');
  });
});

describe('an entry without text', () => {
  test.each(['', '<img src="a.jpg">', '<a href="#">Comments</a>', '<p>&nbsp;</p>', '<script>alert(1)</script>'])(
    'is no article, and the way out is told: %s',
    async (content) => {
      const { articles, problems } = await extractionOf(content);
      expect(articles).toEqual([]);
      expect(problems[0]).toMatchObject({ code: 'no-article', hint: expect.stringContaining('body: fetch') });
    },
  );

  test('is a headline where nothing else is wanted', async () => {
    const article = await articleOf('', {}, { share: 'link' });
    expect(article).toMatchObject({ title: entry.title, url: entry.url, paragraphs: [], complete: false });
  });
});

describe('a fragment made to do harm', () => {
  test.each([
    ['open elements', '<div>'],
    ['posts that appear nowhere', 'The post a '],
    ['dots', '. . . … '],
    ['brackets', '[… '],
    ['sentences', 'It is so. Read more of it. '],
  ])('of nothing but %s takes time in proportion to its length', async (_, piece) => {
    await expectInProportion((length) => extractionOf(piece.repeat(length / piece.length)), 40_000);
  });
});
