import type { Term } from '../../text/terms.ts';
import { countWords } from '../../text/words.ts';

/** Terms of a title that says what happened. */
export const leastTitle = 4;
/** Of one that no description explains. */
const leastAlone = 3;
/** In words: the parts of a list, the middle one and the longest ("the people who have to live with them"). */
const listed = { usual: 4, longest: 12 };
const leastListed = 3;
const separators = /[,;:()、，；：،؛]/u;

/**
 * Whether a theme is a beat, a field that news comes from day by day ("Housing: rents, new homes, what is torn down"), and no
 * event: its title does not say what happened, and it names nobody or is a list.
 * @param terms of title and description
 */
export function isBeat(about: string, title: readonly Term[], terms: readonly Term[]): boolean {
  if (title.length >= (about === '' ? leastAlone : leastTitle)) return false;
  if (!terms.some(({ isName }) => isName)) return true;
  const lengths = about
    .split(separators)
    .map((part) => countWords(part))
    .sort((x, y) => x - y);
  const middle = lengths[lengths.length >> 1] ?? 0;
  return lengths.length >= leastListed && middle <= listed.usual && (lengths.at(-1) ?? 0) <= listed.longest;
}
