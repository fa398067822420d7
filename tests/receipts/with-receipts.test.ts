import { describe, expect, it } from 'vitest';
import type { SummarizedSection, SummarySentence } from '../../src/model/summary.ts';
import { withReceipts } from '../../src/receipts/with-receipts.ts';
import { article, noParts } from '../support/article.ts';

const dam = article({ id: 'dam', paragraphs: ['The dam did not break. Nobody was hurt, the mayor said.'] });
const told = (text: string, start: number, end: number): SummarySentence => ({
  text,
  citations: [{ article: 'dam', sentence: 0, paragraph: 0, start, end }],
  edits: [],
});
const honest = told('The dam did not break.', 0, 22);
const forged = told('The dam did break.', 0, 22);

function sectionOf(summary: SummarizedSection['stories'][number]['summary']): SummarizedSection {
  const story = { id: 's', articles: [dam], independent: 1, reasons: [], headline: 'Dam', summary };
  return { theme: 'Dams', origin: 'found', reasons: [], stories: [story] };
}

describe('receipts', () => {
  it('let honest sentences through', () => {
    const section = sectionOf({
      sentences: [honest],
      nutgraf: honest,
      stakes: null,
      parts: noParts,
      disputes: [{ subject: '', claims: [honest, honest] }],
    });
    expect(withReceipts([section])).toEqual({ sections: [section], problems: [] });
  });

  it('stop a sentence that lost its "not", wherever it stands, and tell', () => {
    const section = sectionOf({
      sentences: [honest, forged],
      nutgraf: forged,
      stakes: null,
      parts: noParts,
      disputes: [{ subject: '', claims: [honest, forged] }],
    });
    const { sections, problems } = withReceipts([section]);
    expect(sections[0]?.stories[0]?.summary).toEqual({
      sentences: [honest],
      nutgraf: null,
      stakes: null,
      disputes: [],
      parts: noParts,
    });
    expect(problems.map(({ code, where }) => [code, where])).toEqual(Array(3).fill(['no-receipt', 'dam']));
  });

  it('take a cut back that took what must not be lost', () => {
    const paragraph = 'The mayor opened the dam, disappointing farmers who had hoped for rain.';
    const cut = { cut: ', disappointing farmers who had hoped for rain', start: 24, end: 70, reason: 'trails' };
    const sentence = { ...told('The mayor opened the dam.', 0, paragraph.length), edits: [cut] };
    const section = sectionOf({ sentences: [], nutgraf: sentence, stakes: null, disputes: [], parts: noParts });
    const [story] = section.stories;
    const articles = [article({ id: 'dam', paragraphs: [paragraph] })];
    const { sections, problems } = withReceipts([{ ...section, stories: story ? [{ ...story, articles }] : [] }]);
    expect(sections[0]?.stories[0]?.summary.nutgraf).toMatchObject({ text: paragraph, edits: [] });
    expect(problems).toEqual([]);
  });

  it('stop a sentence without a citation, and one that cites no article of its story', () => {
    const stranger = { ...honest, citations: [{ article: 'x', sentence: 0, paragraph: 0, start: 0, end: 22 }] };
    const section = sectionOf({
      sentences: [{ ...honest, citations: [] }, stranger],
      nutgraf: null,
      stakes: null,
      disputes: [],
      parts: noParts,
    });
    expect(withReceipts([section]).problems).toHaveLength(2);
  });
});
