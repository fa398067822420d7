import { expect, it } from 'vitest';
import { type ComparedText, isSameText } from '../../src/group/same-text.ts';
import { runsOfWords, wordHashes } from '../../src/group/word-runs.ts';

function compared(text: string): ComparedText {
  const words = wordHashes(text);
  return { title: 'ferry aground off skerry point', words: () => words, ...runsOfWords(words) };
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
