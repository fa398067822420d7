import { hasStemmer, stemOf } from '../../text/stems.ts';

const [leastAlike, longestEnding] = [4, 3];

/**
 * Whether two lower-cased words, or two stems, may be forms of one: they have one stem, or, in a language without a stemmer,
 * differ in their endings only.
 */
export function areFormsOfOne(one: string, other: string, language: string): boolean {
  if (one === other) return true;
  if (hasStemmer(language)) return stemOf(one, language) === stemOf(other, language);
  const needed = Math.max(leastAlike, Math.max(one.length, other.length) - longestEnding);
  return one.length >= needed && other.length >= needed && one.slice(0, needed) === other.slice(0, needed);
}
