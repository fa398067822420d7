import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/extract/frames.ts';
import { gapsOf } from '../../src/extract/gaps.ts';
import { blocksOf, linesOf } from '../../src/extract/text-blocks.ts';

const reports = [
  {
    title: 'Ferry company of Holmsund sells its oldest boat',
    author: 'Ada Marsh',
    body: [
      'The ferry company of Holmsund will sell its oldest boat, which has carried cars across the sound since 1971.',
      'A buyer from the islands has offered enough to pay for a new engine in the second boat, the company said.',
      'Passengers who want to say goodbye can ride the old ferry for free on the last Sunday of the month.',
    ],
  },
  {
    title: 'Beekeepers in the hills lose a third of their hives',
    author: 'Jonas Weil',
    body: [
      'Beekeepers in the Tarn hills lost a third of their hives over the winter, twice as many as in other years.',
      'Vets blame a mite that spreads when hives are moved between orchards, and ask keepers to report every case.',
      'The county pays half of the treatment, which has to begin before the lime trees flower in early summer.',
    ],
  },
  {
    title: 'Choir of retired miners wins the national prize',
    author: 'Mina Okoro',
    body: [
      'A choir of retired miners has won the national prize for amateur singers with a song about a pit pony.',
      'The forty men rehearse in a former wash house, where the echo hides mistakes, their conductor said.',
      'They will sing at the prize concert in the capital, and then go home by the last bus of the night.',
    ],
  },
];
type Report = (typeof reports)[number];
const titles = reports.map(({ title }) => title);

function framed(lines: readonly string[]): { titles: readonly (string | undefined)[]; place: string | undefined } {
  const blocks = blocksOf(linesOf(lines.join('\n')), 'en');
  const frame = frameOf(blocks, gapsOf(blocks), 'en');
  return { titles: frame?.titles.map((index) => blocks[index]?.text) ?? [], place: frame?.place };
}

const pageOf = (told: (report: Report) => readonly string[]) => framed(reports.flatMap(told));

describe('a page of text is parted', () => {
  it('at titles with bylines below them', () => {
    const page = pageOf(({ title, author, body }) => [title, `By ${author}`, ...body]);
    expect(page).toEqual({ titles, place: 'below' });
  });

  it('at titles with bylines above them', () => {
    const page = pageOf(({ title, author, body }) => [`By ${author}`, title, ...body]);
    expect(page).toEqual({ titles, place: 'above' });
  });

  it('where the facts stand after the bodies', () => {
    const page = pageOf(({ title, author, body }) => [title, ...body, `By ${author}`, 'May 12, 2025']);
    expect(page).toEqual({ titles, place: 'after' });
  });

  it('at rules, whatever the lines above the titles', () => {
    const page = pageOf(({ title, body }) => ['* * *', 'The county this week', title, ...body]);
    expect(page).toEqual({ titles, place: undefined });
  });

  it('at titles alone, without blank lines', () => {
    expect(pageOf(({ title, body }) => [title, ...body]).titles).toEqual(titles);
  });

  it('at bullets that stand alone, and not within a list', () => {
    expect(pageOf(({ title, body }) => [`• ${title}`, ...body]).titles).toEqual(titles);
    const [first] = reports;
    const list = ['• a new engine', '• a second deck', '• a bell'];
    expect(framed([titles[0] ?? '', ...(first?.body ?? []), ...list, ...(first?.body ?? [])]).titles).toEqual([]);
  });
});

describe('a page of text stays whole', () => {
  const bodies = [
    'The ferry company of Holmsund will sell the ferry Vega, its oldest boat, which has crossed the sound since 1971.',
    'The company said on Monday that the ferry needs a new engine, and that a buyer from the islands has offered to pay.',
    'Captain Lund of the ferry Vega said that the crew will move to the second boat of the company in the autumn.',
  ];

  it('where one article has subheads', () => {
    const parts = ['A buyer', 'The crew', 'The harbour'].flatMap((subhead) => [subhead, ...bodies]);
    expect(framed([titles[0] ?? '', 'By Ada Marsh', ...bodies, ...parts]).titles).toEqual([]);
  });

  it('where nothing but teasers stands below their titles', () => {
    const page = pageOf(({ title, author, body }) => [title, `By ${author}`, body[0] ?? '']);
    expect(page.titles).toEqual([]);
  });
});
