import { describe, expect, it } from 'vitest';
import { withoutExcerpts } from '../../src/extract/excerpts.ts';
import { fieldsByPlace } from '../../src/extract/fields-by-place.ts';
import { extract } from '../../src/extract/index.ts';
import { namesOutlet } from '../../src/extract/outlet-names.ts';
import { linesOf } from '../../src/extract/text-blocks.ts';

const stories = [
  {
    title: 'Holmsund ferry company sells its oldest boat',
    standfirst: 'The buyer from the islands wants to turn the boat into a floating museum',
    name: 'Ada Marsh',
    outlet: 'Axios',
    body: [
      'The ferry company of Holmsund will sell its oldest boat, which has carried cars across the sound since 1971.',
      'A buyer from the islands has offered enough to pay for a new engine in the second boat, the company said.',
      'Passengers who want to say goodbye can ride the old ferry for free on the last Sunday of the month.',
    ],
  },
  {
    title: 'Who took a third of the hives in the Tarn hills?',
    standfirst: 'A mite spreads when hives are moved, and vets want to hear of it early on',
    name: 'Ben Okoro',
    outlet: 'PCMag',
    body: [
      'Beekeepers in the Tarn hills lost a third of their hives over the winter, twice as many as in other years.',
      'Vets blame a mite that spreads when hives are moved between orchards, and ask keepers to report every case.',
      'The county pays half of the treatment, which has to begin before the lime trees flower in early summer.',
    ],
  },
  {
    title: 'Choir of retired miners wins national prize',
    standfirst: 'The forty men rehearse in a wash house where nobody hears their mistakes',
    name: 'Carla Frost',
    outlet: 'The Tribune',
    body: [
      'A choir of retired miners has won the national prize for amateur singers with a song about a pit pony.',
      'The forty men rehearse in a former wash house, where the echo hides mistakes, their conductor said.',
      'They will sing at the prize concert in the capital, and then go home by the last bus of the night.',
    ],
  },
];
type Story = (typeof stories)[number];

async function articlesOf(content: string, type: 'text' | 'html' = 'text') {
  const [extraction] = await extract([{ id: 'i', sourceId: 's', input: 'page', type, content }]);
  return extraction?.articles ?? [];
}

const inLines = (entry: (story: Story, at: number) => readonly string[]) => stories.flatMap(entry).join('\n\n');
const titles = stories.map(({ title }) => title);

describe('newsletters as flattened text', () => {
  it('takes marks of emphasis for no part of a line', () => {
    const lines = linesOf('**A title in bold**\n_Harbour Post_\n2 * 3 * 4 is 24\nsnake_case_name stays');
    expect(lines.map(({ text }) => text)).toEqual([
      'A title in bold',
      'Harbour Post',
      '2 * 3 * 4 is 24',
      'snake_case_name stays',
    ]);
  });

  it('takes the line between an outlet with its reading time and a byline for the title', async () => {
    const articles = await articlesOf(
      inLines(({ title, standfirst, name, outlet, body }, at) => [
        `${outlet} · ${at + 2} min read`,
        title,
        `By ${name}`,
        ...(at === 0 ? [] : ['Boats and bees and songs']),
        standfirst,
        ...body,
        'Share | Tweet',
      ]),
    );
    expect(articles.map(({ title }) => title)).toEqual(titles);
    expect(articles.map(({ outlet }) => outlet?.name)).toEqual(stories.map(({ outlet }) => outlet));
  });

  it('does not join a title to the line below the address that its link leads to', () => {
    const wrapped = [
      'A ferry that has carried cars across the sound since 1971 will be sold to a',
      'buyer from the islands, who has offered enough to pay for a new engine in the',
      'second boat, the company said on Friday after a long meeting of its board in',
      'the harbour office of Holmsund.',
    ];
    const title = `${titles[0]} to the islands`;
    const address = '[https://post.example/news/2025/holmsund-ferry-company-sells-its-oldest-boat]';
    const lines = linesOf([...wrapped, '', title, address, 'Axios | 2 min read', ...wrapped].join('\n'));
    expect(lines.map(({ text }) => text).slice(1, 3)).toEqual([title, 'Axios | 2 min read']);
  });

  it('keeps what stands below a call to subscribe within an article', async () => {
    const articles = await articlesOf(
      inLines(({ title, name, body: [first = '', ...others] }) => [
        title,
        `By ${name}`,
        first,
        'Subscribe to our newsletter',
        'OK',
        ...others,
        'Share | Tweet',
      ]),
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual(stories.map(({ body }) => body));
  });

  it('knows outlets by how they write themselves, and no people', () => {
    const names = ['PCMag', 'TechCrunch', 'Sci.News', 'Axios', 'McCarthy', 'Lantern'];
    expect(names.filter(namesOutlet)).toEqual(['PCMag', 'TechCrunch', 'Sci.News', 'Axios']);
  });

  it('takes the agency of a picture for no outlet', () => {
    const line = (by: string) =>
      ({ side: 'below', look: 'line 0', text: `The quay on Friday. Photo: ${by}`, leaves: [] }) as const;
    expect(fieldsByPlace([[line('Reuters')], [line('AFP')]]).map(({ outlet }) => outlet)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('newsletters in HTML', () => {
  it('tells the stories of a newsletter whose elements are called so', async () => {
    const entry = ({ title, name, body }: Story) =>
      `<div class="it"><h2>${title}</h2><p>By ${name}</p><div class="newsletter-html"><p>${body.join(' ')}</p></div></div>`;
    const articles = await articlesOf(`<html><body>${stories.map(entry).join('')}</body></html>`, 'html');
    expect(articles.map(({ title }) => title)).toEqual(titles);
  });

  it('reads the outlet from a credit below each text', async () => {
    const outlets = ['Quill', 'Sable', 'Lantern'];
    const entry = ({ title, body }: Story, at: number) =>
      `<h2>${title}</h2><p>${body.join(' ')}</p><p><i>— ${outlets[at]}</i></p>`;
    const articles = await articlesOf(`<html><body>${stories.map(entry).join('')}</body></html>`, 'html');
    expect(articles.map(({ outlet }) => outlet?.name)).toEqual(outlets);
  });

  it('takes a row of texts that end in Read more for no article', async () => {
    const [article] = await articlesOf(stories.flatMap(({ body }) => body).join('\n\n'));
    const paragraphs = stories.map(({ body }) => `${body[0]} Read more`);
    expect(article && withoutExcerpts([{ ...article, paragraphs, subheads: [] }])).toEqual([]);
  });
});
