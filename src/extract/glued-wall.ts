import { isWallLine, isWallOffer } from './wall-phrases.ts';

/** A wall's words are at the end of a text, in characters. */
const reach = 600;
/** A line of sentences with a wall behind them is longer than a wall alone, in characters. */
const shortestGlued = 100;
/** How many of the last paragraphs can be offers that follow it. */
const wallReach = 6;

/** Where a sentence can begin: after a stop and a space, or glued to the end of the one before. */
const beginning = /(?<=[.!?…。！？؟।\])]["'”’»]?)(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/gu;

/** Where the words of a paywall begin that stand in the line of the last sentence it lets through; -1 where none do. */
export function gluedWallStart(text: string, language: string): number {
  const from = Math.max(0, text.length - reach);
  const starts = [...text.slice(from).matchAll(beginning)].map(({ index, 0: gap }) => from + index + gap.length);
  const pieces = starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim());
  const isWall = pieces.map((piece) => isWallLine(piece, language));
  const canBe = pieces.map((piece, at) => isWall[at] || isWallOffer(piece));
  const first = isWall.findIndex((is, at) => is && canBe.slice(at).every(Boolean));
  return starts[first] ?? -1;
}

/** The lines of a page with each wall that is glued to the last sentence before it on a line of its own. */
export function withWallsApart<T extends { readonly text: string }>(
  lines: readonly T[],
  language: string,
): readonly T[] {
  return lines.flatMap((line) => {
    const start = line.text.length > shortestGlued ? gluedWallStart(line.text, language) : -1;
    if (start <= 0) return line;
    return [line.text.slice(0, start).trim(), line.text.slice(start)].map((text) => ({ ...line, text }));
  });
}

/**
 * The paragraphs with the words of a paywall set apart from the sentence to which they are glued: they then stand in a
 * paragraph of their own. Only near the end, and where nothing but offers follows.
 */
export function withWallApart<T extends { readonly text: string; readonly subhead?: boolean }>(
  paragraphs: readonly T[],
  language: string,
): readonly T[] {
  for (let at = paragraphs.length - 1; at >= Math.max(0, paragraphs.length - wallReach); at -= 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const { text } = paragraph;
    const start = paragraph.subhead ? -1 : gluedWallStart(text, language);
    if (start > 0) {
      const parts = [text.slice(0, start).trim(), text.slice(start)].map((part) => ({ ...paragraph, text: part }));
      return [...paragraphs.slice(0, at), ...parts, ...paragraphs.slice(at + 1)];
    }
    if (!isWallOffer(text) && !isWallLine(text, language)) break;
  }
  return paragraphs;
}
