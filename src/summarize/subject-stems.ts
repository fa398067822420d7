import { distinctOf, hashOf } from '../text/hashed-runs.ts';
import { stemOf } from '../text/stems.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** What a text is about. */
export interface SubjectStems {
  /** Stems that carry the subject, in order, repeats kept. */
  readonly stems: readonly string[];
  /** The same as hashes of 31 bits: larger numbers take an object each as the key of a map. */
  readonly hashes: readonly number[];
  /** `hashes`, each once, ascending: what two texts share is counted far faster in them. */
  readonly stemHashes: Uint32Array;
  /** Hashes of the pairs of neighbouring stems of which at least one carries the subject, each once, ascending. */
  readonly bigrams: Uint32Array;
  /** How many words the text has, whatever they carry. */
  readonly words: number;
}

/** Words that every text has, as "the", carry no subject. */
export function subjectStems(text: string, language: string): SubjectStems {
  const stops = stopWordsOf(language);
  const words = wordsOf(text);
  const stems: string[] = [];
  const hashes: number[] = [];
  const pairs: number[] = [];
  let before = 0;
  let carried = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const carries = !stops.has(word);
    const stem = stemOf(word, language);
    const hash = hashOf(stem) >>> 1;
    if (carries && stem !== '') {
      stems.push(stem);
      hashes.push(hash);
    }
    if (at > 0 && (carries || carried)) pairs.push((Math.imul(before, 0x85ebca6b) ^ hash) >>> 1);
    before = hash;
    carried = carries;
  }
  return {
    stems,
    hashes,
    stemHashes: distinctOf(hashes),
    bigrams: distinctOf(pairs),
    words: words.length,
  };
}
