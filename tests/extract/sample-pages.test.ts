import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Extraction } from '../../src/model/extraction.ts';

const pageOf = (name: string) => readFileSync(new URL(`../../sources/${name}`, import.meta.url), 'utf8');

async function extractPage(name: string): Promise<Extraction> {
  const item = { id: name, sourceId: 'sample', input: name, type: 'text', content: pageOf(name) } as const;
  const [extraction] = await extract([item]);
  if (!extraction) throw new Error('no extraction');
  return extraction;
}

const bodyOf = (article: Article | undefined) => article?.paragraphs.join('\n') ?? '';
const subheadsOf = (article: Article | undefined) => article?.subheads.map((index) => article.paragraphs[index]);

describe("an aggregator's page with the full text of its related articles", () => {
  let extraction: Extraction;
  let lead: Article | undefined;
  let aarhus: Article | undefined;
  let hill: Article | undefined;
  let newsweek: Article | undefined;

  beforeAll(async () => {
    extraction = await extractPage('000_1bf4521e95fd75c3.txt');
    [lead, aarhus, hill, newsweek] = extraction.articles;
  });

  it('gives the four articles with their titles and nothing else', () => {
    expect(extraction.articles.map((article) => article.title)).toEqual([
      "Russia-Azerbaijan Tensions Soar, Threatening Moscow's Influence",
      "Ukraine's European backers mull over their options after the U.S. pauses weapons shipments",
      "Trump said he made ‘no progress' in latest call with Putin",
      'Donald Trump Reveals Details of Vladimir Putin Call',
    ]);
    expect(extraction.problems).toMatchObject([{ code: 'paywall', notice: true }]);
  });

  it('says what is stated and what is inferred about the outlets, and never takes the aggregator for one', () => {
    expect(extraction.articles.map((article) => article.outlet)).toEqual([
      { name: 'The Times', basis: 'inferred' },
      { name: 'Los Angeles Times', basis: 'stated' },
      { name: 'The Hill', basis: 'stated' },
      { name: 'Newsweek', basis: 'stated' },
    ]);
    expect(extraction.articles.map((article) => article.via)).toEqual(['Daily8', 'Daily8', 'Daily8', 'Daily8']);
  });

  it('dates them to the day, against the newest date of the page', () => {
    for (const { published } of extraction.articles) {
      expect(published).toMatchObject({ earliest: '2025-07-03', latest: '2025-07-03', precision: 'day' });
    }
    expect(aarhus?.published?.basis).toBe('relative: "an hour ago", read against 2025-07-03');
    expect(lead?.published?.basis).toContain('no date beside the article');
  });

  it('knows which is cut by a paywall', () => {
    expect(extraction.articles.map((article) => article.complete)).toEqual([false, true, true, true]);
  });

  it('keeps each body from its first sentence to its last', () => {
    expect(lead?.paragraphs).toHaveLength(6);
    expect(bodyOf(lead)).toMatch(/^Tensions rose sharply between .* 'declaration on allied interaction\.'$/s);
    expect(bodyOf(aarhus)).toMatch(/^AARHUS, Denmark — In the windswept gardens .* von der Leyen would comment\.$/s);
    expect(bodyOf(hill)).toMatch(/^President Trump said Thursday .* Ukrainian President Volodymyr Zelensky\.$/s);
    expect(bodyOf(newsweek)).toMatch(/^President Donald Trump revealed .* repel ongoing Russian offensives\.$/s);
  });

  it('credits the agency and the author whom the text names, and keeps the dateline', () => {
    expect(aarhus).toMatchObject({
      agency: 'Associated Press',
      authors: [{ name: 'Cook' }],
      dateline: 'AARHUS, Denmark',
    });
    expect(newsweek?.agency).toBe('Associated Press');
    expect(hill).not.toHaveProperty('agency');
  });

  it('takes apart what the flattening ran together', () => {
    expect(newsweek?.paragraphs[0]).toBe(
      'President Donald Trump revealed the details of his conversation with Russian President Vladimir Putin on Thursday',
    );
    expect(newsweek?.paragraphs[1]).toMatch(/^Trump told reporters before he boarded/);
    expect(subheadsOf(newsweek)).toEqual([
      'Putin and Trump talk Ukraine, Iran and other issues, Kremlin says',
      "Trump and Putin's Call History",
      'U.S. and Russian Leader Talk After Major Pentagon Announcement',
    ]);
    expect(newsweek?.embeds).toHaveLength(1);
    expect(newsweek?.captions).toHaveLength(1);
  });

  it.each([
    'Subscribe',
    'Orange background',
    'Daily8',
    'No comments',
    'Cook writes',
    'Based on facts',
    'Newsweek AI',
    'Translations may contain',
    'Trump on his call with Putin:',
    'atrupar',
    'plenary session',
    'More Associated Press',
    'includes reporting',
    'breaking news story',
    'Updates to follow',
    'hour ago',
    'Download',
  ])('has no "%s" in any body', (boilerplate) => {
    for (const article of extraction.articles) expect(bodyOf(article)).not.toContain(boilerplate);
  });

  it('gives its reason for everything it took out of a body', () => {
    expect(extraction.removed.every(({ text, reason }) => text !== '' && reason !== '')).toBe(true);
    expect(extraction.removed).toContainEqual({ text: 'Want all of The Times? Subscribe.', reason: 'paywall' });
  });
});

describe('a republished article among menus, side lists and archives', () => {
  let extraction: Extraction;
  let article: Article | undefined;

  beforeAll(async () => {
    extraction = await extractPage('002_1cbba1f3c69c0879.txt');
    article = extraction.articles[0];
  });

  it('gives one article', () => {
    expect(extraction.articles.map((found) => found.title)).toEqual([
      'Tensions are rising between Russia and Azerbaijan. Why is this happening now?',
    ]);
  });

  it('names nobody as its author, and the site only as the one that passed it on', () => {
    expect(article).toMatchObject({ authors: [], via: 'World Economist', complete: true, language: 'en' });
    expect(article).not.toHaveProperty('outlet');
  });

  it('has the day that its byline states', () => {
    expect(article?.published).toEqual({
      earliest: '2025-07-02',
      latest: '2025-07-02',
      precision: 'day',
      basis: 'stated: "July 2, 2025"',
    });
  });

  it('keeps the body from its first sentence to its last, with its subheads', () => {
    expect(bodyOf(article)).toMatch(/^Deaths of ethnic Azerbaijanis rounded up .* Aliyev to defuse the crisis\.$/s);
    expect(article?.paragraphs).toHaveLength(32);
    expect(subheadsOf(article)).toEqual([
      'Economic ties between Russia and Azerbaijan',
      'The Karabakh separatist conflict',
      'The crash of an Azerbaijan Airlines flight',
      'Police raids lead to heightened tensions',
      'Tough talk from Baku and Moscow',
    ]);
  });

  it.each([
    'Home »',
    'admin',
    'Post Views',
    'Share',
    'Source link',
    'Related Posts',
    'Heathrow',
    'Subscribe',
    '2021',
    'Uncategorized',
  ])('has no "%s" in the body', (boilerplate) => {
    const body = bodyOf(article).replace('A 2021 census', 'A census');
    expect(body).not.toContain(boilerplate);
  });
});
