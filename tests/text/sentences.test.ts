import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Span, sentencesOf, splitSentences } from '../../src/text/sentences.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const english = (text: string) => splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));

interface GoldParagraph {
  readonly language: string;
  readonly text: string;
  readonly ends: readonly number[];
}

/** The paragraphs of the gold file, joined as a page would have them, with the offsets at which their sentences end. */
function goldParagraphs(): GoldParagraph[] {
  const lines = readFileSync(new URL('./sentence-boundaries.gold.txt', import.meta.url), 'utf8').split('\n');
  const paragraphs: GoldParagraph[] = [];
  let language = 'und';
  let text = '';
  let ends: number[] = [];
  const close = () => {
    if (ends.length > 0) paragraphs.push({ language, text: text.trimEnd(), ends });
    text = '';
    ends = [];
  };
  for (const line of [...lines, '']) {
    if (line.startsWith('# ')) continue;
    if (line === '' || line.startsWith('## ')) close();
    if (line.startsWith('## ')) language = line.slice(3);
    if (line === '' || line.startsWith('#')) continue;
    text += line.replace('¦', '');
    ends.push(text.length);
    if (!line.endsWith('¦')) text += ' ';
  }
  return paragraphs;
}

function segmenterSpans(text: string, language: string): Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }));
}

/** F1 over the ends of sentences; the last of a paragraph counts for nobody, as everyone finds it. */
function boundaryF1(split: (text: string, language: string) => readonly Span[], wrong?: string[]): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, language, ends } of goldParagraphs()) {
    const gold = new Set(ends.slice(0, -1));
    const ours = new Set(split(text, language).map((span) => span.end));
    ours.delete(text.length);
    const hits = [...ours].filter((end) => gold.has(end));
    right += hits.length;
    found += ours.size;
    wanted += gold.size;
    for (const end of new Set([...ours, ...gold])) {
      if (ours.has(end) !== gold.has(end))
        wrong?.push(
          `${gold.has(end) ? 'missed' : 'split'} ${language}: …${text.slice(Math.max(0, end - 30), end)} | ${text.slice(end, end + 20)}`,
        );
    }
  }
  return (2 * right) / (found + wanted);
}

describe('the gold file', () => {
  it('holds at least 120 boundaries, and ours are right more often than those of Intl.Segmenter', () => {
    const boundaries = goldParagraphs().flatMap((paragraph) => paragraph.ends.slice(0, -1)).length;
    const wrong: string[] = [];
    const ours = boundaryF1(splitSentences, wrong);
    const segmenter = boundaryF1(segmenterSpans);
    expect(boundaries).toBeGreaterThanOrEqual(120);
    expect(wrong, `F1 ${ours}, Intl.Segmenter ${segmenter}`).toEqual([]);
    expect(ours).toBeGreaterThanOrEqual(0.985);
    expect(segmenter).toBeLessThan(ours);
  });
});

describe('splitSentences', () => {
  it('keeps "U.S. President", titles, months and saints together', () => {
    expect(english('U.S. President Marsh met Mr. Lee in St. Petersburg on Dec. 25. They talked.')).toEqual([
      'U.S. President Marsh met Mr. Lee in St. Petersburg on Dec. 25.',
      'They talked.',
    ]);
  });

  it('begins anew where the page lost the stop before "During Thursday\'s" or "The call"', () => {
    expect(english("Two Leaders' Call History The call marked the sixth talk. It was short.")).toEqual([
      "Two Leaders' Call History",
      'The call marked the sixth talk.',
      'It was short.',
    ]);
    expect(english("They talk trade and fish, palace says During Thursday's call, Marsh was calm.")).toEqual([
      'They talk trade and fish, palace says',
      "During Thursday's call, Marsh was calm.",
    ]);
  });

  it('does not begin anew at a name that holds a function word', () => {
    expect(english('She read Life After Dark and praised The Hague Times for it.')).toHaveLength(1);
  });

  it('covers every letter of hostile text exactly once, in order', () => {
    const pieces = [
      'a',
      'B.',
      '. ',
      '"',
      "'",
      '(',
      ')',
      '…',
      '。',
      '「',
      'Mr. ',
      '\n\n',
      '!?',
      '“',
      'U.S.',
      ' The x',
      '1. ',
    ];
    let state = 7;
    for (let round = 0; round < 400; round++) {
      let text = '';
      for (let length = 0; length < 12; length++) {
        state = (state * 48271) % 2147483647;
        text += pieces[state % pieces.length];
      }
      const spans = splitSentences(text, 'en');
      const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
      expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const [at, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
    }
  });

  it.each(['. ', '(', "'", '“a. ', '。「', 'U.S. ', '\n ', ' The x', '(a. '])(
    'reads a line of nothing but %j in time in proportion to its length',
    async (piece) => {
      await expectInProportion((length) => {
        const text = piece.repeat(length / piece.length);
        const last = splitSentences(text, 'en').at(-1);
        expect(last?.end ?? 0).toBe(text.trimEnd().length);
      }, 100_000);
    },
  );
});

describe('sentencesOf', () => {
  it('numbers the sentences of the body, leaves out subheads, and gives exact slices', () => {
    const paragraphs = ['The dam broke. Nobody drowned.', 'What happened', '  Water rose at 3 a.m. Monday.  '];
    const sentences = sentencesOf({ id: 'a1', paragraphs, subheads: [1], language: 'en' });
    expect(sentences.map(({ index, paragraph, text }) => [index, paragraph, text])).toEqual([
      [0, 0, 'The dam broke.'],
      [1, 0, 'Nobody drowned.'],
      [2, 2, 'Water rose at 3 a.m. Monday.'],
    ]);
    for (const { paragraph, start, end, text } of sentences)
      expect(paragraphs[paragraph]?.slice(start, end)).toBe(text);
  });
});
