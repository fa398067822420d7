import { describe, expect, it } from 'vitest';
import { comparedSentence } from '../../src/group/updates/new-sentences.ts';
import { saidBy, saidText, type WasSaid } from '../../src/group/updates/said.ts';
import { article } from '../support/article.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const nothing: WasSaid = () => false;

function compared(text: string, language = 'en', wasSaid = nothing, isCopy = false) {
  const sentence = { article: 'a', paragraph: 0, index: 0, text, start: 0, end: text.length };
  return comparedSentence(
    sentence,
    saidText(text, language),
    { language, isCopy, title: { words: new Set(), hasHappening: false }, page: null, isLater: null, unsaid: 1 },
    wasSaid,
  );
}

describe('the new names of a sentence', () => {
  it('are told as they are written, whatever the apostrophes beside them', () => {
    const { names } = compared(
      'The ship of Liam O’Brien, who is called "the captain\'s captain", sank off Moscow’s coast.',
    );
    expect(names).toEqual(['Liam', 'O’Brien', 'Moscow']);
  });

  it('are none that stand there only once a number is written in figures', () => {
    expect(compared('The club of Aldermoor is in the Top-Ten again this year.').names).toEqual(['Aldermoor']);
  });
});

it.each([
  ['names', (count: number) => Array.from({ length: count }, (_, at) => `the O’Zb${(at + 99).toString(36)}`).join(' ')],
  ['figures', (count: number) => Array.from({ length: count }, (_, at) => `the ${at + 99}`).join(' ')],
  ['one figure again and again', (count: number) => '7 bridges '.repeat(count)],
])('a sentence of %s alone is compared in time with its length', async (_, make) => {
  await expectInProportion((count) => compared(make(count)), 16_000);
});

it('what a copy adds in a language without capitals is new, also where a word of it has them', () => {
  const told = article({
    id: 'a',
    language: 'zh',
    title: '水坝决堤',
    paragraphs: ['奥尔韦拉水坝周一决堤，造成严重破坏。国家的GDP增长因此放缓。'],
  });
  const said = new Set(saidBy([told], []));
  const added = '检方随后对运营公司展开调查并查封文件，预计今年GDP下降。';
  expect(compared(added, 'zh', (hash) => said.has(hash), true).isNew).toBe(true);
});
