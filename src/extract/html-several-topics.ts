import type { PageLayout } from './html-blocks.ts';
import type { Section } from './html-several-sections.ts';

/** Words of fewer letters are common to all texts of a language. */
const longWord = /\p{L}{7,}/gu;
/** From fewer words nothing can be said. */
const fewestWords = 8;
const fewestSections = 3;
/**
 * Of the long words of two texts, so many are in both. Measured on news texts cut in pieces of 60, 120 and 250 words:
 * 19 of 20 groups of pieces from different articles are at .048 or below, and 19 of 20 of pieces of one article at .053
 * or above from 120 words on. Of 60 words they overlap (.033), which is why this is asked last.
 */
const mostShared = 0.045;
/** Where a date or a byline says as well that they are articles. */
const mostSharedIfSigned = 0.08;
/** Each section is compared with so many of its followers: enough to tell, and linear. */
const neighbours = 8;

/**
 * Whether sections tell of different things, as the parts of one article do not: hardly a long word of one is in another.
 * Says no where there are few words to compare, as in scripts that do not space them.
 */
export function tellOfDifferentThings(layout: PageLayout, sections: readonly Section[], areSigned: boolean): boolean {
  const vocabularies = sections.map(({ body }) => wordsIn(layout, body)).filter(({ size }) => size >= fewestWords);
  if (vocabularies.length < Math.max(fewestSections, sections.length * 0.66)) return false;
  const shares = vocabularies.flatMap((one, i) =>
    vocabularies.slice(i + 1, i + 1 + neighbours).map((other) => sharedBy(one, other)),
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length <= (areSigned ? mostSharedIfSigned : mostShared);
}

function wordsIn({ blocks }: PageLayout, { start, end }: Section['body']): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text, prose } of blocks.slice(start, end)) {
    if (prose > 0) for (const [word] of text.matchAll(longWord)) words.add(word.toLowerCase());
  }
  return words;
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].filter((word) => many.has(word)).length / few.size;
}
