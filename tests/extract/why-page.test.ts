import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { BlockVerdict, Extraction } from '../../src/model/extraction.ts';
import type { Item } from '../../src/model/item.ts';
import { bridgeBody, bridgeParagraphs, harbourParagraphs, newsPage } from './invented-page.ts';

async function asked(content: string, type: Item['type'] = 'html'): Promise<Extraction> {
  const item: Item = { id: 'page', sourceId: 'invented', input: 'page', type, content };
  const [extraction] = await extract([item], undefined, { why: true });
  if (!extraction) throw new Error('no extraction');
  return extraction;
}

async function blocksOf(content: string, type: Item['type'] = 'html'): Promise<readonly BlockVerdict[]> {
  return (await asked(content, type)).blocks ?? [];
}

const fateOf = (blocks: readonly BlockVerdict[], text: string) => blocks.find((block) => block.text === text);
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe('the verdicts on a page', () => {
  test('are given only where they are asked for', async () => {
    const item: Item = { id: 'page', sourceId: 'invented', input: 'page', type: 'html', content: newsPage() };
    const [extraction] = await extract([item]);
    expect(extraction).not.toHaveProperty('blocks');
  });

  test('name the title, the body and what is dropped', async () => {
    const blocks = await blocksOf(newsPage());
    expect(fateOf(blocks, 'Aldermoor closes its river bridge')).toMatchObject({ fate: 'kept', reason: 'the title' });
    for (const text of bridgeParagraphs) {
      expect(fateOf(blocks, text)).toMatchObject({
        fate: 'kept',
        article: 0,
        reason: expect.stringContaining('prose'),
      });
    }
    expect(fateOf(blocks, 'Sport')).toMatchObject({ fate: 'dropped', reason: 'navigation' });
    expect(fateOf(blocks, 'Sport')).not.toHaveProperty('article');
  });

  test('take the body for kept, and not the teaser with the same first paragraph above it', async () => {
    const page = `<nav><p>${bridgeParagraphs[0]}</p></nav>${newsPage()}`;
    const same = (await blocksOf(page)).filter(({ text }) => text === bridgeParagraphs[0]);
    expect(same.map(({ reason }) => reason)).toEqual(['navigation', expect.stringContaining('part of the body')]);
  });

  test('cut a body in one line where a part of it was taken out', async () => {
    const [one, two, ...others] = harbourParagraphs;
    const credit = 'This article includes reporting by The Associated Press.';
    const page = `Fleet goes back to sea\nBy Ada Marsh\nJuly 2, 2025\n${[one, two, credit, ...others].join(' ')}`;
    const { blocks = [], articles } = await asked(page, 'text');
    expect(articles).toHaveLength(1);
    expect(fateOf(blocks, credit)).toMatchObject({ fate: 'dropped', reason: 'credit for reporting' });
    expect(fateOf(blocks, `${one} ${two}`)).toMatchObject({ fate: 'kept', article: 0 });
  });

  test('doubt prose that stands right after the body', async () => {
    const stray = `<div class="promo-box"><p>${harbourParagraphs[0]}</p></div>`;
    const blocks = await blocksOf(newsPage({ body: bridgeBody + stray }));
    expect(fateOf(blocks, harbourParagraphs[0] ?? '')?.fate).toBe('doubtful');
  });

  test('say of a page without an article what its blocks are', async () => {
    const blocks = await blocksOf('<ul><li><a href="/a">Sport</a></li><li><a href="/b">Weather</a></li></ul>');
    expect(blocks).toEqual([
      { text: 'Sport', fate: 'dropped', reason: 'a link' },
      { text: 'Weather', fate: 'dropped', reason: 'a link' },
    ]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(...bridgeParagraphs, ...harbourParagraphs),
  fc.constantFrom('Home', 'Related stories', 'By Ada Marsh', 'July 2, 2025', '•', '© 2025 Gazette', 'Subscribe', '…'),
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[<>&#[\]]/g, ' ')),
);

describe('every word of a page is in its verdicts once, in its order', () => {
  test('as HTML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const blocks = await blocksOf(pieces.map((text) => `<p>${text}</p>`).join(''));
        expect(letters(blocks.map(({ text }) => text).join(''))).toBe(letters(pieces.join('')));
        expect(blocks.every(({ reason }) => reason !== '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('as text, each paragraph of an article kept or doubted in the article that has it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const { blocks = [], articles } = await asked(pieces.join('\n'), 'text');
        expect(letters(blocks.map(({ text }) => text).join(''))).toBe(letters(pieces.join('')));
        for (const [index, { paragraphs }] of articles.entries()) {
          const kept = blocks.filter(({ article, fate }) => article === index && fate !== 'dropped');
          const text = letters(kept.map((block) => block.text).join(''));
          expect(paragraphs.filter((paragraph) => !text.includes(letters(paragraph)))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
