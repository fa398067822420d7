import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { shareOf } from '../../src/extract/share.ts';
import type { Article } from '../../src/model/article.ts';
import { countWords } from '../../src/text/words.ts';
import { newsPage } from './invented-page.ts';

const article: Article = {
  id: 'a-1',
  title: 'Bridge',
  authors: [],
  published: null,
  language: 'en',
  paragraphs: [
    'The bridge is closed. It was old.',
    'What comes next',
    'Works begin on Monday. They take until spring.',
  ],
  subheads: [1],
  complete: true,
  embeds: ['A post.'],
  captions: ['A picture.'],
  sourceId: 's',
};

const paragraphsOf = (words: number) => shareOf(article, { words }).paragraphs;

describe('how much of an article is used', () => {
  test('is all of it', () => {
    expect(shareOf(article, 'full')).toBe(article);
  });

  test('is its title and link alone', () => {
    expect(shareOf(article, 'link')).toEqual({
      ...article,
      paragraphs: [],
      subheads: [],
      embeds: [],
      captions: [],
      complete: false,
    });
  });

  test.each([
    [100, article.paragraphs],
    [18, article.paragraphs],
    [17, ['The bridge is closed. It was old.', 'What comes next', 'Works begin on Monday.']],
    [13, ['The bridge is closed. It was old.']],
    [7, ['The bridge is closed. It was old.']],
    [6, ['The bridge is closed.']],
    [3, ['The bridge is …']],
    [0, []],
  ])('of %i words ends with a sentence where it can', (words, paragraphs) => {
    expect(paragraphsOf(words)).toEqual(paragraphs);
  });

  test('is whole only where nothing was cut', () => {
    expect(shareOf(article, { words: 18 })).toMatchObject({ complete: true, subheads: [1] });
    expect(shareOf(article, { words: 17 })).toMatchObject({ complete: false, subheads: [1] });
    expect(shareOf(article, { words: 13 })).toMatchObject({ complete: false, subheads: [] });
    expect(shareOf({ ...article, complete: false }, { words: 100 }).complete).toBe(false);
  });

  test('has none of the pictures’ captions and posts of others', () => {
    expect(shareOf(article, { words: 100 })).toMatchObject({ captions: [], embeds: [] });
  });

  test('is never more words than are allowed, in any script', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.lorem(), fc.constant('橋は閉鎖された。工事は月曜日に始まる。')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, fc.nat(30), (paragraphs, words) => {
        const shared = shareOf({ ...article, paragraphs, subheads: [] }, { words }).paragraphs;
        expect(shared.reduce((sum, text) => sum + countWords(text), 0)).toBeLessThanOrEqual(words);
      }),
    );
  });

  test('changes nothing about which article it is', async () => {
    const item = { id: 'p', sourceId: 's', input: 'p.html', type: 'html', content: newsPage() } as const;
    const [whole, link] = await extract([item, { ...item, share: 'link' }]);
    expect(whole?.articles[0]?.id).toBeDefined();
    expect(link?.articles[0]).toMatchObject({ id: whole?.articles[0]?.id, paragraphs: [] });
  });
});
