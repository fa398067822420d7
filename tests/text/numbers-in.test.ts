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
  ['en', '$3,400.50 and fifty cents, or 50 cents', '$3400.5 and 50 cents, or 50 cents'],
  ['de', '3.400 Bewohner, 1,4 Mrd Euro, fünfundzwanzig, zwei Dutzend', '3400 Bewohner, 1400000000 Euro, 25, 24'],
  ['fr', '3 400 habitants, quatre-vingts, soixante-dix, vingt et un', '3400 habitants, 80, 70, 21'],
  ['nl', 'vijfentwintig doden, tweeëntwintig gewonden, driehonderd', '25 doden, 22 gewonden, 300'],
  ['sv', 'tjugofem döda, tretton skadade', '25 döda, 13 skadade'],
  ['da', 'femogtyve, tolv', '25, 12'],
  ['no', 'tjuefem, tolv', '25, 12'],
  ['pl', 'dwadzieścia pięć osób, jedenastu rannych, trzy tysiące', '25 osób, 11 rannych, 3000'],
  ['tr', 'on iki kişi, yirmi beş, yüz yirmi, iki yüz elli, 5 bin', '12 kişi, 25, 120, 250, 5000'],
  ['en', '12 bin bags', '12 bin bags'],
  ['de', 'Mit 18 bin ich', 'Mit 18 bin ich'],
  ['nl', 'eenentwintig, een man', '21, een man'],
  ['sv', 'tjugoen, trettioett, en man', '21, 31, en man'],
  ['da', 'enogtyve, en mand', '21, en mand'],
  ['nb', 'tjueto, trettien, en mann', '22, 31, en mann'],
  ['hi', 'तेरह लोग, तीन लाख', '13 लोग, 300000'],
  ['ru', 'двадцать один человек, 2 млн рублей', '21 человек, 2000000 рублей'],
  ['zh', '约三千四百名居民，十二人，一万二千人，1400万欧元', '约3400名居民，12人，12000人，14000000欧元'],
  ['zh', '二〇三一年', '2031年'],
  ['ja', '全国で300か所、12万人', '全国で300か所、120000人'],
  ['ar', '١٢ شخصا', '12 شخصا'],
  ['ar', 'خمسة عشر شخصا', '15 شخصا'],
  ['it', 'dodicimila turisti, duecento euro', '12000 turisti, 200 euro'],
  ['hi', '१२ लोग', '12 लोग'],
  ['xx', 'vlom 12', 'vlom 12'],
])('numbers are written alike (%s): %s', (language, text, expected) => {
  expect(plain(text, language)).toBe(expected);
});

it.each([
  ['en', 'On March 4 at 7:30 pm, 12 people', [4, 7, 30]],
  ['de', 'Am 4. März um 19 Uhr starben 12 Menschen', [4, 19]],
  ['de', 'Es starben 12 am Montag', []],
  ['fr', 'Le 4 mars à 19h30, 12 personnes', [4, 19, 30]],
  ['zh', '3月4日，12人', [3, 4]],
  ['en', 'On 4 May 12 may return, MAY 5', [4, 12, 5]],
  ['en', 'Some 12 may have drowned', []],
  ['zh', '50日元，3000点，3时', [3]],
  ['ja', '3日間、5時間、6時', [6]],
  ['ko', '5시간, 6시', [6]],
])('dates and times of day are told from figures (%s): %s', (language, text, expected) => {
  const ofTime = numbersIn(text, language).filter(({ isOfTime }) => isOfTime);
  expect(ofTime.map(({ value }) => value)).toEqual(expected);
});

it.each(['two hundred ', 'and ', '1 000 ', ',000', 'twenty-'])(
  'a text of %j alone is read in time with its length',
  async (part) => {
    await expectInProportion((times) => numbersIn(`two 1${part.repeat(times)}0`, 'en'), 160_000);
  },
);
