import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/receipts/faults-of.ts';
import { editsOf } from '../../src/summarize/edits.ts';
import { summarizeArticles } from '../../src/summarize/index.ts';
import { methods } from '../../src/summarize/methods.ts';
import { cutText } from '../../src/text/cut-text.ts';
import { article } from '../support/article.ts';

function shown(paragraph: string, language = 'en', isFirst = true): string {
  const span = { start: 0, end: paragraph.length };
  return cutText(paragraph, span, editsOf(paragraph, span.start, span.end, language, isFirst));
}

/** Makes a sentence so long that it is worth shortening. */
const long =
  'On the night of the storm, when the water of the strait stood higher than anybody in the town could remember and the lights along the whole of the eastern pier had gone out,';

describe('editsOf', () => {
  it.each([
    ['AARUP, Denmark — The dam broke on Monday.', 'The dam broke on Monday.'],
    ['NORHAVEN (Harbor News) - The dam broke.', 'The dam broke.'],
    ['(CNN)The dam broke.', 'The dam broke.'],
    ['NORHAVEN ― The dam broke.', 'The dam broke.'],
    ['NORHAVEN –- The dam broke.', 'The dam broke.'],
    ['NORHAVEN (Harbor News) -— The dam broke.', 'The dam broke.'],
    ['NORHAVEN―The dam broke.', 'The dam broke.'],
    [
      "NORHAVEN, West Strait -- If there was a doubt -- there isn't now -- it was small.",
      "If there was a doubt -- there isn't now -- it was small.",
    ],
    ['Meadow Lake, Saskatchewan – The council met.', 'The council met.'],
    ['But the council met again.', 'The council met again.'],
    ['In the third stage, Petra Vos won by a minute.', 'In the third stage, Petra Vos won by a minute.'],
    ['Meanwhile, the council met.', 'The council met.'],
    ['Police also arrested two men.', 'Police arrested two men.'],
    ["'We go on,' Mayor Ruth Okafor said, flanking Marsh.", "'We go on,' Mayor Ruth Okafor said."],
    ['Reality check: The dam is forty years old.', 'The dam is forty years old.'],
    ['AARUP, Den.—Police closed the dam.', 'Police closed the dam.'],
    ['AARUP, Den. –- Police closed the dam.', 'Police closed the dam.'],
    ['AARUP ― Police closed the dam.', 'Police closed the dam.'],
    ['Norhaven – In a storm, the dam broke.', 'In a storm, the dam broke.'],
    ['Updated: Police closed the dam.', 'Police closed the dam.'],
    ['In a nutshell: Police closed the dam.', 'Police closed the dam.'],
    ['AARUP (CNN)Police closed the dam.', 'Police closed the dam.'],
    [
      'In the windswept gardens of a country house, Mayor Ruth Okafor signed the deal.',
      'Mayor Ruth Okafor signed the deal.',
    ],
    [
      "'We go on,' Mayor Ruth Okafor told reporters in Aarup, as gulls circled above and guards watched the pier.",
      "'We go on,' Mayor Ruth Okafor told reporters in Aarup.",
    ],
    [`${long} the master (a friend of the mayor) closed the gates.`, `${long} the master closed the gates.`],
    [`${long} the master, who grew up on the pier, closed the gates.`, `${long} the master closed the gates.`],
    ['Okafor said the dam was safe, she told reporters on Friday.', 'Okafor said the dam was safe.'],
    [`${long} Kit Ames, who heads the port, closed the gates.`, `${long} Kit Ames closed the gates.`],
  ])('shows %j as %j', (source, text) => {
    expect(shown(source)).toBe(text);
  });

  it.each([
    ['de', 'Doch keiner der 40 Arbeiter wurde verletzt.', 'Keiner der 40 Arbeiter wurde verletzt.'],
    ['de', 'Doch gab es Verletzte.', 'Doch gab es Verletzte.'],
    ['de', 'Norhaven (dpa/lno) – Drei Boote kamen an.', 'Drei Boote kamen an.'],
    ['fr', "Mais trois des marins n'ont pas parlé.", "Trois des marins n'ont pas parlé."],
    ['fr', "Mais pas un des marins n'a parlé.", "Mais pas un des marins n'a parlé."],
    ['es', 'Pero si no hay acuerdo, el puerto cerrará.', 'Pero si no hay acuerdo, el puerto cerrará.'],
    ['uk', 'Проте, за даними поліції, троє моряків зникли.', 'За даними поліції, троє моряків зникли.'],
    ['uk', 'Але якщо рада не проголосує, порт закриють.', 'Але якщо рада не проголосує, порт закриють.'],
  ])('in %s shows %j as %j', (language, source, text) => {
    expect(shown(source, language)).toBe(text);
  });

  it.each([
    'Denmark — a key backer — has just taken over.',
    'NATO — the alliance — said it would not move.',
    'Norhaven – The Old Harbor – has a ferry.',
    'But for the rain, the dam would have held.',
    'Yet another dam broke.',
    'Police not only watched but also arrested two men.',
    "'We go on,' he said, standing by the dam.",
    'In the absence of a deal, Aarup will close the harbor.',
    'In a hypothetical hall of mirrors nothing is certain.',
    'The bank said profits fell, as costs in Aarup rose.',
    "'We go on,' Mayor Ruth Okafor said, as two of the guards left.",
    'The harbor master (a friend of the mayor) closed the gates.',
    "'We go on,' Mayor Ruth Okafor said, speaking for the guards.",
    "'We go on,' Mayor Ruth Okafor said as acting master of the harbor.",
    'Aides to Ruth Okafor said the dam was safe, she told reporters.',
    `${long} the general, who leads the rebels, closed the gates.`,
    `${long} The harbor master, who never saw the order, closed the gates.`,
    `${long} The harbor master, who said the gates were weak, closed them.`,
    `${long} The harbor master (in office for 12 years) closed the gates.`,
    `${long} The harbor master (allegedly a friend of the mayor) closed the gates.`,
    `${long} The alliance (NATO) closed the gates.`,
    `${long} Sen. Kit Ames (R-Ky.) closed the gates.`,
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

  it.each(['lead', ...Object.keys(methods)])('finds none in what %s chooses', (method) => {
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

it('finds an insertion that is not in brackets, or not what the article gives', () => {
  const source = article({
    id: 'a',
    paragraphs: ['The council met on Monday.'],
    published: { earliest: '2025-05-06', latest: '2025-05-06', precision: 'day', basis: 'stated' },
  });
  const citation = { article: 'a', sentence: 0, paragraph: 0, start: 0, end: 26 };
  const edit = { cut: '', inserted: ' [May 5]', start: 25, end: 25, reason: 'a day' };
  const sentence = { text: 'The council met on Monday [May 5].', citations: [citation], edits: [edit] };
  expect(faultsOf(sentence, [source])).toEqual([]);
  const wrong = { ...edit, inserted: ' [May 14]' };
  expect(
    faultsOf({ ...sentence, text: 'The council met on Monday [May 14].', edits: [wrong] }, [source]),
  ).toMatchObject([{ kind: 'date' }]);
  const bare = { ...sentence, text: 'The council met on Monday not.', edits: [{ ...edit, inserted: ' not' }] };
  expect(faultsOf(bare, [source])).toMatchObject([{ kind: 'cut', words: ' not' }]);
});
