import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

async function articlesOn(body: string, title = 'The Basket') {
  const content = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  const item = {
    id: 'page',
    sourceId: 's',
    input: 'page.html',
    type: 'html',
    content,
    capturedAt: '2025-05-13T20:00:00Z',
  } as const;
  const [extraction] = await extract([item]);
  return extraction?.articles ?? [];
}

async function titlesOn(body: string, title?: string) {
  return (await articlesOn(body, title)).map((article) => article.title);
}

const stories = [
  {
    title: 'Island ferry sails again after rudder is replaced',
    lines: [
      'The passenger ferry to the outlying islands of Sandvika returns on Thursday, after engineers replaced a rudder that a thunderstorm had shattered in Sandvika harbour.',
      'The ferry company promised passengers cheaper tickets throughout September, and apologised to fishermen on the islands whose deliveries were cancelled.',
      'Without the ferry the islands had been supplied by fishermen, who carried passengers and post to Sandvika for nothing while the engineers waited for the rudder.',
    ],
  },
  {
    title: 'Watermill grinds barley after sixty silent years',
    lines: [
      'A neglected watermill at Ossing has started grinding barley unexpectedly, while its astonished owner was lubricating the machinery on Monday.',
      'Historians believe that the millstones were quarried abroad; neighbours already bring buckets of barley to Ossing and discuss founding a cooperative bakery.',
      'The owner of the watermill told historians that she means to keep the millstones turning, and asked the neighbours at Ossing for another bucket of barley.',
    ],
  },
  {
    title: 'Medieval well found under the cathedral market',
    lines: [
      'Labourers excavating a basement beside the cathedral uncovered a medieval well that appears on none of the surveyed drawings of Tarnwick.',
      'Laboratory samples showed drinkable water eleven metres below the pavement, and archaeologists in Tarnwick requested another fortnight for excavating.',
      'The cathedral will pay the archaeologists; the labourers, who were to finish the basement by Easter, are measuring the medieval well in the meantime.',
    ],
  },
] as const;
const titles = stories.map(({ title }) => title);
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

describe('titles that run into their text', () => {
  it('reads a bold run at the beginning of a paragraph as the title of it and of those that follow', async () => {
    const body = stories.map(
      ({ title, lines: [first, ...rest] }) => `<p><b>${title}.</b> ${first}</p>${paragraphs(rest)}`,
    );
    const articles = await articlesOn(`<h1>News in brief</h1><div>${body.join('')}</div>`);
    expect(articles.map(({ title }) => title)).toEqual(titles);
    expect(articles.map((article) => article.paragraphs)).toEqual(stories.map(({ lines }) => lines));
  });

  it('reads a word on a line of its own at the beginning of a paragraph as such a title', async () => {
    const words = ['FERRIES', 'MILLING', 'OLD WELL'];
    const body = stories.map(({ lines }, i) => `<p><strong>${words[i]}</strong><br>${lines.join('<br>')}</p>`);
    expect(await titlesOn(`<h1>News in brief</h1><div>${body.join('')}</div>`)).toEqual(words);
  });

  it('reads a line of another size, ended by a line break, as the title of what stands under it', async () => {
    const body = stories.map(
      ({ title, lines }) =>
        `<font size="+1">${title}</font><br><font size="-1">12 May 2025</font><br>${lines.join('<br><br>')}<br><br>`,
    );
    const articles = await articlesOn(`<table><tr><td>${body.join('')}</td></tr></table>`);
    expect(articles.map(({ title, published }) => [title, published?.earliest])).toEqual(
      titles.map((title) => [title, '2025-05-12']),
    );
    expect(articles.map((article) => article.paragraphs)).toEqual(stories.map(({ lines }) => lines));
  });

  it('reads the buttons of what unfolds as titles', async () => {
    const body = stories.map(({ title, lines }) => `<button>${title}</button><div>${paragraphs(lines)}</div>`);
    expect(await titlesOn(body.join(''))).toEqual(titles);
  });

  it('leaves the bold beginnings of the paragraphs of one article where they are', async () => {
    const [{ title, lines }] = stories;
    const body = lines.map((line) => `<p><b>${line.slice(0, 30)}</b>${line.slice(30)}</p>`);
    const articles = await articlesOn(`<h1>${title}</h1>${body.join('')}`, title);
    expect(articles.map((article) => article.paragraphs)).toEqual([lines]);
  });
});

describe('articles that only their words tell apart', () => {
  it('parts two under plain lines', async () => {
    const two = stories.slice(0, 2);
    const body = two.map(({ title, lines }) => `<p>${title}</p>${paragraphs(lines)}`).join('');
    expect(await titlesOn(`<div>${body}</div>`)).toEqual(two.map(({ title }) => title));
  });

  it('parts a digest whose headlines are numbered, and leaves out the numbers', async () => {
    const body = stories.map(({ title, lines }, i) => `<p><b>${i + 1}. ${title}</b></p>${paragraphs(lines)}`);
    expect(await titlesOn(`<h1>The digest</h1><div>${body.join('')}</div>`)).toEqual(titles);
  });

  it('tells titles by what is around all of their text, where paragraphs are alike', async () => {
    const body = stories.map(
      ({ title, lines }) =>
        `<p class="c3"><span class="c7">${title}</span></p>${lines.map((line) => `<p class="c3"><span class="c1">${line}</span></p>`).join('')}`,
    );
    expect(await titlesOn(body.join(''))).toEqual(titles);
  });

  it('takes the date in the brackets of a title for no part of it', async () => {
    const body = stories.map(
      ({ title, lines }) => `<dt>${title} <i>(12 May 2025)</i></dt>${lines.map((line) => `<dd>${line}</dd>`).join('')}`,
    );
    expect(await titlesOn(`<dl>${body.join('')}</dl>`)).toEqual(titles);
  });

  it('reads what is hidden where most of a page is', async () => {
    const body = stories.map(
      ({ title, lines }) => `<div style="display:none"><h3>${title}</h3>${paragraphs(lines)}</div>`,
    );
    expect(await titlesOn(body.join(''))).toEqual(titles);
  });
});

describe('the end of an article', () => {
  it('is its last sentence, however short, without spaces too', async () => {
    const lines = [
      '历时两年的青石镇老街改造工程八日通过验收，首批四十六家商户当天回迁营业，街口还增设了一座消防水池。',
      '镇政府表示，三年内不上涨租金，其余五十八家商户将在国庆节前回迁，所需资金的四成由居民和商户自行筹集。',
      '居民对此表示欢迎。',
    ];
    const section = (title: string) => `<h2>${title}</h2><div>2025年5月12日</div>${paragraphs(lines)}`;
    const articles = await articlesOn(
      section('青石镇老街改造完成首批商户回迁') + section('青石镇其余商户国庆节前回迁'),
    );
    expect(articles.map((article) => article.paragraphs)).toEqual([lines, lines]);
  });
});

describe('text set line by line', () => {
  it('parts the messages of an archive at their rules, and their paragraphs at empty lines', async () => {
    const messages = stories.map(
      ({ title, lines }) =>
        `From: Ada Marsh\nDate: Mon, 12 May 2025 08:10:00 +0000\nSubject: ${title}\n\n${lines.join('\n\n')}\n\n----------\n`,
    );
    const articles = await articlesOn(`<pre>${messages.join('')}</pre>`);
    expect(articles.map(({ title }) => title)).toEqual(titles);
    expect(articles.map((article) => article.paragraphs)).toEqual(stories.map(({ lines }) => lines));
  });
});

describe('what stands beside one article', () => {
  const [{ title, lines }] = stories;

  it('takes excerpts that stand each under a link for no article', async () => {
    const cards = stories
      .slice(1)
      .map(
        (story) =>
          `<div><a href="/x"><h4>${story.title}</h4></a><p>${story.lines[0]}</p><span>12 May 2025</span></div>`,
      );
    const body = `<h1>${title}</h1><p>May 12, 2025</p>${paragraphs(lines)}<div><h3>More stories from us</h3>${cards.join('')}</div>`;
    expect(await titlesOn(body, title)).toEqual([title]);
  });
});
