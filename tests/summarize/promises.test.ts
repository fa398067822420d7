import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { faultsOf } from '../../src/receipts/faults-of.ts';
import { summarize, summarizeArticles } from '../../src/summarize/index.ts';
import { methods } from '../../src/summarize/methods.ts';
import { countWords } from '../../src/text/words.ts';
import { article } from '../support/article.ts';

const pieces = [
  'A storm broke the sea wall of Aarup on Monday and killed two sailors.',
  'Mayor Ruth Okafor closed the harbor yesterday.',
  'She asked the province for pumps.',
  'But the pumps (a gift of the crown) came late.',
  '“We had an hour to leave,” said Kit Ames, a farmer.',
  'The council is expected to vote on new gates in June.',
  'In the windswept gardens of a country house, Okafor met the crews.',
  'Why it matters: The harbor feeds three towns.',
  'One of the sailors died of cold, the coroner said.',
  'The ministry denied that the wall had been weak, the coroner told reporters.',
  'Who pays for it?',
  'AARUP (AP) — Ferries stopped.',
  'Le port d’Aarup a fermé hier après la tempête.',
  'Der Hafen von Aarup wurde gestern geschlossen.',
  'El puerto de Aarup cerró ayer por la tormenta.',
  'Порт Аарупа закрыли вчера после шторма.',
  'Порт Аарупа зачинили вчора після бурі.',
  'أغلق ميناء آروب يوم الاثنين بعد العاصفة.',
  '风暴过后，奥鲁普港于周一关闭。',
  '] ) ” [He said',
];
const published = { earliest: '2025-07-03', latest: '2025-07-03', precision: 'day', basis: 'stated' } as const;

const stories = fc
  .array(
    fc.record({
      paragraphs: fc.array(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      language: fc.constantFrom('en', 'fr', 'de', 'es', 'ru', 'uk', 'ar', 'zh', 'und'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((made) =>
    made.map(
      ({ paragraphs, language }, index): Article =>
        article({ id: `a${index}`, language, published, paragraphs: paragraphs.map((list) => list.join(' ')) }),
    ),
  );
const options = fc.record({
  words: fc.integer({ min: 1, max: 120 }),
  sentences: fc.integer({ min: 1, max: 8 }),
  method: fc.constantFrom(...Object.keys(methods)),
});

describe('what a summary promises, whatever the articles', () => {
  it('is never longer than asked, and every word is in its source at the place it cites', () => {
    fc.assert(
      fc.property(stories, options, (articles, asked) => {
        const told = summarizeArticles(articles, { ...asked, readOn: '2025-07-05' });
        expect(told.length).toBeLessThanOrEqual(asked.sentences);
        expect(told.reduce((sum, { text }) => sum + countWords(text), 0)).toBeLessThanOrEqual(asked.words);
        for (const sentence of told) {
          expect(faultsOf(sentence, articles)).toEqual([]);
          const cited = articles.find(({ id }) => id === sentence.citations[0]?.article);
          const source = cited?.paragraphs[sentence.citations[0]?.paragraph ?? -1]?.toLowerCase() ?? '';
          const words = sentence.text
            .replace(/ ?\[[^\]]*\]/gu, '')
            .toLowerCase()
            .split(/\s+/u);
          expect(words.filter((word) => !source.includes(word))).toEqual([]);
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(stories, options, (articles, asked) => {
        const section = {
          theme: 'Coast',
          origin: 'found' as const,
          reasons: [],
          stories: [{ id: 's', articles, independent: 1, reasons: [] }],
        };
        expect(JSON.stringify(summarize([section], asked))).toBe(JSON.stringify(summarize([section], asked)));
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
