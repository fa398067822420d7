import type { Citation } from '../model/summary.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { CitedArticle } from './evidence.ts';
import type { Fault } from './fault.ts';
import { faultsIn } from './faults-of.ts';

/** A headline is a title or a sentence of its sources, or says nothing that they do not. */
export function headlineFaults(headline: string, articles: readonly CitedArticle[]): Fault[] {
  if (articles.some(({ title }) => title === headline)) return [];
  if (articles.length === 0) return [{ kind: 'headline', words: headline, looked: 'no article stands behind it' }];
  let fewest: readonly Fault[] | undefined;
  for (const article of articles) {
    const titled = { ...article, paragraphs: [article.title, ...article.paragraphs] };
    for (const citation of opening(titled)) {
      const found = faultsIn({ text: headline, citations: [citation], edits: [] }, new Map([[article.id, titled]]));
      if (found.length === 0) return [];
      if (!fewest || found.length < fewest.length) fewest = found;
    }
  }
  return (fewest ?? []).map((fault) => ({ ...fault, looked: `${fault.looked}, nor has a title` }));
}

/** How deep in its article a headline may have its words from. */
const headlineSentences = 6;

function opening(article: CitedArticle): Citation[] {
  const first = article.paragraphs.slice(0, headlineSentences);
  return sentencesOf({ ...article, paragraphs: first, subheads: [] })
    .slice(0, headlineSentences)
    .map(({ index, paragraph, start, end }) => ({ article: article.id, sentence: index, paragraph, start, end }));
}

/** A line is made of headlines and section titles, the last of them perhaps cut between words. */
export function lineFaults(line: string, parts: readonly string[]): Fault[] {
  const known = new Set(parts);
  if (line === '' || known.has(line)) return [];
  const strange = line.split(' · ').filter((part) => !known.has(part) && !isCut(part, parts) && !isListOf(part, known));
  return strange.map((words) => ({
    kind: 'headline',
    words,
    looked: 'it is no headline and no section title of the edition',
  }));
}

function isCut(part: string, wholes: readonly string[]): boolean {
  const head = part.endsWith('…') ? part.slice(0, -1) : null;
  return head !== null && head.length > 0 && wholes.some((whole) => whole.startsWith(head));
}

/** "Energy, Harbour": section titles in a row, each of which may have commas of its own. */
function isListOf(line: string, known: ReadonlySet<string>): boolean {
  const parts = line.split(', ');
  let rest = '';
  for (const part of parts) {
    rest = rest ? `${rest}, ${part}` : part;
    if (known.has(rest)) rest = '';
  }
  return rest === '';
}
