import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/receipts/faults-of.ts';
import { editsOf } from '../../src/summarize/edits.ts';
import { summarizeArticles } from '../../src/summarize/index.ts';
import { cutText } from '../../src/text/cut-text.ts';
import { article } from '../support/article.ts';

function shown(paragraph: string, language = 'en', isFirst = true): string {
  const span = { start: 0, end: paragraph.length };
  return cutText(paragraph, span, editsOf(paragraph, span.start, span.end, language, isFirst));
}

describe('editsOf', () => {
  it.each([
    ['AARUP, Denmark — The dam broke on Monday.', 'The dam broke on Monday.'],
    ['NORHAVEN (Harbor News) - The dam broke.', 'The dam broke.'],
    ['(CNN)The dam broke.', 'The dam broke.'],
    ['Meadow Lake, Saskatchewan – The council met.', 'The council met.'],
    ['But the council met again.', 'The council met again.'],
    ['Meanwhile, the council met.', 'The council met.'],
    ['Police also arrested two men.', 'Police arrested two men.'],
    ["'We go on,' Mayor Ruth Okafor said, flanking Marsh.", "'We go on,' Mayor Ruth Okafor said."],
    ['Okafor said the dam was safe, she told reporters on Friday.', 'Okafor said the dam was safe.'],
  ])('shows %j as %j', (source, text) => {
    expect(shown(source)).toBe(text);
  });

  it.each([
    'Denmark — a key backer — has just taken over.',
    'NATO — the alliance — said it would not move.',
    'But for the rain, the dam would have held.',
    'Yet another dam broke.',
    'Police not only watched but also arrested two men.',
    "'We go on,' he said, standing by the dam.",
  ])('leaves %j as it is', (source) => {
    expect(shown(source)).toBe(source);
  });

  it('cuts a dateline only where the body opens', () => {
    expect(shown('AARUP, Denmark — The dam broke.', 'en', false)).toBe('AARUP, Denmark — The dam broke.');
  });

  it('records that a letter was made a capital, and only then', () => {
    const [raised] = editsOf('But the council met.', 0, 20, 'en', false);
    const [kept] = editsOf('But Aarup met.', 0, 14, 'en', false);
    expect(raised).toMatchObject({ cut: 'But ', start: 0, end: 4 });
    expect(raised?.reason).toMatch(/capital$/);
    expect(kept?.reason).not.toMatch(/capital$/);
  });
});

describe('faultsOf', () => {
  const source = article({
    id: 'a',
    paragraphs: [
      'AARUP, Denmark — The council of Aarup closed the harbor on Monday. But sailors from Norhaven refused to leave the pier.',
      "'We go on,' Mayor Ruth Okafor said, flanking Marsh. Police also arrested two men near the harbor of Aarup.",
    ],
  });

  it.each(['lead', 'blend', 'random', 'lexrank', 'coverage'])('finds none in what %s chooses', (method) => {
    const sentences = summarizeArticles([source], { sentences: 9, method });
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) expect(faultsOf(sentence, [source])).toEqual([]);
  });

  it('finds a changed word, a moved cut and a foreign article', () => {
    const [first] = summarizeArticles([source], { sentences: 1, method: 'lead' });
    if (!first) throw new Error('no sentence');
    const [citation] = first.citations;
    if (!citation) throw new Error('no citation');
    expect(faultsOf({ ...first, text: first.text.replace('Monday', 'Sunday') }, [source])).not.toEqual([]);
    expect(
      faultsOf({ ...first, edits: first.edits.map((edit) => ({ ...edit, start: edit.start + 1 })) }, [source]),
    ).not.toEqual([]);
    expect(faultsOf({ ...first, citations: [{ ...citation, article: 'b' }] }, [source])).not.toEqual([]);
    expect(faultsOf({ ...first, citations: [] }, [source])).toMatchObject([{ kind: 'citation' }]);
  });
});
