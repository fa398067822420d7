import { expect, test } from 'vitest';
import { withoutPageBreaks } from '../../src/extract/page-breaks.ts';

const page = (number: number) => ['', `      Page ${number} of 3`, '', `Quay Letter  ${number}/2025`, ''];

test('a paragraph that a page break parts is one again', () => {
  const lines = ['The form was returned because', ...page(1), 'zero was not a valid entry.', ...page(2), 'Next.'];
  expect(withoutPageBreaks(lines)).toEqual([
    'The form was returned because',
    'zero was not a valid entry.',
    '',
    'Next.',
  ]);
});

test('a line of the text between two page breaks that are close is kept', () => {
  const lines = ['Page 1 of 3', 'Only this stands on the second page.', 'Page 2 of 3', 'And this on the third.'];
  expect(withoutPageBreaks(lines).filter((line) => line !== '')).toEqual([lines[1], lines[3]]);
});

test('a single line with a page number is a line of the text', () => {
  const lines = ['See', 'Page 3', 'for more'];
  expect(withoutPageBreaks(lines)).toEqual(lines);
});
