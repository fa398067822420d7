import { describe, expect, test } from 'vitest';
import { articleOf, bridgeBody, bridgeParagraphs, extractPage, harbourParagraphs, newsPage } from './invented-page.ts';

const teaser = (title: string) =>
  `<li><h3><a href="/n">${title}</a></h3><p>The county has opened a new office, and many people came to look at it on Monday.</p></li>`;

describe('the body', () => {
  test('is all of the article and nothing else of the page', async () => {
    const article = await articleOf(newsPage());
    expect(article.paragraphs).toEqual(bridgeParagraphs);
    expect(article.title).toBe('Aldermoor closes its river bridge');
    expect(article.complete).toBe(true);
  });

  test('is found where nothing has a name and paragraphs are divisions', async () => {
    const divisions = bridgeParagraphs.map((text) => `<div>${text}</div>`).join('');
    const article = await articleOf(`<div><div><a href="/">Home</a></div><h1>Bridge</h1><div>${divisions}</div></div>`);
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('is found in a layout of tables with line breaks for paragraphs', async () => {
    const cell = bridgeParagraphs.join('<br>\n<br>');
    const article = await articleOf(
      `<table><tr><td><a href="/">Home</a><br><a href="/b">News</a></td><td>${cell}</td></tr></table>`,
    );
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('keeps its last line though that is short and wrapped by itself', async () => {
    const parts = [...bridgeParagraphs, 'The county agreed.'].map(
      (text) => `<div class="story-text"><p>${text}</p></div>`,
    );
    const article = await articleOf(newsPage({ body: parts.join('') }));
    expect(article.paragraphs.at(-1)).toBe('The county agreed.');
  });

  test('has no teasers under Chinese headlines, which are short', async () => {
    const titles = ['河口新桥周六通车', '老图书馆重新开放', '渔民发现白海豚群', '面包店付薪学认字'];
    const cards = titles.map(
      (title, i) => `<div><h4><a href="/news/${i}">${title}</a></h4><p>${harbourParagraphs[i % 2]} (${i})</p></div>`,
    );
    const article = await articleOf(`<h1>Bridge</h1><div>${bridgeBody}<div>${cards.join('')}</div></div>`);
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('has no teasers, though these have more prose than the article', async () => {
    const teasers = Array.from({ length: 12 }, (_, i) => teaser(`The county opens office number ${i + 1}`));
    const article = await articleOf(`<h1>Bridge</h1><div><div>${bridgeBody}</div><ul>${teasers.join('')}</ul></div>`);
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('has no comments of readers', async () => {
    const comment =
      '<div class="comment"><p>I have said for years that this bridge would fall down, and nobody listened to me.</p></div>';
    const article = await articleOf(
      newsPage({ body: `${bridgeBody}<section id="comments">${comment.repeat(3)}</section>` }),
    );
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('has no related stories in its middle, and goes on after them', async () => {
    const [first, second, ...others] = bridgeParagraphs.map((text) => `<p>${text}</p>`);
    const box =
      '<h4>More coverage</h4><p><a href="/a">Why the ring road floods</a></p><p><a href="/b">Who paid for the bridge</a></p>';
    const article = await articleOf(newsPage({ body: `${first}${second}${box}${others.join('')}` }));
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('ends where the page turns to other articles', async () => {
    const after =
      '<h2>Read next</h2><p>The swimming hall gets a new roof after a long dispute.</p><p><a href="/c">Roof</a></p>';
    const article = await articleOf(
      `<h1>Bridge</h1><div>${bridgeBody.replace(/<\/?p>/g, (tag) => tag)}<div>${after}</div></div>`,
    );
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('is not lost on a page whose classes call everything a sidebar, hidden or sponsored', async () => {
    const page = `<body class="has-sidebar single-comment"><div class="hidden subscriber-only paywall"><h1>Bridge</h1><article class="sponsored">${bridgeBody}</article></div>`;
    expect((await articleOf(page)).paragraphs).toEqual(bridgeParagraphs);
  });

  test('is not lost in a form around the whole page', async () => {
    expect((await articleOf(`<form action="/x"><h1>Bridge</h1><div>${bridgeBody}</div></form>`)).paragraphs).toEqual(
      bridgeParagraphs,
    );
  });

  test('has the title, the byline and the date not in it', async () => {
    const body = `<h1>Aldermoor closes its river bridge</h1><div>By Ada Marsh and Ben Okoro, Aldermoor Gazette, July 2, 2025</div>${bridgeBody}`;
    const article = await articleOf(newsPage({ body }));
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('is not lost where the class of every paragraph speaks of something else', async () => {
    const paragraphs = bridgeParagraphs.map((text) => `<div class="related-share">${text}</div>`);
    expect((await articleOf(`<h1>Bridge</h1>${paragraphs.join('')}`)).paragraphs).toEqual(bridgeParagraphs);
  });

  test('is not lost beside much other prose where what is around it is called an advertisement', async () => {
    const comments = `<div class="comments">${harbourParagraphs.map((text) => `<p>${text} ${text}</p>`).join('')}</div>`;
    const page = `<h1>Bridge</h1><div class="sponsored"><div class="article-body">${bridgeBody}</div></div>${comments}`;
    expect((await articleOf(page)).paragraphs).toEqual(bridgeParagraphs);
  });

  test('begins at its title, not at the stories that stand before it in the same element', async () => {
    const before = `<p>${harbourParagraphs[0]}</p><p>${harbourParagraphs[1]}</p>`;
    const page = `<title>Aldermoor closes its river bridge</title><div>${before}<h1>Aldermoor closes its river bridge</h1>${bridgeBody}</div>`;
    expect((await articleOf(page)).paragraphs).toEqual(bridgeParagraphs);
  });

  test('does not repeat a paragraph that the page prints twice', async () => {
    const article = await articleOf(newsPage({ body: `${bridgeBody}<p>${bridgeParagraphs[1]}</p>` }));
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });

  test('begins with the standfirst', async () => {
    const standfirst = 'Repairs will take until spring, and shopkeepers fear for their trade.';
    const article = await articleOf(
      newsPage({ header: `<p class="dek">${standfirst}</p><span class="date">July 2, 2025</span>` }),
    );
    expect(article.paragraphs).toEqual([standfirst, ...bridgeParagraphs]);
  });

  test('keeps lists as paragraphs, and marks subheads', async () => {
    const list =
      '<h2>What changes</h2><ul><li>The bridge closes on Monday at six in the morning</li><li>Buses take the ring road</li></ul>';
    const article = await articleOf(newsPage({ body: `${bridgeBody}${list}<p>${harbourParagraphs[0]}</p>` }));
    expect(article.paragraphs.slice(4, 7)).toEqual([
      'What changes',
      'The bridge closes on Monday at six in the morning',
      'Buses take the ring road',
    ]);
    expect(article.subheads).toEqual([4]);
  });

  test('gives captions and embedded posts in fields of their own', async () => {
    const figure = '<figure><img src="a.jpg" alt="The bridge"><figcaption>The bridge in June.</figcaption></figure>';
    const post =
      '<blockquote class="twitter-tweet"><p>The bridge is closing. Plan ahead.</p>— Council (@council)</blockquote>';
    const article = await articleOf(newsPage({ body: `${figure}${bridgeBody}${post}` }));
    expect(article.paragraphs).toEqual(bridgeParagraphs);
    expect(article.captions).toEqual(['The bridge in June.']);
    expect(article.embeds.join(' ')).toContain('Plan ahead.');
  });

  test('keeps a quotation in a blockquote', async () => {
    const quotation = 'No bridge of this age has been kept open for so long with so little money spent on it.';
    const article = await articleOf(newsPage({ body: `${bridgeBody}<blockquote><p>${quotation}</p></blockquote>` }));
    expect(article.paragraphs.at(-1)).toBe(quotation);
  });

  test('is taken from structured data’s word where the page names nothing', async () => {
    const stated = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Bridge',
      articleBody: bridgeParagraphs.join('\n'),
    });
    const other = harbourParagraphs.map((text) => `<p>${text} ${text}</p>`).join('');
    const page = `<script type="application/ld+json">${stated}</script><h1>Bridge</h1><div>${bridgeBody}</div><div>${other}</div>`;
    expect((await articleOf(page)).paragraphs).toEqual(bridgeParagraphs);
  });

  test('is not cut to the excerpt that structured data gives', async () => {
    const long = bridgeParagraphs.map((text, i) => `${text} ${harbourParagraphs[i]}`);
    const stated = JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge', articleBody: `${long[0]} ${long[0]}` });
    const body = [`${long[0]} ${long[0]}`, ...long.slice(1)];
    const page = `<script type="application/ld+json">${stated}</script><h1>Bridge</h1><div>${body.map((text) => `<p>${text}</p>`).join('')}</div>`;
    expect((await articleOf(page)).paragraphs).toEqual(body);
  });

  test('in Chinese is found though its paragraphs are short', async () => {
    const paragraphs = [
      '阿尔德穆尔市议会周二投票决定关闭旧河桥进行维修，工程师表示维修工作将持续到明年春天。',
      '据交通办公室称，司机将不得不绕行环路，进城的路程将增加约十二分钟，公交车也将改道。',
      '负责该工程的工程师表示，他们研究了所有其他方案，但没有一个方案能够保证桥梁的安全。',
      '北岸的店主们担心生意受到影响，已经请求县政府提供帮助，这一请求将在下周进行审议。',
    ];
    const article = await articleOf(
      `<h1>旧河桥关闭</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div><div><a href="/">首页</a></div>`,
    );
    expect(article.paragraphs).toEqual(paragraphs);
    expect(article.language).toBe('zh');
  });

  test('in Arabic keeps its text as it is', async () => {
    const text =
      'صوّت مجلس البلدة يوم الثلاثاء على إغلاق الجسر القديم لإصلاحه، وهو ما سيستغرق حتى الربيع بحسب المهندسين.';
    const article = await articleOf(
      `<html lang="ar" dir="rtl"><h1>الجسر</h1><div>${`<p>${text}</p>`.replace('القديم', 'القديم')}<p>${text} ${text}</p><p>${text} ${text} ${text}</p></div>`,
    );
    expect(article.paragraphs[0]).toBe(text);
  });
});

describe('a page without an article', () => {
  test('gives a problem that says what was seen and what to do', async () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">Headline number ${i} of the front page</a></li>`,
    );
    const { articles, problems } = await extractPage(`<ul>${links.join('')}</ul>`);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ stage: 'extract', code: 'no-article', where: 'page.html' });
    expect(problems[0]?.message).toContain('30 of them links');
    expect(problems[0]?.hint).not.toBe('');
  });
});

describe('several articles on a page', () => {
  const part = (title: string, paragraphs: readonly string[], more = '') =>
    `<article><h2><a href="/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a></h2>${more}${paragraphs
      .map((text) => `<p>${text} It was said again later in the day.</p>`)
      .join('')}</article>`;

  test('told in full are all given, each with its own title, address, author and date', async () => {
    const page = `<main>${part('Bridge closes', bridgeParagraphs, '<p class="byline">By Ada Marsh</p><time datetime="2025-07-02">July 2</time>')}
      ${part('Boats go out', harbourParagraphs, '<p class="byline">By Ben Okoro</p><time datetime="2025-07-03">July 3</time>')}</main>`;
    const { articles } = await extractPage(page, { url: 'https://gazette.example/today' });
    expect(
      articles.map(({ title, url, published, authors }) => [title, url, published?.earliest, authors[0]?.name]),
    ).toEqual([
      ['Bridge closes', 'https://gazette.example/bridge-closes', '2025-07-02', 'Ada Marsh'],
      ['Boats go out', 'https://gazette.example/boats-go-out', '2025-07-03', 'Ben Okoro'],
    ]);
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([4, 4]);
    expect(articles[0]?.paragraphs[0]).toContain('Aldermoor');
    expect(articles[1]?.paragraphs[0]).toContain('Port Selby');
  });

  test('are not made of teasers beside one article', async () => {
    const teasers = ['One', 'Two', 'Three'].map(
      (name) =>
        `<article><h3><a href="/x">${name} more story of the day</a></h3><p>${harbourParagraphs[0]}</p></article>`,
    );
    const article = await articleOf(`<main>${part('Bridge closes', bridgeParagraphs)}</main>${teasers.join('')}`);
    expect(article.title).toBe('Bridge closes');
  });
});
