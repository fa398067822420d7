import { describe, expect, it } from 'vitest';
import { poolOf } from '../../src/summarize/candidates.ts';
import { headlineOf } from '../../src/summarize/headline.ts';
import { article } from '../support/article.ts';

const body = [
  'The council of Aarup closed the harbor on Monday after a storm broke the sea wall. The harbor of Aarup stays closed.',
];
const headline = (...titles: string[]) => {
  const articles = titles.map((title, index) => article({ id: `a${index}`, title, paragraphs: body }));
  return headlineOf(articles, poolOf(articles));
};
const plain = 'Aarup closes harbor after storm breaks sea wall';

describe('headlineOf', () => {
  it.each([
    ['a question', 'Aarup harbor is closed after the storm. Why is the sea wall broken?'],
    ['a title that withholds the news', 'Mayor reveals details of Aarup harbor storm'],
    ['a label', 'Live updates: Aarup harbor storm'],
    ['a title that is cut off', 'Aarup council closes harbor after storm…'],
    ['a title about something else', 'Ten recipes for a rainy Sunday at home'],
    ['a single word', 'Aarup'],
  ])('prefers a plain title to %s, wherever it stands', (_, poor) => {
    expect(headline(poor, plain)).toBe(plain);
    expect(headline(plain, poor)).toBe(plain);
  });

  it('takes the only title there is, word for word', () => {
    expect(headline('Why is Aarup harbor closed?')).toBe('Why is Aarup harbor closed?');
  });
});
