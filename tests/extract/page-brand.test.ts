import { describe, expect, it } from 'vitest';
import { hostsIn, isAddressOf } from '../../src/extract/brand-address.ts';
import { footOwner } from '../../src/extract/copyright-owner.ts';
import { extract } from '../../src/extract/index.ts';
import { brandOf } from '../../src/extract/page-brand.ts';
import { inventedArticles } from '../support/composed-articles.ts';

const told = inventedArticles
  .filter(({ language }) => language === 'en')
  .map((article) => ({ ...article, paragraphs: article.paragraphs.filter((text) => !text.startsWith('#')) }))
  .slice(0, 3);

async function articlesIn(lines: readonly string[]) {
  const content = lines.join('\n');
  const [read] = await extract([{ id: 'p', sourceId: 's', input: 'p.txt', type: 'text', content }]);
  return read?.articles ?? [];
}

async function outletsIn(lines: readonly string[]) {
  return (await articlesIn(lines)).map(({ outlet }) => outlet?.name);
}

const brandIn = (top: readonly string[], foot: readonly string[], hosts: readonly string[] = []) =>
  brandOf({ top: top.map((text) => ({ text })), foot: foot.map((text) => ({ text })), hosts });

describe('the name of a page', () => {
  it.each([
    [
      'its masthead and the line of its rights',
      ['Slow Tides', 'Home'],
      ['© 2026 Slow Tides · Powered by Hugo'],
      'Slow Tides',
    ],
    ['its masthead and its imprint', ['Slow Tides'], ['Slow Tides. Blog at Inkpress.'], 'Slow Tides'],
    ['its title and its masthead', ['The week | Slow Tides', 'Slow Tides'], [], 'Slow Tides'],
    ['running heads', ['THE SLOW TIDES', 'Issue 8'], ['Slow Tides 8 Page 1'], 'The Slow Tides'],
    ['how it speaks to readers', ['Slow Tides'], ['Subscribe to Slow Tides'], 'Slow Tides'],
    ['buttons beside its masthead', ['Slow Tides Sign in'], ['Copyright (C) Slow Tides'], 'Slow Tides'],
    ['a menu glued to its masthead', ['Slow TidesNewsSportCalendar'], ['© Slow Tides 2026'], 'Slow Tides'],
    ['an owner who is called shorter', ['Slow Tides Today'], ['© 2026 Slow Tides'], 'Slow Tides Today'],
    ['initials as the owner', ['Pan-Coast News Agency'], ['© PCNA 2026'], 'Pan-Coast News Agency'],
    ['its sender', ['From: Slow Tides <a@b.example>'], ['Slow Tides, 4 Quay Street'], 'Slow Tides'],
    ['another script', ['北浜日報'], ['Copyright (C) 北浜日報社 All Rights Reserved.'], '北浜日報'],
  ])('is what two places call it: %s', (_, top, foot, name) => {
    expect(brandIn(top, foot)).toBe(name);
  });

  it('is what its imprint and its address agree on', () => {
    expect(brandIn([], ['Bay Gazette, 4 Quay Street, Norhaven'], ['gazette.example'])).toBe('Bay Gazette');
  });

  it.each([
    ['one place is too few', ['Slow Tides'], ['Unsubscribe']],
    ['the items of a menu stand above and below', ['Startseite', 'Ratgeber', 'Termine'], ['Ratgeber', 'Termine']],
    ['a social network is none', ['Facebook'], ['Follow Facebook', '© 2026 Facebook']],
    ['a section is none', ['The tide is late | Business', 'Business'], ['Business']],
    ['an agency is none', ['Reuters'], ['© 2026 Reuters']],
  ])('is unknown where %s', (_, top, foot) => {
    expect(brandIn(top, foot)).toBeUndefined();
  });
});

describe('the owner in the foot of a page', () => {
  it.each([
    ['16+ © 2026 Сетевое издание «Заречный вестник». Свидетельство', 'Заречный вестник'],
    ['저작권자 © 남강일보 무단전재 및 재배포 금지', '남강일보'],
    ['Körfez Postası © 2026 Tüm hakları saklıdır. Künye', 'Körfez Postası'],
    ['© El Faro de Norhaven, S.L. Aviso legal', 'El Faro de Norhaven'],
    ['Imprint | Privacy | © 2019-2026 Slow Tides', 'Slow Tides'],
    ['A quay at night. Photo © Ada Marsh', undefined],
    ['© 2026 All rights reserved', undefined],
  ])('is named in "%s"', (line, owner) => {
    expect(footOwner(line)).toBe(owner);
  });
});

describe('an address', () => {
  it('is that of a name it is made of', () => {
    expect(isAddressOf('slowtides.example', 'The Slow Tides')).toBe(true);
    expect(isAddressOf('gazette.example', 'Bay Gazette')).toBe(true);
    expect(isAddressOf('lists.example', 'Slow Tides')).toBe(false);
  });

  it('is found in links, in mail and in sentences', () => {
    const text = 'https://www.slowtides.example/a, ada@bay.example, and you signed up at gazette.example.';
    expect(hostsIn(text)).toEqual(['slowtides.example', 'bay.example', 'gazette.example']);
  });
});

describe('the outlet of several articles in text', () => {
  const with_ = (above: (i: number) => string[], below: (i: number) => string[], after: string[] = []) =>
    told.flatMap(({ title, paragraphs }, i) => [...above(i), title, ...below(i), ...paragraphs, ...after]);

  it('is the newspaper that stands beside the day of each', async () => {
    const one = await outletsIn(
      with_(
        () => [],
        (i) => [`Bay Gazette ${i + 3} March 2025 Page ${i}`],
      ),
    );
    const two = await outletsIn(
      with_(
        () => [],
        (i) => ['Bay Gazette', `${i + 3} March 2025`],
      ),
    );
    expect([one, two]).toEqual([told.map(() => 'Bay Gazette'), told.map(() => 'Bay Gazette')]);
  });

  it('is not the writer whom the page tells about', async () => {
    const [first] = told;
    const lines = [first?.title ?? '', 'By Ada Marsh', '3 March 2025', ...(first?.paragraphs ?? [])];
    const articles = await articlesIn(['Ada Marsh', ...lines, 'About Ada Marsh']);
    expect(articles.map(({ authors, outlet }) => [authors, outlet])).toEqual([[[{ name: 'Ada Marsh' }], undefined]]);
  });

  it('is not a section of the menu', async () => {
    const others = ['Wetter', 'Karten', 'Suche', 'Notdienste', 'Fahrplan', 'Archiv', 'Impressum'];
    const menu = ['Slow Tides', 'Boote', 'Hafen', ...others];
    const lines = with_(
      (i) => [`${i + 3} March 2025 ${['Boote', 'Hafen', 'Fische'][i]}`],
      () => [],
    );
    expect(await outletsIn([...menu, ...lines, '© 2025 Slow Tides'])).toEqual(told.map(() => 'Slow Tides'));
  });

  it('is not an agency, which is credited', async () => {
    const articles = await articlesIn(
      with_(
        () => [],
        (i) => ['Slow Tides', 'dpa', 'Bay Gazette'].slice(i, i + 1).map((name) => `${name} | ${i + 3} March 2025`),
      ),
    );
    expect(articles[1]?.outlet).toBeUndefined();
    expect(articles[1]?.agency).toBe('dpa');
  });

  it('is whoever provided or issued a release', async () => {
    const names = ['Volta Ferries', 'Bright Oats', 'Castell Nets'];
    const lines = told.flatMap(({ title, paragraphs }, i) => [
      `Mar ${i + 3}, 2025, 08:00 ET`,
      title,
      'News provided by',
      names[i] ?? '',
      ...paragraphs,
      `SOURCE ${names[i]}`,
    ]);
    expect(await outletsIn(['Newswhistle', ...lines])).toEqual(names);
  });
});
