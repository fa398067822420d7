import { expect, it } from 'vitest';
import { faultsOf } from '../../src/receipts/faults-of.ts';
import { coreOf } from '../../src/summarize/core.ts';
import { article } from '../support/article.ts';

function core(paragraph: string, isNeeded = (_: string) => false) {
  const citation = { article: 'a', sentence: 0, paragraph: 0, start: 0, end: paragraph.length };
  const sentence = coreOf({ text: paragraph, citations: [citation], edits: [] }, paragraph, isNeeded);
  expect(faultsOf(sentence, [article({ id: 'a', paragraphs: [paragraph] })])).toEqual([]);
  return sentence.text;
}

it.each([
  [
    'The council of Aarup approved the new harbor wall on Monday evening, ending a quarrel over its height.',
    'The council of Aarup approved the new harbor wall on Monday evening.',
  ],
  [
    'Mayor Ruth Okafor, who grew up beside the old wall, opened the new harbor of Aarup on Monday.',
    'Mayor Ruth Okafor opened the new harbor of Aarup on Monday.',
  ],
])('tells the core of %s', (paragraph, told) => {
  expect(core(paragraph)).toBe(told);
});

it.each([
  'The council of Aarup approved the new harbor wall on Monday evening, citing a letter of the dockers.',
  'The council of Aarup approved the new harbor wall on Monday evening, ending 12 years of quarrel.',
  'The council of Aarup will pay for the wall by raising the harbor dues, cutting the wages of its clerks.',
  'The council of Aarup met, ending a quarrel over its wall.',
  'The council of Aarup kept the harbor dues on Monday evening, disappointing skippers who had hoped for a cut.',
  'The old sea wall of Aarup was blown up on Monday in the night, which was carried out by the army.',
  'A ferry sank off the coast of Aarup on Monday in the early morning, killing its captain.',
  'Mayor Ruth Okafor, whose brother owns the quarry, opened the new harbor of Aarup on Monday.',
  'Mayor Ruth Okafor, who owns the quarry nearby, opened the new harbor of Aarup on Monday.',
  'Mayor Ruth Okafor and her deputy (later jailed) opened the new harbor of Aarup on Monday.',
])('keeps all of %s', (paragraph) => {
  expect(core(paragraph)).toBe(paragraph);
});

it('keeps what nothing else says', () => {
  const paragraph =
    'The council of Aarup rejected the harbor wall on Monday evening, threatening the future of its port.';
  expect(core(paragraph, (words) => words.includes('threatening'))).toBe(paragraph);
});
