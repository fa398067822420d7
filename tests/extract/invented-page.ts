import { extractHtmlPage } from '../../src/extract/html-page.ts';
import type { Article } from '../../src/model/article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Item } from '../../src/model/item.ts';

/** Four paragraphs of an invented article; enough for a body. */
export const bridgeParagraphs = [
  'The council of Aldermoor voted on Tuesday to close the old river bridge for repairs, which engineers say will take until spring.',
  'Drivers will have to take the ring road, which adds some twelve minutes to the way into town, according to the transport office.',
  '“We looked at every other way to do this, and there was none that kept the bridge safe,” said Ada Marsh, who leads the works.',
  'Shopkeepers on the north bank fear for their trade and have asked the county for help, a request that is to be heard next week.',
];

export const bridgeBody = bridgeParagraphs.map((text) => `<p>${text}</p>`).join('\n');

/** Paragraphs of another invented article. */
export const harbourParagraphs = [
  'Fishermen in Port Selby went back to sea on Friday after eleven days of storms, and the first boats brought home full holds.',
  'The harbour master said that two piers had been damaged, and that the repairs would be paid for out of the county’s storm fund.',
  'Prices at the morning auction fell by a third, which buyers called a relief after the dearest fortnight that they could remember.',
  'More storms are forecast for the end of the month, but the fleet expects to stay out until then, its spokesman Ben Okoro said.',
];

function itemOf(content: string, more: Partial<Item> = {}): Item {
  return { id: 'page', sourceId: 'invented', input: 'page.html', type: 'html', content, ...more };
}

export function extractPage(content: string, more: Partial<Item> = {}): Promise<Extraction> {
  return extractHtmlPage(itemOf(content, more));
}

/** The only article of a page. */
export async function articleOf(content: string, more: Partial<Item> = {}): Promise<Article> {
  const { articles } = await extractPage(content, more);
  const [article, ...others] = articles;
  if (!article || others.length > 0) throw new Error(`the page gave ${articles.length} articles instead of one`);
  return article;
}

/** A page as a simple news site makes it. */
export function newsPage({
  head = '',
  title = 'Aldermoor closes its river bridge',
  header = '',
  body = bridgeBody,
  after = '',
} = {}): string {
  return `<!doctype html><html lang="en"><head><title>${title} | Aldermoor Gazette</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><h1>${title}</h1>${header}<div class="article-body">${body}</div></main>${after}
    <footer><p>Aldermoor Gazette is published by Gazette Papers, which is a member of the county press council.</p></footer></body></html>`;
}
