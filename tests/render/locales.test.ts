import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/render/forms.ts';
import { render } from '../../src/render/index.ts';
import { localeLanguages, localeOf } from '../../src/render/locale-of.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { viewOf } from '../../src/render/view-of.ts';
import { richEdition } from '../support/rich-edition.ts';
import { templateNamed } from '../support/template.ts';

function inLanguage(language: string) {
  const edition = richEdition();
  return { ...edition, newsletter: { ...edition.newsletter, language } };
}

describe('counting', () => {
  it.each([
    ['en', 1, '1 story'],
    ['de', 2, '2 Meldungen'],
    ['fr', 0, '0 sujet'],
    ['es', 1, '1 noticia'],
    ['uk', 1, '1 подія'],
    ['uk', 3, '3 події'],
    ['uk', 11, '11 подій'],
    ['uk', 22, '22 події'],
    ['ar', 1, 'خبر واحد'],
    ['ar', 2, 'خبران'],
    ['ar', 5, '5 أخبار'],
    ['ar', 11, '11 خبرًا'],
    ['ar', 100, '100 خبر'],
  ])('in %s: %i', (language, count, shown) => {
    expect(localeOf(language).stories(count)).toBe(shown);
  });
});

describe.each(localeLanguages.filter((language) => language !== 'en'))('an edition in %s', (language) => {
  it('has none of the words of the English interface, in any form', async () => {
    const edition = inLanguage(language);
    const { html, text } = await render(edition, templateNamed('broadsheet'));
    const forms = formsOf(edition, []);
    const terminal = terminalText(viewOf(edition, localeOf(language)), { columns: 76, colour: false });
    const english =
      /bottom line|Where accounts|By the numbers|How it came|What to watch|Also noted|inferred|\bvia Morning|beginning only|Unsubscribe|New since|Update:|In this edition|on the web|Link to this|Read it at|Back to|All editions|as plain|account\b|January|Tuesday|edition\b/u;
    const shown = [html, forms['index.html']].map((page) => load(page)('body').text());
    for (const part of [...shown, text, forms['edition.md'], terminal])
      expect(part.match(english)?.[0]).toBe(language === 'fr' ? 'via Morning' : undefined);
  });
});

it('names the day as each language does', async () => {
  const shown = async (language: string) => (await render(inLanguage(language), templateNamed('broadsheet'))).text;
  expect(await shown('de')).toContain('Dienstag, 4. März 2031 · Tagesausgabe');
  expect(await shown('fr')).toContain('Mardi 4 mars 2031');
  expect(await shown('es')).toContain('Martes, 4 de marzo de 2031');
  expect(await shown('uk')).toContain('Вівторок, 4 березня 2031 року');
  expect(await shown('ar')).toContain('الثلاثاء، 4 مارس 2031');
});

describe('words in another language than the edition’s', () => {
  it('say so where they stand: headline, sentence and title', async () => {
    const { html } = await render(richEdition(), templateNamed('broadsheet'));
    const $ = load(html);
    expect($('h3[lang=de][dir=ltr]').text()).toBe('Das Wasser fehlt auch im Süden');
    expect($('span[lang=de]').text()).toContain('Auch die Stauseen');
    expect($('body [lang]:not([lang=de], [lang=en])')).toHaveLength(0);
  });

  it('say nothing where they are the same, or where what is said is no language', async () => {
    const edition = inLanguage('de-AT');
    expect(load((await render(edition, templateNamed('broadsheet'))).html)('[lang=de]')).toHaveLength(0);
    const odd = { ...edition, articles: edition.articles.map((article) => ({ ...article, language: 'x" onload="' })) };
    expect((await render(odd, templateNamed('broadsheet'))).html).not.toContain('onload');
  });
});

describe('an Arabic edition', async () => {
  const { html, text } = await render(inLanguage('ar'), templateNamed('broadsheet'));

  it('runs from right to left in every block', () => {
    expect(load(html)('html').attr('dir')).toBe('rtl');
    expect(load(html)('h3[lang=de]').attr('dir')).toBe('ltr');
    expect(html.slice(html.indexOf('<body'))).not.toMatch(/direction:ltr|margin-right/u);
    for (const block of load(html)('td[align=right] > div').get())
      expect(load(html)(block).attr('style')).not.toContain('text-align:left');
    expect(html).toContain('text-align:right');
  });

  it('sets neither italics nor spaced letters, and keeps a figure apart from the number of its source', () => {
    expect(html).not.toMatch(/italic|letter-spacing/u);
    expect(html).toContain('3,900&rlm;<sup><a href="#source-2"');
  });

  it('has its own commas in what is put together', () => {
    expect(html).toContain('(اسم الوسيلة مستنتج، عبر Morning Digest، البداية فقط، 4 مارس 2031)');
    expect(text).toContain('— Marit Oksendal، leader of the deckhands’ union، on Monday night');
  });

  it('lets a paragraph of another language run as that does, so that its sentences stay in order', () => {
    const $ = load(html);
    expect($('p[lang=de][dir=ltr]').text()).toContain('Auch die Stauseen');
    expect($('p[dir]')).toHaveLength(1);
  });

  it('tells a reader of plain text where each line begins, and leaves addresses alone', () => {
    const lines = text.split('\n');
    expect(lines).toContain('    https://wire.example/2031/03/04/boats');
    for (const line of lines.filter((each) => /[\p{L}\p{N}]/u.test(each) && !/^\s*https?:/u.test(each)))
      expect(line, line).toMatch(/^\u200F|^\P{L}*\p{Script=Arabic}/u);
  });
});
