import { describe, expect, it } from 'vitest';
import { parseAbsoluteDate, parseRelativeTime } from '../../src/extract/published.ts';

/** A Thursday afternoon. */
const captured = '2025-07-03T14:20:00Z';
const readAt = (text: string) => parseRelativeTime(text, captured)?.earliest ?? null;

describe('relative times of the ten largest news languages, against the time of capture', () => {
  it.each([
    ['English', 'two hours ago', '2025-07-03T12:00Z'],
    ['English, glued to an icon', 'timean hour ago', '2025-07-03T13:00Z'],
    ['English, short', '5m ago', '2025-07-03T14:15Z'],
    ['English', 'Posted yesterday at 9:15', '2025-07-02'],
    ['Spanish', 'hace 3 horas', '2025-07-03T11:00Z'],
    ['Spanish', 'Hace dos días', '2025-07-01'],
    ['Spanish', 'Publicado ayer', '2025-07-02'],
    ['Chinese', '3小时前', '2025-07-03T11:00Z'],
    ['Chinese', '两个小时前', '2025-07-03T12:00Z'],
    ['Chinese', '2个月前', '2025-05'],
    ['Chinese', '昨天15:30', '2025-07-02'],
    ['Arabic', 'قبل ساعتين', '2025-07-03T12:00Z'],
    ['Arabic', 'منذ ساعة', '2025-07-03T13:00Z'],
    ['Arabic', 'منذ ٣ أيام', '2025-06-30'],
    ['Arabic', 'قبل 11 يومًا', '2025-06-22'],
    ['Arabic', 'أمس', '2025-07-02'],
    ['Hindi', '3 घंटे पहले', '2025-07-03T11:00Z'],
    ['Hindi', 'एक दिन पहले', '2025-07-02'],
    ['Hindi', '२ दिन पहले', '2025-07-01'],
    ['Hindi', 'आज', '2025-07-03'],
    ['Portuguese', 'há 2 dias', '2025-07-01'],
    ['Portuguese', 'há três horas', '2025-07-03T11:00Z'],
    ['Portuguese', 'duas horas atrás', '2025-07-03T12:00Z'],
    ['Portuguese', 'ontem', '2025-07-02'],
    ['French', 'il y a une heure', '2025-07-03T13:00Z'],
    ['French', 'Publié il y a deux jours', '2025-07-01'],
    ['French', 'hier à 9h30', '2025-07-02'],
    ['Russian', '2 часа назад', '2025-07-03T12:00Z'],
    ['Russian', 'час назад', '2025-07-03T13:00Z'],
    ['Russian', 'три дня назад', '2025-06-30'],
    ['Russian', 'вчера в 15:30', '2025-07-02'],
    ['German', 'vor zwei Stunden', '2025-07-03T12:00Z'],
    ['German', 'vor einer Stunde', '2025-07-03T13:00Z'],
    ['German', 'vor 5 Min.', '2025-07-03T14:15Z'],
    ['German', 'Vorgestern', '2025-07-01'],
    ['Japanese', '3時間前', '2025-07-03T11:00Z'],
    ['Japanese', '２日前', '2025-07-01'],
    ['Japanese', '2か月前', '2025-05'],
    ['Japanese', '昨日', '2025-07-02'],
  ])('%s: %s', (_language, text, moment) => {
    expect(readAt(text)).toBe(moment);
  });

  it.each([
    ['Hindi has one word for yesterday and tomorrow', 'कल'],
    ['hours, but nobody says how many', 'hours ago'],
    ['days, but nobody says how many', 'vor Tagen'],
    ['a few', 'a few minutes ago'],
    ['a number that goes on before its last word', 'twenty-two hours ago'],
    ['a fraction', '1.5 hours ago'],
    ['a week before something else', 'قبل أسبوع من الانتخابات'],
    ['before a day of a month', '7月2日前'],
    ['a word that begins alike', 'vor 3 Stundenkilometern'],
    ['a place', 'Chicago'],
  ])('says nothing: %s', (_why, text) => {
    expect(readAt(text)).toBeNull();
  });

  it('says a day where only the day of capture is known', () => {
    expect(parseRelativeTime('قبل ساعتين', '2025-07-03')).toMatchObject({ earliest: '2025-07-03', precision: 'day' });
  });
});

describe('dates in the digits of other scripts', () => {
  it.each([
    ['٢ يوليو ٢٠٢٥', '2025-07-02'],
    ['２０２５年７月２日', '2025-07-02'],
  ])('%s', (text, day) => {
    expect(parseAbsoluteDate(text)?.earliest).toBe(day);
  });
});
