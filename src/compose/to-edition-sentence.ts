import type { EditionSentence } from '../model/edition.ts';
import type { SummarySentence } from '../model/summary.ts';
import type { SourceNumbers } from './edition-sources.ts';

/** A sentence with the numbers of its sources, which get theirs in the order in which sentences are handed in. */
export function toEditionSentence(sentence: SummarySentence, numbers: SourceNumbers): EditionSentence {
  const sources = new Set(sentence.citations.map((citation) => numbers.numberOf(citation.article)));
  return { ...sentence, sources: [...sources].sort((a, b) => a - b) };
}
