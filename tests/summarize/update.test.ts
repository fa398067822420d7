import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/summarize/index.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { article } from '../support/article.ts';

const published = (day: string) => ({ earliest: day, latest: day, precision: 'day', basis: 'stated' }) as const;

/** What is told of a story of which all sentences went out before, but those that hold `news`. */
function told(
  bodies: readonly { readonly title: string; readonly paragraphs: readonly string[] }[],
  news: RegExp,
  newNumbers: readonly string[] = [],
) {
  const [lead, ...others] = bodies.map((body, at) =>
    article({ id: `a${at}`, published: published('2026-11-17'), outlet: { name: `O${at}`, basis: 'stated' }, ...body }),
  );
  if (!lead) throw new Error('no article');
  const articles = [lead, ...others] as const;
  const newSentences = articles.flatMap(sentencesOf).filter(({ text }) => news.test(text));
  expect(newSentences).not.toEqual([]);
  const update = { since: '2026-11-16-daily', newSentences, newNames: [], newNumbers };
  const story = { id: 's', articles, independent: articles.length, reasons: [], update };
  const [section] = summarize([{ theme: 't', origin: 'editor', stories: [story], reasons: [] }], { method: 'blend' });
  const { sentences, nutgraf, parts } = section?.stories[0]?.summary ?? {};
  return {
    sentences: sentences?.map(({ text }) => text),
    bottomLine: nutgraf?.text,
    figures: parts?.figures.map(({ amount }) => amount),
  };
}

const sank =
  'A ferry sank in a storm off Norhaven on Monday, killing 31 people on board and leaving 12 others missing, the coast guard said.';
const resigned = 'Transport minister Ida Brun resigned over it on Tuesday evening.';

describe('an update', () => {
  it('tells its news in the summary and the bottom line, though all others tell what went out', () => {
    const { sentences, bottomLine } = told(
      [
        { title: 'Ferry sinks off Norhaven, 31 dead', paragraphs: [sank, resigned] },
        { title: 'Ferry sinks in storm off Norhaven, killing 31', paragraphs: [sank.replace('A ferry', 'The ferry')] },
        { title: 'Storm sinks ferry off Norhaven', paragraphs: [sank.replace('the coast guard', 'officials')] },
      ],
      /resigned/u,
    );
    expect(sentences?.[0]).toBe(resigned);
    expect(bottomLine).toBe(resigned);
  });

  it('tells a toll that was lowered', () => {
    const lowered =
      'The coast guard in Norhaven lowered the toll of the ferry from 31 to 29 on Tuesday, saying that two sailors had been counted twice.';
    const { sentences, bottomLine } = told(
      [{ title: 'Norhaven lowers toll to 29', paragraphs: [lowered, 'The ferry sank off the harbor in a storm.'] }],
      /lowered/u,
      ['29'],
    );
    expect(sentences).toContain(lowered);
    expect(bottomLine).toBe(lowered);
  });

  it('tells a correction once, though it is what is new and what is right', () => {
    const paragraphs = [
      'In a story published Nov. 16 about a ferry that sank off Norhaven, the Coast Wire, relying on the port, gave a wrong cost for new lifeboats.',
      'They would have cost $3 million, not $13 million.',
    ];
    const { sentences } = told([{ title: 'Correction: Norhaven Ferry story', paragraphs }], /./u, ['3 million']);
    expect(sentences).toEqual(paragraphs);
  });

  it('has no figure that went out, though its news repeats it', () => {
    const body = (numbers: string) => [
      `Police in Norhaven on Tuesday arrested the captain of the ferry, a day after it sank and killed 31 people.`,
      numbers,
    ];
    const title = 'Captain of Norhaven ferry arrested';
    expect(told([{ title, paragraphs: body('Divers searched the ferry.') }], /arrested/u).figures).toEqual([]);
    expect(
      told([{ title, paragraphs: body('The ferry had 440 passengers on board, police said.') }], /arrested|440/u, [
        '440',
      ]).figures,
    ).toEqual(['440']);
  });
});
