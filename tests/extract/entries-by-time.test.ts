import { expect, test } from 'vitest';
import { withClocksApart } from '../../src/extract/clock-lines.ts';
import { extractTextPage } from '../../src/extract/text-page.ts';

const page = (lines: readonly string[]) =>
  extractTextPage({ sourceId: 's', input: 'live.txt', mediaType: 'text/plain', content: lines.join('\n') } as never);

const stories = [
  [
    'Ada Marsh',
    'Harbour board closes the northern quay after cracks',
    'The harbour board closed the northern quay on Tuesday after divers found cracks in three of its wooden piles.',
    'Repairs will take two weeks, the board said, and all ferries will leave from the fish market until the cracks are mended.',
    'Fishermen were told to move their boats before the spring tide, and most of them had done so by the evening.',
  ],
  [
    'Ben Okoro',
    'Teachers vote to accept a rise of four per cent',
    'Teachers at eleven primary schools voted by a large majority to accept a rise of four per cent from September.',
    'Their union said that classes would resume on Monday, and that pupils would not lose any of their summer holidays.',
    'The town council will pay for the rise by selling a car park, which nobody has used since the bridge was opened.',
  ],
  [
    'Ida Kessler',
    'Beekeepers report the best honey year since 1998',
    'Beekeepers in the valley expect the best harvest of honey since 1998, because the lime trees flowered for so long.',
    'A jar will nevertheless cost more than last year, said the cooperative, which blames the price of glass and sugar.',
    'Visitors can watch the hives behind a window on Saturday, when the youngest members will show how combs are cut.',
  ],
  [
    'Rob Nakamura',
    'Court lets the cinema keep its neon sign',
    'A court has ruled that the old cinema may keep the neon sign on its roof, which neighbours had called too bright.',
    'The judge visited the street at night, and wrote that she could read her newspaper by it only with some difficulty.',
    'The owner, a retired projectionist, said he would celebrate by showing three silent films for nothing on Friday.',
  ],
] as const;

test('a time is parted from what stands in its line, where several lines have one', () => {
  expect(withClocksApart(['16:54BREAKING', '2 hours ago15:09', '10:42 Ada Marsh', 'Ben Okoro 9:15'])).toEqual([
    '16:54',
    'BREAKING',
    '2 hours ago',
    '15:09',
    '10:42',
    'Ada Marsh',
    'Ben Okoro',
    '9:15',
  ]);
  expect(withClocksApart(['10:42 Ada Marsh', 'The quay is closed.'])).toEqual([
    '10:42 Ada Marsh',
    'The quay is closed.',
  ]);
});

test.each([
  ['78:64 Holmsund', '91:88 Tarn', '65:70 Vasa'],
  ['24.95 Honey', '24.60 Jam', '31.20 Wax'],
])('no score or price is a time: %s', (...lines) => {
  expect(withClocksApart(lines)).toEqual(lines);
});

test('an entry of a live page is from the day of the page and the time above it, and by who stands beside', async () => {
  const { articles } = await page([
    'Live: the storm',
    'Sunday, May 11, 2025',
    ...stories.flatMap(([author, ...story], at) => [`1${at}:42${author}`, ...story, 'Copy link']),
  ]);
  expect(articles.map(({ published }) => published?.earliest)).toEqual([
    '2025-05-11T10:42',
    '2025-05-11T11:42',
    '2025-05-11T12:42',
    '2025-05-11T13:42',
  ]);
  expect(articles.map(({ authors }) => authors[0]?.name)).toEqual(stories.map(([author]) => author));
});

test('the subject of a message is the line above its head, without the name of the list', async () => {
  const { articles } = await page([
    'Harbour list: May',
    ...stories.flatMap(([author, title, ...story], at) => [
      `[Harbour] ${title}`,
      'From',
      `: ${author} <`,
      'ada@harbour.example',
      '>',
      'To',
      ': list@harbour.example',
      'Date',
      `: Mon, ${at + 5} May 2025 09:28:51 +0000`,
      ...story,
    ]),
  ]);
  expect(articles.map(({ title }) => title)).toEqual(stories.map(([, title]) => title));
  expect(articles[0]?.authors).toEqual([{ name: 'Ada Marsh' }]);
});
