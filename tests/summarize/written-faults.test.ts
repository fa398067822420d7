import { describe, expect, it } from 'vitest';
import { writtenFaults } from '../../src/summarize/written-faults.ts';
import { article } from '../support/article.ts';

const paragraphs = [
  'Mayor Eva Novak said on Monday that the dam, which holds 4,200 cubic meters, “will not break in our lifetime”.',
  'Farmers in the valley had feared for their fields since the flood of 2013, when two bridges were lost.',
];
const dam = article({ id: 'dam', paragraphs });

function kindsOf(text: string, cited: readonly number[] = [0]): string[] {
  const citations = cited.map((paragraph) => {
    const end = paragraphs[paragraph]?.length ?? 1;
    return { article: 'dam', sentence: paragraph, paragraph, start: 0, end };
  });
  return writtenFaults({ text, citations, edits: [], written: 'model' }, [dam]).map(({ kind }) => kind);
}

describe('a sentence in nobody’s words', () => {
  it.each([
    'Mayor Eva Novak said on Monday that the dam “will not break in our lifetime”.',
    'The dam, which holds 4,200 cubic meters, "will not break in our lifetime", Mayor Eva Novak said on Monday.',
  ])('passes where all of it is in its source: %s', (text) => expect(kindsOf(text)).toEqual([]));

  it('may join two sources', () => {
    expect(
      kindsOf('Farmers in the valley had feared for their fields since the flood, Mayor Eva Novak said.', [1, 0]),
    ).toEqual([]);
  });

  it.each([
    ['number', 'Mayor Eva Novak said on Monday that the dam holds 4,300 cubic meters and will not break.'],
    ['name', 'Mayor Ewa Novotna said on Monday that the dam, which holds 4,200 cubic meters, will not break.'],
    ['name', 'Mayor Eva Novak said on Tuesday that the dam, which holds 4,200 cubic meters, will not break.'],
    ['quotation', 'Mayor Eva Novak said on Monday that the dam “will not ever break in our lifetime”.'],
    ['negation', 'Mayor Eva Novak said on Monday that the dam, which holds 4,200 cubic meters, will break.'],
    ['strange', 'Mayor Eva Novak will not resign over corruption allegations against her party.'],
  ])('is at fault in a %s: %s', (kind, text) => expect(kindsOf(text)).toContain(kind));

  it('is at fault where it cites nothing, or what is not there', () => {
    expect(kindsOf('The dam will not break.', [])).toEqual(['citation']);
    expect(kindsOf('The dam will not break.', [7])).toEqual(['citation']);
  });
});
