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

/** Short texts repeat nothing of themselves either; of three and more that are parts of one, some word is in two. */
const mostSharedOfShort = 0.025;
/** How much of a title is in its own text, at least, and in others, at most as a share of that, where each speaks of its own. */
const leastOfTitle = 0.25;
const mostOfForeignTitle = 0.25;

/**
 * Whether sections tell of different things, as the parts of one article do not: far fewer words of one are in another
 * than in the other half of itself, the more so where titles speak of nothing but the text under them.
 * Says no where there are few words to compare, as in scripts that do not space them.
 */
export function tellOfDifferentThings(layout: PageLayout, sections: readonly Section[], areSigned: boolean): boolean {
  const told = sections
    .map((section) => wordsOf(layout, section))
    .filter(({ halves }) => halves.every(({ size }) => size >= fewestWords));
  if (told.length < Math.max(2, sections.length * mostSections)) return false;
  const within = mean(told.map(({ halves: [one, other] }) => sharedBy(one, other)));
  const across = meanOfPairs(told, ({ halves }, { halves: others }) =>
    mean(halves.flatMap((half) => others.map((other) => sharedBy(half, other)))),
  );
  if (told.length > 2 && meanOfPairs(told, (one, other) => sharedBy(one.all, other.all)) <= mostSharedOfShort)
    return true;
  const most = areSigned || haveOwnTitles(told) ? mostSharedIfSigned : told.length > 2 ? mostShared : mostSharedOfTwo;
  return (across + chance) / (within + chance) <= most;
}

function haveOwnTitles(told: readonly SectionWords[]): boolean {
  const titled = told.filter(({ title }) => title.size > 0);
  if (titled.length < told.length * mostSections) return false;
  const own = mean(titled.map(({ title, all }) => partOf(title, all)));
  const foreign = meanOfPairs(
    titled,
    (one, other) => (partOf(one.title, other.all) + partOf(other.title, one.all)) / 2,
  );
  return own >= leastOfTitle && foreign <= own * mostOfForeignTitle;
}

type Words = ReadonlySet<string>;

interface SectionWords {
  readonly title: Words;
  readonly all: Words;
  readonly halves: readonly [Words, Words];
}

/** The telling words of a section's title, of its text, and of the first and the second half of its text. */
function wordsOf({ blocks }: PageLayout, { title, body }: Section): SectionWords {
  const words = blocks
    .slice(body.start, body.end)
    .filter(({ prose }) => prose > 0)
    .flatMap(({ text }) => tellingWords(text));
  const middle = words.length / 2;
  return {
    title: new Set(tellingWords(blocks[title]?.text ?? '')),
    all: new Set(words),
    halves: [new Set(words.slice(0, middle)), new Set(words.slice(middle))],
  };
}

function tellingWords(text: string): string[] {
  return (text.match(tellingWord) ?? []).map((word) => word.toLowerCase().slice(0, beginning));
}

function partOf(some: Words, all: Words): number {
  return [...some].filter((word) => all.has(word)).length / Math.max(1, some.size);
}

function sharedBy(one: Words, other: Words): number {
  return one.size < other.size ? partOf(one, other) : partOf(other, one);
}

function meanOfPairs<Told>(told: readonly Told[], measure: (one: Told, other: Told) => number): number {
  return mean(told.flatMap((one, i) => told.slice(i + 1, i + 1 + neighbours).map((other) => measure(one, other))));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
