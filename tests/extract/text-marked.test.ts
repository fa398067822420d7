import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';
import { composedPages } from '../support/composed-pages.ts';

async function articlesOf(content: string): Promise<readonly Article[]> {
  const [extraction] = await extract([{ id: 'i', sourceId: 's', input: 'page.txt', type: 'text', content }]);
  return extraction?.articles ?? [];
}

const reports = [
  {
    title: 'Holmsund ferry company sells its oldest boat',
    outlet: 'The Holmsund Post',
    body: [
      'The ferry company of Holmsund will sell its oldest boat, which has carried cars across the sound since 1971.',
      'A buyer from the islands has offered enough to pay for a new engine in the second boat, the company said.',
      'Passengers who want to say goodbye can ride the old ferry for free on the last Sunday of the month.',
    ],
  },
  {
    title: 'Beekeepers in the hills lose a third of their hives',
    outlet: 'Tarn Valley Herald',
    body: [
      'Beekeepers in the Tarn hills lost a third of their hives over the winter, twice as many as in other years.',
      'Vets blame a mite that spreads when hives are moved between orchards, and ask keepers to report every case.',
      'The county pays half of the treatment, which has to begin before the lime trees flower in early summer.',
    ],
  },
  {
    title: 'Choir of retired miners wins national prize',
    outlet: 'Daily Singer',
    body: [
      'A choir of retired miners has won the national prize for amateur singers with a song about a pit pony.',
      'The forty men rehearse in a former wash house, where the echo hides mistakes, their conductor said.',
      'They will sing at the prize concert in the capital, and then go home by the last bus of the night.',
    ],
  },
] as const;

const found = (articles: readonly Article[]) =>
  articles.map(({ title, outlet, paragraphs }) => ({ title, outlet: outlet?.name, body: paragraphs }));
const withoutOutlets = reports.map((report) => ({ ...report, outlet: undefined }));

function wrapped(text: string, width = 60): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim();
}

function page(part: (report: (typeof reports)[number], index: number) => string): string {
  return reports.map(part).join('\n\n');
}

describe('articles that a text marks alike', () => {
  it('have paragraphs where a newsletter wraps its lines, below rules', async () => {
    const rule = '-'.repeat(60);
    const text = page(({ title, body }) => `${rule}\n${title}\n${rule}\n\n${body.map((p) => wrapped(p)).join('\n\n')}`);
    expect(found(await articlesOf(text))).toEqual(withoutOutlets);
  });

  it('have paragraphs where a text browser wraps them among many short lines', async () => {
    const menu = [
      'Posted by the harbour desk at 9:15, 3 comments',
      'Write to the desk or tell a friend of this',
      'Filed under: news of the sound and its shores',
      'Sunday',
    ];
    const text = page(
      ({ title, body }) => `${title}\n${body.map((p) => wrapped(p, 72)).join('\n')}\nShare this\n${menu.join('\n')}`,
    );
    expect(found(await articlesOf(text))).toEqual(withoutOutlets);
  });

  it('have paragraphs where a paper is set in columns and indents the first line of each', async () => {
    const column = (text: string) => `   ${wrapped(text, 34)}`;
    const text = page(({ title, body }) => `${title}\n${body.map(column).join('\n')}`);
    expect(found(await articlesOf(text))).toEqual(withoutOutlets);
  });

  it('are read in a message that somebody forwards with a mark before each line', async () => {
    const text = page(({ title, body }) => `${title}\n\n${body.map((p) => wrapped(p, 64)).join('\n\n')}`);
    const quoted = text.replaceAll(/^/gm, '> ').replaceAll('>  ', '> ');
    expect(found(await articlesOf(`Did you see these?\n\nYour sister\n\n${quoted}`))).toEqual(withoutOutlets);
  });

  it('are told by their numbers, which are no part of the titles, and by the outlets behind them', async () => {
    const contents = reports.map(({ title }, i) => `[${i + 1}] ${title}`).join('\n');
    const text = page(
      ({ title, outlet, body }, i) => `[${i + 1}] ${title} (${outlet}, ${i + 3} May 2024)\n\n${body.join('\n\n')}`,
    );
    const articles = await articlesOf(`Contents\n${contents}\n\n${text}`);
    expect(found(articles)).toEqual(reports);
    expect(articles.map(({ published }) => published?.earliest)).toEqual(['2024-05-03', '2024-05-04', '2024-05-05']);
  });

  it('are told by bullets with an outlet behind the title', async () => {
    const text = page(({ title, outlet, body }) => `• ${title} — ${outlet}\n\n${body.join('\n\n')}`);
    expect(found(await articlesOf(`Press review\n\n${text}`))).toEqual(reports);
  });

  it('are told by titles in capitals, without a blank line', async () => {
    const text = page(({ title, body }) => `${title.toUpperCase()}\n${body.join('\n')}`);
    expect(found(await articlesOf(text))).toEqual(
      withoutOutlets.map((report) => ({ ...report, title: report.title.toUpperCase() })),
    );
  });

  it('are told by the source below each', async () => {
    const text = page(({ title, outlet, body }) => `${title}\n\n${body.join('\n\n')}\n\nSource: ${outlet}`);
    expect(found(await articlesOf(text))).toEqual(reports);
  });

  it('have the outlet that stands beside the date, and not the section', async () => {
    const text = page(({ title, outlet, body }) => `${title}\nWorld | ${outlet} | May 3, 2024\n\n${body.join('\n\n')}`);
    expect(found(await articlesOf(text))).toEqual(reports);
  });

  it('have labelled heads, as clippings have them', async () => {
    const text = page(
      ({ title, outlet, body }) => `Headline: ${title}\nSource: ${outlet}\nDate: 3 May 2024\n\n${body.join('\n\n')}`,
    );
    expect(found(await articlesOf(text))).toEqual(reports);
  });

  it('are one where the numbered parts are about the same', async () => {
    const [ferry] = reports;
    const parts = ferry.body.map(
      (text, i) => `${i + 1}. The ferry, the boat and the company\n\n${text} ${ferry.body[0]}`,
    );
    expect(await articlesOf(`${ferry.title}\n\n${parts.join('\n\n')}`)).toHaveLength(1);
  });
});

describe('lines of a fixed width', () => {
  it('become paragraphs of one article', async () => {
    const [{ title, body }] = reports;
    const [article] = await articlesOf(`${title}\n\n${body.map((p) => wrapped(p, 66)).join('\n\n')}`);
    expect(article?.paragraphs).toEqual(body);
  });

  it('keep a hyphen at their end, without a space', async () => {
    const [article] = await articlesOf(
      [
        'Holmsund votes for a ferry with two engines and a sail',
        '',
        'The council of Holmsund has voted for a new ferry with two well-',
        'known engines and a sail of cloth, which is to cross the sound',
        'four times a day from the first of May.',
        '',
        'It will carry thirty cars and their drivers to the market on the',
        'islands, and the old boat goes to a museum behind the harbour,',
        'where visitors may stand at the wheel and blow the horn. The',
        'council pays for the museum and for half of the new ferry, and',
        'the islands pay for the rest of it, their mayor said on Monday.',
      ].join('\n'),
    );
    expect(article?.paragraphs[0]).toContain(
      'two well-known engines and a sail of cloth, which is to cross the sound four',
    );
  });

  it('are not seen in lists of headlines, where the next word would have fitted', async () => {
    const headlines = reports.flatMap(({ title }) => [title, `${title} and other news`]);
    const [extraction] = await extract([
      { id: 'i', sourceId: 's', input: 'page.txt', type: 'text', content: headlines.join('\n') },
    ]);
    expect(extraction?.articles).toEqual([]);
  });
});

it('tells articles by their words alone where nothing marks their titles, and subheads from titles', async () => {
  const [page] = composedPages(1, 344);
  if (!page) throw new Error('no page');
  const own = new Set(page.articles.map(({ title }) => title));
  const titles = (await articlesOf(page.text)).map(({ title }) => title);
  expect(titles.filter((title) => own.has(title)).length).toBeGreaterThan(own.size / 2);
  expect(titles).not.toContain('A split vote');
});
