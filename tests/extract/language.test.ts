import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/extract/language.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'The river rose on Tuesday night and flooded the lower part of the town.'],
    ['de', 'Der Fluss ist in der Nacht zum Dienstag über die Ufer getreten.'],
    ['fr', 'La rivière est sortie de son lit dans la nuit de mardi à mercredi.'],
    ['es', 'El río se desbordó en la noche del martes e inundó la parte baja.'],
    ['ru', 'Река вышла из берегов в ночь на вторник и затопила старый город.'],
    ['ar', 'فاض النهر ليلة الثلاثاء وغمرت المياه الجزء السفلي من المدينة القديمة.'],
    ['zh', '河水在星期二夜间漫过堤岸，淹没了老城区的低洼地带。'],
    ['ja', '川は火曜日の夜に氾濫し、旧市街の低い部分が浸水しました。'],
    ['ko', '강물이 화요일 밤에 범람하여 구시가지의 낮은 지역이 침수되었다.'],
  ])('tells %s', async (language, text) => {
    expect(await languageOf(text)).toBe(language);
  });

  it.each([
    'Қазақстанда жаңа мектеп ашылды. Оқушылар сабаққа келді, ал ата-аналары мұғалімдерге гүл сыйлады. Әкімдік мектептің екі жүз орынға арналғанын айтты.',
    'Ijọba ipinlẹ Eko ti ṣi ile ẹkọ tuntun. Awọn ọmọ ile ẹkọ wa si kilaasi, awọn obi si fun awọn olukọ ni ododo lẹyin ti wọn sọrọ.',
  ])('takes no language that shares a few letters with another for that: %s', async (text) => {
    expect(['uk', 'be', 'vi']).not.toContain(await languageOf(text));
  });

  it.each([
    [
      'ms',
      'Polis berkata mangsa telah ditemui daripada sungai itu kerana hujan lebat, dan jambatan tidak boleh dibuka untuk orang ramai pada hari ini.',
    ],
    [
      'id',
      'Polisi mengatakan korban telah ditemukan dari sungai itu karena hujan deras, dan jembatan tidak bisa dibuka untuk warga pada hari ini.',
    ],
  ])('tells Malay from Indonesian by the words that only one of them has: %s', async (language, text) => {
    expect(await languageOf(text)).toBe(language);
  });

  it('knows Ukrainian by its own letters', async () => {
    const text =
      'Міська рада відкрила нову школу. Її учні прийшли на урок, а батьки подарували вчителям квіти. Є двісті місць.';
    expect(await languageOf(text)).toBe('uk');
  });

  it('believes what the page states', async () => {
    expect(await languageOf('The river rose.', 'en_GB')).toBe('en-GB');
    expect(await languageOf('The river rose on Tuesday night in the town.', 'not a tag!')).toBe('en');
  });

  it('says nothing about too little', async () => {
    expect(await languageOf('Alva')).toBe('und');
    expect(await languageOf('')).toBe('und');
  });
});
