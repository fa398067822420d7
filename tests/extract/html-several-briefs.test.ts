import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

async function articlesOn(title: string, body: string, head = '', language = 'en') {
  const content = `<html lang="${language}"><head><title>${title} | The Post</title><meta property="og:site_name" content="The Post">${head}</head><body><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav><main><h1>${title}</h1>${body}</main></body></html>`;
  const item = { id: 'page', sourceId: 's', input: 'page.html', type: 'html', content } as const;
  const [extraction] = await extract([item]);
  return extraction?.articles ?? [];
}

interface Told {
  readonly title: string;
  readonly text: string;
}

const titlesOf = (items: readonly Told[]) => items.map(({ title }) => title);
const underHeadings = (items: readonly Told[]) =>
  items.map(({ title, text }) => `<h2>${title}</h2><p>${text}</p>`).join('');

const briefs: readonly Told[] = [
  {
    title: 'Strike on the canal boats called off',
    text: 'The boatmen’s strike that would have emptied the canal from Friday was called off before dawn, when the owners offered a second rest day. Tickets are sold again from six.',
  },
  {
    title: 'Library lends seeds beside its books',
    text: 'From April readers may take home packets of bean and squash seed, and bring back some of what they harvest. The library pays 900 crowns a year for the scheme.',
  },
  {
    title: 'Hail flattens a third of the cherries',
    text: 'Ten minutes of hail on Sunday evening destroyed a third of the valley’s cherries, growers said. Only one farm in five was insured against it.',
  },
  {
    title: 'Oldest swimmer crosses Lake Hollen',
    text: 'Gudrun Saller crossed Lake Hollen in nine hours, faster than anybody over seventy before her. She trained in a quarry all winter and hates cold water.',
  },
  {
    title: 'Museum gives palace doors back',
    text: 'Four carved doors that were taken from a palace in 1897 go home this autumn. The museum keeps copies by its own carpenters, and borrows three bronze heads.',
  },
];

describe('short items of a page that tells of many things', () => {
  it('are articles where the page is called a digest, though its data states one article', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Morning briefing: what happened overnight',
      datePublished: '2026-03-04T06:00:00Z',
      author: { '@type': 'Person', name: 'Martha Lee' },
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const greeting = '<p>Good morning. It rains, and the following happened while you were asleep.</p>';
    const articles = await articlesOn(data.headline, greeting + underHeadings(briefs), head);
    expect(titlesOf(briefs)).toEqual(articles.map(({ title }) => title));
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual(briefs.map(({ text }) => [text]));
    for (const { authors, published } of articles) {
      expect(authors).toEqual([{ name: 'Martha Lee' }]);
      expect(published?.earliest).toContain('2026-03-04');
    }
  });

  it('are articles where they run in after their titles', async () => {
    const body = briefs.map(({ title, text }) => `<p><strong>${title}.</strong> ${text}</p>`).join('');
    expect((await articlesOn('News in brief', body)).map(({ title }) => title)).toEqual(titlesOf(briefs));
  });

  it('are articles by their titles and words, where the page has any name', async () => {
    const body = briefs.map(({ title, text }) => `<div class="t">${title}</div><div class="d">${text}</div>`).join('');
    expect((await articlesOn('Good morning, Marston', body)).map(({ title }) => title)).toEqual(titlesOf(briefs));
  });

  it('are articles of a wire that puts its name into each of them', async () => {
    const body = briefs.map(
      ({ title, text }) =>
        `<p class="head">${title}</p><p class="text">MARSTON (CNS) — ${text}</p><p class="sign">CNS/jk</p>`,
    );
    expect((await articlesOn('CNS bulletin', body.join(''))).map(({ title }) => title)).toEqual(titlesOf(briefs));
  });

  const storm = [
    'The storm that crossed the coast on Monday night tore the roof off the central market and left eleven stallholders without a place to sell, the fire department said. Nobody was inside when the iron gave way.',
    'Wind of 121 kilometres an hour was measured at the lighthouse, the strongest since 1987. Pieces of the roof were found in gardens half a mile away, one of them in a swimming pool behind the school.',
    'The city will put up tents on the quay for the time being. Engineers are to say by the end of the month whether the walls can be saved; repairs could cost four million, of which insurance covers half.',
  ];
  const told = storm.map((text) => `<p>${text}</p>`).join('');
  const under = (items: readonly Told[]) => items.map(({ title, text }) => `<h3>${title}</h3><p>${text}</p>`).join('');

  it('are articles below the main one, where a heading of their own stands above them', async () => {
    const title = 'Storm tears roof off the central market';
    const articles = await articlesOn(title, `${told}<h2>Also in the news</h2>${under(briefs)}`);
    expect(articles.map((article) => article.title)).toEqual([title, ...titlesOf(briefs)]);
    expect(articles[0]?.paragraphs).toEqual(storm);
  });

  it('are parts of the main one where they say what it means', async () => {
    const parts = [
      {
        title: 'Watch the roof',
        text: 'After a storm of such strength every roof on the coast should be looked at, engineers say. A loose sheet of iron can kill somebody at the next gust.',
      },
      {
        title: 'Call the insurance',
        text: 'Insurance pays for what a storm breaks if the wind was stronger than 63 kilometres an hour. Owners should take pictures before they clear the roof away.',
      },
      {
        title: 'Shop on the quay',
        text: 'Stallholders of the market sell on the quay from Thursday, under tents of the city. Buses stop there until the market and its roof have been repaired.',
      },
    ];
    const body = `${told}<h2>What residents should do</h2>${under(parts)}`;
    expect(await articlesOn('Storm tears roof off the central market', body)).toHaveLength(1);
  });

  it('are articles in other languages', async () => {
    const items = [
      {
        title: 'Freibad bleibt den Sommer über zu',
        text: 'Das Freibad in Ottenheim öffnet in diesem Jahr nicht, weil Fachleute Risse im Becken gefunden haben. Die Reparatur würde 1,8 Millionen Euro kosten.',
      },
      {
        title: 'Unbekannte stehlen 40 Bienenstöcke',
        text: 'In der Nacht zum Sonntag sind von einer Wiese vierzig Bienenstöcke verschwunden. Die Polizei sucht Zeugen, die einen hellen Lieferwagen gesehen haben.',
      },
      {
        title: 'Neue Leiterin für das Stadtmuseum',
        text: 'Die Historikerin Jutta Amrein übernimmt im September das Museum und will es auch abends öffnen. Ihr Vorgänger war im Streit um eine Ausstellung gegangen.',
      },
    ];
    const articles = await articlesOn('Kurz gemeldet', underHeadings(items), '', 'de');
    expect(articles.map(({ title }) => title)).toEqual(titlesOf(items));
  });

  it('are articles beside longer ones that are shown alike, and leads of other headlines are none', async () => {
    const long = briefs.slice(0, 3).map(({ title, text }, i) => ({
      title,
      text: `${text}</p><p>Officials will meet ${['shipowners', 'gardeners', 'insurers'][i]} next week, and expect to decide before the summer what ${['timetable', 'catalogue', 'compensation'][i]} there will be.`,
    }));
    const shown = (items: readonly Told[]) =>
      items.map(({ title, text }, i) => `<h2>${title}</h2><p>March ${i + 3}, 2026</p><p>${text}</p>`).join('');
    const short = briefs[3] as Told;
    const all = await articlesOn('Marston today', shown([...long, short]));
    expect(all.map(({ title }) => title)).toEqual(titlesOf([...long, short]));
    const lead = {
      title: 'Museum gives palace doors back',
      text: 'Four carved doors taken in 1897 go home this autumn.',
    };
    const others = await articlesOn('Marston today', shown([...long, lead]));
    expect(others.map(({ title }) => title)).toEqual(titlesOf(long));
  });
});

describe('parts of one article', () => {
  const rents: readonly Told[] = [
    {
      title: 'The docks drew people faster than builders',
      text: 'Between 2005 and 2015 some 31,000 people moved to Elsin to work in the container terminal. In the same time 6,200 flats were built, and rents began to climb.',
    },
    {
      title: 'Cheap loans turned flats into savings',
      text: 'When the central bank cut rates to zero, dentists and teachers bought flats instead of bonds. Rents followed prices, as owners had loans to pay back.',
    },
    {
      title: 'The city sold what it should have kept',
      text: 'Elsin owned 14,000 flats in 2004 and sold most of them to a fund to pay for the tram. The tram runs at a loss, and the rents of the flats have doubled.',
    },
    {
      title: 'Short lets took a whole quarter',
      text: 'In the old port every fourth of the flats is now let by the night. Owners earn three times as much from tourists as from tenants, says the housing office.',
    },
  ];

  it('stay one where titles and texts are about what the page is about', async () => {
    expect(await articlesOn('Why rents in Elsin have doubled', underHeadings(rents))).toHaveLength(1);
  });

  it('stay one even under the name of a briefing', async () => {
    expect(await articlesOn('Morning briefing: Why rents in Elsin have doubled', underHeadings(rents))).toHaveLength(1);
  });

  it('stay one where titles are labels', async () => {
    const tips = [
      'Roses now want a cut above the third bud, with clean shears, before the leaves unfold. What is dead goes altogether.',
      'Moss comes out with a rake, and sand and some fertilizer go in. Nobody should mow before the grass is three inches high.',
      'Tomatoes and peppers need a warm window for the next eight weeks. Lettuce and radishes may go out under a fleece already.',
      'Nests of last summer must be taken out before titmice and starlings move in. Hot water is enough, chemicals harm chicks.',
    ].map((text, i) => ({
      title: ['Prune the shrubs', 'Air the lawn', 'Sow indoors', 'Clean the boxes'][i] ?? '',
      text,
    }));
    expect(await articlesOn('The garden in March', underHeadings(tips))).toHaveLength(1);
  });

  it('stay one where the page announces a list', async () => {
    const people = [
      {
        title: 'The nurse who would not go home: Ilse Brand',
        text: 'For eleven nights in January Ilse Brand slept in the clinic, because the road was closed and nobody could relieve her. The coffee, she says, was the worst.',
      },
      {
        title: 'The boy with the drone: Tarik Olan',
        text: 'When two hikers were lost on the ridge, the fifteen-year-old found them with a drone that he had built from a broken fan. The fire department has bought three.',
      },
      {
        title: 'The baker of Canal Street: Hugo Lenz',
        text: 'Hugo Lenz bakes two hundred rolls more than he sells each night and hangs them on the fence. In the morning every one of them is gone.',
      },
      {
        title: 'The voice of the harbour: Mae Quint',
        text: 'For thirty years Mae Quint told ships by radio where to go. In June she went off the air, and captains from nine countries said goodbye to her.',
      },
    ];
    expect(await articlesOn('Four people who shaped our town', underHeadings(people))).toHaveLength(1);
  });

  it('stay one where they answer questions', async () => {
    const answers = briefs.map(({ text }, i) => ({
      title:
        ['What about the canal?', 'And the library?', 'How are the cherries?', 'Who swam?', 'Whose doors?'][i] ?? '',
      text,
    }));
    expect(await articlesOn('A talk with the mayor', underHeadings(answers))).toHaveLength(1);
  });
});

describe('teasers', () => {
  const teasers = briefs.map(({ title, text }) => ({ title, text: text.split('. ')[0] ?? '' }));

  it('are no articles where their headlines lead elsewhere', async () => {
    const body = teasers.map(({ title, text }, i) => `<div><h3><a href="/${i}">${title}</a></h3><p>${text}.</p></div>`);
    expect(await articlesOn('Marston and its valley', body.join(''))).toEqual([]);
  });

  it('are no articles where a line below them leads elsewhere', async () => {
    const body = briefs.map(
      ({ title, text }, i) => `<div><h3>${title}</h3><p>${text}</p><a href="/${i}">Read more</a></div>`,
    );
    const found = await articlesOn('Marston and its valley', body.join(''));
    expect(found.filter(({ title }) => titlesOf(briefs).includes(title))).toEqual([]);
  });
});
