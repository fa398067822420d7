import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { bridgeParagraphs } from './invented-page.ts';

async function articleIn(content: string, type: 'html' | 'text' = 'html') {
  const [extraction] = await extract([{ id: 'page', sourceId: 'invented', input: 'page', type, content }]);
  return extraction?.articles[0];
}

const body = bridgeParagraphs.map((text) => `<p>${text}</p>`).join('');
const page = (below: string, head = '') =>
  `<html><head><title>Bridge to close | Daily Lantern</title><meta property="og:title" content="Bridge to close">
  <meta property="og:site_name" content="Daily Lantern">${head}</head><body><article><h1>Bridge to close</h1>${body}${below}</article></body></html>`;

describe('where an article stood first is its outlet, and the site that shows it is the way', () => {
  test.each([
    ['This article originally appeared in the Harbour Post.', 'Harbour Post'],
    ['This story was first published on Hillside Weekly and is republished with permission.', 'Hillside Weekly'],
    ['This article was originally published at The Conversation. Read the original.', 'The Conversation'],
    ['This article was originally published in English by Der Talbote.', 'Der Talbote'],
    ['Originally published by Ada Marsh on Hillside Weekly.', 'Hillside Weekly'],
    ['First published by Harbour Post on Tuesday.', 'Harbour Post'],
    ['Dieser Artikel erschien zuerst in der Nordischen Zeitung.', 'Nordischen Zeitung'],
    ['Este artículo se publicó originalmente en Diario del Puerto.', 'Diario del Puerto'],
  ])('%s', async (line, name) => {
    const article = await articleIn(page(`<p>${line}</p>`));
    expect(article).toMatchObject({ outlet: { name, basis: 'stated' }, via: 'Daily Lantern' });
    expect(article?.paragraphs).toEqual(bridgeParagraphs);
  });
});

test.each([
  'First published on Wed 2 Jul 2025 10.00 CEST',
  'This story was first published on Monday and has been updated.',
  'This article was first published in May 2024.',
  'This article was originally published in German.',
  'Dieser Artikel erschien ursprünglich auf Englisch.',
])('a day or a language is no outlet: %s', async (line) => {
  const article = await articleIn(page(`<p>${line}</p>`));
  expect(article).toMatchObject({ outlet: { name: 'Daily Lantern' } });
  expect(article?.via).toBeUndefined();
});

test.each(['Diario del Moncayo', '潮見新聞', 'صحيفة النهر'])(
  'a site that its data names as the author wrote nothing: %s',
  async (site) => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge to close', author: { name: site } })}</script>`;
    const article = await articleIn(page('', data).replaceAll('Daily Lantern', site));
    expect(article?.authors).toEqual([]);
  },
);

test('a time beside "credited" is no change', async () => {
  const text = `Bridge to close\n\nPicture credited: 3 July 2025\n\n${bridgeParagraphs.join('\n\n')}`;
  const article = await articleIn(page('').replace('</h1>', '</h1><p class="date">Picture credited 3 July 2025</p>'));
  expect(article?.modified).toBeUndefined();
  expect((await articleIn(text, 'text'))?.published?.earliest).toBe('2025-07-03');
});

test('a page made by hand has its date, title and byline in one run of lines', async () => {
  const lines = bridgeParagraphs.join('<br><br>');
  const html = `<html lang="de"><head><title>Brücke über den Fluss wird gesperrt :: Talbote Online</title></head><body>
    <table><tr><td>Talbote Online</td></tr><tr><td><font>10. März 2026</font><br><font><b>Brücke über den Fluss wird gesperrt</b></font><br>
    <i>Wie es dazu kam</i><br><font>Von Sabine Reuter</font><br><br>${lines}</td></tr><tr><td>© 2026 Talbote Online</td></tr></table></body></html>`;
  const article = await articleIn(html);
  expect(article).toMatchObject({
    title: 'Brücke über den Fluss wird gesperrt',
    authors: [{ name: 'Sabine Reuter' }],
    outlet: { name: 'Talbote Online' },
  });
  expect(article?.published?.earliest).toBe('2026-03-10');
  expect(article?.paragraphs.join(' ')).not.toContain('März 2026');
});

test('a page made by hand has its title in a line of its own, with or without the name of a site behind it', async () => {
  const lines = bridgeParagraphs.join('<br><br>');
  const html = `<html><head><title>Old bridge over the river is to close :: The Lantern</title></head><body>
    The Lantern<br>Old bridge over the river is to close<br>By Ada Marsh<br>3 May 2024<br><br>${lines}</body></html>`;
  for (const page of [html, html.replace(' :: The Lantern', '')]) {
    const article = await articleIn(page);
    expect(article).toMatchObject({ title: 'Old bridge over the river is to close', authors: [{ name: 'Ada Marsh' }] });
    expect(article?.published?.earliest).toBe('2024-05-03');
    expect(article?.paragraphs).toEqual(bridgeParagraphs);
  }
});
