import { expect, it } from 'vitest';
import { articleIdOf } from '../../src/extract/article-id.ts';

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
