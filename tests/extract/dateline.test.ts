import { describe, expect, it } from 'vitest';
import { closingCredit, openingCredit } from '../../src/extract/dateline.ts';

describe('the agency of a dateline', () => {
  it.each([
    ['Berlin (dpa) - Der Rat stimmte zu.', 'Berlin', 'dpa'],
    ['Madrid, 2 jul (EFE).- El consejo votó.', 'Madrid', 'EFE'],
    ['(ANSA) - ROMA, 02 LUG - Il consiglio ha votato.', '', 'ANSA'],
    ['МОСКВА, 2 июля. /ТАСС/. Совет одобрил план.', 'МОСКВА', 'TASS'],
    ['BEIJING, July 2 (Xinhua) -- The council agreed.', 'BEIJING', 'Xinhua'],
    ['新华社北京7月2日电 市议会通过了计划。', '北京', 'Xinhua'],
    ['【共同】市議会は計画を可決した。', '', 'Kyodo'],
    ['New Delhi, Jul 2 (PTI) The council agreed.', 'New Delhi', 'Press Trust of India'],
    ['KYIV, July 2 (Ukrinform) - The council agreed.', 'KYIV', 'Ukrinform'],
    ['ANKARA (AA) – The council agreed.', 'ANKARA', 'Anadolu'],
    ['(서울=연합뉴스) 시의회가 승인했다.', '', 'Yonhap'],
    ['Paris (AFP/dpa) - The council agreed.', 'Paris', 'AFP'],
  ])('%s', (text, place, agency) => {
    expect(openingCredit(text)).toEqual({ place, agency });
  });

  it.each([
    ['a party', 'Mayor Holt (SPD) - he leads the council - agreed.'],
    ['a sentence that names one', 'The council told the agency (AFP) that it agreed.'],
    ['one among other words', 'Oslo (AP Holt Company) - The council agreed.'],
  ])('is not %s', (_case, text) => {
    expect(openingCredit(text)).toBeUndefined();
  });

  it('signs a text at its end', () => {
    expect(closingCredit('Die Arbeiten beginnen im Frühjahr. (dpa)')).toBe('dpa');
    expect(closingCredit('She leads the party (SPD).')).toBeUndefined();
  });
});
