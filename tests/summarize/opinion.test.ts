import { describe, expect, it } from 'vitest';
import { summarize, summarizeArticles } from '../../src/summarize/index.ts';
import { article } from '../support/article.ts';

const view = article({
  id: 'view',
  title: 'Aarup harbor channel deserves better than this council',
  labels: ['Opinion'],
  paragraphs: [
    'The harbor council of Aarup has wasted ten years on the north channel of the harbor.',
    'Fishing families of Aarup paid for the sea wall of 1950 and the lighthouse of 1962 by themselves.',
  ],
});
const report = article({
  id: 'report',
  title: 'Aarup votes to dredge channel',
  paragraphs: [
    'The harbor council of Aarup voted on Tuesday to dredge the north channel.',
    'The work on the north channel of the harbor will cost 40 million crowns, the council said.',
  ],
});
const tellers = (articles: readonly (typeof view)[]) =>
  summarizeArticles(articles, { method: 'blend', sentences: 4 }).map(({ citations }) => citations[0]?.article);

describe('a piece of opinion', () => {
  it('is not told as news beside a report, even as the first article', () => {
    expect(new Set(tellers([view, report]))).toEqual(new Set(['report']));
    expect(tellers([{ ...view, labels: [] }, report])).toContain('view');
  });

  it('is told where the story has nothing else', () => {
    expect(tellers([view])).toContain('view');
  });

  it('gives no headline beside a report', () => {
    const stories = [{ id: 's', articles: [view, report], independent: 2, reasons: [] }];
    const section = { theme: 'Coast', origin: 'found' as const, reasons: [], stories };
    expect(summarize([section], { method: 'blend' })[0]?.stories[0]?.headline).toBe('Aarup votes to dredge channel');
  });
});
