import { describe, expect, it } from 'vitest';
import { markedByline } from '../../src/extract/byline.ts';
import { evidenceAt } from '../../src/extract/frame-evidence.ts';
import { pageGaps } from '../../src/extract/frames.ts';
import { gapsOf } from '../../src/extract/gaps.ts';
import { extract } from '../../src/extract/index.ts';
import { withoutPageBreaks } from '../../src/extract/page-breaks.ts';
import { blocksOf, linesOf } from '../../src/extract/text-blocks.ts';
import { joinUnspaced } from '../../src/extract/wrapped-unspaced.ts';
import { inventedArticles } from '../support/composed-articles.ts';

const told = inventedArticles
  .filter(({ language }) => language === 'en')
  .map((article) => ({ ...article, paragraphs: article.paragraphs.filter((text) => !text.startsWith('#')) }))
  .slice(0, 3);
const titles = told.map(({ title }) => title);
const textsOf = (content: string) => linesOf(content).map(({ text }) => text);

async function articlesIn(lines: readonly string[]) {
  const content = lines.join('\n');
  const [read] = await extract([{ id: 'p', sourceId: 's', input: 'p.txt', type: 'text', content }]);
  return read?.articles ?? [];
}

const wrapped = [
  'The railway to Port Ellery was closed on Friday after snow',
  'had fallen on the whole of the county, the council said, and',
  'nobody could say when the first train would leave again, or',
  'who was to pay for the damage along the line and its banks.',
];

describe('lines that a program wrapped', () => {
  it('are a title where they are shorter than those of the text and go on in the next', () => {
    const lines = ['Snow closes the railway for', 'a week', 'by Ada Marsh', ...wrapped, '', ...wrapped];
    expect(textsOf(lines.join('\n')).slice(0, 2)).toEqual(['Snow closes the railway for a week', 'by Ada Marsh']);
  });

  it('are no title of lines that stand at different depths', () => {
    const indented = wrapped.map((line) => `      ${line}`);
    const lines = [
      '  Snow closes the railway, the harbour and the roads beside',
      '      Ben Okoro',
      '',
      ...indented,
      '',
      ...indented,
    ];
    expect(textsOf(lines.join('\n')).slice(0, 2)).toEqual([
      'Snow closes the railway, the harbour and the roads beside',
      'Ben Okoro',
    ]);
  });

  const japanese = [
    '気象台は十一日、北浜市の城址公園でソメイヨシノの開花を観測したと発表した。平年よ',
    'り六日、昨年より三日早い。',
    '気象台の職員が午前十時ごろ、標本木に六輪の花が咲いているのを確認した。二月下旬か',
    'ら気温の高い日が続いたためとみられる。',
    '満開は一週間から十日後の見込み。公園では二十日から夜間のライトアップが行われるが',
    '駐車場は使えず、市は公共交通の利用を呼びかけている。',
  ];
  it('are whole where a script has no spaces', () => {
    const paragraphs = [0, 2, 4].flatMap((at) => [...japanese.slice(at, at + 2), '']);
    expect(joinUnspaced(paragraphs).filter((line) => line !== '')).toEqual(
      [0, 2, 4].map((at) => japanese.slice(at, at + 2).join('')),
    );
  });

  it('stay apart where an indented one follows a full one', () => {
    const text = japanese.join('').replaceAll('。', '').repeat(2);
    const paragraphs = [0, 80, 160].flatMap((at) => [`\u3000${text.slice(at, at + 39)}`, text.slice(at + 40, at + 80)]);
    expect(joinUnspaced(paragraphs)).toEqual([0, 2, 4].map((at) => paragraphs.slice(at, at + 2).join('')));
  });

  it('stay apart where each of them is a paragraph', () => {
    const uneven = japanese.map((line, at) => line.slice(at * 3));
    expect(joinUnspaced(uneven)).toEqual(uneven);
  });
});

describe('what programs write into the text of a page', () => {
  it('puts a byline right behind the address of the title', () => {
    expect(textsOf('Snow closes the railway [https://post.example/snow]By Ada Marsh')).toEqual([
      'Snow closes the railway',
      'By Ada Marsh',
    ]);
  });

  it('counts its pages', () => {
    const lines = ['The form was returned because', '', '1 / 2', '', 'zero was not a valid entry.', '2 / 2'];
    expect(withoutPageBreaks(lines)).toEqual(['The form was returned because', 'zero was not a valid entry.']);
    const scores = ['Home', '2 / 2', 'Away', '1 / 2'];
    expect(withoutPageBreaks(scores)).toEqual(scores);
  });

  it('sets titles that open a paragraph in bold', () => {
    const line = '**Snow closes the whole railway.** Trains to Port Ellery stand still, and nobody knows for how long.';
    expect(textsOf(`${line}\n${line}`).slice(0, 2)).toEqual([
      'Snow closes the whole railway',
      'Trains to Port Ellery stand still, and nobody knows for how long.',
    ]);
  });

  it('says how high a heading is, by its mark or by how far it stands to the left', () => {
    const text = `   ${'The council said so. '.repeat(6)}`;
    const lines = linesOf(['## Snow', '', text, '', text, '', 'Rain', '', text, '', '   Wind'].join('\n'));
    expect(lines.map(({ level }) => level)).toEqual([2, undefined, undefined, 3, undefined, undefined]);
  });
});

describe('the beginning of an article', () => {
  const startsOf = (lines: readonly string[]) => {
    const gaps = gapsOf(blocksOf(linesOf(lines.join('\n')), 'en'));
    const { subjectOf } = pageGaps(gaps, 'en');
    return gaps.map((_, at) => evidenceAt(gaps, at, 'en', subjectOf).evidence.space);
  };

  it('stands below more blank lines than paragraphs do', () => {
    const [first, second] = told.map(({ paragraphs }) => paragraphs.flatMap((text) => [text, '']));
    const lines = [titles[0] ?? '', '', ...(first ?? []), '', '', titles[1] ?? '', '', ...(second ?? [])];
    expect(startsOf(lines)).toEqual([0, 1]);
  });

  it('has an author and a day in one line, each with its label', () => {
    const line = 'Haber: Murat Ersoy Yayınlanma: 10 Mart 2026 Salı 20:15';
    expect(blocksOf(linesOf(line), 'tr').map(({ kind }) => kind)).toEqual(['meta']);
    expect(markedByline(line)?.authors).toEqual([{ name: 'Murat Ersoy' }]);
  });

  it('has no picture before its title', async () => {
    const articles = await articlesIn(told.flatMap(({ title, paragraphs }) => [`🗳️ ${title}`, ...paragraphs]));
    expect(articles.map(({ title }) => title)).toEqual(titles);
  });
});

describe('the head and foot of a page with several articles', () => {
  const pieces = told.flatMap(({ title, paragraphs }) => ['Share this', title, ...paragraphs]);

  it.each([
    ['a masthead such as newspapers have', ['Tarn Valley Herald', 'Sport'], []],
    ['its name behind its title', ['The day in brief - Tarn & Sound', 'Tarn & Sound'], []],
    ['its name before a year', [], ['Imprint | Privacy | © Tarn & Sound 2025']],
    ['an owner who is called longer', ['Tarn & Sound'], ['© 2025 Tarn & Sound Publishing Company']],
    ['its name before the mark', [], ['Tarn & Sound © 2025 Alle Rechte vorbehalten']],
  ])('name whose they are by %s', async (_, above, below) => {
    const articles = await articlesIn([...above, ...pieces, ...below]);
    const name = above.includes('Sport') ? 'Tarn Valley Herald' : 'Tarn & Sound';
    expect(articles.map(({ outlet }) => outlet?.name)).toEqual(titles.map(() => name));
  });

  it('name who wrote them all', async () => {
    const greeting = 'Good morning to all of our readers, who have asked for nothing but good news this week.';
    const articles = await articlesIn(['The day in brief', 'By Ada Marsh', 'May 3, 2025', greeting, ...pieces]);
    expect(articles.map(({ authors }) => authors)).toEqual(titles.map(() => [{ name: 'Ada Marsh' }]));
  });
});
