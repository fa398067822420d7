import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/summarize/answer.ts';

const one = '{"sentences":[{"text":"A dam opened.","from":["s1","s2","s1"]}]}';
const read = [{ text: 'A dam opened.', from: ['s1', 's2'] }];

describe('an answer of a model', () => {
  it.each([
    ['as asked', one],
    ['in a Markdown fence', `\`\`\`json\n${one}\n\`\`\``],
    ['between polite words', `Of course!\n${one}\nAnything else?`],
    ['after thoughts with braces', `<think>{"sentences": […]}</think>${one}`],
  ])('is read %s', (_, answer) => expect(readAnswer(answer)).toEqual(read));

  it('may give ids alone', () => {
    expect(readAnswer('{"sentences":[{"from":["s2"]}]}')).toEqual([{ text: null, from: ['s2'] }]);
  });

  it('without citations is read, so that the one sentence is refused and not all', () => {
    expect(readAnswer('{"sentences":[{"text":"A."},{"text":"B.","from":"s1"}]}')).toEqual([
      { text: 'A.', from: [] },
      { text: 'B.', from: [] },
    ]);
  });

  it.each([
    ['', 'an empty answer'],
    ['No.', 'an answer without JSON'],
    ['{"sentences":[', 'an answer without JSON'],
    ['{"sentences":[}', 'an answer that is not JSON'],
    ['{"summary":"A dam opened."}', 'an answer without a list of sentences'],
    ['{"sentences":[]}', 'an answer without sentences'],
    ['{"sentences":[{"text":1,"from":["s1"]}]}', 'a sentence whose text is none'],
    [`{"sentences":[{"text":"${'a'.repeat(2_001)}","from":["s1"]}]}`, 'a sentence of more than 2000 letters'],
    [`{"sentences":[${'{},'.repeat(100)}{}]}`, 'an answer of more than 100 sentences'],
  ])('%.40s is refused', (answer, because) => expect(readAnswer(answer)).toBe(because));

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"sentences":[${json}]}`),
        ),
        (answer) => {
          readAnswer(answer);
        },
      ),
    );
  });
});
