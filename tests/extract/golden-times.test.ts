import { describe, expect, it } from 'vitest';
import { parseAbsoluteDate, parseRelativeTime } from '../../src/extract/published.ts';

/** A Thursday afternoon. */
const captured = '2025-07-03T14:20:00Z';
const readAt = (text: string) => parseRelativeTime(text, captured)?.earliest ?? null;

describe('relative times of the large news languages, against the time of capture', () => {
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
    ['English, half', 'half an hour ago', '2025-07-03T13:50Z'],
    ['English, a quarter', 'a quarter of an hour ago', '2025-07-03T14:05Z'],
    ['English, and a half', 'an hour and a half ago', '2025-07-03T12:50Z'],
    ['German, half', 'vor einer halben Stunde', '2025-07-03T13:50Z'],
    ['French, half', 'il y a une demi-heure', '2025-07-03T13:50Z'],
    ['Spanish, half', 'hace media hora', '2025-07-03T13:50Z'],
    ['Portuguese, half', 'há meia hora', '2025-07-03T13:50Z'],
    ['Italian, half', "mezz'ora fa", '2025-07-03T13:50Z'],
    ['Russian, half', 'полчаса назад', '2025-07-03T13:50Z'],
    ['Russian, one and a half', 'полтора часа назад', '2025-07-03T12:50Z'],
    ['Turkish, half', 'yarım saat önce', '2025-07-03T13:50Z'],
    ['Chinese, half', '半小时前', '2025-07-03T13:50Z'],
    ['Japanese, half', '半年前', '2025-01'],
    ['Arabic, half', 'منذ نصف ساعة', '2025-07-03T13:50Z'],
    ['Hindi, half', 'आधा घंटा पहले', '2025-07-03T13:50Z'],
    ['Korean, half', '반시간 전', '2025-07-03T13:50Z'],
    ['English, now', 'just now', '2025-07-03T14:20Z'],
    ['Chinese, now', '刚刚', '2025-07-03T14:20Z'],
    ['Russian, now', 'Только что', '2025-07-03T14:20Z'],
    ['French, two days', 'avant-hier', '2025-07-01'],
    ['Italian, two days', "l'altro ieri", '2025-07-01'],
    ['Arabic, two days', 'أول أمس', '2025-07-01'],
    ['English, two days', 'the day before yesterday', '2025-07-01'],
    ['Italian, elided', "un'ora fa", '2025-07-03T13:00Z'],
    ['Russian, short', '5 ч. назад', '2025-07-03T09:00Z'],
    ['Turkish, a word', 'bir saat önce', '2025-07-03T13:00Z'],
    ['Turkish, short', '5 dk önce', '2025-07-03T14:15Z'],
    ['Korean, a word', '한 시간 전', '2025-07-03T13:00Z'],
    ['Korean, a day', '하루 전', '2025-07-02'],
    ['Indonesian', '2 jam yang lalu', '2025-07-03T12:00Z'],
    ['Indonesian', '5 menit lalu', '2025-07-03T14:15Z'],
    ['Indonesian, one', 'sejam lalu', '2025-07-03T13:00Z'],
    ['Indonesian', 'kemarin, 10:15', '2025-07-02'],
    ['Polish', '3 godziny temu', '2025-07-03T11:00Z'],
    ['Polish, one', 'godzinę temu', '2025-07-03T13:00Z'],
    ['Polish', 'przedwczoraj', '2025-07-01'],
    ['Dutch', 'een half uur geleden', '2025-07-03T13:50Z'],
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
    ['an amount of two units', '1 hour 20 minutes ago'],
    ['an amount of two units', 'hace 1 hora y 20 minutos'],
    ['an amount that goes on', 'il y a une heure et demie'],
    ['an amount that goes on', 'vor 2 Std. 5 Min.'],
    ['a half more', '两个半小时前'],
    ['part of a word', '발표한 시간 전'],
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
