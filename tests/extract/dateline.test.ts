import { describe, expect, it } from 'vitest';
import { closingCredit, openingCredit, releaseDateline } from '../../src/extract/dateline.ts';

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

describe('the place and the day that open a release', () => {
  it.each([
    ['LONDON, July 2, 2025 /PRNewswire/ -- Acme plc today agreed.', 'LONDON', '2025-07-02'],
    ['NEW YORK, July 02, 2025 (GLOBE NEWSWIRE) -- Acme Inc. agreed.', 'NEW YORK', '2025-07-02'],
    ['LONDON--(BUSINESS WIRE)--Acme plc today agreed.', 'LONDON', undefined],
    ['München – 2. Juli 2025 – Die Acme AG hat zugestimmt.', 'München', '2025-07-02'],
    ['Paris, le 2 juillet 2025 - Acme annonce un accord.', 'Paris', '2025-07-02'],
    ['MADRID, 2 de julio de 2025 /PRNewswire/ -- Acme ha firmado.', 'MADRID', '2025-07-02'],
    ['SAN FRANCISCO, Calif., July 2, 2025 — Acme agreed.', 'SAN FRANCISCO, Calif.', '2025-07-02'],
    ['Hamburg (ots) - Die Polizei sucht Zeugen.', 'Hamburg', undefined],
  ])('%s', (text, place, day) => {
    const release = releaseDateline(text);
    expect([release?.place, release?.published?.earliest]).toEqual([place, day]);
  });

  it.each([
    'In Berlin, 2. Juli 2025 war ein warmer Tag.',
    'The council met on July 2, 2025 – and agreed.',
    'Paris – the city of light – is dark tonight.',
    'Mayor Holt (left) - he leads the council - agreed.',
  ])('none opens: %s', (text) => {
    expect(releaseDateline(text)).toBeUndefined();
  });
});
