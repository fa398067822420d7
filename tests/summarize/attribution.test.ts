import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../src/summarize/attribution.ts';

describe('attributionOf', () => {
  it.each([
    ['One of them died of heart failure, harbor investigators said on Monday.', 'harbor investigators'],
    [
      "On Tuesday, the state prosecutor's office of Aarup said in a statement that all was well.",
      "the state prosecutor's office of Aarup",
    ],
    ["'The strait is on the brink,' noted Ursula von der Hagen, standing by.", 'Ursula von der Hagen'],
    ['The dam is safe, according to its builder, Mr. Kit Ames.', 'its builder, Mr. Kit Ames'],
    ['"It is a long-overdue day," Reps. Ida Brun and Kit Ames, both of Aarup, said.', 'Kit Ames'],
    ['The bodies came home, where authorities attributed the deaths to shock.', 'authorities'],
    ['Authorities in Aarup quickly denied the story.', 'Aarup'],
  ])('finds the speaker of %j', (text, speaker) => {
    expect(attributionOf(text)?.speaker).toContain(speaker);
  });

  it.each([
    "'This is crucial,' he said.",
    'They told her that the dam was safe.',
    'The dam burst on Monday.',
    'It added 40 boats.',
  ])('names nobody in %j', (text) => {
    expect(attributionOf(text)).toBeUndefined();
  });
});
