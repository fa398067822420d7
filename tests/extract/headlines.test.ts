import { describe, expect, test } from 'vitest';
import { extractTextPage } from '../../src/extract/text-page.ts';
import { bridgeParagraphs, extractPage, harbourParagraphs, newsPage } from './invented-page.ts';

const teaser = (title: string, address: string, more = '') =>
  `<article class="card"><a href="${address}"><h3>${title}</h3></a>${more}</article>`;

describe('headlines of other articles', () => {
  test('are told with their addresses and dates, each once and without the page’s own', async () => {
    const after = [
      teaser('Harbour of Port Selby opens again', '/2025/07/01/harbour', '<time datetime="2025-07-01">1 July</time>'),
      teaser('County counts the cost of the storm', '/news/county-counts-the-cost'),
      teaser('Harbour of Port Selby opens again', '/2025/07/01/harbour?from=list'),
      teaser('Aldermoor closes its river bridge', '/news/aldermoor-closes-its-river-bridge'),
    ].join('');
    const { headlines = [] } = await extractPage(newsPage({ after }), { url: 'https://gazette.example/bridge' });
    expect(headlines).toEqual([
      {
        title: 'Harbour of Port Selby opens again',
        url: 'https://gazette.example/2025/07/01/harbour',
        published: expect.objectContaining({ earliest: '2025-07-01' }),
      },
      { title: 'County counts the cost of the storm', url: 'https://gazette.example/news/county-counts-the-cost' },
    ]);
  });

  test('are no menu entries, calls or links of the body', async () => {
    const body = `<p>${bridgeParagraphs.join(' ')} <a href="/a-b-c-d-e">The report that the council has had for years</a></p>`;
    const after = `<nav><a href="/a-long-way-of-saying-sport">All of the sport that there is in the county</a></nav>
      <p><a href="/newsletter-sign-up-page-1">Subscribe to our newsletter for the latest news of the county</a></p>`;
    expect((await extractPage(newsPage({ body, after }))).headlines).toEqual([]);
  });

  test('never lead to a script', async () => {
    const after = teaser('County counts the cost of the storm', 'javascript:alert(1)');
    expect((await extractPage(newsPage({ after }))).headlines).toEqual([
      { title: 'County counts the cost of the storm' },
    ]);
  });

  test('are at most 200', async () => {
    const after = Array.from({ length: 300 }, (_, i) =>
      teaser(`County counts the cost of storm ${i}`, `/a/b-${i}`),
    ).join('');
    expect((await extractPage(newsPage({ after }))).headlines).toHaveLength(200);
  });

  test('of a flattened page are the lines with a date below', async () => {
    const content = [
      'Fleet goes back to sea at Port Selby',
      'By Ada Marsh',
      'July 2, 2025',
      ...harbourParagraphs,
      'Latest news',
      'County counts the cost of the storm',
      'July 1, 2025',
      'More about the county and its people',
    ].join('\n');
    const item = { id: 'page', sourceId: 'invented', input: 'page.txt', type: 'text', content } as const;
    const { headlines = [] } = await extractTextPage(item);
    expect(headlines.map(({ title, published }) => [title, published?.earliest])).toEqual([
      ['County counts the cost of the storm', '2025-07-01'],
    ]);
  });
});
