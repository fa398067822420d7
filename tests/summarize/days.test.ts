import { describe, expect, it } from 'vitest';
import type { Published } from '../../src/model/article.ts';
import { poolOf } from '../../src/summarize/candidates.ts';
import { article } from '../support/article.ts';

const day = (date: string, more: Partial<Published> = {}): Published => ({
  earliest: date,
  latest: date,
  precision: 'day',
  basis: 'stated',
  ...more,
});
/** A sentence of an article of Thursday, July 3, 2025, as an edition of Saturday shows it. */
function shown(
  sentence: string,
  language = 'en',
  published: Published | null = day('2025-07-03'),
  readOn = '2025-07-05',
) {
  const [candidate] = poolOf([article({ id: 'a', language, published, paragraphs: [sentence] })], readOn).candidates;
  return candidate?.text;
}

describe('days that lost their anchor', () => {
  it.each([
    [
      'The mayor of Aarup said Thursday the dam would hold.',
      'The mayor of Aarup said Thursday [July 3] the dam would hold.',
    ],
    ['The council of Aarup met on Monday.', 'The council of Aarup met on Monday [June 30].'],
    ['On Saturday, the council closed the harbor.', 'On Saturday [June 28], the council closed the harbor.'],
    ['Thursday, the council of Aarup met.', 'Thursday [July 3], the council of Aarup met.'],
    ['Today, the harbor of Aarup closed.', 'Today [July 3], the harbor of Aarup closed.'],
    ['Aarup said today that the dam broke.', 'Aarup said today [July 3] that the dam broke.'],
    ['The harbor was closed today.', 'The harbor was closed today [July 3].'],
    ["Thursday's vote in Aarup failed.", "Thursday's vote in Aarup failed."],
    ['The dam broke yesterday in Aarup.', 'The dam broke yesterday [July 2] in Aarup.'],
    ['The harbor of Aarup was closed this morning.', 'The harbor of Aarup was closed this morning [July 3].'],
    ['The harbor was closed earlier today.', 'The harbor was closed earlier today [July 3].'],
    ['Le port a été fermé lundi par le conseil.', 'Le port a été fermé lundi [30 juin] par le conseil.', 'fr'],
    ['Des bateaux cherchaient le ferry ce mardi.', 'Des bateaux cherchaient le ferry ce mardi [1 juillet].', 'fr'],
    ['Le port a fermé hier.', 'Le port a fermé hier [2 juillet].', 'fr'],
    ['Der Hafen wurde gestern geschlossen.', 'Der Hafen wurde gestern [2. Juli] geschlossen.', 'de'],
    ['El puerto cerró ayer.', 'El puerto cerró ayer [2 de julio].', 'es'],
  ])('shows %j as %j', (source, text, language = 'en') => {
    expect(shown(source, language)).toBe(text);
  });

  it.each([
    'The council of Aarup will meet on Monday.',
    'The mayor promised to open the dam by Friday.',
    'Shops in Aarup filled up on Black Friday.',
    'The Sunday Times reported the leak.',
    'The council voted next Monday out of the calendar.',
    'The dam broke on Monday, June 2.',
    "'We met on Monday,' Mayor Ruth Okafor said.",
    'The harbor opens on Mondays.',
    'The mayor was still in the hospital on Friday after the storm.',
    'Okafor sent a letter in advance of her visit to Aarup on Monday.',
    'The dam that was built in 1904 is today in need of repair.',
    'The firm that Okafor founded today employs forty sailors.',
    'More ferries sank in May than today.',
  ])('leaves %j as it is', (source) => {
    expect(shown(source)).toBe(source);
  });

  it.each([
    'Le port est fermé le lundi depuis mai.',
    'Le conseil a prévu un vote lundi.',
    'Le conseil sera réuni mardi.',
    'Le conseil a voté mardi dernier.',
    'Le conseil a voté lundi 2 juin.',
    'Le sommet a lieu lundi.',
  ])('leaves %j as it is', (source) => {
    expect(shown(source, 'fr')).toBe(source);
  });

  it('leaves the days of an article of the same day, of an unknown day and of a mere month', () => {
    const source = 'The council of Aarup met on Monday.';
    expect(shown(source, 'en', day('2025-07-05'))).toBe(source);
    expect(shown(source, 'en', null)).toBe(source);
    expect(shown(source, 'en', day('2025-07', { precision: 'month' }))).toBe(source);
    expect(shown(source, 'en', day('2025-07-03', { latest: '2025-07-04' }))).toBe(source);
    expect(shown(source, 'en', day('2025-07-03T02:00:00Z', { precision: 'second' }))).toBe(source);
  });

  it('records the insertion with an empty cut', () => {
    const published = day('2025-07-03');
    const [candidate] = poolOf(
      [article({ id: 'a', published, paragraphs: ['The council met on Monday.'] })],
      '2025-07-05',
    ).candidates;
    expect(candidate?.edits).toMatchObject([{ cut: '', inserted: ' [June 30]', start: 25, end: 25 }]);
  });
});
