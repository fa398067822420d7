import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

async function articlesOn(
  body: string,
  head = '<title>The Basket</title><meta property="og:site_name" content="The Basket">',
) {
  const content = `<html><head>${head}</head><body>${body}</body></html>`;
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

const ferry = `<p>The ferry to the outer islands will sail again on Thursday, three weeks after its rudder broke in a storm.</p>
<p>The company said that the repair had cost 80,000 crowns and that the old rudder would be sold for scrap.</p>`;
const mill = `<p>A water mill that stood still for sixty years has ground flour again since Monday, to the surprise of its owner.</p>
<p>She had meant only to oil the wheel, she said, when it began to turn and would not stop before the evening.</p>`;
const well = `<p>Workers who dug a cellar in the market square found a well that is on none of the maps that the town keeps.</p>
<p>It is eleven metres deep, and the water in it was still clear enough to drink, a laboratory reported on Friday.</p>`;

const bodies = (articles: Awaited<ReturnType<typeof articlesOn>>) =>
  articles.map(({ paragraphs }) => paragraphs.length);

describe('several articles on one HTML page', () => {
  it('tells two short articles apart, each with its own author and date', async () => {
    const articles = await articlesOn(`
      <article><h2>Ferry sails again</h2><div>By Ada Marsh</div><div>May 12, 2025</div>${ferry}</article>
      <article><h2>Mill turns after sixty years</h2><div>By Ben Okoro</div><div>May 9, 2025</div>${mill}</article>`);
    expect(articles.map(({ title, authors, published }) => [title, authors[0]?.name, published?.earliest])).toEqual([
      ['Ferry sails again', 'Ada Marsh', '2025-05-12'],
      ['Mill turns after sixty years', 'Ben Okoro', '2025-05-09'],
    ]);
    expect(bodies(articles)).toEqual([2, 2]);
  });

  it('reads a date after the body as that of the article above it', async () => {
    const articles = await articlesOn(`<div>
      <h2>Ferry sails again</h2>${ferry}<div>Island Post · May 12, 2025</div>
      <h2>Mill turns after sixty years</h2>${mill}<div>Valley Echo · May 9, 2025</div></div>`);
    expect(articles.map(({ outlet, published }) => [outlet?.name, published?.earliest])).toEqual([
      ['Island Post', '2025-05-12'],
      ['Valley Echo', '2025-05-09'],
    ]);
  });

  it('finds an aggregator’s lead and the articles that follow it in full', async () => {
    const articles = await articlesOn(`<h1>Ferry sails again</h1>${ferry}<h2>Related Articles</h2><ul>
      <li><h3>Mill turns after sixty years</h3><div>Valley Echo · 2 hours ago</div>${mill}</li>
      <li><h3>Well found under the market</h3><div>Town Crier · 5 hours ago</div>${well}</li></ul>`);
    expect(articles.map(({ title }) => title)).toEqual([
      'Ferry sails again',
      'Mill turns after sixty years',
      'Well found under the market',
    ]);
    expect(bodies(articles)).toEqual([2, 2, 2]);
    expect(articles[1]).toMatchObject({
      outlet: { name: 'Valley Echo', basis: 'stated' },
      published: { earliest: '2025-05-13T18:00Z' },
    });
  });

  it('reads a relative time of one against the newest date that the page marks at another', async () => {
    const content = `<article><h2>Ferry sails again</h2><time datetime="2025-05-12">Monday</time>${ferry}</article>
      <article><h2>Mill turns after sixty years</h2><div>Valley Echo · 2 days ago</div>${mill}</article>`;
    const [page] = await extract([{ id: 'page', sourceId: 's', input: 'page.html', type: 'html', content }]);
    expect(page?.articles.map(({ published }) => published?.earliest)).toEqual(['2025-05-12', '2025-05-10']);
  });

  it('reads the messages of an archive under their headers', async () => {
    const message = (from: string, subject: string, body: string) =>
      `<pre>From: ${from}\nDate: 2025-05-12 08:10 UTC\nSubject: ${subject}</pre><pre>${body.replace(/<\/?p>/g, '')}</pre>`;
    const articles = await articlesOn(
      message('Ada Marsh &lt;a@news.example>', 'Ferry sails again', ferry) +
        message('Ben Okoro (b@news.example)', 'Mill turns', mill),
    );
    expect(articles.map(({ title, authors }) => [title, authors[0]?.name])).toEqual([
      ['Ferry sails again', 'Ada Marsh'],
      ['Mill turns', 'Ben Okoro'],
    ]);
  });

  it('keeps the parts of one article together, although each has a heading', async () => {
    const head = '<title>Three good days | The Basket</title><meta property="og:title" content="Three good days">';
    const articles = await articlesOn(
      `<h1>Three good days</h1><p>By Ada Marsh, May 12, 2025</p><h2>The ferry at last</h2>${ferry}<h2>The mill again</h2>${mill}<h2>The well</h2>${well}`,
      head,
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.paragraphs).toContain('The mill again');
  });

  it('keeps a live blog together, whose entries have times and no headings', async () => {
    const articles = await articlesOn(
      `<h1>Live: storm on the coast</h1><div><time>18:20</time>${ferry}</div><div><time>17:05</time>${mill}</div>`,
      '<title>Live: storm on the coast | The Basket</title>',
    );
    expect(articles.map(({ title }) => title)).toEqual(['Live: storm on the coast']);
  });

  it('does not take bold links between paragraphs for titles', async () => {
    const more = (title: string) => `<p><a href="/x"><strong>${title}</strong></a></p>`;
    const articles = await articlesOn(
      `<h1>Ferry sails again</h1>${ferry}${more('MORE: What became of the old mill')}${mill}${more('MORE: Who dug the town’s wells')}${well}`,
      '<title>Ferry sails again</title>',
    );
    expect(articles).toHaveLength(1);
  });
});
