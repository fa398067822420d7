import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { SummarizedStory } from '../../src/model/summary.ts';
import { faultsOf } from '../../src/receipts/faults-of.ts';
import { summarize } from '../../src/summarize/index.ts';
import { countWords } from '../../src/text/words.ts';
import { article } from '../support/article.ts';

const pageOf = (name: string) => readFileSync(new URL(`../../sources/${name}`, import.meta.url), 'utf8');

/** An article cut out of a sample page by hand, so that summaries are tested apart from extraction. */
function cutOut(page: string, id: string, title: string, start: string, end: string): Article {
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the sample page has no text from "${start}" to "${end}"`);
  const paragraphs = page
    .slice(from, to)
    .split('\n')
    .map((line) => line.trim());
  return article({ id, title, paragraphs: paragraphs.filter((line) => line !== '') });
}

const stories = new Map<string, SummarizedStory>();
const summaryOf = (id: string) => stories.get(id)?.summary.sentences.map(({ text }) => text) ?? [];

beforeAll(() => {
  const aggregator = pageOf('000_1bf4521e95fd75c3.txt');
  const blog = pageOf('002_1cbba1f3c69c0879.txt');
  const soar = "Russia-Azerbaijan Tensions Soar, Threatening Moscow's Influence";
  const why = 'Tensions are rising between Russia and Azerbaijan. Why is this happening now?';
  const mull = "Ukraine's European backers mull over their options after the U.S. pauses weapons shipments";
  const none = "Trump said he made ‘no progress' in latest call with Putin";
  const reveals = 'Donald Trump Reveals Details of Vladimir Putin Call';
  const articlesByStory = {
    crisis: [
      cutOut(aggregator, 'soar', soar, 'Tensions rose sharply', 'Want all of The Times?'),
      cutOut(blog, 'why', why, 'Deaths of ethnic', 'Source link'),
    ],
    pause: [cutOut(aggregator, 'mull', mull, 'AARHUS, Denmark', '\n\nTrump said he made')],
    call: [
      cutOut(aggregator, 'none', none, 'President Trump said Thursday', '\n\nDonald Trump Reveals'),
      cutOut(aggregator, 'reveals', reveals, 'Based on facts', 'DOWNLOAD THE APP'),
    ],
  };
  for (const [id, articles] of Object.entries(articlesByStory)) {
    const section = {
      theme: id,
      origin: 'found' as const,
      reasons: [],
      stories: [{ id, articles, independent: 1, reasons: [] }],
    };
    const [summarized] = summarize([section], { sentences: 4, words: 120, method: 'blend' });
    const [story] = summarized?.stories ?? [];
    if (story) stories.set(id, story);
  }
});

describe('the sample edition', () => {
  it.each(['crisis', 'pause', 'call'])('tells %s in two to four sentences of 50 to 120 words, with receipts', (id) => {
    const story = stories.get(id);
    const words = countWords(summaryOf(id).join(' '));
    expect(summaryOf(id).length).toBeGreaterThanOrEqual(2);
    expect(summaryOf(id).length).toBeLessThanOrEqual(4);
    expect(words).toBeGreaterThanOrEqual(50);
    expect(words).toBeLessThanOrEqual(120);
    for (const sentence of story?.summary.sentences ?? [])
      expect(faultsOf(sentence, story?.articles ?? [])).toEqual([]);
    expect(story?.summary.nutgraf).not.toBeNull();
  });

  it('tells both accounts of the death, each with who gives it, after the sentence that introduces the brothers', () => {
    const summary = summaryOf('crisis');
    const failure = summary.findIndex((text) =>
      /^One of the brothers died of heart failure.*Russian investigators said/.test(text),
    );
    const torture = summary.findIndex((text) =>
      /prosecutor's office of Azerbaijan said.*'torture and murder/.test(text),
    );
    expect(summary[failure - 1]).toContain('two brothers');
    expect(torture).toBeGreaterThan(failure);
    expect(stories.get('crisis')?.summary.disputes).toMatchObject([{ subject: 'the cause of death' }]);
  });

  it('cuts the dateline, and says so', () => {
    expect(summaryOf('pause')[0]).toMatch(/^President Volodymyr Zelensky and some/);
    expect(stories.get('pause')?.summary.sentences[0]?.edits[0]?.cut).toBe('AARHUS, Denmark — ');
  });

  it('takes neither the glued standfirst nor a piece of the quotation that never closes', () => {
    expect(summaryOf('call').join('\n')).not.toMatch(
      /revealed the details|We had a call|Talked about a lot|happy about that|Newsweek AI|atrupar/,
    );
  });

  it('takes the titles that tell the news', () => {
    expect(stories.get('crisis')?.headline).toMatch(/Tensions Soar/);
    expect(stories.get('call')?.headline).toMatch(/no progress/);
  });

  it('takes none of the bad picks that were seen', () => {
    const all = [...stories.keys()].flatMap((id) => summaryOf(id)).join('\n');
    expect(all).not.toMatch(
      /^(?:'This is crucial|They are needed|Chief among|She believes|It shrugged|Based on facts|Deaths of ethnic|Left:)|Want all of|Updates to follow|Cook writes/m,
    );
  });
});
