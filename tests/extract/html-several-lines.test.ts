import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

async function articlesOn(body: string, title = 'The Basket') {
  const content = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  const [extraction] = await extract([{ id: 'page', sourceId: 's', input: 'page.html', type: 'html', content }]);
  return extraction?.articles ?? [];
}

const ferry = [
  'The ferry to the outer islands will sail again on Thursday, three weeks after its rudder broke in a storm.',
  'The company said that the repair had cost 80,000 crowns and that the old rudder would be sold for scrap.',
];
const mill = [
  'A water mill that stood still for sixty years has ground flour again since Monday, to the surprise of its owner.',
  'She had meant only to oil the wheel, she said, when it began to turn and would not stop before the evening.',
];
const orchard = [
  'The orchard above the village belongs to the forty people who used to pick its apples, a notary said on Friday.',
  'They pooled their savings for two harvests and outbid a maker of juice by less than the price of a tractor.',
];
const set = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');

describe('articles of an HTML page, by the lines around them', () => {
  it('reads a time that stands beside other words in the line under an article', async () => {
    const post = (title: string, own: readonly string[], at: string) =>
      `<div class="post"><div class="words"><b>${title}</b><br><br>${own.join('<br><br>')}</div>` +
      `<div><div>👍 12</div><span>4.1K</span><span><time datetime="2024-02-16T${at}:00Z">${at}</time></span></div></div>`;
    const articles = await articlesOn(
      post('Ferry sails again on Thursday', ferry, '09:10') + post('Mill turns after sixty years', mill, '09:40'),
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, mill]);
  });

  it('knows entries of a list that are marked as articles', async () => {
    const entry = (title: string, own: readonly string[]) =>
      `<li class="post"><article><header><h3>${title}</h3></header>${set(own)}</article></li>`;
    const articles = await articlesOn(
      `<ol>${entry('Ferry sails again', ferry)}${entry('Mill turns again', mill)}</ol>`,
      'Ferry sails again',
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, mill]);
  });

  it('does not take a headline with "By" in it for a byline', async () => {
    const mail = (title: string, own: readonly string[]) =>
      `<div class="mail"><p>22 May 2024</p><div class="subject"><a href="/m">${title}</a></div>${set(own)}</div>`;
    const articles = await articlesOn(
      mail('Ferry Sails By Night Bridge, the Longest in the North', ferry) + mail('Mill turns after sixty years', mill),
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, mill]);
  });

  it('does not believe a class that all articles of a page have', async () => {
    const message = (title: string, own: readonly string[]) =>
      `<div class="feed_widget_message"><h2>${title}</h2><p>22 May 2024</p>${set(own)}</div>`;
    const articles = await articlesOn(
      message('Ferry sails again', ferry) + message('Mill turns again', mill) + message('Orchard sold', orchard),
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, mill, orchard]);
  });

  it('reads who posted an article in other languages than English', async () => {
    const post = (title: string, own: readonly string[], by: string) =>
      `<div class="post"><h3>${title}</h3>${set(own)}<div class="foot">${by} às 22:14</div></div>`;
    const articles = await articlesOn(
      post('Ferry sails again', ferry, 'Postado por Tomé Aveleda') +
        post('Mill turns again', mill, 'Postado por Rita Solano'),
    );
    expect(articles.map(({ authors }) => authors.map(({ name }) => name))).toEqual([['Tomé Aveleda'], ['Rita Solano']]);
  });

  it('ends an article where a heading of a higher rank begins the next department', async () => {
    const notices =
      '<h2>NOTICES</h2><p>1000 Court: The trial of the baker goes on, the judge wants to hear his wife.</p>';
    const articles = await articlesOn(
      `<h2>STORIES</h2><h3>Ferry sails again</h3><p>By Ada Marsh</p>${set(ferry)}<h3>Mill turns after sixty years</h3><p>By Ben Okoro</p>${set(mill)}${notices}`,
    );
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([ferry, mill]);
  });

  it('counts short sentences among the paragraphs of an article under a linked title', async () => {
    const kits = [
      'Residents lined up around the block on Sunday for 900 free test kits, and by 11 all of them were gone.',
      '“I have twins,” said Mara Vale, who came at 10.',
      'The town said that it would hand out 5,000 more of them.',
    ];
    const clip = (title: string, paragraphs: readonly string[]) =>
      `<div class="clip"><p>June 11, 2023</p><p><a href="/go"><b>${title}</b></a></p>${set(paragraphs)}</div>`;
    const articles = await articlesOn(
      clip('Test kits run out in two hours', kits) +
        clip('Mill turns again', [...mill, ...mill.map((text) => `Again: ${text}`)]),
    );
    expect(articles.map(({ paragraphs }) => paragraphs[0])).toEqual([kits[0], mill[0]]);
  });

  it('takes a name that stands alone between title and text for the author, and for a sign of articles', async () => {
    const report = (title: string, name: string, paragraphs: readonly string[]) =>
      `<section><h2>${title}</h2><p>${name}</p>${set(paragraphs)}</section>`;
    const articles = await articlesOn(
      `<h1>Last night in town</h1><p>Friday 19 April 2024</p>${report('Ferry sails again', 'Ada Marsh', ferry)}${report('Mill turns after sixty years', 'Ben Okoro', mill)}`,
      'Last night in town',
    );
    expect(articles.map(({ authors, published }) => [authors[0]?.name, published?.earliest])).toEqual([
      ['Ada Marsh', '2024-04-19'],
      ['Ben Okoro', '2024-04-19'],
    ]);
  });

  it('reads such names as outlets where others in their place are', async () => {
    const card = (title: string, name: string, paragraphs: readonly string[]) =>
      `<article><h2>${title}</h2><div>${name}</div>${set(paragraphs)}</article>`;
    const articles = await articlesOn(
      card('Ferry sails again', 'Harbour Gazette', ferry) + card('Mill turns after sixty years', 'Sky Pages', mill),
    );
    expect(articles.map(({ authors, outlet }) => [authors.length, outlet?.name])).toEqual([
      [0, 'Harbour Gazette'],
      [0, 'Sky Pages'],
    ]);
  });

  it('reads the fields that a catalogue puts above each text', async () => {
    const record = (title: string, author: string, day: string, paragraphs: readonly string[]) => `<div>
      <h2>${title}</h2><p><b>Author:</b> ${author}</p>
      <p><b>Publication info:</b> Island Ledger ; Harbour Town, Ore. [Harbour Town, Ore]. ${day}: A.1.</p>
      <p><b>Full text:</b></p>${set(paragraphs)}</div>`;
    const articles = await articlesOn(
      record('Ferry sails again', 'Marsh, Ada', '16 Oct 2019', ferry) +
        record('Mill turns after sixty years', 'Okoro, Ben; Vale, Mara', '18 Oct 2019', mill),
    );
    expect(
      articles.map(({ authors, outlet, published, paragraphs }) => [
        authors.map(({ name }) => name).join(', '),
        outlet?.name,
        published?.earliest,
        paragraphs,
      ]),
    ).toEqual([
      ['Ada Marsh', 'Island Ledger', '2019-10-16', ferry],
      ['Ben Okoro, Mara Vale', 'Island Ledger', '2019-10-18', mill],
    ]);
  });

  it('takes what was copied into a chat without what was said there', async () => {
    const chat = `<pre>[05/09/2023, 18:04:59] Jean P: Has anyone seen this?
[05/09/2023, 18:05:20] Jean P: Island Post

Ferry sails again on Thursday

By Ada Marsh

${ferry.join('\n\n')}
[05/09/2023, 18:06:20] Rashid: No! where will I get my bread from now on if this goes on, I ask you
[06/09/2023, 08:31:12] Rashid: And this:

Mill turns after sixty years

By Ben Okoro

${mill.join('\n\n')}
[06/09/2023, 08:33:40] Jean P: Crying on the bus</pre>`;
    const articles = await articlesOn(chat, 'Mill Street.txt');
    expect(articles.map(({ title, paragraphs }) => [title, paragraphs])).toEqual([
      ['Ferry sails again on Thursday', ferry],
      ['Mill turns after sixty years', mill],
    ]);
  });

  it('reads on over the page breaks of a printed text', async () => {
    const printed = `<pre>
Ferry sails again on Thursday
by Ada Marsh

The ferry to the outer islands will sail again on Thursday,
three weeks after its rudder broke in a storm on the way to
the northern harbour, the company said, and nobody was hurt

                                              Page 1 of 2

Island Briefing 9/2025

when it drifted for an hour. The repair had cost 80,000 in
all, and the old rudder would be sold for scrap or kept as
an ornament by the ferry's captain, she said on Tuesday.

Mill turns after sixty years
by Ben Okoro

A water mill that stood still for sixty years has ground all
the flour of its village since Monday, to the surprise of an
owner who had meant only to oil the wheel when it began to

                                              Page 2 of 2

Island Briefing 9/2025

turn and would not stop before the evening of the next day.
</pre>`;
    const articles = await articlesOn(printed, 'briefing.pdf');
    expect(articles.map(({ title, authors }) => [title, authors[0]?.name])).toEqual([
      ['Ferry sails again on Thursday', 'Ada Marsh'],
      ['Mill turns after sixty years', 'Ben Okoro'],
    ]);
    const text = articles.map(({ paragraphs }) => paragraphs.join('\n')).join('\n');
    expect(text).toContain('nobody was hurt when it drifted');
    expect(text).not.toMatch(/Page|Briefing/);
  });

  it('finds no article in the leads of a few among bare headlines', async () => {
    const headline = (title: string, lead = '') => `<div><h4>${title}</h4>${lead}<em>2h ago</em></div>`;
    const bare = [
      'A baker wins the spring regatta',
      'Two bridges close for the summer',
      'Who will mend the town clock?',
    ];
    const half = (lead: string) =>
      headline('Ferry sails again', `<p>${lead}</p>`) + bare.map((one) => headline(`${one} ${lead.length}`)).join('');
    const [ferryLead, millLead] = [ferry.join(' '), mill.join(' ')];
    expect(await articlesOn(`<h2>Local</h2>${half(ferryLead)}<h2>Sport</h2>${half(millLead)}`)).toEqual([]);
  });
});

describe('the frame that articles of a page have around them', () => {
  const two = [
    ['Ferry sails again', 'Ada Marsh', 'Marsh & Moor', '2025-05-12', ferry],
    ['Mill turns after sixty years', 'Ben Okoro', 'Harbour Post', '2025-05-09', mill],
  ] as const;

  it('reads author and outlet by the cells in which all records have them', async () => {
    const rows = two.map(
      ([title, author, outlet, day, lines], i) =>
        `<tr><td>${i}</td><td>${day}</td><td>${outlet}</td><td>${title}</td><td>${author}</td><td>${lines.join('<br><br>')}</td></tr>`,
    );
    const articles = await articlesOn(`<table>${rows.join('')}</table>`);
    expect(
      articles.map(({ title, authors, outlet, published }) => [
        title,
        authors[0]?.name,
        outlet?.name,
        published?.earliest,
      ]),
    ).toEqual(two.map(([title, author, outlet, day]) => [title, author, outlet, day]));
  });

  it('gives the lines between a text and the next title to the article below, if the first has such lines', async () => {
    const body = two.map(
      ([title, author, , day, lines]) => `<p>By ${author}</p><p>${day}</p><h3>${title}</h3>${set(lines)}`,
    );
    const articles = await articlesOn(body.join(''));
    expect(articles.map(({ authors, published }) => [authors[0]?.name, published?.earliest])).toEqual(
      two.map(([, author, , day]) => [author, day]),
    );
  });

  it('takes for titles what the text under them is about, and not the bylines that are shown as alike', async () => {
    const body = two.map(
      ([title, author, , , lines]) =>
        `<p><i>By ${author}</i></p><div><span style="font-size:20px">${title}</span></div>${set(lines)}`,
    );
    expect((await articlesOn(body.join('<p>* * *</p>'))).map(({ title }) => title)).toEqual(
      two.map(([title]) => title),
    );
  });

  it('parts what has a title that ends as a sentence does, where most do not', async () => {
    const body = [
      ...two,
      ['Well found, and lost again.', 'Cy Dunn', 'Town Crier', '2025-05-08', ferry.toReversed()],
    ] as const;
    const html = body.map(([title, author, , , lines]) => `<h3>${title}</h3><p>By ${author}</p>${set(lines)}`);
    expect(await articlesOn(html.join(''))).toHaveLength(3);
  });

  describe('that nothing in its tags parts', () => {
    const stories = [
      {
        title: 'The quiet end of the ferry line',
        texts: [
          'The last ferry to the outer islands will sail in October, and nobody has said yet how the forty islanders will get their post.',
          'Passengers on the line fell to nine a day last winter. A crossing costs the company 3,000 crowns, and the ferry needs a rudder.',
          'The islanders want to buy the ferry themselves. Their meeting in the chapel collected 61,000 crowns, half of it from one retired pilot.',
        ],
      },
      {
        title: 'Auditors come for the water board',
        texts: [
          'State auditors will open the books of the water board on Thursday, after a letter that spoke of payments without a purpose.',
          'The board admitted in June that lead pipes at 3,100 homes had been known to its engineers since 2013, and had been on no list.',
          'Its chairman told employees to keep every email. Two of the seven members have resigned, and a third is said to be thinking it over.',
        ],
      },
      {
        title: 'A goose returns to the airport',
        texts: [
          'The goose that delayed 31 flights last autumn is back on the runway, and this time it has brought a mate with it.',
          'An airport worker in the costume of a dog was sent out on Sunday to frighten the pair. Neither bird was seen to move.',
          'A trained collie starts on Monday. It costs less each month than a single hour of waiting aircraft, the airport says.',
        ],
      },
    ];
    const told = stories
      .map(
        ({ title, texts }) =>
          `<table><tr><td><h3>${title}</h3></td></tr><tr><td>${set(texts)}</td></tr><tr><td><a href="/s">Share this story</a></td></tr></table>`,
      )
      .join('');
    const greeting = `<p>${ferry[0]}</p><p>${mill[0]}</p>`;
    const titles = stories.map(({ title }) => title);

    const short = set([
      'Good morning from a foggy Harlan, where the thermometer on the bridge shows nine degrees and falling fast.',
      'Correspondents contributed nevertheless: everything underneath happened yesterday between breakfast and midnight.',
    ]);

    it('are known by the frame that the page repeats at each, as in text', async () => {
      const articles = await articlesOn(`<h1>Morning in Harlan</h1>${short}${told}`, 'Morning in Harlan: the goose');
      expect(articles.map(({ title }) => title)).toEqual(titles);
      expect(articles.map(({ paragraphs }) => paragraphs)).toEqual(stories.map(({ texts }) => texts));
    });

    it('are parts of one where the page says what it is about, and tells of that first', async () => {
      const list = `<h1>Three things to know about Harlan</h1>${greeting}${told}`;
      expect(await articlesOn(list, 'Three things to know about Harlan')).toHaveLength(1);
    });

    it('are parts of one where the page states a headline for readers elsewhere', async () => {
      const og = '<meta property="og:title" content="Three tales from Harlan">';
      expect(await articlesOn(`${og}<h1>Morning in Harlan</h1>${short}${told}`)).toHaveLength(1);
    });
  });
});
