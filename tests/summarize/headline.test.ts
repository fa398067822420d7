import { describe, expect, it } from 'vitest';
import { poolOf } from '../../src/summarize/candidates.ts';
import { bareTitle, headlineOf } from '../../src/summarize/headline.ts';
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

describe('bareTitle', () => {
  it.each([
    ['WATCH: Aarup closes its harbor', 'Aarup closes its harbor'],
    ['LIVE UPDATES | Aarup closes its harbor', 'Aarup closes its harbor'],
    ['EN DIRECT – Le port d’Aarup ferme', 'Le port d’Aarup ferme'],
    ['Aarup closes its harbor | World | Harbor Daily', 'Aarup closes its harbor | World'],
    ['Aarup closes its harbor - Norhaven Times', 'Aarup closes its harbor'],
    ['Aarup closes its harbor – Kestrel', 'Aarup closes its harbor'],
    ['Aarup closes its harbor – and opens a dam', 'Aarup closes its harbor – and opens a dam'],
    ['Opinion: Aarup must close its harbor', 'Opinion: Aarup must close its harbor'],
    ['Watch makers leave Aarup for Norhaven', 'Watch makers leave Aarup for Norhaven'],
    ['Live: Aarup', 'Live: Aarup'],
  ])('makes of %j %j', (title, bare) => {
    expect(bareTitle({ title, outlet: { name: 'The Kestrel', basis: 'stated' } })).toBe(bare);
  });

  it('gives way to a short lead where no title tells anything', () => {
    const articles = [article({ id: 'a', title: 'Aarup', paragraphs: ['The council of Aarup closed the harbor.'] })];
    expect(headlineOf(articles, poolOf(articles))).toBe('The council of Aarup closed the harbor');
  });
});
