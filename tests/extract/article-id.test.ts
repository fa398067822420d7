import { expect, it } from 'vitest';
import { articleIdOf } from '../../src/extract/article-id.ts';
import { extract } from '../../src/extract/index.ts';

const identity = { sourceId: 'lantern', title: 'River floods old town', firstParagraph: 'The river rose.' };

it('stays the same for the same article, and differs with each part', () => {
  const id = articleIdOf(identity);
  expect(id).toMatch(/^a-[0-9a-f]{12}$/);
  expect(articleIdOf({ ...identity })).toBe(id);
  const others = [
    { ...identity, sourceId: 'gazette' },
    { ...identity, url: 'https://example.org/1' },
    { ...identity, title: 'River floods' },
    { ...identity, firstParagraph: 'The river fell.' },
    { ...identity, title: 'River floods old townThe river rose.', firstParagraph: '' },
  ].map(articleIdOf);
  expect(new Set([id, ...others]).size).toBe(6);
});

it('does not depend on how accents are composed', () => {
  expect(articleIdOf({ ...identity, title: 'Cafe\u0301' })).toBe(articleIdOf({ ...identity, title: 'Caf\u00e9' }));
});

it('is told by the beginning of a paragraph of megabytes', () => {
  const long = 'The river rose. '.repeat(2000);
  expect(articleIdOf({ ...identity, firstParagraph: `${long}It fell.` })).toBe(
    articleIdOf({ ...identity, firstParagraph: long }),
  );
});

it('tells one text in two outlets apart where they have no address, and only there', async () => {
  const [lantern, gazette] = [
    { ...identity, outlet: 'Lantern' },
    { ...identity, outlet: 'Gazette' },
  ];
  const url = 'https://example.org/1';
  expect(articleIdOf(lantern)).not.toBe(articleIdOf(gazette));
  expect(articleIdOf({ ...lantern, url })).toBe(articleIdOf({ ...gazette, url }));

  const body = 'The river rose over its banks on Monday night, and the old town had to be left by boat. '.repeat(5);
  const items = ['Lantern', 'Gazette'].map((outlet) => ({
    id: outlet,
    sourceId: 'saved',
    input: `${outlet}.html`,
    type: 'html' as const,
    content: `<title>River floods old town</title><meta property="og:site_name" content="${outlet}">
      <article><h1>River floods old town</h1><p>${body}</p><p>${body}</p></article>`,
  }));
  const ids = (await extract(items)).flatMap(({ articles }) => articles.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
});
