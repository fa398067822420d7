import { describe, expect, it } from 'vitest';
import { aloneIn, introducedIn } from '../../src/summarize/names.ts';

describe('introducedIn', () => {
  it.each([
    ['Ships met in Aarup [June 30] and left.', []],
    ['The Aarup Sept. 4 ruling stood.', ['Aarup']],
    ['On Lisk Monday the court sat.', ['Lisk']],
    ['The Aarup May 3 ruling stood.', ['Aarup']],
    ['Theresa May met Kit August in Aarup.', ['May', 'August']],
    ['Mayor Ruth Okafor met Kit Ames.', ['Okafor', 'Ames']],
  ])('takes no month and no day of the week for a surname: %s', (text, names) => {
    expect([...introducedIn(text)]).toEqual(names);
  });

  it.each([
    ['Kit Ames’s Mechanist sank.', ['Ames']],
    ['Mayor Carl Marsh Jr. met Kit Ames.', ['Marsh', 'Ames']],
  ])('ends a name at its possessive, and knows "Jr." for no surname: %s', (text, names) => {
    expect([...introducedIn(text)]).toEqual(names);
  });

  it('so that a date is nobody who stands alone', () => {
    const known = introducedIn('Aarup June 30: the ships left.');
    expect(aloneIn('They came back [June 30].', known, new Set())).toEqual([]);
  });
});
