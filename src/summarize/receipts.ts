import type { Problem } from '../model/problem.ts';
import type { Citation, Edit, SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';
import { capitalised } from './edits.ts';

/** The words of a citation after its edits: the source's own, and what was inserted in brackets. */
export function textOf(paragraph: string, citation: Pick<Citation, 'start' | 'end'>, edits: readonly Edit[]): string {
  let text = '';
  let at = citation.start;
  for (const edit of edits) {
    text += paragraph.slice(at, edit.start) + (edit.inserted ?? '');
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
    if (edit.inserted !== undefined && !isBracketed(edit.inserted))
      faults.push(`the insertion "${edit.inserted}" is not in brackets`);
    at = edit.end;
  }
  if (textOf(paragraph, citation, sentence.edits) !== sentence.text) faults.push('the text is not that of the source');
  return faults;
}

/** Whether what was inserted can be told from the source's own words. */
function isBracketed(inserted: string): boolean {
  return /^ ?\[[^[\]]{1,80}\]$/u.test(inserted);
}

/**
 * The sections without the sentences whose receipt does not hold, each of which is a problem. What the extracts of this
 * stage say is in their sources by construction; this holds whoever wrote the sentences, and before anything is sent.
 */
export function withReceipts(sections: readonly SummarizedSection[]): {
  readonly sections: readonly SummarizedSection[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const checked = sections.map((section) => ({ ...section, stories: section.stories.map(checkedStory) }));
  return { sections: checked, problems };

  function checkedStory(story: SummarizedStory): SummarizedStory {
    const holds = (sentence: SummarySentence) => {
      const faults = receiptFaults(sentence, story.articles);
      if (faults.length > 0) problems.push(unproved(sentence, faults));
      return faults.length === 0;
    };
    const { sentences, nutgraf, disputes } = story.summary;
    const summary = {
      sentences: sentences.filter(holds),
      nutgraf: nutgraf && holds(nutgraf) ? nutgraf : null,
      disputes: disputes.filter(({ claims }) => claims.every(holds)),
    };
    return { ...story, summary };
  }
}

function unproved({ text, citations }: SummarySentence, faults: readonly string[]): Problem {
  return {
    stage: 'summarize',
    code: 'no-receipt',
    where: citations[0]?.article ?? 'no article',
    message: `The sentence "${text.slice(0, 80)}" was left out, because it is not what its source says: ${faults.join('; ')}.`,
    hint: 'Report this as a bug, with the page.',
  };
}
