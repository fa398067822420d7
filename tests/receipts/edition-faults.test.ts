import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import type { Edition, EditionStory } from '../../src/model/edition.ts';
import { checkEdition } from '../../src/receipts/edition-faults.ts';
import { withReceipts } from '../../src/receipts/with-receipts.ts';
import { summarize } from '../../src/summarize/index.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { article } from '../support/article.ts';

const day = (date: string) => ({ earliest: date, latest: date, precision: 'day', basis: 'stated' }) as const;

const storm = article({
  id: 'storm',
  title: 'Harbor wall of Aarup breaks in storm',
  url: 'https://herald.example/storm',
  outlet: { name: 'Aarup Herald', basis: 'stated' },
  published: day('2031-05-08'),
  paragraphs: [
    'On Sunday, a storm broke the harbor wall of Aarup and sank 40 boats, police said.',
    'On Monday, divers looked at the harbor wall of Aarup.',
    'On Tuesday, engineers closed the harbor of Aarup to all ships.',
    'On Wednesday, the council of Aarup met behind closed doors and did not agree on a new harbor wall.',
    '“The wall of the Aarup harbor must stand again before the autumn storms,” Mayor Ruth Okafor said in Aarup.',
    'Two fishermen died in custody in Norhaven. One of the fishermen died of heart failure, Norhaven police said on Monday.',
    "Officials in Aarup quickly denied the Norhaven story. The prosecutor's office of Aarup said the fishermen had been subjected to torture.",
    'A court in Norhaven is scheduled to hear the harbor wall case on June 3.',
  ],
});
const wall = article({
  id: 'wall',
  title: 'Storm damage in Aarup harbor',
  url: 'https://post.example/wall',
  outlet: { name: 'Norhaven Post', basis: 'stated' },
  published: day('2031-05-08'),
  paragraphs: [
    'The harbor wall of Aarup was built by Ann Lee. A storm on Sunday sank 40 boats in the harbor of Aarup.',
  ],
});
const others = ['Norhaven opens a museum of nets', 'Trams return to Harbour Street'].map((title, at) =>
  article({
    id: `other-${at}`,
    title,
    outlet: { name: `Paper ${at}`, basis: 'stated' },
    published: day('2031-05-08'),
    paragraphs: [
      `${title} after 12 years, the city council said on Thursday.`,
      at === 0
        ? 'Council members in Norhaven raised questions about costs of 4 million euros and about visitors at night.'
        : 'Drivers in Norhaven raised concerns about narrow lanes in Aarup and about 300 parking places.',
    ],
  }),
);

function built(): Edition {
  const story = (id: string, articles: EditionStory['id'][], from: readonly (typeof storm)[]) => ({
    id,
    articles: from.filter((one) => articles.includes(one.id)),
    independent: articles.length,
    reasons: [],
  });
  const first = {
    ...story('s', ['storm', 'wall'], [storm, wall]),
    update: {
      since: '2031-05-07-daily',
      newSentences: sentencesOf(wall),
      newNames: ['Lee'],
      newNumbers: ['40'],
    },
  };
  const stories = [first, ...others.map((one) => story(`s-${one.id}`, [one.id], [one]))];
  const sections = [{ theme: 'The harbor', origin: 'found' as const, reasons: [], stories }];
  const told = withReceipts(summarize(sections, { method: 'blend', sentences: 1, readOn: '2031-05-09' }));
  expect(told.problems).toEqual([]);
  return compose(told.sections, {
    newsletter: { name: 'Harbor letter', language: 'en', timezone: 'UTC' },
    slot: 'daily',
    date: '2031-05-09',
    now: new Date('2031-05-09T06:00:00Z'),
    limits: { sections: 3, storiesPerSection: 5, alsoNoted: 3 },
  }).edition;
}

const edition = built();

it('passes an edition with every part as it was built', () => {
  const [story] = edition.sections[0]?.stories ?? [];
  const parts = ['disputes', 'figures', 'quotations', 'timeline', 'watch', 'update'] as const;
  expect(parts.filter((part) => Object.keys(story?.[part] ?? {}).length === 0)).toEqual([]);
  expect(edition.sections[0]?.bottomLine).not.toEqual([]);
  expect(checkEdition(edition).faults).toEqual([]);
});

/** Fields in which a reader is told nothing that a source could have said: names and places in the data, and what the editor writes. */
const claimsNothing = new Set(
  'newsletter id date slot readingTime articles theme about article storyId reason since qualifiers precision basis start end paragraph index sentence'.split(
    ' ',
  ),
);

/** Every text and number of an edition that is told, as a path to it. */
function told(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string' || typeof value === 'number') return [[...path]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    claimsNothing.has(key) && !(key === 'sentence' && typeof each === 'object') ? [] : told(each, [...path, key]),
  );
}

function altered(path: readonly string[]): Edition {
  const { articles, ...rest } = edition;
  // The same articles, which are read once.
  const copy: Edition = { ...JSON.parse(JSON.stringify(rest)), articles };
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy as unknown) as Record<
    string,
    unknown
  >;
  const value = holder[last];
  holder[last] =
    typeof value === 'number'
      ? value + 70
      : /^\d{4}-\d\d-\d\d$/u.test(String(value))
        ? '2031-04-21'
        : `Vladivostok ${value}`;
  return copy;
}

it('looks at whatever an edition tells, also at what is added to it later', () => {
  // Of several alike, as the sentences of a summary are, the last.
  const paths = [...new Map(told(edition).map((path) => [path.join('.').replaceAll(/\d+/gu, '#'), path])).values()];
  const unseen = paths.filter((path) => checkEdition(altered(path)).faults.length === 0);
  expect(unseen.map((path) => path.join('.'))).toEqual([]);
  expect(paths.length).toBeGreaterThan(30);
});

function storyWith(change: (story: EditionStory) => Partial<EditionStory>): string[] {
  const [section] = edition.sections;
  const [story, ...rest] = section?.stories ?? [];
  if (!section || !story) throw new Error('the edition has a story');
  const sections = [{ ...section, stories: [{ ...story, ...change(story) }, ...rest] }];
  return checkEdition({ ...edition, sections }).faults.map(({ kind }) => kind);
}

describe('a part that says what its source does not', () => {
  it('is a quotation without its "not", or cut out of a longer sentence', () => {
    const paragraphs = ['“I never said that the council would pay for the wall,” Mayor Ruth Okafor said.'];
    const [source] = paragraphs;
    const words = 'the council would pay for the wall';
    const start = source?.indexOf(words) ?? 0;
    const citation = { article: 'storm', sentence: 0, paragraph: 0, start, end: start + words.length };
    const numbers = edition.sources.filter(({ article }) => article === 'storm').map(({ number }) => number);
    const torn = { text: words, citations: [citation], edits: [], sources: numbers };
    const said = { words: torn, speaker: 'Ruth Okafor', role: null, said: null };
    const articles = edition.articles.map((one) => (one.id === 'storm' ? { ...one, paragraphs } : one));
    const [section] = edition.sections;
    const [story] = section?.stories ?? [];
    if (!section || !story) throw new Error('the edition has a story');
    const bare = { ...story, summary: [], disputes: [], figures: [], timeline: [], watch: [], quotations: [said] };
    const sections = [{ ...section, bottomLine: [], stories: [bare] }];
    const { faults } = checkEdition({ ...edition, bottomLine: [], sections, articles });
    expect(faults.filter(({ where }) => where.startsWith('quotation')).map(({ looked }) => looked)).toEqual([
      'the source has these words as a part of a longer sentence',
    ]);
  });

  it('is a quotation of another speaker, or in a role that is somebody else’s', () => {
    const spoken = (more: object) =>
      storyWith(({ quotations }) => ({ quotations: quotations.map((one) => ({ ...one, ...more })) }));
    expect(spoken({ speaker: 'Ann Lee' })).toEqual(['speaker', 'role']);
    expect(spoken({ speaker: 'Ann Okafor' })).toEqual(['speaker']);
    expect(spoken({ role: 'captain' })).toEqual(['role']);
    expect(spoken({ said: 'in Norhaven' })).toEqual(['quotation']);
  });

  it('is a figure that counts something else, or is said by somebody else', () => {
    const figured = (more: object) =>
      storyWith(({ figures }) => ({ figures: figures.map((one) => ({ ...one, ...more })) }));
    expect(figured({ amount: '0' })).toEqual(['number']);
    expect(figured({ counts: 'ships' })).toEqual(['number']);
    expect(figured({ saidBy: 'Aarup' })).toEqual(['speaker']);
  });

  it('is a day that its sentence does not name, or that lies on the other side of its article', () => {
    const shifted = (date: string) =>
      storyWith(({ timeline }) => ({
        timeline: timeline.map((one, at) => (at === 0 ? { ...one, date: day(date) } : one)),
      }));
    expect(shifted('2031-05-04')).toEqual([]);
    expect(shifted('2031-05-03')).toEqual(['date']);
    expect(shifted('2031-05-11')).toEqual(['date']);
  });

  it('is a sentence in other words that nobody is said to have written', () => {
    const retold = (written?: 'model') =>
      storyWith(({ summary }) => ({
        summary: summary.map((one) => ({
          ...one,
          text: one.text.replace(/\.$/u, ' '),
          ...(written ? { written } : {}),
        })),
      }));
    expect(new Set(retold())).toEqual(new Set(['strange']));
    expect(retold('model')).toEqual([]);
  });
});

it('tells what the editor wrote apart, and lets it pass', () => {
  const [section] = edition.sections;
  const [story, ...rest] = section?.stories ?? [];
  if (!section || !story) throw new Error('the edition has a story');
  const note = { text: 'We were there.', sources: [], citations: [], edits: [], written: 'editor' as const };
  const sections = [{ ...section, stories: [{ ...story, summary: [...story.summary, note] }, ...rest] }];
  const check = checkEdition({ ...edition, sections });
  expect(check.faults).toEqual([]);
  expect(check.written.map(({ text }) => text)).toEqual(['We were there.']);
});

it('tells the place of a fault by the headline as it is, whatever signs are in it', () => {
  const copy: Edition = JSON.parse(JSON.stringify(edition));
  const [story] = copy.sections[0]?.stories ?? [];
  if (!story) throw new Error('no story');
  Object.assign(story, { headline: 'Wall #7' });
  for (const { sentence } of story.watch) Object.assign(sentence, { text: 'A court in Vladivostok hears the case.' });
  expect(checkEdition(copy).faults.map(({ where }) => where)).toContain('what to watch 1 of “Wall #7”');
});
