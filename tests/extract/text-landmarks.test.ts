import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { inventedArticles } from '../support/composed-articles.ts';

const told = inventedArticles
  .filter(({ language }) => language === 'en')
  .map((article) => ({ ...article, paragraphs: article.paragraphs.filter((text) => !text.startsWith('#')) }))
  .slice(0, 4);
const titles = told.map(({ title }) => title);
const inLines = (text: readonly string[]) => text.join('\n');

async function articlesIn(content: string) {
  const capturedAt = '2025-05-13T20:00:00Z';
  const [read] = await extract([{ id: 'p', sourceId: 's', input: 'p.txt', type: 'text', content, capturedAt }]);
  return read?.articles ?? [];
}

async function titlesIn(content: string) {
  return (await articlesIn(content)).map(({ title }) => title);
}

describe('a line that a page repeats at each of its articles', () => {
  it('parts entries of a live page whose titles ask, and whose hour and zone are lines of their own', async () => {
    const entries = told.map(({ title, paragraphs }, i) =>
      inLines([`1${i}:42`, 'GMT', `${title}?`, ...paragraphs, 'Copy link', 'Send']),
    );
    expect(await titlesIn(inLines(entries))).toEqual(titles.map((title) => `${title}?`));
  });

  it('begins an article that lacks the byline by which the others are known, and whose title says little', async () => {
    const pieces = told.map(({ title, authors, paragraphs }, i) =>
      inLines([
        `DESK--${i}${i}7`,
        i === 2 ? 'A quiet week ahead for everyone' : title,
        'Editors note with photos',
        i === 2 ? 'By THE NIGHT DESK' : `By ${authors[0]}`,
        ...paragraphs,
      ]),
    );
    const articles = await articlesIn(inLines(pieces));
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual(told.map(({ paragraphs }) => paragraphs));
  });
});

describe('the contents of a page', () => {
  it('names the titles of its articles, each of which stands below the name of its section', async () => {
    const sections = ['World', 'Business', 'Culture', 'Science'];
    const pieces = told.map(({ title, paragraphs }, i) => inLines([sections[i] ?? '', title, ...paragraphs]));
    const contents = titles.map((title) => `• ${title}`);
    expect(await titlesIn(inLines(['The Quarto', 'In this issue', ...contents, ...pieces]))).toEqual(titles);
  });
});

describe('what programs write for links', () => {
  it.each([
    [
      'numbers before them',
      (title: string, i: number) => `[${2 * i + 1}]${title}`,
      (i: number) => `[${2 * i + 2}]Share`,
    ],
    [
      'addresses after them',
      (title: string) => `${title} [https://news.example/a]`,
      () => 'Share [https://news.example/s]',
    ],
    ['Markdown', (title: string) => `## [${title}](https://news.example/a)`, () => '[Share](https://news.example/s)'],
  ])('is no part of a title: %s', async (_, linked, share) => {
    const pieces = told.map(({ title, paragraphs, published }, i) =>
      [linked(title, i), published, ...paragraphs, share(i)].join('\n\n'),
    );
    expect(await titlesIn(pieces.join('\n\n'))).toEqual(titles);
  });

  it('leaves numbers in brackets alone where they are notes', async () => {
    const [first] = told;
    const paragraphs = first?.paragraphs.slice(0, 4).map((text) => `${text}[1]`) ?? [];
    const [article] = await articlesIn(inLines([first?.title ?? '', 'By Nora Whitlock', ...paragraphs]));
    expect(article?.paragraphs).toEqual(paragraphs);
  });
});

describe('text that was wrapped', () => {
  it('keeps the lines of a head in which only the title is long', async () => {
    const pieces = told
      .slice(0, 3)
      .map(({ title, authors, outlet, paragraphs }) =>
        [
          inLines([`${title} this week`, `By ${authors[0]}`, '318 words', '12 May 2025', outlet]),
          ...paragraphs.map((text) => text.replace(/(.{55,68}) /g, '$1\n')),
        ].join('\n\n'),
      );
    expect(await titlesIn(pieces.join('\n\n'))).toEqual(titles.slice(0, 3).map((title) => `${title} this week`));
  });
});

describe('beginnings of articles', () => {
  const excerpts = told.map(({ title, paragraphs }) =>
    inLines([
      title,
      'Posted on May 12, 2025 by admin',
      `${paragraphs.join(' ').slice(0, 320)} [...]`,
      'Continue reading',
    ]),
  );

  it('are no articles where a page has several', async () => {
    expect(await titlesIn(inLines(excerpts))).toEqual([]);
  });

  it('are one where a page has only that', async () => {
    expect(await titlesIn(excerpts[0] ?? '')).toEqual(titles.slice(0, 1));
  });
});

describe('who wrote an article, and when', () => {
  const [{ title, paragraphs } = { title: '', paragraphs: [] }] = told;
  const withHead = async (...head: string[]) => (await articlesIn(inLines([title, ...head, ...paragraphs])))[0];

  it.each([
    ['a name with the paper', ['Nora Whitlock Kelmouth Enquirer']],
    ['a name with the paper after "By"', ['By Nora Whitlock Harbour News', 'May 12, 2025']],
    ['a name with an address', ['Nora Whitlock | nwhitlock@courier.example']],
    ['a name with its age', ['Nora Whitlock 2 months']],
    [
      'a name above what the person does',
      [
        'Nobody on the quay of Kelmouth was surprised by what the engineers found in March, and few of those who cross the swing bridge every day believe that eleven weeks will be enough for it.',
        'Nora Whitlock',
        'Harbour reporter @nwhitlock',
        '12 May 2025 05:39',
      ],
    ],
    ['"By" without a space', ['ByNora-Jean Whitlock', 'May 12, 2025']],
  ])('is read from %s', async (_, head) => {
    const article = await withHead(...head);
    expect(article?.authors.map(({ name }) => name)).toEqual([expect.stringMatching(/^Nora(?:-Jean)? Whitlock$/)]);
  });

  it('is the day of publication where that of a change stands before it', async () => {
    const inOneLine = await withHead('Updated May 13, 2025 4:04AM / Published May 12, 2025 12:16PM');
    expect(inOneLine?.published?.earliest).toMatch(/^2025-05-12/);
    const inTwo = await withHead('Updated: May 13, 2025', 'Published: May 12, 2025');
    expect(inTwo?.published?.earliest).toBe('2025-05-12');
  });
});
