import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import { deskLists } from '../../src/group/themes/desk-lists.ts';
import { desks } from '../../src/group/themes/desks.ts';
import { article } from '../support/article.ts';

function sections(language: string, themes: { title: string; about: string }[], ...stories: [string, string][]) {
  const articles = stories.map(([title, text], at) => article({ id: `a${at}`, title, paragraphs: [text], language }));
  return group(articles, { themes, elsewhere: 'keep' }).sections.map(({ theme, stories: own }) => [theme, own.length]);
}

const matches: [string, string][] = [
  ['Nordstern gewinnt in Aldern', 'Der Stürmer schoss zwei Tore, der Trainer lobte nach dem Sieg die Mannschaft.'],
  [
    'Kessel fehlt acht Wochen',
    'Der Verein verliert seinen Torwart für den Rest der Saison in der Liga, sagte der Trainer.',
  ],
];

describe('desks in other languages', () => {
  it('are the desks that there are in English', () => {
    const titles = new Set(desks.map(({ title }) => title));
    for (const list of Object.values(deskLists)) {
      const lines = list.trim().split('\n');
      expect(lines.map((line) => line.split(' | ')[0]).filter((title) => !titles.has(title ?? ''))).toEqual([]);
      expect(lines.filter((line) => line.split(' | ').length !== 3)).toEqual([]);
    }
  });

  it('stand over stories that share nothing else, and nothing stands over those that are none of theirs', () => {
    const bees: [string, string] = ['Imker klagen', 'Der nasse Juni ließ die Bienen hungern.'];
    expect(sections('de', [], ...matches, bees)).toEqual([
      ['Sport', 2],
      ['Weitere Meldungen', 1],
    ]);
    expect(
      sections(
        'zh-Hans',
        [],
        ['长征火箭将十八颗卫星送入轨道', '火箭周四凌晨从海南发射，卫星进入预定轨道。'],
        ['航天员完成出舱任务', '两名航天员在空间站外工作了八个小时，安装了防护装置。'],
      ),
    ).toEqual([['科学', 2]]);
  });

  it('are known by their names among the themes of the editor', () => {
    expect(sections('de', [{ title: 'Sport', about: '' }], ...matches)).toEqual([['Sport', 2]]);
    expect(sections('de', [{ title: 'Wirtschaft und Finanzen', about: '' }], ...matches)).toEqual([['Außerdem', 2]]);
  });
});

describe('found titles', () => {
  it('are no happening of which only is said that it is national', () => {
    const found = sections(
      'en',
      [],
      [
        'Choir wins national contest',
        'The choir took first prize in the national contest. Forty choirs sang in the contest.',
      ],
      ['Zoo names its elephant', 'The calf was born in August.'],
    );
    expect(found).toEqual([['More news', 2]]);
  });

  it('say in Arabic that there is more news', () => {
    expect(sections('ar', [], ['عاصفة رملية', 'أغلقت عاصفة المطار.'], ['وفاة شاعر', 'ترجمت قصائده.'])).toEqual([
      ['أخبار أخرى', 2],
    ]);
  });
});
