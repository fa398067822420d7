import { expect, it } from 'vitest';
import { numbersIn, withPlainNumbers } from '../../src/text/numbers-in.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const plain = (text: string, language: string) => withPlainNumbers(text, numbersIn(text, language));

it.each([
  ['en', '1,200,000-odd litres, 34.5 percent, 3 400 people', '1200000-odd litres, 34.5 percent, 3400 people'],
  ['en', 'twelve people, a dozen, two dozen, twenty-one', '12 people, a 12, 24, 21'],
  ['en', 'three hundred and five, two thousand four hundred', '305, 2400'],
  ['en', '14 million euros and $1.1 billion', '14000000 euros and $1100000000'],
  ['en', 'one man and the other', 'one man and the other'],
  ['de', '3.400 Bewohner, 1,4 Mrd Euro, fünfundzwanzig, zwei Dutzend', '3400 Bewohner, 1400000000 Euro, 25, 24'],
  ['fr', '3 400 habitants, quatre-vingts, soixante-dix, vingt et un', '3400 habitants, 80, 70, 21'],
  ['ru', 'двадцать один человек, 2 млн рублей', '21 человек, 2000000 рублей'],
  ['zh', '约三千四百名居民，十二人，一万二千人，1400万欧元', '约3400名居民，12人，12000人，14000000欧元'],
  ['zh', '二〇三一年', '2031年'],
  ['ja', '全国で300か所、12万人', '全国で300か所、120000人'],
  ['ar', '١٢ شخصا', '12 شخصا'],
  ['xx', 'vlom 12', 'vlom 12'],
])('numbers are written alike (%s): %s', (language, text, expected) => {
  expect(plain(text, language)).toBe(expected);
});

it.each([
  ['en', 'On March 4 at 7:30 pm, 12 people', [4, 7, 30]],
  ['de', 'Am 4. März um 19 Uhr starben 12 Menschen', [4, 19]],
  ['fr', 'Le 4 mars à 19h30, 12 personnes', [4, 19, 30]],
  ['zh', '3月4日，12人', [3, 4]],
])('dates and times of day are told from figures (%s): %s', (language, text, expected) => {
  const ofTime = numbersIn(text, language).filter(({ isOfTime }) => isOfTime);
  expect(ofTime.map(({ value }) => value)).toEqual(expected);
});

it.each(['two hundred ', 'and ', '1 000 ', 'twenty-'])(
  'a text of %j alone is read in time with its length',
  async (part) => {
    await expectInProportion((times) => numbersIn(`two ${part.repeat(times)}`, 'en'), 20_000);
  },
);
