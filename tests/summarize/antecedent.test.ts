import { describe, expect, it } from 'vitest';
import { poolOf } from '../../src/summarize/candidates.ts';
import { article } from '../support/article.ts';

const second = (first: string, next: string) => poolOf([article({ id: 'a', paragraphs: [first, next] })]).candidates[1];

describe('a pronoun that opens a sentence', () => {
  it.each([
    ['Mayor Ruth Okafor closed the harbor on Monday.', 'She ordered new pumps.', '[Ruth Okafor] ordered new pumps.'],
    [
      'Kit Ames, 42, walked out of the mill.',
      'He had worked there for years.',
      '[Kit Ames] had worked there for years.',
    ],
    ['Ida Brun, the harbor director, resigned.', 'She gave no reason at all.', '[Ida Brun] gave no reason at all.'],
  ])('after %j makes of %j %j', (first, next, text) => {
    const candidate = second(first, next);
    expect(candidate?.text).toBe(text);
    expect(candidate?.standing.verdict).toBe('alone');
    expect(candidate?.edits[0]).toMatchObject({ cut: next.split(' ')[0], start: 0 });
  });

  it.each([
    ['two people', 'Mayor Ruth Okafor met Kit Ames on Monday.', 'She ordered new pumps.'],
    ['the other gender', 'Mayor Ruth Okafor sold her boat.', 'He ordered new pumps.'],
    ['no person', 'Harbor News closed on Monday.', 'He ordered new pumps.'],
    ['a person who is not the subject', 'The council thanked Mayor Ruth Okafor.', 'She ordered new pumps.'],
    ['a man without a name', 'Kit Ames, 42, was shot by a man near the mill.', 'He fled toward the river.'],
    ['somebody by trade', 'Mayor Ruth Okafor spoke with a wounded nurse.', 'She died on the ferry.'],
    ['a plural', 'Mayor Ruth Okafor closed the harbor.', 'They ordered new pumps.'],
    ['a possessive', 'Mayor Ruth Okafor closed the harbor.', 'Her order came on Monday.'],
  ])('stays where there is %s', (_, first, next) => {
    expect(second(first, next)?.text).toBe(next);
  });
});

it('leaves out the day of words that are cut, and not the words alone', () => {
  const day = { earliest: '2025-07-04', latest: '2025-07-04', precision: 'day', basis: 'stated' } as const;
  const paragraphs = ['Okafor said the dam was safe, she told reporters on Wednesday.'];
  const { candidates } = poolOf([article({ id: 'a', published: day, paragraphs })], '2025-07-05');
  expect(candidates[0]?.text).toBe('Okafor said the dam was safe.');
});
