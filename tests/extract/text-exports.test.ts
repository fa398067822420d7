import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { blocksOf, linesOf } from '../../src/extract/text-blocks.ts';
import { inventedArticles } from '../support/composed-articles.ts';

const told = inventedArticles
  .filter(({ language }) => language === 'en')
  .map((article) => ({ ...article, paragraphs: article.paragraphs.filter((text) => !text.startsWith('#')) }))
  .slice(0, 4);
const titles = told.map(({ title }) => title);

async function articlesIn(pieces: readonly (readonly string[])[]) {
  const content = pieces.flat().join('\n');
  const [read] = await extract([{ id: 'p', sourceId: 's', input: 'p.txt', type: 'text', content }]);
  return read?.articles ?? [];
}

async function titlesIn(pieces: readonly (readonly string[])[]) {
  return (await articlesIn(pieces)).map(({ title }) => title);
}

describe('articles as archives and readers of the web export them', () => {
  it('have lines with a label, several in a row, that say something about them', () => {
    const lines = ['DESK: County, page 3', 'PLACE: Port Ellery', 'The ferry is for sale', 'Who pays: nobody knows'];
    const kinds = blocksOf(linesOf([...lines, ...lines].join('\n')), 'en').map(({ kind }) => kind);
    expect(kinds.slice(0, lines.length)).toEqual(['meta', 'meta', 'heading', 'heading']);
  });

  it('have a labelled title where other labels stand beside it', async () => {
    const pieces = told.map(({ title, paragraphs }, i) => [
      `Title: ${title}`,
      `Reader Time: ${i} seconds`,
      `Reader Mode: plain ${i}`,
      ...paragraphs,
    ]);
    expect(await titlesIn(pieces)).toEqual(titles);
  });

  it('keep what is said in a conversation, a line for each who speaks', async () => {
    const said = [
      'MARSH: Who pays for the new quay and its lamps?',
      'OKORO: The county does, with what is left of the old fund.',
      'MARSH: And if nothing is left of it?',
      'OKORO: Then we all do, as we always have.',
    ];
    const [article] = await articlesIn([
      [titles[0] ?? '', 'By Ada Marsh', ...(told[0]?.paragraphs ?? []), ...said, ...(told[1]?.paragraphs ?? [])],
    ]);
    expect(article?.paragraphs).toEqual(expect.arrayContaining(said));
  });

  it('have a title below the same with the name of the site behind it', async () => {
    const pieces = told.map(({ title, paragraphs }, i) => [
      `${title} of the county and its coast | Quay Post`,
      `${title} of the county and its coast`,
      `${i + 1} min read`,
      ...paragraphs,
    ]);
    expect(await titlesIn(pieces)).toEqual(titles.map((title) => `${title} of the county and its coast`));
  });

  it('have a title that ends in a stop', async () => {
    const stopped = titles.map((title) => `${title}, as all of the county had long thought and feared.`);
    const pieces = told.map(({ paragraphs }, i) => [
      'Late edition',
      stopped[i] ?? '',
      `By Ada Marsh, May ${i + 3}, 2025`,
      ...paragraphs,
    ]);
    expect(await titlesIn(pieces)).toEqual(stopped);
  });
});
