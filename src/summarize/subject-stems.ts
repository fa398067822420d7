import { stemOf } from '../text/stems.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** What a text is about. */
export interface SubjectStems {
  /** Stems that carry the subject, in order, repeats kept. */
  readonly stems: readonly string[];
  /** Pairs of neighbouring stems of which at least one carries the subject, each once. */
  readonly bigrams: ReadonlySet<string>;
  /** How many words the text has, whatever they carry. */
  readonly words: number;
}

/** Words that every text has, as "the", carry no subject. */
export function subjectStems(text: string, language: string): SubjectStems {
  const stems: string[] = [];
  const bigrams = new Set<string>();
  let before: { stem: string; content: boolean } | undefined;
  const stops = stopWordsOf(language);
  const words = wordsOf(text);
  for (const word of words) {
    const content = !stops.has(word);
    const stem = stemOf(word, language);
    if (content && stem !== '') stems.push(stem);
    if (before && (content || before.content)) bigrams.add(`${before.stem} ${stem}`);
    before = { stem, content };
  }
  return { stems, bigrams, words: words.length };
}
