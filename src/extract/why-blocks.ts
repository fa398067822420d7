import type { Article } from '../model/article.ts';
import type { BlockVerdict, Extraction } from '../model/extraction.ts';
import { findAfter, findBefore, type PageWords, pageWordsOf, passageKey, type WordRange } from './why-page-words.ts';

/** A piece of a page, and what the views of a reader say about it by itself. */
export interface Piece {
  readonly text: string;
  /** Phrases that speak for its being part of a body. */
  readonly signs: readonly string[];
  /** What speaks against it, if anything does. */
  readonly against: string | null;
  /** Whether its own words speak against it, and not only what is around it. */
  readonly certain: boolean;
  /** What it is where it is no part of a body: "a heading outside of the articles". */
  readonly otherwise: string;
  /** Characters of running text in it. */
  readonly prose: number;
  /** Whether the page's data states it as part of a body. */
  readonly stated: boolean;
}

/** What became of each word of a page: nothing for most of those outside of the bodies. */
type Fates = readonly (Fate | undefined)[];

interface Fate {
  readonly article: number;
  readonly part: 'paragraph' | 'subhead' | 'title';
  /** Which of the article's paragraphs; -1 for its title. */
  readonly paragraph: number;
  /** Whether it is the first or the last of the body. */
  readonly edge: boolean;
}

/**
 * The fate of every piece of a page in its order, each with its reason; all words of the page are in it once. A piece
 * of which only a part was kept, as a body in one line, gives an entry for each part.
 */
export function explainBlocks(pieces: readonly Piece[], extraction: Extraction): BlockVerdict[] {
  const page = pageWordsOf(pieces.map(({ text }) => text));
  const fates = fatesOf(page, extraction.articles);
  const losses = lossesOf(extraction);
  const near = nearBodies(page, fates, pieces.length);
  let word = 0;
  return pieces.flatMap((piece, index) => {
    const first = word;
    while (page.places[word]?.piece === index) word += 1;
    return partsOf(piece, page, fates, first, word).map(({ text, fate }): BlockVerdict => {
      if (fate) return keptVerdict(text, piece, fate);
      return droppedVerdict(text, piece, losses, near.has(index), first < word);
    });
  });
}

/**
 * Finds the words of each article: its longest paragraph first, the others from there outwards, so that a teaser with
 * the same first words is not taken for the body.
 */
function fatesOf(page: PageWords, articles: readonly Article[]): Fates {
  const fates = new Array<Fate | undefined>(page.places.length);
  for (const [article, { paragraphs, subheads, title }] of articles.entries()) {
    const keys = paragraphs.map(passageKey);
    const longest = keys.reduce((best, key, i) => (key.length > (keys[best]?.length ?? 0) ? i : best), 0);
    const mark = (range: WordRange | null, paragraph: number) => {
      if (!range) return;
      const part = paragraph < 0 ? 'title' : subheads.includes(paragraph) ? 'subhead' : 'paragraph';
      const edge = paragraph === 0 || paragraph === paragraphs.length - 1;
      fates.fill({ article, part, paragraph, edge }, range.from, range.to);
    };
    const anchor = anchorOf(page, fates, keys, longest);
    if (!anchor) continue;
    mark(anchor, longest);
    let before = anchor.from;
    for (let i = longest - 1; i >= 0; i--) {
      const range = findBefore(page, keys[i] ?? '', before);
      mark(range, i);
      before = range?.from ?? before;
    }
    let after = anchor.to;
    for (let i = longest + 1; i < keys.length; i++) {
      const range = findAfter(page, keys[i] ?? '', after);
      mark(range, i);
      after = range?.to ?? after;
    }
    mark(findBefore(page, passageKey(title), before), -1);
  }
  return fates;
}

/** A passage that stands more often than this on a page tells nothing by where it stands. */
const mostCopies = 8;

/** Where a paragraph stands, of several places the one with the paragraphs before and after it nearest. */
function anchorOf(page: PageWords, fates: Fates, keys: readonly string[], index: number): WordRange | null {
  let best: WordRange | null = null;
  let least = Number.POSITIVE_INFINITY;
  let range = findAfter(page, keys[index] ?? '', 0);
  for (let copy = 0; range && copy < mostCopies; copy++) {
    const after = findAfter(page, keys[index + 1] ?? '', range.to);
    const before = findBefore(page, keys[index - 1] ?? '', range.from);
    const distance = (after ? after.from - range.to : 0) + (before ? range.from - before.to : 0);
    if (distance < least && !fates[range.from]) {
      best = range;
      least = distance;
    }
    range = findAfter(page, keys[index] ?? '', range.to);
  }
  return best;
}

interface Loss {
  readonly reason: string;
  readonly article?: number;
}

/** What was taken out of the bodies, and what stands in fields of its own, by its words. */
function lossesOf({ articles, removed }: Extraction): ReadonlyMap<string, Loss> {
  const losses = new Map<string, Loss>();
  for (const { title, outlet } of articles) {
    if (outlet) losses.set(passageKey(outlet.name), { reason: "the outlet's name" });
    losses.set(passageKey(title), { reason: 'a title, printed again' });
  }
  for (const { text, reason } of removed) losses.set(passageKey(text), { reason });
  for (const [article, { captions, embeds }] of articles.entries()) {
    for (const text of captions) losses.set(passageKey(text), { reason: 'a caption', article });
    for (const text of embeds) losses.set(passageKey(text), { reason: 'an embedded post', article });
  }
  return losses;
}

interface Part {
  readonly text: string;
  readonly fate: Fate | undefined;
}

/** A piece, cut where the fate of its words changes. */
function partsOf({ text }: Piece, { places }: PageWords, fates: Fates, first: number, after: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let word = first + 1; word < after; word++) {
    if (fates[word] === fates[word - 1]) continue;
    const [end = 0, start = 0] = [places[word - 1]?.end, places[word]?.start];
    const space = text.slice(end, start).search(/\s/);
    const cut = space < 0 ? start : end + space;
    parts.push({ text: text.slice(from, cut).trim(), fate: fates[word - 1] });
    from = cut;
  }
  parts.push({ text: text.slice(from).trim(), fate: fates[after - 1 >= first ? after - 1 : -1] });
  return parts;
}

/** How many pieces from a body on prose may have been left out by a hair's breadth. */
const nearness = 2;

function nearBodies({ places }: PageWords, fates: Fates, count: number): ReadonlySet<number> {
  const near = new Set<number>();
  let last = -1;
  for (const [word, { piece }] of places.entries()) {
    if (piece === last || !fates[word] || fates[word].part === 'title') continue;
    last = piece;
    for (let at = Math.max(0, piece - nearness); at <= Math.min(count - 1, piece + nearness); at++) near.add(at);
  }
  return near;
}

function keptVerdict(text: string, piece: Piece, { article, part, edge }: Fate): BlockVerdict {
  if (part === 'title') return { text, fate: 'kept', reason: 'the title', article };
  const what = part === 'subhead' ? 'a subhead of the body' : ['part of the body', ...piece.signs].join(', ');
  if (piece.against)
    return { text, fate: 'doubtful', reason: `kept as ${what}, though it looks like: ${piece.against}`, article };
  if (edge && part === 'paragraph' && piece.signs.length === 0) {
    return {
      text,
      fate: 'doubtful',
      reason: 'kept, though it is no prose and stands at the edge of the body',
      article,
    };
  }
  return { text, fate: 'kept', reason: what, article };
}

/** More than any article loses; beyond it the reasons of parts are not looked for. */
const mostLosses = 500;

/** Why a passage went that was taken out in several pieces. */
function lossWithin(key: string, losses: ReadonlyMap<string, Loss>): Loss | undefined {
  if (losses.size > mostLosses) return undefined;
  const within = [...losses].filter(([lost]) => lost.length > shortestLoss && key.includes(lost));
  if (within.length === 0) return undefined;
  return { reason: [...new Set(within.map(([, { reason }]) => reason))].join('; ') };
}

/** A shorter loss may be in a passage by chance. */
const shortestLoss = 20;

/** Prose of so many characters beside a body is seldom anything else. */
const tellingProse = 120;

function droppedVerdict(
  text: string,
  piece: Piece,
  losses: ReadonlyMap<string, Loss>,
  isNear: boolean,
  hasWords: boolean,
): BlockVerdict {
  if (!hasWords) return { text, fate: 'dropped', reason: 'no words' };
  const key = passageKey(text);
  const loss = losses.get(key) ?? (isNear ? lossWithin(key, losses) : undefined);
  const article = loss?.article === undefined ? {} : { article: loss.article };
  const reason = loss?.reason ?? piece.against ?? piece.otherwise;
  const isCertain = loss ? piece.certain || loss.reason !== piece.against : piece.certain;
  const doubt = piece.stated
    ? "though the page's data has it in the body"
    : isNear && !isCertain && piece.prose >= tellingProse
      ? 'though it is prose beside the body'
      : null;
  if (doubt) return { text, fate: 'doubtful', reason: `dropped: ${reason}, ${doubt}`, ...article };
  return { text, fate: 'dropped', reason, ...article };
}
