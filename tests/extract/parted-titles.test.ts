import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { inventedArticles } from '../support/composed-articles.ts';

const told = inventedArticles
  .filter(({ language }) => language === 'en')
  .map((article) => ({ ...article, paragraphs: article.paragraphs.filter((line) => !line.startsWith('#')) }))
  .slice(0, 3);
const titles = told.map(({ title }) => title);
const outlets = ['Harbour Times', 'Hillside', 'Northern Weekly'];
const text = (paragraphs: readonly string[]) => paragraphs.map((line) => `<p>${line}</p>`).join('');

async function articlesOn(body: string, head = '') {
  const content = `<html><head>${head}</head><body>${body}</body></html>`;
  const [read] = await extract([{ id: 'p', sourceId: 's', input: 'p.html', type: 'html', content }]);
  return read?.articles ?? [];
}

async function headed(heading: (title: string, outlet: string, i: number) => string) {
  const parts = told.map(
    ({ title, paragraphs }, i) =>
      `<h2>${heading(title, outlets[i] ?? '', i)}</h2><div>May 12, 2025</div>${text(paragraphs)}`,
  );
  const articles = await articlesOn(`<h1>Friday</h1>${parts.join('')}`);
  return { titles: articles.map(({ title }) => title), outlets: articles.map(({ outlet }) => outlet?.name) };
}

describe('titles that carry their outlets', () => {
  it('are parted from the names before a colon', async () => {
    expect(await headed((title, outlet) => `${outlet}: ${title}`)).toEqual({ titles, outlets });
  });

  it('are parted from the names in brackets after them', async () => {
    expect(await headed((title, outlet) => `${title} (${outlet})`)).toEqual({ titles, outlets });
  });

  it('keep what stands before a colon where none of it is the name of an outlet', async () => {
    const places = ['Berlin', 'Harbour', 'Upper Dray'];
    const found = await headed((title, _, i) => `${places[i]}: ${title}`);
    expect(found.titles).toEqual(titles.map((title, i) => `${places[i]}: ${title}`));
  });

  it('lose what counts them, in words too', async () => {
    const found = await headed((title, _, i) => (i === 0 ? `1 big thing: ${title}` : `${i + 1}. ${title}`));
    expect(found.titles).toEqual(titles);
  });
});

describe('the site of a page whose articles are of others', () => {
  const page = (says: (i: number) => string) =>
    articlesOn(
      told
        .map(
          ({ title, paragraphs }, i) => `<article><h2>${title}</h2><div>${says(i)}</div>${text(paragraphs)}</article>`,
        )
        .join(''),
      '<meta property="og:site_name" content="Newsbasket">',
    );

  it('is what they came by, and not their outlet', async () => {
    const articles = await page((i) => (i === 2 ? '2 hours ago' : `${outlets[i]} · 2 hours ago`));
    expect(articles.map(({ outlet, via }) => [outlet?.name, via])).toEqual([
      ['Harbour Times', 'Newsbasket'],
      ['Hillside', 'Newsbasket'],
      [undefined, 'Newsbasket'],
    ]);
  });

  it('is their outlet where they name no other', async () => {
    const articles = await page((i) => `Business · ${i + 1} hours ago`);
    expect(articles.map(({ outlet, via }) => [outlet?.name, via])).toEqual(told.map(() => ['Newsbasket', undefined]));
  });
});

describe('an HTML page of text in its own lines', () => {
  it('is taken apart as a text is', async () => {
    const pieces = told.map(({ title, outlet, paragraphs }) => {
      const body = paragraphs.join('\n\n').replace(/(.{50,60}) /g, '$1\n');
      return `${title}\n${'='.repeat(50)}\n${outlet}, May 12, 2025\n\n${body}`;
    });
    const contents = titles.map((title, i) => `   ${i + 1}. ${title}`).join('\n');
    const digest = ['HARBOUR DIGEST  Volume 9', `Today:\n${contents}`, ...pieces].join(`\n\n${'-'.repeat(40)}\n\n`);
    const articles = await articlesOn(`<pre>${digest}</pre>`);
    expect(articles.map(({ title }) => title)).toEqual(titles);
  });
});
