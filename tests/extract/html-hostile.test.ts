import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/extract/html-blocks.ts';
import { extract } from '../../src/extract/index.ts';
import { parseHtml } from '../../src/text/parse-html.ts';
import { expectInProportion } from '../support/in-proportion.ts';
import { bridgeBody, bridgeParagraphs, extractPage } from './invented-page.ts';

describe('a page that is broken or made to do harm', () => {
  test.each([
    ['nothing', ''],
    ['a frameset', '<frameset cols="1,2"><frame src="a"></frameset>'],
    ['a head alone', '<html><head><title>Bridge</title>'],
    ['an open comment', '<!-- <p>Bridge'],
    ['binary', String.fromCharCode(...Array.from({ length: 3000 }, (_, i) => (i * 7919) % 32))],
  ])('of %s gives a problem', async (_, content) => {
    const { articles, problems } = await extractPage(content);
    expect(articles).toEqual([]);
    expect(problems[0]?.code).toBe('no-article');
  });

  test('has its null bytes left out', async () => {
    const { articles } = await extractPage(
      `\0<h1>Bri\0dge</h1>\0<div>${bridgeBody.replaceAll('council', 'coun\0cil')}</div>`,
    );
    expect(articles[0]?.title).toBe('Bridge');
    expect(articles[0]?.paragraphs).toEqual(bridgeParagraphs);
  });

  test('gives its text out of tens of thousands of nested elements', async () => {
    const deep = 20_000;
    const { articles } = await extractPage(`${'<div>'.repeat(deep)}${bridgeBody}${'</div>'.repeat(deep)}`);
    expect(articles[0]?.paragraphs).toEqual(bridgeParagraphs);
  });

  test('has elements and roles that are called as members of objects are', async () => {
    const { articles } = await extractPage(`<constructor><div role="toString">${bridgeBody}</div></constructor>`);
    expect(articles[0]?.paragraphs).toEqual(bridgeParagraphs);
  });

  test.each([
    ['list items', '<li><a href="/x">A link in a very long list of links</a>'],
    ['author tags', '<meta name="author" content="Ada Marsh">'],
    ['open brackets of data', '<script type="application/ld+json">[[[[</script>'],
    ['bylines in bylines', '<span class="byline author">'],
    ['title separators', '<title> | a </title>'],
    ['paragraphs of prose', `<p class="text">${bridgeParagraphs[0]}</p>`],
  ])('of nothing but %s takes time in proportion to its length', async (_, piece) => {
    await expectInProportion((count) => extractPage(piece.repeat(count) + bridgeBody), 1_600);
  });

  test('of one line with thousands of links takes time in proportion to its length', async () => {
    const link = `<a href="/x">${'A link in a very long line of links'.repeat(3)}</a> `;
    await expectInProportion((count) => extractPage(link.repeat(count)), 6_000);
  });

  test('of one paragraph with thousands of line breaks takes time in proportion to its length', async () => {
    const page = parseHtml(
      `<title>Old bridge over the river is to close</title>${`${'Old bridge '.repeat(40)}<br>`.repeat(5_000)}`,
    );
    const pageOf = (count: number) => ({ ...page, children: page.children?.slice(0, count) ?? [] });
    await expectInProportion((count) => layoutOf(pageOf(count)), 10_000);
  });

  test('never throws, whatever bytes it is made of', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const type = fc.constantFrom('html', 'text', 'fragment');
    await fc.assert(
      fc.asyncProperty(bytes, type, fc.nat(3), async (noise, type, times) => {
        const content =
          `${Buffer.from(noise).toString(times > 1 ? 'utf8' : 'latin1')}\n`.repeat(times + 1) + bridgeBody;
        const [extraction] = await extract([{ id: 'page', sourceId: 'invented', input: 'page', type, content }]);
        expect((extraction?.articles.length ?? 0) + (extraction?.problems.length ?? 0)).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('never throws, whatever tags come in whatever order', async () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<article>',
      '<h1>',
      '</h1>',
      '<a href="',
      '">',
      '<!--',
      '-->',
      '<table><tr><td>',
      '<script>',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":',
      '</script>',
      '&#0;',
      '<time datetime="2025">',
      '<meta property="og:title" content="',
      ...bridgeParagraphs,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const { articles, problems } = await extractPage(pieces.join(''));
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
