import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { composedPage, composedPages } from '../support/composed-pages.ts';

describe('pages composed of invented articles', () => {
  it('are the same for the same seed, and of every layout', () => {
    expect(composedPage(7)).toEqual(composedPage(7));
    expect(new Set(composedPages(10).map(({ layout }) => layout)).size).toBe(10);
  });

  it('show every paragraph in their HTML and in their text', () => {
    for (const { html, text, articles, layout } of composedPages(10))
      for (const paragraph of layout === 'mailingList' ? [] : articles.flatMap(({ paragraphs }) => paragraphs)) {
        expect(html).toContain(paragraph.replaceAll('&', '&amp;'));
        expect(text.split('\n')).toContain(paragraph);
      }
  });

  it('are taken apart into their articles', async () => {
    const pages = composedPages(30, 1001);
    const items = pages.map(({ seed, html, capturedAt }) => ({
      id: String(seed),
      sourceId: 's',
      input: `${seed}.html`,
      type: 'html' as const,
      content: html,
      capturedAt,
    }));
    const extractions = await extract(items);
    const told = pages.flatMap(({ seed, articles }) => articles.map(({ title }) => `${seed} ${title}`));
    const found = extractions.flatMap(({ articles }, i) => articles.map(({ title }) => `${pages[i]?.seed} ${title}`));
    const missing = told.filter((title) => !found.includes(title));
    const spurious = found.filter((title) => !told.includes(title));
    expect(missing.length / told.length).toBeLessThan(0.1);
    expect(spurious.length / told.length).toBeLessThan(0.05);
  });
});
