import type { Citation, Edit, SummarySentence } from '../model/summary.ts';
import { capitalised } from './edits.ts';

/** The words of a citation after its edits: the source's own, and nothing else. */
export function textOf(paragraph: string, citation: Pick<Citation, 'start' | 'end'>, edits: readonly Edit[]): string {
  let text = '';
  let at = citation.start;
  for (const edit of edits) {
    text += paragraph.slice(at, edit.start);
    at = edit.end;
  }
  text += paragraph.slice(at, citation.end);
  return edits.some((edit) => edit.reason.endsWith(capitalised))
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
}

interface CitedArticle {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

/**
 * What is wrong with a sentence's receipt, as phrases; empty where its text is exactly its cited source minus its
 * recorded cuts.
 */
export function receiptFaults(sentence: SummarySentence, articles: readonly CitedArticle[]): string[] {
  const [citation] = sentence.citations;
  if (!citation) return ['no citation'];
  const paragraph = articles.find((article) => article.id === citation.article)?.paragraphs[citation.paragraph];
  if (paragraph === undefined) return [`no paragraph ${citation.paragraph} in article ${citation.article}`];
  const faults: string[] = [];
  let at = citation.start;
  for (const edit of sentence.edits) {
    if (edit.start < at || edit.end > citation.end) faults.push(`the cut "${edit.cut}" lies outside of the citation`);
    if (paragraph.slice(edit.start, edit.end) !== edit.cut) faults.push(`the cut "${edit.cut}" is not in the source`);
    at = edit.end;
  }
  if (textOf(paragraph, citation, sentence.edits) !== sentence.text) faults.push('the text is not that of the source');
  return faults;
}
