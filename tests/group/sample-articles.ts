import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../sources', name), 'utf8');

/** The five articles of the sample pages, cut out by hand, so that grouping is tested apart from extraction. */
export function sampleArticles(): Article[] {
  const aggregator = read('000_1bf4521e95fd75c3.txt');
  const blog = read('002_1cbba1f3c69c0879.txt');
  const day = (date: string) => ({ earliest: date, latest: date, precision: 'day' as const, basis: 'stated' });
  const [today, dayBefore] = [day('2025-07-03'), day('2025-07-02')];
  return [
    article({
      id: 'tensions-soar',
      title: "Russia-Azerbaijan Tensions Soar, Threatening Moscow's Influence",
      paragraphs: between(aggregator, 'Tensions rose sharply', 'Want all of The Times?'),
      via: 'Daily8',
      complete: false,
      published: today,
    }),
    article({
      id: 'tensions-why',
      title: 'Tensions are rising between Russia and Azerbaijan. Why is this happening now?',
      paragraphs: between(blog, 'Deaths of ethnic Azerbaijanis', 'Source link'),
      published: dayBefore,
    }),
    article({
      id: 'backers',
      title: "Ukraine's European backers mull over their options after the U.S. pauses weapons shipments",
      paragraphs: between(aggregator, 'AARHUS, Denmark', 'Cook writes'),
      outlet: { name: 'Los Angeles Times', basis: 'stated' },
      published: today,
    }),
    article({
      id: 'no-progress',
      title: "Trump said he made ‘no progress' in latest call with Putin",
      paragraphs: between(aggregator, 'President Trump said Thursday he made', 'Donald Trump Reveals'),
      outlet: { name: 'The Hill', basis: 'stated' },
      published: today,
    }),
    article({
      id: 'details',
      title: 'Donald Trump Reveals Details of Vladimir Putin Call',
      paragraphs: between(aggregator, 'President Donald Trump revealed the details', 'This article includes reporting'),
      outlet: { name: 'Newsweek', basis: 'stated' },
      published: today,
    }),
  ];
}

function between(text: string, start: string, end: string): string[] {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The sample page has no text from "${start}" to "${end}"`);
  return text
    .slice(from, to)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
