import { expect, it } from 'vitest';
import { type ComparedText, isSameText } from '../../src/group/copies/same-text.ts';
import { runsOfWords, wordHashes } from '../../src/group/copies/word-runs.ts';
import { toldWordsOf } from '../../src/group/stories/told-otherwise.ts';
import { article } from '../support/article.ts';

function compared(text: string, title = 'ferry aground off skerry point'): ComparedText {
  const words = wordHashes(text);
  const told = () => toldWordsOf(article({ id: 'compared', title, paragraphs: [text] }));
  return { title, words: () => words, told, ...runsOfWords(words) };
}

it('is found under one title by a single run of words, however many the text has', () => {
  for (let length = 40; length <= 60; length++) {
    const words = Array.from(
      { length },
      (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
    );
    const edited = words.map((word, at) => (at > 2 && at % 2 === 1 ? `${word}x` : word));
    expect(isSameText(compared(words.join(' ')), compared(edited.join(' ')))).toBe(true);
  }
});

it('is not that of another report from the same template, which names another place throughout', () => {
  const report = (place: string) =>
    `A strong earthquake struck the coast of ${place} on Monday, damaging houses and roads, the geological institute said.
    Rescue teams searched collapsed houses in the coastal towns through the night. Hospitals in ${place} treated the injured,
    and schools in the province stay closed until Thursday. The government of ${place} promised money to those who lost homes.`;
  const peru = compared(report('Peru'), 'earthquake strikes the coast of peru');
  const chile = compared(report('Chile'), 'earthquake strikes the coast of chile');
  expect(isSameText(peru, chile)).toBe(false);
  expect(isSameText(peru, compared(`${report('Peru')} More to come.`, 'houses fall in peru earthquake'))).toBe(true);
  const edited = report('Peru').replace('houses and roads', 'homes and roads');
  expect(isSameText(peru, compared(edited, 'homes damaged as peru shakes'))).toBe(true);
});
