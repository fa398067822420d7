import { describe, expect, it } from 'vitest';
import { isPersonName, parseByline } from '../../src/extract/byline.ts';

const namesIn = (text: string) => parseByline(text).authors.map((author) => author.name);

describe('parseByline', () => {
  it.each([
    ['By Ada Marsh', ['Ada Marsh']],
    ['By Ada Marsh and Ben Okoro', ['Ada Marsh', 'Ben Okoro']],
    ['By Ada Marsh, Ben Okoro and Li Na', ['Ada Marsh', 'Ben Okoro', 'Li Na']],
    ['By Ada Marsh, Senior Correspondent', ['Ada Marsh']],
    ['BY ADA MARSH', ['Ada Marsh']],
    ['ByAda Marsh', ['Ada Marsh']],
    ['by Ada Marsh - 12/22/23 12:24 PM ET', ['Ada Marsh']],
    ['Ada MarshAda Marsh', ['Ada Marsh']],
    ['By Ada MarshJuly 2, 20254 Mins Read', ['Ada Marsh']],
    ['By Ada Marsh for The Daily Lantern', ['Ada Marsh']],
    ['By Ada Marsh @adamarsh', ['Ada Marsh']],
    ['Written by Miguel A. de la Cruz', ['Miguel A. de la Cruz']],
    ['Von Jörg Müller und Eva Groß', ['Jörg Müller', 'Eva Groß']],
    ['Par Élodie d’Arcy', ['Élodie d’Arcy']],
    ['Автор: Анна Петрова', ['Анна Петрова']],
    ['di Elena Marchi', ['Elena Marchi']],
    ['Haber: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['Oleh: Budi Santoso', ['Budi Santoso']],
    ['김민수 기자', ['김민수']],
    ['[서울=한빛뉴스] 김민수 선임기자 kim@example.kr', ['김민수']],
    ['राहुल शर्मा द्वारा', ['राहुल शर्मा']],
    ['लेखक: राहुल शर्मा', ['राहुल शर्मा']],
    ['编辑部', []],
    ['समाचार डेस्क', []],
    ['Ada Marsh', ['Ada Marsh']],
    ['By Ada Jobs', ['Ada Jobs']],
    ['Ada Marsh and Ben Okoro', ['Ada Marsh', 'Ben Okoro']],
  ])('reads the people of "%s"', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it.each([
    'adminBy adminJuly 2, 2025No Comments6 Mins Read',
    'By admin',
    'By Staff',
    'By Lantern News Staff',
    'By The Daily Lantern',
    'By @adamarsh',
    'By July 2, 2025',
    'By the time the boats came, the harbour was full.',
    'Thursday, July 3',
    'Finance & Economics',
    'Los Angeles Times',
    'Leave A Comment',
    'Go Back To Alva.com',
    'Tram Drivers Call Strike Today',
    'Latest News',
  ])('names nobody in "%s"', (line) => {
    expect(namesIn(line)).toEqual([]);
  });

  it('leaves the date of a byline for others', () => {
    expect(parseByline('adminBy adminJuly 2, 2025No Comments6 Mins Read').rest).toContain('July 2, 2025');
    expect(parseByline('By Ada Marsh July 2, 2025').rest).toBe('July 2, 2025');
  });

  it('tells an agency from a person', () => {
    expect(parseByline('By Ada Marsh, Associated Press')).toMatchObject({
      authors: [{ name: 'Ada Marsh' }],
      agency: 'Associated Press',
    });
    expect(parseByline('By Reuters')).toMatchObject({ authors: [], agency: 'Reuters' });
  });
});

describe('isPersonName', () => {
  it.each(['Ada Marsh', 'Grace Fields', 'Ursula von der Leyen', 'John Smith Jr.', "Siobhan O'Neill"])(
    'accepts %s',
    (name) => {
      expect(isPersonName(name)).toBe(true);
    },
  );

  it.each([
    'Ada',
    'Ada Marsh wrote it',
    'Sports Desk',
    'ada marsh',
    'Ada Marsh,',
    'World 2025',
    'Bridge Tolls',
    'Street Closures',
  ])('refuses %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});
