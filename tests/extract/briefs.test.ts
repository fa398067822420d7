import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';

async function articlesOf(content: string, type: 'html' | 'text' = 'html'): Promise<readonly Article[]> {
  const [extraction] = await extract([{ id: 'page', sourceId: 'invented', input: 'page', type, content }]);
  return extraction?.articles ?? [];
}

const told = (articles: readonly Article[]) =>
  articles.map(({ title, authors, published, paragraphs }) => ({
    title,
    authors: authors.map(({ name }) => name),
    day: published?.earliest.slice(0, 10),
    paragraphs,
  }));

interface Brief {
  readonly language: string;
  readonly title: string;
  readonly site: string;
  readonly main: string;
  readonly head?: string;
  readonly type?: string;
}

/** A page of a site, with its menu, and links to other articles below. */
const page = ({ language, title, site, main, head = '', type = 'article' }: Brief) =>
  `<html lang="${language}"><head><title>${title} | ${site}</title><meta property="og:type" content="${type}">
  <meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">${head}</head><body>
  <header><a href="/">${site}</a><nav><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav></header>
  <main>${main}</main><aside><h2>+</h2><ul><li><a href="/1">Council backs new market hall</a></li>
  <li><a href="/2">School to reopen after flood repairs</a></li></ul></aside><footer>© 2025 ${site}</footer></body></html>`;
const published = (time: string) => `<meta property="article:published_time" content="${time}">`;
const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('an article of one to three short sentences, where several signs agree that there is one', () => {
  test.each<[string, Brief, string[], string, string[]]>([
    [
      'breaking news',
      {
        language: 'en',
        title: 'Bridge over the Tamsin closed after barge strike',
        site: 'Harrow Courier',
        head: published('2025-07-02T08:14:00Z'),
        main: `<article><h1>Bridge over the Tamsin closed after barge strike</h1><p class="byline">By Olive Marchetti</p>
          <time>2 July 2025</time><p>The road bridge over the Tamsin was closed on Wednesday after a barge struck a pier.</p>
          <p>No one was hurt.</p></article>`,
      },
      ['Olive Marchetti'],
      '2025-07-02',
      ['The road bridge over the Tamsin was closed on Wednesday after a barge struck a pier.', 'No one was hurt.'],
    ],
    [
      'a result, signed by an agency',
      {
        language: 'de',
        title: 'Kickers Ahlen schlagen Rheydt 3:1',
        site: 'Westblatt',
        head: data({
          '@type': 'NewsArticle',
          headline: 'Kickers Ahlen schlagen Rheydt 3:1',
          datePublished: '2025-05-11T17:32:00+02:00',
        }),
        main: `<div>Fußball</div><h1>Kickers Ahlen schlagen Rheydt 3:1</h1><div>11.05.2025, 17:32 Uhr</div>
          <p>Die Kickers Ahlen haben am Sonntag den SC Rheydt mit 3:1 besiegt. (dpa)</p><a>Teilen</a><a>Drucken</a>`,
      },
      [],
      '2025-05-11',
      ['Die Kickers Ahlen haben am Sonntag den SC Rheydt mit 3:1 besiegt. (dpa)'],
    ],
    [
      'an obituary in microdata',
      {
        language: 'fr',
        title: 'Mort de la romancière Élise Vauquelin',
        site: 'La Gazette de l’Orne',
        main: `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Mort de la romancière
          Élise Vauquelin</h1><span itemprop="author">Paul Grandin</span> <time datetime="2025-03-04">4 mars 2025</time>
          <div itemprop="articleBody"><p>La romancière Élise Vauquelin est morte mardi à Bagnoles. Elle avait 91 ans.</p></div></article>`,
      },
      ['Paul Grandin'],
      '2025-03-04',
      ['La romancière Élise Vauquelin est morte mardi à Bagnoles. Elle avait 91 ans.'],
    ],
    [
      'an earthquake in Japanese',
      {
        language: 'ja',
        title: '青森県沖で地震 津波の心配なし',
        site: '北日新報',
        main: `<article><h1>青森県沖で地震 津波の心配なし</h1><p>2025年2月3日 6時20分</p>
          <p>3日午前6時すぎ、青森県沖を震源とする地震があった。この地震による津波の心配はない。</p></article>`,
      },
      [],
      '2025-02-03',
      ['3日午前6時すぎ、青森県沖を震源とする地震があった。この地震による津波の心配はない。'],
    ],
    [
      'a notice in Arabic',
      {
        language: 'ar',
        title: 'إغلاق مطار المدينة بسبب الضباب',
        site: 'صحيفة النهر',
        head: published('2025-01-12T05:00:00Z'),
        main: `<h1>إغلاق مطار المدينة بسبب الضباب</h1><span>صحيفة النهر</span><span>12 يناير، 2025</span><div>
          <p>أعلنت هيئة الطيران إغلاق مطار المدينة صباح الأحد بسبب كثافة الضباب.</p></div>`,
      },
      [],
      '2025-01-12',
      ['أعلنت هيئة الطيران إغلاق مطار المدينة صباح الأحد بسبب كثافة الضباب.'],
    ],
    [
      'a video and what is said of it',
      {
        language: 'en',
        title: 'Drone footage shows scale of Kestrel wildfire',
        site: 'NNT',
        type: 'video.other',
        head: data({
          '@type': 'VideoObject',
          name: 'Drone footage shows scale of Kestrel wildfire',
          uploadDate: '2025-08-17T19:00:00Z',
        }),
        main: `<video></video><h1>Drone footage shows scale of Kestrel wildfire</h1>
          <p>Footage filmed on Sunday shows the fire that has burned 12,000 acres.</p><h2>Up next</h2>
          <ul><li><a href="/v">Crane topples onto empty street</a></li></ul>`,
      },
      [],
      '2025-08-17',
      ['Footage filmed on Sunday shows the fire that has burned 12,000 acres.'],
    ],
    [
      'a notice that says more than the report',
      {
        language: 'en',
        title: 'Fire crews tackle blaze at paper mill',
        site: 'Mill Road Times',
        head: published('2025-04-02T21:15:00Z'),
        main: `<div><p>Our offices will be closed on Monday for the holiday. Readers who want to cancel or change their order can do
          so until noon on Friday, by telephone or at the counter in Mill Road. The paper will be delivered as usual on Tuesday,
          and those who get theirs by post can expect it a day later than on other weeks.</p></div>
          <h1>Fire crews tackle blaze at paper mill</h1><p>2 April 2025</p><div class="content">
          <p>Sixty firefighters are tackling a blaze at the paper mill in Mill Road.</p></div>`,
      },
      [],
      '2025-04-02',
      ['Sixty firefighters are tackling a blaze at the paper mill in Mill Road.'],
    ],
  ])('%s', async (_, brief, authors, day, paragraphs) => {
    const articles = await articlesOf(page(brief));
    expect(told(articles)).toEqual([{ title: brief.title, authors, day, paragraphs }]);
    expect(articles[0]?.confidence).toBeLessThan(0.6);
  });
});

describe('a page that is like it, and holds none', () => {
  test.each<[string, Brief]>([
    [
      'a category with its description',
      {
        language: 'en',
        title: 'Local History Archives',
        site: 'Vale News',
        main: `<h1>Local History Archives</h1><p>Stories about the people who made the Vale what it is today.</p>
          <article><h2><a href="/a">The mill that fed a city</a></h2><time>March 1, 2025</time><p>How it began.</p></article>`,
      },
    ],
    [
      'a topic whose title names no kind',
      {
        language: 'en',
        title: 'Housing in the Plains',
        site: 'Plains Ledger',
        main: `<h1>Housing in the Plains</h1><p>All our coverage of rents, planning and the people who need a home.</p>
          <ul><li><a href="/1">Rents rise for ninth month</a> 3 July 2025</li></ul>`,
      },
    ],
    [
      'a page about the site, dated as all are',
      {
        language: 'de',
        title: 'Über uns',
        site: 'Heidebote',
        head: published('2020-01-01T00:00:00Z'),
        main: `<article><h1>Über uns</h1><p>1. Januar 2020</p><p>Der Heidebote erscheint seit 1921 sechsmal in der Woche.</p></article>`,
      },
    ],
    [
      'thanks to a subscriber',
      {
        language: 'en',
        title: 'Thank you for subscribing',
        site: 'Vale News',
        head: published('2024-01-01T00:00:00Z'),
        main: `<article><h1>Thank you for subscribing</h1><p>The first newsletter will be sent tomorrow morning.</p></article>`,
      },
    ],
    [
      'an error that is called an article',
      {
        language: 'es',
        title: 'La página que buscas no existe',
        site: 'El Faro',
        head: published('2024-01-01T00:00:00Z'),
        main: `<article><h1>La página que buscas no existe</h1><p>Es posible que se haya movido a otra dirección.</p></article>`,
      },
    ],
    [
      'a forecast that changes every day',
      {
        language: 'en',
        title: 'Weather forecast for Harrow',
        site: 'Harrow Courier',
        type: 'website',
        main: `<h1>Weather forecast for Harrow</h1><p>Wednesday 2 July 2025</p><p>Sunny spells with a light breeze from the west.</p>`,
      },
    ],
    [
      'a product',
      {
        language: 'en',
        title: 'Trailhead 30L Backpack',
        site: 'Norrgear',
        type: 'product',
        main: `<article><h1>Trailhead 30L Backpack</h1><p>£89.00</p><p>A light and tough pack for a day on the hill.</p></article>`,
      },
    ],
  ])('%s', async (_, brief) => {
    expect(told(await articlesOf(page(brief)))).toEqual([]);
  });
});

describe('such an article in flattened text', () => {
  const menu = 'Home\nNews\nSport\nCulture';
  const foot =
    'Council backs new market hall\n2 hours ago\nSchool to reopen after flood repairs\n1 day ago\nPrivacy policy';

  test.each([
    [
      'a byline and a date between title and text',
      'Teen missing since Friday found safe\nBy Olive Marchetti\nJune 9, 2025\nPolice said a teen who was missing since Friday was found safe in Amarillo.',
      'Teen missing since Friday found safe',
      '2025-06-09',
    ],
    [
      'the date above the title',
      '14/03/2026 12:20\nAviso amarillo por viento en la ribera del Ebro este domingo\nLa Aemet ha activado para este domingo el aviso amarillo por rachas de cierzo en la ribera del Ebro.',
      'Aviso amarillo por viento en la ribera del Ebro este domingo',
      '2026-03-14',
    ],
    [
      'a title that stands in the trail, and buttons before the text',
      'The Box › News › Episode 41: Who owns the night train\nEpisode 41: Who owns the night train\nMarch 6, 2026\n431\nShare\nFacebook\nThree companies say they will bring back the sleeper to Vienna, and none of them has a carriage.',
      'Episode 41: Who owns the night train',
      '2026-03-06',
    ],
  ])('%s', async (_, text, title, day) => {
    const articles = await articlesOf(`${menu}\n${text}\n${foot}`, 'text');
    expect(told(articles)).toEqual([{ title, authors: expect.any(Array), day, paragraphs: [text.split('\n').at(-1)] }]);
    expect(articles[0]?.confidence).toBeLessThan(0.6);
  });

  test.each([
    [
      'two teasers with their dates',
      'Museum returns bronze drum\nMay 1, 2025\nThe museum of Sorra returns a bronze drum to the island it came from.\nTram drivers end strike\nMay 2, 2025\nTram drivers voted on Thursday to end a strike that lasted three weeks.',
    ],
    [
      'a teaser among others, below the date of a list',
      'Fishing town buys its last cinema\nMay 1, 2025\nCow rescued from indoor pool\nA cow was rescued from an indoor pool on Saturday after it fell in.\nGoalkeeper signs for one more season\nThe goalkeeper signs for a season that will be his last at the club.',
    ],
    [
      'a post of a forum',
      'Pump does not start\nhiker12\nMay 1, 2024\nI have had the same problem with a pump that does not start since May.',
    ],
    [
      'what a site says of itself',
      'About us\nMay 1, 2024\nThe Courier is about the Tamsin valley, and has told us of it since 1887.',
    ],
  ])('and not %s', async (_, text) => {
    expect(told(await articlesOf(`${menu}\n${text}\n${foot}`, 'text'))).toEqual([]);
  });
});
