import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

const stories = [
  {
    title: 'Holmsund ferry company sells its oldest boat',
    name: 'Ada Marsh',
    outlet: 'Harbour Post',
    day: '3 July 2025',
    body: [
      'The ferry company of Holmsund will sell its oldest boat, which has carried cars across the sound since 1971.',
      'A buyer from the islands has offered enough to pay for a new engine in the second boat, the company said.',
      'Passengers who want to say goodbye can ride the old ferry for free on the last Sunday of the month.',
    ],
  },
  {
    title: 'Tarn beekeepers lose a third of their hives',
    name: 'Ben Okoro',
    outlet: 'Axon',
    day: '2 July 2025',
    body: [
      'Beekeepers in the Tarn hills lost a third of their hives over the winter, twice as many as in other years.',
      'Vets blame a mite that spreads when hives are moved between orchards, and ask keepers to report every case.',
      'The county pays half of the treatment, which has to begin before the lime trees flower in early summer.',
    ],
  },
  {
    title: 'Choir of retired miners wins national prize',
    name: 'Carla Frost',
    outlet: 'The Tribune',
    day: '1 July 2025',
    body: [
      'A choir of retired miners has won the national prize for amateur singers with a song about a pit pony.',
      'The forty men rehearse in a former wash house, where the echo hides mistakes, their conductor said.',
      'They will sing at the prize concert in the capital, and then go home by the last bus of the night.',
    ],
  },
];
type Story = (typeof stories)[number];

/** Authors, outlet and day of each article on a page of such entries. */
async function fieldsOf(
  entry: (story: Story, at: number) => readonly string[],
  head: readonly string[] = [],
  end: readonly string[] = [],
) {
  const entries = stories.flatMap((story, at) => [...entry(story, at), 'Share']);
  const content = [...head, ...entries, ...end].join('\n\n');
  const [extraction] = await extract([{ id: 'i', sourceId: 's', input: 'page.txt', type: 'text', content }]);
  return (extraction?.articles ?? []).map(({ authors, outlet, published }) => [
    authors.map(({ name }) => name).join(),
    outlet?.name,
    published?.earliest,
  ]);
}

const days = ['2025-07-03', '2025-07-02', '2025-07-01'];
const outlets = stories.map(({ outlet }) => outlet);
const names = stories.map(({ name }) => name);
const signed = days.map((day, i) => [names[i], outlets[i], day]);
const unsigned = days.map((day, i) => ['', outlets[i], day]);

describe('fields of several articles of a flattened page', () => {
  it('field--outlet-that-could-be-any-word-stands-where-others-have-theirs', async () => {
    expect(await fieldsOf(({ title, outlet, day, body }) => [title, outlet, day, ...body])).toEqual(unsigned);
  });

  it('field--name-outlet-and-date-in-one-line', async () => {
    expect(
      await fieldsOf(({ title, name, outlet, day, body }) => [title, `${name} | ${outlet} | ${day}`, ...body]),
    ).toEqual(signed);
  });

  it('field--name-outlet-and-date-are-glued', async () => {
    expect(await fieldsOf(({ title, name, outlet, day, body }) => [title, `${name}${outlet}${day}`, ...body])).toEqual(
      signed,
    );
  });

  it('field--byline-and-date-stand-after-each-body-below-the-date-of-the-page', async () => {
    const after = await fieldsOf(
      ({ title, name, day, body }) => [title, ...body, `By ${name}`, day],
      ['Thursday 3 July 2025'],
    );
    expect(after).toEqual(days.map((day, i) => [names[i], undefined, day]));
  });

  it('field--source-in-brackets-after-each-body', async () => {
    expect(await fieldsOf(({ title, outlet, day, body }) => [title, day, ...body, `(Source: ${outlet})`])).toEqual(
      unsigned,
    );
  });

  it('field--line-after-a-body-leads-to-its-source', async () => {
    const [first] = await fieldsOf(({ title, outlet, day, body }) => [title, day, ...body, `Read more at ${outlet}`]);
    expect(first).toEqual(['', 'Harbour Post', '2025-07-03']);
  });

  it('field--entries-of-a-live-page-are-of-the-day-above-them', async () => {
    const clocks = ['10:42', '10:15', '09:50'];
    const live = await fieldsOf(
      ({ title, name, body }, at) => [...(at === 2 ? ['2 July 2025'] : []), clocks[at] ?? '', name, title, ...body],
      ['Live: the county as it happened', 'Thursday 3 July 2025'],
    );
    expect(live).toEqual([
      ['Ada Marsh', undefined, '2025-07-03T10:42'],
      ['Ben Okoro', undefined, '2025-07-03T10:15'],
      ['Carla Frost', undefined, '2025-07-02T09:50'],
    ]);
  });

  it('field--sender-is-of-the-message-below-it-where-a-line-follows-the-last', async () => {
    const mails = await fieldsOf(
      ({ title, name, day, body }) => [
        `From: ${name} <desk@news.example>`,
        `Date: ${day}`,
        `Subject: ${title}`,
        ...body,
      ],
      ['The Reading Room', 'A Tuesday edition'],
      ['More headlines', 'A town hall clock strikes again'],
    );
    expect(mails).toEqual(days.map((day, i) => [names[i], undefined, day]));
  });

  it('field--outlet-after-each-body-is-beside-its-date-where-a-line-follows-the-last', async () => {
    const after = await fieldsOf(
      ({ title, outlet, day, body }) => [title, ...body, day, outlet],
      ['The Reading Room'],
      ['More headlines', 'A town hall clock strikes again'],
    );
    expect(after).toEqual(unsigned);
  });

  it('field--days-of-teasers-between-undated-articles-are-not-theirs', async () => {
    const teasers = [
      'Most read',
      '• Tram drivers end their strike',
      '30 June 2025',
      '• A bridge closes',
      '29 June 2025',
    ];
    const own = await fieldsOf(({ title, name, body }) => [`By ${name}`, title, ...body, ...teasers]);
    expect(own.map(([, , day]) => day)).toEqual([undefined, undefined, undefined]);
  });

  it('field--one-author-of-all-is-no-label', async () => {
    const own = await fieldsOf(({ title, day, body }) => [title, 'A few words', 'Ada Marsh', day, ...body]);
    expect(own.map(([author]) => author)).toEqual(['Ada Marsh', 'Ada Marsh', 'Ada Marsh']);
  });

  it('field--kicker-beside-one-of-several-is-nobody', async () => {
    const own = await fieldsOf(({ title, day, body }, at) => [
      ...(at === 1 ? ['Bridge Tolls'] : []),
      title,
      day,
      ...body,
    ]);
    expect(own.map(([author]) => author)).toEqual(['', '', '']);
  });
});
