import { describe, expect, it } from 'vitest';
import {
  findAbsoluteDates,
  parseAbsoluteDate,
  parsePublished,
  parseRelativeTime,
} from '../../src/extract/published.ts';

const dayOf = (text: string) => parseAbsoluteDate(text)?.earliest;

describe('parseAbsoluteDate', () => {
  it.each([
    ['July 2, 2025', '2025-07-02'],
    ['Dec. 25, 2024', '2024-12-25'],
    ['Sept. 3rd, 2024', '2024-09-03'],
    ['2 July 2025', '2025-07-02'],
    ['02.07.2025', '2025-07-02'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['2025-07-02', '2025-07-02'],
    ['2025/7/2', '2025-07-02'],
    ['Mittwoch, 2. Juli 2025', '2025-07-02'],
    ['le 1er juillet 2025', '2025-07-01'],
    ['2 de julio de 2025', '2025-07-02'],
    ['2 luglio 2025', '2025-07-02'],
    ['2 июля 2025 г.', '2025-07-02'],
    ['2 يوليو 2025', '2025-07-02'],
    ['2 Temmuz 2025', '2025-07-02'],
    ['2 जुलाई 2025', '2025-07-02'],
    ['2 lipca 2025', '2025-07-02'],
    ['2 Agustus 2025', '2025-08-02'],
    ['2025年7月2日', '2025-07-02'],
    ['2025년 7월 2일', '2025-07-02'],
  ])('reads %s', (text, day) => {
    expect(parseAbsoluteDate(text)).toMatchObject({ earliest: day, latest: day, precision: 'day' });
  });

  it('reads a date that is glued to an account name', () => {
    expect(dayOf('adminBy adminJuly 2, 2025No Comments6 Mins Read')).toBe('2025-07-02');
  });

  it.each(['03/04/2025', 'the dismay 3, 2025 brought', 'July 32, 2025', '1.2.3.2025', 'Room 2025', ''])(
    'reads no date in "%s"',
    (text) => {
      expect(parseAbsoluteDate(text)).toBeNull();
    },
  );

  it('keeps a time of day with its zone', () => {
    expect(parseAbsoluteDate('Published July 2, 2025, 3:35 p.m. EDT')).toMatchObject({
      earliest: '2025-07-02T15:35-04:00',
      precision: 'minute',
    });
    expect(dayOf('10:27 AM PST, December 21, 2023')).toBe('2023-12-21T10:27-08:00');
    expect(dayOf('2025-07-02T15:35:09Z')).toBe('2025-07-02T15:35:09+00:00');
    expect(dayOf('2025-07-02T15:35:09+0200')).toBe('2025-07-02T15:35:09+02:00');
  });

  it.each([
    ['July 2, 2025, 3:35 p.m.', '2025-07-02T15:35', 'minute'],
    ['July 2, 2025 at 3 pm', '2025-07-02T15:00', 'hour'],
    ['02.07.2025, 15:35 Uhr', '2025-07-02T15:35', 'minute'],
    ['02.07.2025 um 15.35 Uhr', '2025-07-02T15:35', 'minute'],
    ['le 2 juillet 2025 à 15h35', '2025-07-02T15:35', 'minute'],
    ['15:35, 2 июля 2025', '2025-07-02T15:35', 'minute'],
    ['2025年7月2日 15:35', '2025-07-02T15:35', 'minute'],
    ['2025-07-02T15:35:09', '2025-07-02T15:35:09', 'second'],
    ['July 2, 2025 3:35 pm CST', '2025-07-02T15:35', 'minute'],
  ])('keeps the clock of %s, whose zone nobody knows', (text, time, precision) => {
    expect(parseAbsoluteDate(text)).toMatchObject({ earliest: time, latest: time, precision });
  });

  it.each([
    ['2 يوليو 2025 3:35 م', '15:35'],
    ['2 يوليو 2025 - 3:35 مساءً', '15:35'],
    ['2 يوليو 2025 12:05 صباحا', '00:05'],
    ['2025年7月2日 下午3:35', '15:35'],
    ['2025年7月2日下午15時35分', '15:35'],
    ['2025年7月2日 晚上9点05分', '21:05'],
    ['2025年7月2日 晚上12点05分', '00:05'],
    ['2025年7月2日 晚上1点05分', '01:05'],
    ['2025年7月2日 中午12:05', '12:05'],
    ['2025年7月2日午後3時35分', '15:35'],
    ['2025.07.02 오전 9:35', '09:35'],
    ['2025년 7월 2일 오후 3시 35분', '15:35'],
  ])('reads the half of the day in %s', (text, time) => {
    expect(parseAbsoluteDate(text)).toMatchObject({ earliest: `2025-07-02T${time}`, precision: 'minute' });
  });

  it.each([
    'в середу, 2 липня 2025',
    '2 Ιουλίου 2025',
    '2 ביולי 2025',
    '2 กรกฎาคม 2568',
    '2. července 2025',
    '2 iulie 2025',
    '2. heinäkuuta 2025',
  ])('reads the month in %s', (text) => {
    expect(parseAbsoluteDate(text)).toMatchObject({ earliest: '2025-07-02', precision: 'day' });
  });

  it.each([
    ['software writes dates as midnights', '2025-07-02T00:00:00'],
    ['a length of reading', 'July 2, 2025 · 4:35 min'],
    ['a count', 'July 2, 2025 · 12 comments'],
    ['a clock of something else', 'July 2, 2025. The match begins at 15:35'],
  ])('takes no clock from %s', (_case, text) => {
    expect(parseAbsoluteDate(text)).toMatchObject({ earliest: '2025-07-02', precision: 'day' });
  });

  it.each([
    ['02.07.2025, 15:35 Uhr MESZ', '+02:00'],
    ['02.01.2025, 15.35 MEZ', '+01:00'],
    ['2 июля 2025, 15:35 МСК', '+03:00'],
    ['2 июля 2025, 15:35 (мск)', '+03:00'],
    ['2 Juli 2025 15:35 WIB', '+07:00'],
    ['2025-07-02 15:35 KST', '+09:00'],
    ['July 2, 2025, 3:35 pm GMT+3', '+03:00'],
    ['July 2, 2025, 3:35 pm (UTC-04:30)', '-04:30'],
    ['July 2, 2025, 3:35 p.m. CT', '-05:00'],
  ])('knows the zone of %s', (text, offset) => {
    expect(dayOf(text)?.slice(10)).toBe(`T15:35${offset}`);
  });

  it('takes the summer time of a zone from the date', () => {
    expect(dayOf('July 2, 2025 at 9 am ET')).toBe('2025-07-02T09:00-04:00');
    expect(dayOf('January 2, 2025 at 9 am ET')).toBe('2025-01-02T09:00-05:00');
  });

  it('shows what was read', () => {
    expect(parseAbsoluteDate('Updated July 2, 2025')?.basis).toBe('stated: "July 2, 2025"');
  });

  it('finds all dates with their places', () => {
    const text = 'From 2 July 2025 to July 9, 2025';
    expect(findAbsoluteDates(text).map((found) => text.slice(found.start, found.end))).toEqual([
      '2 July 2025',
      'July 9, 2025',
    ]);
  });
});

describe('parseRelativeTime', () => {
  it.each([
    ['2 hours ago', '2025-07-03'],
    ['timean hour ago', '2025-07-03'],
    ['time2 hours ago', '2025-07-03'],
    ['vor 3 Stunden', '2025-07-03'],
    ['il y a une heure', '2025-07-03'],
    ['hace 5 minutos', '2025-07-03'],
    ['há 2 horas', '2025-07-03'],
    ['2 часа назад', '2025-07-03'],
    ['منذ 3 ساعات', '2025-07-03'],
    ['3小时前', '2025-07-03'],
    ['2時間前', '2025-07-03'],
    ['yesterday', '2025-07-02'],
    ['Yesterday at 9:15', '2025-07-02'],
    ['gestern', '2025-07-02'],
    ['3 days ago', '2025-06-30'],
    ['a week ago', '2025-06-26'],
    ['Thursday, July 3', '2025-07-03'],
    ['July 30', '2024-07-30'],
    ['Wednesday, July 3', '2024-07-03'],
  ])('reads %s against 2025-07-03', (text, day) => {
    expect(parseRelativeTime(text, '2025-07-03')).toMatchObject({ earliest: day, latest: day, precision: 'day' });
  });

  it('counts hours only against a time', () => {
    expect(parseRelativeTime('2 hours ago', '2025-07-03T01:30:00Z')).toMatchObject({
      earliest: '2025-07-02T23:00Z',
      precision: 'hour',
    });
  });

  it('knows months and years no finer than they are said', () => {
    expect(parseRelativeTime('2 months ago', '2025-01-31')).toMatchObject({ earliest: '2024-11', precision: 'month' });
    expect(parseRelativeTime('1 year ago', '2025-01-31')).toMatchObject({ earliest: '2024', precision: 'year' });
  });

  it('says against what it was read', () => {
    expect(parseRelativeTime('timean hour ago', '2025-07-03')?.basis).toBe(
      'relative: "an hour ago", read against 2025-07-03',
    );
  });

  it.each(['long ago', 'The Hill', 'Hier geht es weiter', 'Today in politics', 'a storm before the vote', ''])(
    'reads no time in "%s"',
    (text) => {
      expect(parseRelativeTime(text, '2025-07-03')).toBeNull();
    },
  );
});

describe('parsePublished', () => {
  it('reads nothing relative without a reference', () => {
    expect(parsePublished('2 hours ago')).toBeNull();
  });

  it('prefers what is stated absolutely', () => {
    expect(parsePublished('2 hours ago, July 1, 2025', '2025-07-03')?.earliest).toBe('2025-07-01');
  });
});
