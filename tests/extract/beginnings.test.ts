import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Item } from '../../src/model/item.ts';
import { inventedArticles } from '../support/composed-articles.ts';

const told = inventedArticles
  .filter(({ language }) => language === 'en')
  .map(({ title, paragraphs }) => ({ title, lead: paragraphs.filter((line) => !line.startsWith('#')).join(' ') }))
  .slice(0, 5);

async function titlesOn(type: Item['type'], content: string) {
  const [read] = await extract([{ id: 'p', sourceId: 's', input: 'p', type, content }]);
  return read?.articles.map(({ title }) => title);
}

describe('a page of beginnings', () => {
  it('has no article where each is cut off below its title and date', async () => {
    const cards = told.map(
      ({ title, lead }) =>
        `<article><h2>${title}</h2><p>Posted on December 22, 2025 by the people of the allotments and their friends</p>
          <p>${lead.slice(0, 330)} [...]</p><a href="/x">Continue reading →</a></article>`,
    );
    expect(await titlesOn('html', `<h1>The allotments</h1>${cards.join('')}`)).toEqual([]);
  });

  const sentences = told.map(({ title, lead }) => ({ title, lead: /^.{150,}?\.(?= )/.exec(lead)?.[0] ?? lead }));

  it.each(['Mehr', 'Read more'])('has no article where "%s" stands below each', async (more) => {
    const cards = sentences.map(
      ({ title, lead }) => `<div><h3>${title}</h3><p>${lead}</p><a href="/x">${more}</a></div>`,
    );
    expect(await titlesOn('html', cards.join(''))).toEqual([]);
    const lines = sentences.flatMap(({ title, lead }) => [title, lead, more]);
    expect(await titlesOn('text', lines.join('\n\n'))).toEqual([]);
  });

  it('is not an article with beginnings of others below it', async () => {
    const [first] = told;
    const cards = sentences
      .slice(1)
      .map(({ title, lead }) => `<h4>${title}</h4><p>${lead}</p><a href="/x">Read more</a>`);
    const page = `<h1>${first?.title}</h1><p>${first?.lead}</p><p>By Ada Marsh</p><div>${cards.join('')}</div>`;
    expect(await titlesOn('html', page)).toContain(first?.title);
  });

  it('is not an article that names others twice', async () => {
    const [first, second, third, fourth] = sentences.map(({ lead }) => lead);
    const lines = [first, second, 'Read more', third, fourth, 'Read more', first, second];
    expect(await titlesOn('text', ['A walk through the town', ...lines].join('\n\n'))).toHaveLength(1);
  });
});
