import { describe, expect, it } from 'vitest';
import { isBalanced, readQuotations, withoutQuotations } from '../../src/text/quotations.ts';

const quoted = (text: string) => readQuotations(text).quotations.map(({ start, end }) => text.slice(start, end));

describe('readQuotations', () => {
  it.each([
    ["The brothers' boat isn't old, 'and it floats,' she said.", ["'and it floats,'"]],
    ["He made ‘no progress' in the crew's talks.", ["‘no progress'"]],
    ["It's “the brothers’ own ‘small’ fault,” Mr. Ash said.", ['“the brothers’ own ‘small’ fault,”']],
    ['He spoke of "root causes" and "the 5" rule".', ['"root causes"', '"the 5"']],
    ["In the '90s, rock 'n' roll told 'em all.", []],
    ['Sie sagte: „Wir gehen.“ Er schwieg.', ['„Wir gehen.“']],
    ['»Vi går,« sagde hun. « Nous partons », dit-il.', ['»Vi går,«', '« Nous partons »']],
    ['市長は「お金がない」と述べた。', ['「お金がない」']],
  ])('reads %j', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it('tells a quotation that never closes, up to where the next one opens', () => {
    const text = '"We had a call. It was long. "No, I made no progress," Marsh said.';
    expect(readQuotations(text).quotations).toEqual([
      { start: 0, end: 29, closed: false },
      { start: 29, end: 54, closed: true },
    ]);
  });
});

describe('isBalanced', () => {
  it('is false for an opening without an end, and for an end without an opening', () => {
    expect(isBalanced(readQuotations("'But if there are gaps, we fill in."))).toBe(false);
    expect(isBalanced(readQuotations('We will never agree,” Ms. Tran said.'))).toBe(false);
    expect(isBalanced(readQuotations("The brothers' lawyer said it wasn't 'over.'"))).toBe(true);
  });
});

describe('withoutQuotations', () => {
  it('keeps offsets', () => {
    const text = "'We go,' she said.";
    expect(withoutQuotations(text)).toBe('         she said.');
    expect(withoutQuotations(text)).toHaveLength(text.length);
  });
});
