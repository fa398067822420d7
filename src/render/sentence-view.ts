import type { EditionSentence } from '../model/edition.ts';
import { cleanText } from './clean-text.ts';
import type { Locale } from './locale.ts';
import type { SourceList } from './source-list.ts';
import type { SentenceView } from './view.ts';

type Writer = keyof Locale['writtenBy'];

/** Quiet signs that every font has. */
const markByWriter: Readonly<Record<Writer, string>> = { model: '†', editor: '*' };

/** The mark of words that are not those of a source. */
export function markOf(written: Writer | undefined): string | null {
  return written ? markByWriter[written] : null;
}

/** What the marks of these writers mean. */
export function legendOf(writers: ReadonlySet<Writer>, locale: Locale): string[] {
  return (['model', 'editor'] as const)
    .filter((writer) => writers.has(writer))
    .map((writer) => locale.writtenBy[writer](markByWriter[writer]));
}

export function sentenceView(sentence: EditionSentence, sources: SourceList): SentenceView {
  return {
    text: cleanText(sentence.text),
    mark: markOf(sentence.written),
    citations: sources.citations(sentence.sources),
    ...sources.tongues.ofSentence(sentence),
  };
}
