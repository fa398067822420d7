import type { Source } from '../model/source.ts';
import { wordsOf } from '../text/words.ts';

/** The words or phrases by which a source is filtered. */
export type WordFilter = Pick<Source, 'include' | 'exclude'>;

/** Why a text does not pass the exclude filter of its source, or null: it has a word that it must not have. */
export function exclusionOf(text: string, { exclude = [] }: WordFilter): string | null {
  const found = exclude.length > 0 && exclude.find(finderIn(text));
  return found ? `the source's filter: has "${found}"` : null;
}

/** Why a text does not pass the include filter of its source, or null: it has none of the words of which it must have one. */
export function lackOf(text: string, { include = [] }: WordFilter): string | null {
  if (include.length === 0 || include.some(finderIn(text))) return null;
  return `the source's filter: has none of ${include.map((phrase) => `"${phrase}"`).join(', ')}`;
}

/** Whole words, whatever their case, so that "Iran" does not find "Tirana"; where words are not set apart, any run of characters. */
function finderIn(text: string): (phrase: string) => boolean {
  const words = ` ${wordsOf(text).join(' ')} `;
  const plain = text.toLowerCase();
  return (phrase) =>
    unspaced.test(phrase) ? plain.includes(phrase.toLowerCase()) : words.includes(` ${wordsOf(phrase).join(' ')} `);
}

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/;
