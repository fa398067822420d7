import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/extract/frames.ts';
import { gapsOf } from '../../src/extract/gaps.ts';
import { extract } from '../../src/extract/index.ts';
import { parseRelativeTime } from '../../src/extract/published.ts';
import { blocksOf, linesOf } from '../../src/extract/text-blocks.ts';
import type { Article } from '../../src/model/article.ts';
import { inventedArticles } from '../support/composed-articles.ts';

const told = inventedArticles
  .filter(({ language }) => language === 'en')
  .map((article) => ({ ...article, paragraphs: article.paragraphs.filter((text) => !text.startsWith('#')) }))
  .slice(0, 4);
const titles = told.map(({ title }) => title);

async function articlesIn(lines: readonly string[]): Promise<readonly Article[]> {
  const content = lines.join('\n');
  const capturedAt = '2025-05-13T20:00:00Z';
  const [read] = await extract([{ id: 'p', sourceId: 's', input: 'p.txt', type: 'text', content, capturedAt }]);
  return read?.articles ?? [];
}

const snow = [
  'The railway to Port Ellery was closed on Friday after snow had fallen on the whole of the county, the council said.',
  'Nobody could say when the first train would leave again, or who was to pay for the damage along the line.',
  'A spokesman asked passengers to stay at home until the evening, and to keep the tickets that they had bought.',
];

describe('the head of an article', () => {
  it('has its author on the line below "By"', () => {
    const lines = linesOf('Snow closes the railway\n By \n\nAda Marsh\nMay 12, 2025');
    expect(lines.map(({ text }) => text)).toEqual(['Snow closes the railway', 'By Ada Marsh', 'May 12, 2025']);
  });

  it.each([
    ['6 تشرين الثاني 2024', '2024-11-06'],
    ['6 كانون الأول 2024', '2024-12-06'],
    ['6 آذار 2024', '2024-03-06'],
  ])('has a Levantine month: %s', async (line, day) => {
    const [article] = await articlesIn(['Snow closes the railway', 'By Ada Marsh', line, ...snow]);
    expect(article?.published?.earliest).toBe(day);
  });

  it('is not called by an address', async () => {
    const address = 'https://news.example/snow/railway/closed/friday/council/port-ellery';
    const [article] = await articlesIn([address, 'Late trains on the railway', address, ...snow]);
    expect(article?.title).toBe('Late trains on the railway');
  });

  it('has no date in a title that tells of years ago', () => {
    expect(parseRelativeTime('What the snow of two years ago taught us', '2025-05-13')).toBeNull();
    expect(parseRelativeTime('two years ago', '2025-05-13')?.earliest).toMatch(/^2023/);
  });

  const kindsOf = (...lines: string[]) => blocksOf(linesOf(lines.join('\n')), 'en').map(({ kind }) => kind);

  it('has a date between other parts of its line', () => {
    const line = 'Ada Marsh of the county desk | Monday, May 12, 2025 | Last change: 18:40 in the evening';
    expect(kindsOf(line, line.replaceAll('|', 'on'))).toEqual(['meta', 'heading']);
  });

  it('has an e-mail address, and no date in the address of a picture', () => {
    expect(kindsOf('amarsh@news.example', 'https://news.example/2025/05/12/a.jpg')).toEqual(['meta', 'heading']);
  });
});

describe('a sentence', () => {
  it.each(['„Der Zug bleibt heute stehen.“', '»Der Zug bleibt heute stehen.«'])(
    'ends in a quote: %s',
    async (quote) => {
      const german = [
        'Die Bahn nach Alvenau steht seit Freitag still, weil im ganzen Landkreis Schnee gefallen ist, sagte der Landrat.',
        `Im Bahnhof warteten am Morgen mehr als hundert Reisende, und der Vorsteher rief ihnen dort zu: ${quote}`,
        'Wann der erste Zug wieder fährt und wer den Schaden entlang der Strecke bezahlt, konnte am Abend niemand sagen.',
      ];
      const [article] = await articlesIn(['Schnee legt die Bahn nach Alvenau lahm', ...german]);
      expect(article).toMatchObject({ paragraphs: german, subheads: [] });
    },
  );
});

describe('several articles', () => {
  // Only a line at each of them parts articles whose titles ask.
  const questions = titles.map((title) => `${title}?`);
  const bodies = told.map(({ paragraphs }) => paragraphs);

  it('are the entries of a live page that have titles, though all of them tell of the same', async () => {
    const entry = (clock: string, title: string, place: string) => [
      clock,
      title,
      ...snow.map((text) => text.replace('.', ` at the ${place}.`)),
    ];
    const articles = await articlesIn([
      ...entry('06:12', 'Snow closes the railway at Port Ellery', 'railway'),
      ...entry('07:45', 'County council locks the school', 'school'),
      ...entry('09:30', 'No spokesman at the harbour', 'harbour'),
    ]);
    expect(articles.map(({ title }) => title)).toEqual([
      'Snow closes the railway at Port Ellery',
      'County council locks the school',
      'No spokesman at the harbour',
    ]);
  });

  it('are known by a label, whatever value follows it', async () => {
    const values = ['harbour', 'schools and whoever learns there', 'rivers', 'strikes of the week and of the next'];
    const pieces = bodies.map((body, i) => [`Section: ${values[i]}`, questions[i] ?? '', ...body]);
    const articles = await articlesIn(pieces.flat());
    expect(articles.map(({ paragraphs }) => paragraphs.at(-1))).toEqual(bodies.map((body) => body.at(-1)));
  });

  it('are parted by a repeated line where that finds more of them than their words', async () => {
    const heads = [...titles.slice(0, 3), ...questions.slice(3)];
    const articles = await articlesIn(bodies.flatMap((body, i) => ['Copy the link below', heads[i] ?? '', ...body]));
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual(bodies);
  });

  it('do not begin at a line that stands at each of them', () => {
    const heads = [
      questions[0],
      'Primary school to stay open?',
      'Is it dye that makes the river foam?',
      'Who knew of it before?',
    ];
    const lines = bodies.flatMap((body, i) => ['Copy the link below', heads[i] ?? '', ...body]);
    const blocks = blocksOf(linesOf(lines.join('\n')), 'en');
    const starts = (frameOf(blocks, gapsOf(blocks), 'en')?.titles ?? []).map((index) => blocks[index]?.text);
    expect(starts.slice(1)).toEqual(heads.slice(1));
  });

  it('can have witty titles, where all keep their bylines at the same place', async () => {
    const witty = ['Troubled waters under it all again', titles[1]];
    const pieces = bodies.slice(0, 2).map((body, i) => [witty[i] ?? '', `By ${told[i]?.authors[0]}`, ...body]);
    const articles = await articlesIn(pieces.flat());
    expect(articles.map(({ title, paragraphs }) => [title, paragraphs])).toEqual(
      bodies.slice(0, 2).map((body, i) => [witty[i], body]),
    );
  });

  it('are parted in Turkish, whose words change their endings', async () => {
    const snowed = [
      'Belediye cuma sabahı kar yüzünden bütün trenlerin durduğunu ve akşama kadar hareket etmeyeceğini duyurdu.',
      'İstasyonda bekleyen yüzden fazla yolcu geceyi salonda geçirdi, çünkü otobüsler de yola çıkamadı.',
      'Valilik, kaldırılan her vagon için ayrı bir rapor istedi ve zararı kimin ödeyeceğini haftaya açıklayacak.',
      'Kar akşam nihayet durdu.',
    ];
    const bread = [
      'Kasabanın en eski fırını yüz dört yıl sonra kapılarını kapatıyor, ustası ekmeğe alıcı bulamadığını söylüyor.',
      'Dokuz çalışan için komşu ilçedeki bir markette iş bulundu, dördü bu öneriyi kabul etti bile.',
      'Mahalleli dükkânı satın almak için para topluyor, ancak kira sözleşmesi ay sonunda bitiyor.',
    ];
    const articles = await articlesIn([
      'Trenimiz durdu',
      'Selim Koray',
      'skoray@gazete.example',
      ...snowed,
      'Ekmeksiz fırınlar',
      'Defne Ulusoy',
      'dulusoy@gazete.example',
      ...bread,
    ]);
    expect(articles.map(({ title }) => title)).toEqual(['Trenimiz durdu', 'Ekmeksiz fırınlar']);
  });
});
