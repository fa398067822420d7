import type { PageLayout } from './html-blocks.ts';
import type { Section } from './html-several-sections.ts';

/** Short words without a capital are common to all texts of a language. */
const tellingWord = /\p{L}{7,}|(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}/gu;
/** Words are forms of one where they begin alike. */
const beginning = 7;
/** From fewer words in the half of a text nothing can be said. */
const fewestWords = 6;
/** So many of the sections must have enough to say. */
const mostSections = 0.66;
/**
 * How much of the words of one section is in another, as a share of what the two halves of a section have in common.
 * Measured on news texts cut in pieces of 50 to 400 words: of 100 words and more, 19 of 20 groups of pieces from three or
 * more different articles are at .27 or below, and 19 of 20 groups of pieces of one article at .43 or above.
 */
const mostShared = 0.32;
/** Two pieces of one article are that unlike in 1 of 50 cases, of two articles in most. */
const mostSharedOfTwo = 0.25;
/** Where a date or a byline says as well that they are articles. */
const mostSharedIfSigned = 0.4;
/** So that texts that repeat nothing are not taken for unlike. */
const chance = 0.01;
/** Each section is compared with so many of its followers: enough to tell, and linear. */
const neighbours = 8;

/**
 * Whether sections tell of different things, as the parts of one article do not: far fewer words of one are in another
 * than in the other half of itself.
 * Says no where there are few words to compare, as in scripts that do not space them.
 */
export function tellOfDifferentThings(layout: PageLayout, sections: readonly Section[], areSigned: boolean): boolean {
  const told = sections
    .map(({ body }) => halvesOf(layout, body))
    .filter((halves) => halves.every(({ size }) => size >= fewestWords));
  if (told.length < Math.max(2, sections.length * mostSections)) return false;
  const within = mean(told.map(([one, other]) => sharedBy(one, other)));
  const across = mean(
    told.flatMap((one, i) =>
      told
        .slice(i + 1, i + 1 + neighbours)
        .map((other) => mean(one.flatMap((half) => other.map((opposite) => sharedBy(half, opposite))))),
    ),
  );
  const most = areSigned ? mostSharedIfSigned : told.length > 2 ? mostShared : mostSharedOfTwo;
  return (across + chance) / (within + chance) <= most;
}

type Words = ReadonlySet<string>;

/** The telling words of the first and of the second half of a text. */
function halvesOf({ blocks }: PageLayout, { start, end }: Section['body']): readonly [Words, Words] {
  const words = blocks
    .slice(start, end)
    .filter(({ prose }) => prose > 0)
    .flatMap(({ text }) => text.match(tellingWord) ?? [])
    .map((word) => word.toLowerCase().slice(0, beginning));
  const middle = words.length / 2;
  return [new Set(words.slice(0, middle)), new Set(words.slice(middle))];
}

function sharedBy(one: Words, other: Words): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].filter((word) => many.has(word)).length / few.size;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
