import { describe, expect, test } from 'vitest';
import { articleOf, newsPage } from './invented-page.ts';

const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Aldermoor closes its river bridge', ...fields })}</script>`;

describe('when an article was changed', () => {
  test('is what its data states, if that is later than its publication', async () => {
    const head = data({ datePublished: '2025-07-02T08:00:00Z', dateModified: '2025-07-03T09:30:00Z' });
    const article = await articleOf(newsPage({ head }));
    expect(article.modified).toMatchObject({ earliest: expect.stringContaining('2025-07-03T09:30') });
    expect(article.modified?.basis).toMatch(/^structured/);
  });

  test.each([
    ['the same moment in another zone', '2025-07-02T10:00:00+02:00'],
    ['an earlier moment', '2025-07-01T08:00:00Z'],
    ['the same day', '2025-07-02'],
  ])('is not said where it is %s', async (_, dateModified) => {
    const head = data({ datePublished: '2025-07-02T08:00:00Z', dateModified });
    expect(await articleOf(newsPage({ head }))).not.toHaveProperty('modified');
  });

  test('is read from the line beside the byline', async () => {
    const header = '<p class="date">Published July 2, 2025. Updated July 4, 2025</p>';
    const article = await articleOf(newsPage({ header }));
    expect(article.published?.earliest).toBe('2025-07-02');
    expect(article.modified).toMatchObject({ earliest: '2025-07-04', precision: 'day' });
  });
});
