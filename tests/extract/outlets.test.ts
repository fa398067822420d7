import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Item } from '../../src/model/item.ts';
import { inventedArticles } from '../support/composed-articles.ts';

const told = inventedArticles
  .filter(({ language }) => language === 'en')
  .map((article) => ({ ...article, paragraphs: article.paragraphs.filter((line) => !line.startsWith('#')) }))
  .slice(0, 3);
const outlets = ['Harbour Times', 'Hillside Post', 'Northern Weekly'];

async function outletsOf(type: Item['type'], content: string) {
  const [read] = await extract([{ id: 'p', sourceId: 's', input: 'p', type, content }]);
  return read?.articles.map(({ outlet }) => outlet?.name);
}

type Lines = (outlet: string, index: number) => readonly string[];

const asText = (above: Lines, below: Lines, after: Lines = () => []) =>
  outletsOf(
    'text',
    told
      .flatMap(({ title, paragraphs }, i) => {
        const outlet = outlets[i] ?? '';
        return [...above(outlet, i), title, ...below(outlet, i), ...paragraphs, ...after(outlet, i)];
      })
      .join('\n\n'),
  );

const asHtml = (below: Lines, after: Lines = () => []) =>
  outletsOf(
    'html',
    told
      .map(({ title, paragraphs }, i) => {
        const lines = (of: Lines) => of(outlets[i] ?? '', i).map((line) => `<div>${line}</div>`);
        const text = paragraphs.map((line) => `<p>${line}</p>`);
        return [`<h2>${title}</h2>`, ...lines(below), ...text, ...lines(after)].join('');
      })
      .join(''),
  );

const none: Lines = () => [];

describe('the outlets of clippings', () => {
  it('are not the days of the week beside their dates', async () => {
    const below: Lines = (outlet) => [outlet, 'May 9, 2025 Friday'];
    expect(await asHtml(below)).toEqual(outlets);
  });

  it('are not the words before their dates', async () => {
    const below: Lines = (outlet) => [`Publié le 21/04/2025 à 10h05 par Élodie Martin — ${outlet}`];
    expect(await asHtml(below)).toEqual(outlets);
    expect(await asText(none, below)).toEqual(outlets);
  });

  it('are not pointers to other pages, nor the numbers of documents', async () => {
    const after: Lines = (outlet, i) => ['Читайте также: Мост', `Document OUT2025041${i}`, `Источник: ${outlet}`];
    expect(await asHtml(() => ['9 May 2025'], after)).toEqual(outlets);
  });

  it('are named by a source below a pointer to another page', async () => {
    const after: Lines = (outlet) => ['Read also: The bridge', `Source: ${outlet}`];
    expect(await asText(none, () => ['9 May 2025'], after)).toEqual(outlets);
  });

  it('are named by the label of a Chinese line of facts', async () => {
    const names = ['江南晚报', '科技周刊', '财经日报'];
    const below: Lines = (_, i) => [`来源：${names[i]} 发布时间：2025-05-09 10:20 责任编辑：王丽华`];
    expect(await asText(none, below)).toEqual(names);
  });

  it('are named between date and title', async () => {
    expect(await asText((outlet) => ['09.05.2025 – 10:05', outlet], none)).toEqual(outlets);
  });

  it('are named by a copyright line of their own, which is not the site’s', async () => {
    const names = ['Greencars', 'Coastwise', 'Millrace'];
    const below: Lines = (_, i) => ['9 May 2025', `© 2025 ${names[i]}`];
    expect(await asText(none, below)).toEqual(names);
  });

  it('can have capitals like those of a person', async () => {
    const names = ['El Diario del Sur', 'La Crónica', 'Rheinische Umschau'];
    const below: Lines = (_, i) => [`Por Lucía Ferrer · 9 mayo 2025 · ${names[i]}`];
    expect(await asText(none, below)).toEqual(names);
  });
});
