import { expect, test } from 'vitest';
import { articleOf, bridgeBody, harbourParagraphs, newsPage } from './invented-page.ts';

const stated = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`;

test('an article is less certain where the page’s data states a much longer body', async () => {
  const plain = await articleOf(newsPage());
  const long = harbourParagraphs.join(' ').repeat(8);
  const doubted = await articleOf(newsPage({ head: stated(long) }));
  expect(doubted.confidence).toBeLessThan((plain.confidence ?? 0) - 0.05);
});

test('an article is less certain where its title has nothing to do with its text', async () => {
  const own = await articleOf(newsPage());
  const foreign = await articleOf(newsPage({ title: 'Weather forecasts seven sunny mornings' }));
  expect(foreign.confidence).toBeLessThan(own.confidence ?? 0);
});

test('an article is less certain where it is a small part of the page’s prose', async () => {
  const own = await articleOf(newsPage({ body: bridgeBody.repeat(1) }));
  const comments = harbourParagraphs.map((text) => `<div class="comment"><p>${text}</p></div>`).join('');
  const lost = await articleOf(newsPage({ after: `<section id="comments">${comments.repeat(4)}</section>` }));
  expect(lost.confidence).toBeLessThan(own.confidence ?? 0);
});
