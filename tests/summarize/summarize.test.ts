import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Section } from '../../src/model/section.ts';
import { summarize, summarizeArticles } from '../../src/summarize/index.ts';
import { methods } from '../../src/summarize/methods.ts';
import { countWords } from '../../src/text/words.ts';
import { article, noParts } from '../support/article.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const first = article({
  id: 'first',
  title: 'Aarup closes harbor after storm breaks sea wall',
  paragraphs: [
    'AARUP, Denmark — The council of Aarup closed the harbor on Monday after two sisters, both sailors, died in a storm that broke the sea wall.',
    'One of the sisters drowned near the sea wall, harbor police said. She had sailed for 20 years.',
    "'This is a dark day,' Mayor Ruth Okafor told reporters in Aarup. 'We will rebuild.'",
    'What comes next',
    'Engineers from Norhaven will inspect the sea wall of the harbor on Friday. But repairs could take a year, the council said.',
  ],
  subheads: [3],
});
const second = article({
  id: 'second',
  title: 'Storm breaks sea wall in Aarup',
  paragraphs: [
    'A storm broke the sea wall of Aarup harbor and killed two sailors, officials said on Monday. Who will pay for the wall?',
    'Okafor said the town would ask the state of Norhaven for 40 million crowns to mend the wall. Subscribe to our newsletter.',
  ],
});
const sections: Section[] = [
  {
    theme: 'Coast',
    origin: 'found',
    reasons: [],
    stories: [{ id: 's', articles: [first, second], independent: 2, reasons: [] }],
  },
];
const texts = (method: string, limits: { sentences?: number; words?: number } = {}) =>
  summarizeArticles([first, second], { ...limits, method }).map(({ text }) => text);

describe.each(Object.keys(methods))('the method %s', (method) => {
  it('chooses whole sentences, each once, and the same each time', () => {
    const chosen = texts(method);
    expect(chosen.length).toBeGreaterThanOrEqual(2);
    expect(chosen.length).toBeLessThanOrEqual(4);
    expect(new Set(chosen).size).toBe(chosen.length);
    expect(texts(method)).toEqual(chosen);
  });

  it.each([1, 5, 12, 25, 40, 80, 300])('never tells more than %i words', (words) => {
    expect(countWords(texts(method, { words }).join(' '))).toBeLessThanOrEqual(words);
  });

  it.each([1, 2, 3, 9])('never tells more than %i sentences', (sentences) => {
    expect(texts(method, { sentences }).length).toBeLessThanOrEqual(sentences);
  });

  it('takes no question, no boilerplate, no subhead and no quotation without its speaker', () => {
    const all = texts(method, { sentences: 99 }).join('\n');
    expect(all).not.toMatch(/\?|newsletter|What comes next|We will rebuild/);
  });

  it('tells who "she" and "the sisters" are right before it speaks of them', () => {
    const chosen = texts(method, { sentences: 99 });
    const drowned = chosen.findIndex((text) => text.startsWith('One of the sisters'));
    const sailed = chosen.findIndex((text) => text.startsWith('She had'));
    if (drowned >= 0) expect(chosen[drowned - 1]).toContain('two sisters');
    if (sailed >= 0) expect(chosen[sailed - 1]).toContain('One of the sisters');
  });

  it('takes nothing from an article without sentences', () => {
    expect(summarizeArticles([article({ id: 'empty', paragraphs: [] })], { method })).toEqual([]);
    expect(summarizeArticles([], { method })).toEqual([]);
  });
});

describe('summarize', () => {
  it('gives each story its headline, two to four sentences and a nutgraf, and keeps what it had', () => {
    const [section] = summarize(sections, { method: 'blend' });
    const [story] = section?.stories ?? [];
    expect(section).toMatchObject({ theme: 'Coast', origin: 'found' });
    expect(story?.articles).toEqual([first, second]);
    expect(story?.headline).toBe('Aarup closes harbor after storm breaks sea wall');
    expect(story?.summary.sentences.length).toBeGreaterThanOrEqual(2);
    expect(story?.summary.sentences.length).toBeLessThanOrEqual(4);
    expect(story?.summary.sentences[0]?.text).toBe(
      'A storm broke the sea wall of Aarup harbor and killed two sailors, officials said on Monday.',
    );
  });

  it("takes another outlet's lead as the nutgraf where it gives the news as well", () => {
    const [section] = summarize(sections, { method: 'blend' });
    const { nutgraf, sentences } = section?.stories[0]?.summary ?? {};
    expect(sentences?.[0]?.citations[0]?.article).toBe('second');
    expect(nutgraf?.text).toMatch(/^The council of Aarup closed/);
  });

  it('has no nutgraf that takes for known what no title tells', () => {
    const flight = 'The vehicle fled when police closed the harbor of Aarup.';
    const told = (title: string) => {
      const articles = [article({ id: 'a', title, paragraphs: ['Who knows?', flight] })];
      const stories = [{ id: 's', articles, independent: 1, reasons: [] }];
      const [section] = summarize([{ theme: 'x', origin: 'found', reasons: [], stories }], { method: 'blend' });
      return section?.stories[0]?.summary.nutgraf?.text;
    };
    expect(told('Police chase in Aarup')).toBeUndefined();
    expect(told('Police chase vehicle in Aarup')).toBe(flight);
  });

  it('has the first sentence of its only article as nutgraf, and no detail below it', () => {
    const [news, detail] = [
      'Ruth Okafor, a former mayor of Aarup, will be the next governor after a runoff decided by 600 votes.',
      'Kit Ames of Aarup, the harbor master, said on Monday that he would wait for every vote of the runoff.',
    ];
    const nutgrafOf = (paragraphs: readonly string[], title: string) => {
      const stories = [
        { id: 's', articles: [article({ id: 'a', title, paragraphs })] as const, independent: 1, reasons: [] },
      ];
      const [section] = summarize([{ theme: 'x', origin: 'found', reasons: [], stories }], { method: 'blend' });
      return section?.stories[0]?.summary.nutgraf?.text;
    };
    expect(nutgrafOf([news, detail], 'Ruth Okafor wins in Aarup; Kit Ames waits for runoff votes')).toBe(news);
    const short = 'The court struck down the rent cap on Thursday.';
    expect(nutgrafOf([short, detail], 'Court strikes down rent cap')).toBe(short);
  });

  it('has a nutgraf of at least ten words, where one has so many', () => {
    const [short, long] = [
      'Ida Brun knew Kit Ames.',
      'Mayor Ruth Okafor of Aarup met Ida Brun and Kit Ames in a debate about the ferry.',
    ];
    const nutgrafOf = (paragraphs: readonly string[]) => {
      const articles = [article({ id: 'a', title: 'Ida Brun meets Kit Ames', paragraphs })];
      const stories = [{ id: 's', articles, independent: 1, reasons: [] }];
      const [section] = summarize([{ theme: 'x', origin: 'found', reasons: [], stories }], { method: 'blend' });
      return section?.stories[0]?.summary.nutgraf?.text;
    };
    expect(nutgrafOf([short, long])).toBe(long);
    expect(nutgrafOf([short])).toBe(short);
  });

  it('has no nutgraf where no sentence stands alone', () => {
    const stories = [
      { id: 's', articles: [article({ id: 'a', paragraphs: ['Who knows? Not me.'] })], independent: 1, reasons: [] },
    ];
    const [section] = summarize([{ theme: 'x', origin: 'found', reasons: [], stories }], { method: 'blend' });
    expect(section?.stories[0]?.summary).toEqual({
      sentences: [],
      nutgraf: null,
      stakes: null,
      disputes: [],
      parts: noParts,
    });
  });

  it('names the methods there are when one is asked for that is not', () => {
    expect(() => summarize(sections, { method: 'toString' })).toThrow(UserError);
    expect(() => summarize(sections, { method: 'abacus' })).toThrow(/blend.*lexrank/);
  });

  it('cites only sentences that are where it says', () => {
    for (const { text, citations, edits } of summarizeArticles([first, second], { sentences: 99, method: 'blend' })) {
      const [citation] = citations;
      const source = [first, second].find(({ id }) => id === citation?.article)?.paragraphs[citation?.paragraph ?? -1];
      const cited = source?.slice(citation?.start, citation?.end) ?? '';
      if (edits.length === 0) expect(text).toBe(cited);
      else expect(text.length).toBe(cited.length - edits.reduce((sum, edit) => sum + edit.cut.length, 0));
    }
  });

  it('summarizes a hostile article in time in proportion to its length', async () => {
    await expectInProportion((count) => {
      const paragraphs = ['a"(\'b. '.repeat(count), "'said, ".repeat(count), 'The A said. '.repeat(count / 10)];
      const told = summarizeArticles([article({ id: 'hostile', paragraphs })], { method: 'blend' });
      expect(told.length).toBeLessThanOrEqual(4);
    }, 4_000);
  });
});
