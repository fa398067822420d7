import { placesOfLandmarks } from './landmarks.ts';
import { titleWithFacts } from './outlet-names.ts';
import { withoutNumber } from './parted-titles.ts';
import { likeliestTitle, textOf } from './regular-starts.ts';
import { isSourceLine } from './source-lines.ts';
import { isArticleSized, sizeOf } from './text-amount.ts';
import type { Block } from './text-blocks.ts';
import { haveOtherSubjects, inCommon, isWholeSample, type Subject, subjectOf, topicShare } from './topic.ts';

/** How far below its mark the text of an article begins, in lines. */
const headReach = 7;
const title = { fewestWords: 3, mostlyFrom: 4, mostWords: 45 } as const;
/** The share of a title's words that its text uses: 19 in 20 of 146 articles have it. */
const leastTopic = 0.4;
/** The share of the places of a kind for which all this has to be true. */
const leastShare = 0.6;

/** How titles can be marked, by what flattening leaves of it: by what parts them from the text above, or in themselves. */
const marks: readonly ((block: Block, before: Block | undefined, after: Block | undefined) => boolean)[] = [
  isParted,
  ({ text }) => withoutNumber(text) !== text,
  ({ text, words }) => words >= title.fewestWords && isInCapitals(text),
  // Not one of a list.
  ({ isBullet }, before, after) => isBullet && !before?.isBullet && !after?.isBullet,
];

/** Below a rule, or below the line that says whose the text above is. */
function isParted({ isBelowRule }: Block, before: Block | undefined): boolean {
  return isBelowRule === true || (before !== undefined && isSourceLine(before.text));
}

/** The lines that a page names one after the other, and once more where each of them is told. */
function contentsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const isTwice = (block: Block | undefined) => block?.copies === 2 && block.words >= title.fewestWords;
  const listed = blocks.filter((block, at) => {
    const beside = [blocks[at - 1], blocks[at + 1]].filter((other) => isTwice(other) && other?.text !== block.text);
    return isTwice(block) && beside.length > 0;
  });
  return new Set(listed.map(({ text }) => text));
}

interface Section {
  readonly title: Block;
  readonly text: readonly Block[];
}

/**
 * The titles of a page whose articles all begin alike, below a rule, with a number, in capitals or with a bullet, as indices
 * of blocks; empty where what is marked so are parts of one article, which share its words.
 */
export function alikeStarts(blocks: readonly Block[], language: string): ReadonlySet<number> {
  const listed = contentsOf(blocks);
  const lines = blocks.filter(canBeMarked);
  for (const mark of [...marks, ({ text }: Block) => listed.has(text)]) {
    const marked = lines.filter((line) => mark(line, blocks[line.index - 1], blocks[line.index + 1]));
    const sections = sectionsOf(blocks, marked, mark === isParted, mark === isParted, language);
    if (areArticles(blocks, sections, language)) return new Set(sections.map((section) => section.title.index));
  }
  const plain = plainStarts(blocks, language);
  const parted = plain.size > 0 ? landmarkStarts(blocks, language) : plain;
  return parted.size > plain.size ? parted : plain;
}

/** Each landmark is tried on the whole page. */
const mostLandmarks = 8;

/**
 * The titles below a line that a page repeats at each of its articles, if it has one that parts texts about different
 * things: its row of buttons, "Comments (3)", "Document 2 of 4". Empty where it has none.
 */
export function landmarkStarts(blocks: readonly Block[], language: string): ReadonlySet<number> {
  const tried = [...placesOfLandmarks(blocks).values()]
    .filter(({ size }) => size >= fewestPlain)
    .sort((one, other) => other.size - one.size)
    .slice(0, mostLandmarks);
  const parted = tried.map((places) => {
    const marked = [...places].flatMap((place) => blocks[place] ?? []).filter(canBeMarked);
    const sections = sectionsOf(blocks, marked, true, true, language);
    return areDifferent(blocks, sections, language) ? sections : [];
  });
  const best = parted.reduce((one, other) => (other.length > one.length ? other : one), []);
  return new Set(best.map((section) => section.title.index));
}

/** Where nothing marks the titles: fewer could be an article and what stands beside it. */
const fewestPlain = 3;
/** Prose above the first title, in words: more is the beginning of an article, whose parts follow. */
const longestIntroduction = 60;

/**
 * The lines above prose that only their words tell to be titles: each section is about something else than the one before,
 * and all of them share far fewer words than the parts of one text do.
 */
function plainStarts(blocks: readonly Block[], language: string): ReadonlySet<number> {
  const isTitle = ({ kind, text, words, copies }: Block) =>
    (kind === 'heading' || kind === 'short') &&
    words >= title.fewestWords &&
    words <= title.mostWords &&
    !/[.:?…]$/u.test(text) &&
    copies < 2 &&
    withoutNumber(text) === text;
  const parts = sectionsOf(blocks, blocks.filter(isTitle), true, false, language);
  const above = blocks.slice(0, parts[0]?.title.index).filter(({ kind }) => kind === 'prose');
  if (sizeOf(above).words > longestIntroduction) return new Set();
  const sections: { title: Block; text: Block[]; subject: Subject }[] = [];
  for (const { title, text } of parts) {
    const before = sections.at(-1);
    const subject = subjectOf(text, language);
    if (!before || haveOtherSubjects(before.subject, subject, title.text, language)) {
      sections.push({ title, text: [...text], subject });
      continue;
    }
    const isKnown = isWholeSample(before.text);
    for (const block of text) before.text.push(block);
    if (!isKnown) before.subject = subjectOf(before.text, language);
  }
  // Below a line such as "3 comments" something stands that is no article.
  const sized = sections.filter(({ text }) => isArticleSized(sizeOf(text)));
  return new Set(areDifferent(blocks, sized, language) ? sized.map((section) => section.title.index) : []);
}

/** What sections have in common on average: of groups of pieces of one article 3 in 100 have less, of several articles 98. */
const mostInCommon = 0.0085;
/** Each section is compared with so many of its followers: enough to tell, and linear. */
const neighbours = 8;

/** Whether sections are articles, by their words alone. */
function areDifferent(blocks: readonly Block[], sections: readonly Section[], language: string): boolean {
  if (sections.length < fewestPlain || !areArticles(blocks, sections, language)) return false;
  const subjects = sections.map(({ text }) => subjectOf(text, language));
  const pairs = subjects.flatMap((one, at) =>
    subjects.slice(at + 1, at + 1 + neighbours).map((other) => inCommon(one, other)),
  );
  return pairs.reduce((sum, common) => sum + common, 0) <= pairs.length * mostInCommon;
}

/** What a marked line says: the title without its number, and the outlet and date that can stand after it. */
export function markedTitle(text: string): { title: string; facts: string | undefined } {
  return titleWithFacts(withoutNumber(text));
}

function isInCapitals(text: string): boolean {
  return text.length <= 300 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function canBeMarked({ kind }: Block): boolean {
  return kind !== 'prose' && kind !== 'noise' && kind !== 'end';
}

function sectionsOf(
  blocks: readonly Block[],
  marked: readonly Block[],
  isAnyOfHead: boolean,
  isBetween: boolean,
  language: string,
): Section[] {
  const found = marked.flatMap((line) => titleBelow(blocks, line, isAnyOfHead, isBetween, language) ?? []);
  // One head can have several such lines, and one title.
  const starts = found.filter((start, at) => {
    const above = found[at - 1];
    return !isAnyOfHead || !above || blocks.slice(above.index, start.index).some(({ kind }) => kind === 'prose');
  });
  if (isBetween) starts.unshift(...firstTitle(blocks, starts[0]?.index ?? 0, language));
  const sections = starts.map((start, at) => ({
    title: start,
    text: textOf(blocks.slice(start.index + 1, starts[at + 1]?.index ?? blocks.length)),
  }));
  // A table of contents marks its lines as the titles below are marked.
  return sections.filter(({ text }) => text.length > 0);
}

/** The title in a head that begins with a marked line: that line itself, or below a rule the one that is likeliest. */
function titleBelow(
  blocks: readonly Block[],
  marked: Block,
  isAnyOfHead: boolean,
  canBeShort: boolean,
  language: string,
): Block | undefined {
  const prose = proseBelow(blocks, marked.index);
  if (prose < 1) return undefined;
  const isTitle = ({ words }: Block) => words >= title.fewestWords && words <= title.mostWords;
  if (!isAnyOfHead) return isTitle(marked) ? marked : undefined;
  const below = marked.index + prose;
  const likeliest = likeliestTitle(blocks.slice(marked.index, below), blocks.slice(below, below + headReach), language);
  return likeliest && (canBeShort || likeliest.words >= title.mostlyFrom) ? likeliest : undefined;
}

/** How many lines below a line the first prose stands; -1 where it is farther than a head reaches. */
function proseBelow(blocks: readonly Block[], from: number): number {
  for (let at = 0; at < headReach; at += 1) if (blocks[from + at]?.kind === 'prose') return at;
  return -1;
}

/** Above the first article of a page stands nothing that parts it from another. */
function firstTitle(blocks: readonly Block[], end: number, language: string): Block[] {
  const prose = blocks.slice(0, end).findIndex(({ kind }) => kind === 'prose');
  const top = blocks[Math.max(0, prose - headReach + 1)];
  const first = prose > 0 && top ? titleBelow(blocks, top, true, true, language) : undefined;
  return first ? [first] : [];
}

/** Whether most sections are long enough, are about what their title names, and about something else than the one before. */
function areArticles(blocks: readonly Block[], sections: readonly Section[], language: string): boolean {
  const sized = sections.filter(({ text }) => isArticleSized(sizeOf(text)));
  if (sized.length < 2 || sized.length < sections.length * leastShare) return false;
  const stems = sized.map(({ text }) => subjectOf(text, language));
  const named = stems.filter(
    (own, at) => topicShare(markedTitle(sized[at]?.title.text ?? '').title, own, language) >= leastTopic,
  );
  if (named.length < sized.length * leastShare) return false;
  const changes = stems.filter((own, at) => {
    const before = stems[at - 1];
    return before !== undefined && haveOtherSubjects(before, own, sized[at]?.title.text ?? '', language);
  });
  if (changes.length < (sized.length - 1) * leastShare) return false;
  // The title of a list of things names what all of them have in common.
  const above = blocks.slice(0, sized[0]?.title.index).filter(({ kind, words }) => kind === 'heading' && words >= 4);
  return !above.some(
    ({ text }) => stems.filter((own) => topicShare(text, own, language) > 0.15).length > stems.length / 2,
  );
}
