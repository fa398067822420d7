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

describe('a headline that counts', () => {
  const told = (...reports: readonly (readonly [title: string, published: string, lead?: string])[]) => {
    const articles = reports.map(
      ([title, published, lead = 'A dam broke near Aarup and flooded the village.'], index) =>
        article({
          id: `a${index}`,
          title,
          paragraphs: [lead],
          published: {
            earliest: published,
            latest: published,
            precision: published.length > 10 ? 'minute' : 'day',
            basis: '',
          },
        }),
    );
    return headlineOf(articles, poolOf(articles));
  };
  const [first, later] = [
    'Dam breaks near Aarup, 12 dead',
    'Toll of Aarup flood: 31 people are now dead in village',
  ] as const;

  it('is the newest, by the day or the hour', () => {
    expect(told([first, '2031-05-08'], [later, '2031-05-09'])).toBe(later);
    expect(told([first, '2031-05-08T09:00:00Z'], [later, '2031-05-08T15:00:00Z'])).toBe(later);
    expect(told([first, '2031-05-08'], [later, '2031-05-08'])).toBe(first);
  });

  it('is none where the text of a later article counts more', () => {
    const plain = 'Rain goes on in the hills of Aarup';
    const lead = 'A dam that broke near Aarup and flooded the village killed 31 people.';
    expect(told([first, '2031-05-08'], [plain, '2031-05-09', lead])).toBe(plain);
    expect(told([first, '2031-05-08'], [plain, '2031-05-09'])).toBe(first);
  });

  it('says that people died where most articles count the dead first', () => {
    const lead = 'A dam that broke near Aarup and flooded the village killed 31 people.';
    const aside = 'Master of the dam near Aarup was away from the village';
    const deadly = 'Many die in village';
    const day = '2031-05-08';
    expect(told([aside, day], [deadly, day, lead], [deadly, day, lead])).toBe(deadly);
    expect(told([aside, day], [deadly, day], [deadly, day, lead])).toBe(aside);
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

  const untitled = (...texts: string[]) => {
    const articles = texts.map((text, index) => article({ id: `a${index}`, title: '', paragraphs: [text] }));
    return headlineOf(articles, poolOf(articles));
  };
  const long =
    'The council of Aarup, which is based in the old mill, closed the harbor on Monday after a storm from the west had broken the old sea wall in two places, driving away the gulls that nest there.';

  it('is the core of a lead where no article has a title, however long all of them are', () => {
    expect(untitled(long)).toBe(
      'The council of Aarup closed the harbor on Monday after a storm from the west had broken the old sea wall in two places',
    );
    expect(untitled(long, 'The council of Aarup closed the harbor after the storm.')).toBe(
      'The council of Aarup closed the harbor after the storm',
    );
  });

  it('is the line without a stop that opens a text, before any lead', () => {
    expect(untitled(`Council closes Aarup harbor after storm A storm broke the sea wall. ${long}`)).toBe(
      'Council closes Aarup harbor after storm',
    );
  });
});
