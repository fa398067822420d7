import { describe, expect, it } from 'vitest';
import { poolOf } from '../../src/summarize/candidates.ts';
import { differencesIn } from '../../src/summarize/disputes.ts';
import { article } from '../support/article.ts';

const monday = { earliest: '2031-05-05', latest: '2031-05-05', precision: 'day', basis: 'stated' } as const;

function differences(language: string, ...bodies: string[]) {
  const articles = bodies.map((body, index) =>
    article({
      id: `a${index}`,
      title: 'T',
      language,
      published: monday,
      outlet: { name: `O${index}`, basis: 'stated' },
      paragraphs: [body],
    }),
  );
  return differencesIn(poolOf(articles)).map(({ claims }) => claims.map(({ text }) => text));
}

describe('accounts that differ', () => {
  it.each([
    [
      'fr',
      'Une fuite de gaz a provoqué l’explosion, affirme le syndicat.',
      'La direction a démenti que l’explosion ait été provoquée par une fuite de gaz.',
    ],
    [
      'de',
      'Nach Angaben der Gewerkschaft hat ein Gasleck die Explosion ausgelöst.',
      'Der Betreiber bestritt am Montag, dass ein Gasleck die Explosion ausgelöst habe.',
    ],
    [
      'es',
      'El sindicato afirmó que una fuga de gas causó la explosión.',
      'La empresa negó que una fuga de gas hubiera causado la explosión.',
    ],
    [
      'it',
      'Il sindacato ha detto che una fuga di gas ha causato l’esplosione.',
      'L’azienda ha smentito che una fuga di gas abbia causato l’esplosione.',
    ],
    [
      'pt',
      'O sindicato afirmou que um vazamento de gás causou a explosão.',
      'A empresa negou que um vazamento de gás tenha causado a explosão.',
    ],
    [
      'ru',
      'Профсоюз заявил, что причиной взрыва стала утечка газа.',
      'Компания опровергла, что причиной взрыва стала утечка газа.',
    ],
    [
      'uk',
      'Профспілка заявила, що причиною вибуху став витік газу.',
      'Компанія заперечила, що причиною вибуху став витік газу.',
    ],
  ])('by a denial, in %s', (language, claim, denial) => {
    expect(differences(language, claim, denial)).toEqual([[claim, denial]]);
  });

  it.each([
    ['fr', 'L’explosion du moulin a fait 20 morts.', 'L’explosion du moulin a fait 35 morts.'],
    [
      'de',
      'Bei der Explosion der Mühle wurden 20 Menschen getötet.',
      'Bei der Explosion der Mühle wurden 35 Menschen getötet.',
    ],
    ['ja', '製粉所の爆発で20人が死亡した。', '製粉所の爆発で35人が死亡した。'],
    ['en', 'The fire in Karo burned 12,000 hectares of forest.', 'The fire in Karo burned 9,000 hectares of forest.'],
    [
      'en',
      'The deficit of Karo would fall to 2.4 percent of output.',
      'The budget would push the deficit of Karo to 3.9 percent of output.',
    ],
    [
      'en',
      'About 4,000 people took part in the march, Karo police said.',
      'Organizers in Norhaven said 30,000 people joined the march.',
    ],
  ])('by a figure, in %s: %s', (language, one, other) => {
    expect(differences(language, one, other)).toEqual([[one, other]]);
  });

  it.each([
    ['fr', 'L’explosion du moulin a fait au moins 20 morts.', 'L’explosion du moulin a fait 35 morts.'],
    [
      'de',
      'Bei der Explosion der Mühle wurden rund 100 Menschen getötet.',
      'Bei der Explosion der Mühle wurden 98 Menschen getötet.',
    ],
    ['en', 'A blast in the Karo mill killed 20 people.', 'A blast in the Karo mill killed 12 children.'],
    ['en', 'A blast in the Karo mill killed 20 gu[s.', 'A blast in the Karo mill killed 35 gu[s.'],
    ['en', 'Economists expected 845,000 new jobs in Karo.', 'Karo added 943,000 new jobs.'],
    [
      'en',
      'Ames won 46 percent of the vote in Karo and Marsh 42 percent of the vote.',
      'Ames won 51 percent of the vote in Karo.',
    ],
  ])('not by what leaves room, rounds, or counts others, in %s: %s', (language, one, other) => {
    expect(differences(language, one, other)).toEqual([]);
  });

  it.each([
    [
      'another who did it',
      'The ministry of Karo said a drone of the Norhaven army had hit the clinic in Aarup.',
      'Officers from Norhaven said the clinic in Aarup was hit by a missile of the rebels.',
    ],
    [
      'blame of each other',
      'Aldo said that Finch had walked away from the talks.',
      'Finch said that Aldo had walked away from the talks.',
    ],
    [
      'opposite states',
      'All hostages in the Karo school have been released, the government said.',
      'Relatives of the hostages said that nine teachers were still being held in the Karo school.',
    ],
    [
      'a thing that was, and was not',
      'The government of Karo said no ransom was paid for the hostages.',
      'Negotiator Sam Ortiz said a ransom of $400,000 was paid for the hostages.',
    ],
  ])('by %s', (_, one, other) => {
    expect(differences('en', one, other)).toEqual([[one, other]]);
  });

  it.each([
    ['Aldo said that Finch had walked away from the talks.', 'Kit Ames said that Aldo had walked away from the talks.'],
    [
      'Rebels in Karo said a drone of the army had hit the clinic in Aarup.',
      'Officers from Norhaven said the mill of Lorn was struck by lightning.',
    ],
    [
      'The government of Karo said no ransom was paid for the hostages.',
      'Negotiator Sam Ortiz said that a ransom was asked for the hostages.',
    ],
  ])('not by two things: %s', (one, other) => {
    expect(differences('en', one, other)).toEqual([]);
  });
});
