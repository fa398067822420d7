import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';

async function articlesOf(content: string): Promise<readonly Article[]> {
  const [extraction] = await extract([{ id: 'i', sourceId: 's', input: 'page.txt', type: 'text', content }]);
  return extraction?.articles ?? [];
}

const ferry = [
  'The ferry company of Holmsund will sell its oldest boat, which has carried cars across the sound since 1971.',
  'A buyer from the islands has offered enough to pay for a new engine in the second boat, the company said.',
  'Passengers who want to say goodbye can ride the old ferry for free on the last Sunday of the month.',
];
const bees = [
  'Beekeepers in the Tarn hills lost a third of their hives over the winter, twice as many as in other years.',
  'Vets blame a mite that spreads when hives are moved between orchards, and ask keepers to report every case.',
  'The county pays half of the treatment, which has to begin before the lime trees flower in early summer.',
];
const choir = [
  'A choir of retired miners has won the national prize for amateur singers with a song about a pit pony.',
  'The forty men rehearse in a former wash house, where the echo hides mistakes, their conductor said.',
  'They will sing at the prize concert in the capital, and then go home by the last bus of the night.',
];

const sale = [
  'The ferry company of Holmsund has sold its oldest boat to a buyer from the islands for an engine.',
  'The company said that passengers can ride the ferry for free on the last Sunday of the month.',
  'The boat has carried cars across the sound since 1971, and its engine has to be replaced soon.',
];

describe('several articles in a flattened page', () => {
  it('are parted at the heads of the messages of a mailing list', async () => {
    const message = (from: string, day: string, subject: string, body: readonly string[]) =>
      `From: ${from} <someone at example.org>\nDate: Mon, ${day} May 2024 10:22:31 +0000\nSubject: [coast] ${subject}\n\n${body.join('\n\n')}`;
    const articles = await articlesOf(
      `${message('Ada Marsh', '6', 'Old ferry for sale', ferry)}\n\n${message('Ben Okoro', '7', 'Hives lost', bees)}`,
    );
    expect(articles.map(({ title, authors, published }) => [title, authors, published?.earliest.slice(0, 10)])).toEqual(
      [
        ['Old ferry for sale', [{ name: 'Ada Marsh' }], '2024-05-06'],
        ['Hives lost', [{ name: 'Ben Okoro' }], '2024-05-07'],
      ],
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, bees]);
  });

  it('are parted at titles without dates where each is about something else', async () => {
    const parts = [
      ['Holmsund ferry company sells its oldest boat', ferry],
      ['Beekeepers in the hills lose a third of their hives', bees],
      ['Choir of retired miners wins national prize', choir],
    ] as const;
    const articles = await articlesOf(parts.map(([title, body]) => `${title}\n${body.join('\n')}`).join('\n\n'));
    expect(articles.map(({ title, paragraphs }) => [title, paragraphs])).toEqual(parts);
  });

  it('keep the date and byline that stand above each title', async () => {
    const articles = await articlesOf(
      `By Ada Marsh\nMay 6, 2024\nHolmsund ferry company sells its oldest boat\n${ferry.join('\n')}\nBy Ben Okoro\nMay 7, 2024\nBeekeepers in the hills lose hives\n${bees.join('\n')}`,
    );
    expect(articles.map(({ authors, published }) => [authors[0]?.name, published?.earliest])).toEqual([
      ['Ada Marsh', '2024-05-06'],
      ['Ben Okoro', '2024-05-07'],
    ]);
  });

  it('keep the date and byline that stand after each body', async () => {
    const articles = await articlesOf(
      `Holmsund ferry company sells its oldest boat\n${ferry.join('\n')}\nThe Sound · By Ada Marsh · May 6, 2024\nBeekeepers in the hills lose hives\n${bees.join('\n')}\nTarn Post · By Ben Okoro · May 7, 2024`,
    );
    expect(articles.map(({ title, authors, published }) => [title, authors[0]?.name, published?.earliest])).toEqual([
      ['Holmsund ferry company sells its oldest boat', 'Ada Marsh', '2024-05-06'],
      ['Beekeepers in the hills lose hives', 'Ben Okoro', '2024-05-07'],
    ]);
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, bees]);
  });

  it('have short ones among them where each has a title and nothing else', async () => {
    const brief = [
      'The lamp of the old lighthouse at Seal Point, which has been dark for eleven years, will shine again on Sunday evening, after the volunteers of the harbour club had carried the last of its lenses, each as heavy as a grown man, up the stairs.',
    ];
    const parts = [
      ['Holmsund ferry company sells its oldest boat', ferry],
      ['Lamp of the lighthouse shines again', brief],
      ['Beekeepers in the hills lose a third of their hives', bees],
      ['Choir of retired miners wins national prize', choir],
    ] as const;
    const articles = await articlesOf(parts.map(([title, body]) => `${title}\n${body.join('\n')}`).join('\n\n'));
    expect(articles.map(({ title, paragraphs }) => [title, paragraphs])).toEqual(parts);
  });

  it('have a short one among them where it is dated like the others', async () => {
    const brief =
      'The bridge at Ostby is closed until Friday because a lorry hit its rail, and drivers who want to cross the river have to use the ford at Vik, which is free of ice, or wait for the bus that the county has hired for them.';
    const page = [
      `Holmsund ferry company sells its oldest boat\nMay 6, 2024\n${ferry.join('\n')}`,
      `Bridge closed until Friday\nMay 7, 2024\n${brief}`,
      `Beekeepers in the hills lose hives\nMay 8, 2024\n${bees.join('\n')}`,
    ];
    const articles = await articlesOf(page.join('\n\n'));
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, [brief], bees]);
  });

  it('have one among them whose title is one word', async () => {
    const parts = [
      ['Holmsund ferry company sells its oldest boat', ferry],
      ['Honey', bees],
      ['Choir of retired miners wins national prize', choir],
    ] as const;
    const articles = await articlesOf(
      parts.map(([title, body]) => `-----\n${title}\nMay 6, 2024\n${body.join('\n')}`).join('\n\n'),
    );
    expect(articles.map(({ title, paragraphs }) => [title, paragraphs])).toEqual(parts);
  });

  it('are parted where each begins as letters do', async () => {
    const letter = (name: string, body: readonly string[]) => `Our readers\nSir, – ${body.join('\n')}\n${name}`;
    const articles = await articlesOf(
      ['Letters', letter('Ada Marsh', ferry), letter('Ben Okoro', bees), letter('Ida Holm', choir)].join('\n\n'),
    );
    expect(articles.map(({ paragraphs }) => paragraphs.at(-1))).toEqual([ferry[2], bees[2], choir[2]]);
  });

  it('are parted by their bylines where two are about the same', async () => {
    const articles = await articlesOf(
      `Holmsund ferry company sells its oldest boat\nBy Ada Marsh\n${ferry.join('\n')}\nOldest ferry of Holmsund sold\nBy Ben Okoro\n${sale.join('\n')}`,
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, sale]);
  });

  it('are not made of the sections of one that names the source of each picture', async () => {
    const section = (subhead: string, text: readonly string[]) =>
      `Source: harbourphotos.example\n${subhead}\n${text.join('\n')}`;
    const articles = await articlesOf(
      `Holmsund ferry company sells its oldest boat\nMay 6, 2024\n${section('Why the oldest boat is sold', sale)}\n${section('When the old ferry can be seen', ferry)}`,
    );
    expect(articles).toHaveLength(1);
  });

  it('do not part a live page of one event at its clock times', async () => {
    const entries = ferry.map((text, at) => `1${at}:30\n${text}`).join('\n\n');
    const articles = await articlesOf(`Holmsund ferry company sells its oldest boat\nMay 6, 2024\n${entries}`);
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry]);
  });
});

describe('what follows an article without a heading', () => {
  it('is no part of it where it is a row of teasers', async () => {
    const teasers = [
      ['Striker returns after eleven months', 'The captain scored twice in a friendly match on Saturday evening.'],
      ['Museum finds forgotten portrait', 'A cleaner noticed the canvas behind a wardrobe in the attic store.'],
      ['Bakery doubles its rye bread', 'Customers queue before dawn, and the owner has hired two apprentices.'],
    ];
    const articles = await articlesOf(
      `Holmsund ferry company sells its oldest boat\nMay 6, 2024\n\n${ferry.join('\n\n')}\n\n${teasers.map((teaser) => teaser.join('\n')).join('\n\n')}`,
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry]);
  });
});

describe('a page of teasers', () => {
  it('has no article', async () => {
    const teasers = [
      ['Holmsund ferry company sells its oldest boat', ferry[0]],
      ['Beekeepers in the hills lose a third of their hives', bees[0]],
      ['Choir of retired miners wins national prize', choir[0]],
      ['Museum finds forgotten portrait', 'A cleaner noticed the canvas behind a wardrobe in the dusty attic store.'],
    ];
    expect(await articlesOf(teasers.map((teaser) => teaser.join('\n')).join('\n\n'))).toEqual([]);
  });
});

describe("an agency's report without a title", () => {
  const report = `GENEVA, July 2 (Reuters) — ${ferry[0]}`;

  it('is called by its first sentence, not by its dateline', async () => {
    const [article] = await articlesOf([report, ferry[1], ferry[2]].join('\n\n'));
    expect(article?.title).toBe(ferry[0]);
    expect(article?.published).toBeNull();
  });

  it('has the day of its dateline in the year of the page', async () => {
    const [article] = await articlesOf(
      [report, ferry[1], ferry[2], '© The Sound', 'Last change: July 3, 2025'].join('\n\n'),
    );
    expect(article?.published?.earliest).toBe('2025-07-02');
  });
});
