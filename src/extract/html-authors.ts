import type { Author } from '../model/article.ts';
import { agencySigned } from './agencies.ts';
import { isPersonName, markedByline, parseByline } from './byline.ts';
import type { PageElement } from './html-blocks.ts';
import type { PageHeader } from './html-header.ts';
import { matchKey } from './html-match.ts';
import { textOf } from './html-text-of.ts';
import { nameWords } from './html-words.ts';
import { findAbsoluteDates } from './published.ts';
import { sourceIn } from './source-lines.ts';

const longestByline = 200;

/** Who wrote an article: the people named in the first source that names any. */
export interface Authorship {
  readonly authors: readonly Author[];
  readonly agency?: string;
}

/**
 * The people that the page's data or its byline names. Data comes first, as it names nobody who is only quoted;
 * where it names only an outlet or an account, the byline between title and body is read.
 */
export function authorshipOf(
  header: PageHeader,
  stated: readonly (readonly string[])[],
  outlets: readonly (string | undefined)[] = [],
): Authorship {
  const own = outlets.map((name) => matchKey(name ?? ''));
  let agency = sourceAgency(header);
  // Reading the page costs more than reading its data, and is seldom needed.
  for (const names of inTurn(stated, () => shownBylines(header))) {
    const bylines = names.map((name) => parseByline(name));
    agency ??= bylines.find((byline) => byline.agency)?.agency;
    const authors = unique(bylines.flatMap((byline) => byline.authors)).filter(
      ({ name }) => !own.includes(matchKey(name)),
    );
    if (authors.length > 0) return { authors, ...(agency && { agency }) };
  }
  return { authors: [], ...(agency && { agency }) };
}

/** The agency that a line at the title gives as its source, and nothing else. */
function sourceAgency({ blocks }: PageHeader): string | undefined {
  return blocks.flatMap(({ text }) => (sourceIn(text) === undefined ? [] : (agencySigned(text) ?? [])))[0];
}

function* inTurn<T>(first: readonly T[], more: () => readonly T[]): Generator<T> {
  yield* first;
  yield* more();
}

/** Lines near the title that name the author, the most certain sign first; each is one source. */
function shownBylines({ elements, blocks }: PageHeader): string[][] {
  const textsOf = (isByline: (element: PageElement) => boolean) =>
    elements
      .filter(isByline)
      .map((element) => textOf(element.node, longestByline + 1, ' | '))
      .filter((text) => text !== '' && text.length <= longestByline);
  const lines = blocks.map((block) => block.text).filter((text) => text.length <= longestByline);
  return [
    textsOf(({ attributes }) => /\bauthor\b/i.test(`${attributes.rel ?? ''} ${attributes.itemprop ?? ''}`)),
    textsOf((element) => element.name === 'a' && element.parent !== null && isNamedByline(element.parent)),
    textsOf(({ name, attributes }) => name === 'a' && authorsPage.test(attributes.href ?? '')),
    ...textsOf(isNamedByline).map((text) => [text]),
    ...lines.filter((text) => markedByline(text)).map((text) => [text]),
    ...lines.filter((_, at) => isNameBesideDate(lines, at)).map((text) => [text]),
  ];
}

/** No line of nothing but a date is longer, in characters. */
const longestDateLine = 60;

/** Whether a line is nothing but the names of people, with a date right above or below it. */
export function isNameBesideDate(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const names = line.split(nameJoint);
  if (names.length > 3 || !names.every((name) => isPersonName(name))) return false;
  return [lines[at - 1], lines[at + 1]].some(
    (other) => other !== undefined && other.length <= longestDateLine && findAbsoluteDates(other).length > 0,
  );
}

/** What joins two names: "Ada Marsh and Ben Okoro". */
const nameJoint = /\s*(?:[,&;、]|\s(?:and|und|et|y|e|i|en|och|og|ja|a|și|и|та|dan|ve|και))\s+/u;

/** Where sites show what one of their people has written: "/author/ada-marsh". */
const authorsPage =
  /\/(?:authors?|autor(?:e|es|en|i)?|auteurs?|writers?|contributors?|journalists?|reporters?|columnists?|redakteure?|firmas?|avtor)\/[^/]/i;

function isNamedByline({ attributes }: PageElement): boolean {
  const names = `${attributes.class ?? ''} ${attributes['data-testid'] ?? ''}`;
  return nameWords(names).some((word) => bylineNames.test(word));
}

const bylineNames = /^(?:byline|bylines|author|authors|contributor|contributors|reporter|writer)$/;

function unique(authors: readonly Author[]): Author[] {
  const byName = new Map(authors.map((author) => [author.name.toLowerCase(), author]));
  return [...byName.values()];
}
