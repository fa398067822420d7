/** Spaces, and a list's mark or a source's number: what the lines after the first are indented by. */
const hang = /^ *(?:[-•] |\[\d+\] )?/u;

/** Characters that take two columns on a terminal, by East Asian width (UAX 11), and emoji. */
const wideRange = String.raw`[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F1E6}-\u{1F1FF}\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]`;
const wide = new RegExp(`^${wideRange}`, 'u');
const anyWide = new RegExp(wideRange, 'u');
const markOrJoiner = /^[\p{M}\u200B-\u200F\u2060]+$/u;

/** Punctuation that may not begin a line, and that may not end one, in scripts that break between any two characters. */
const closing = /^[、。，．：；？！）」』】〉》〕］｝ー…・]/u;
const opening = /^[（「『【〈《〔［｛]/u;

/**
 * What a reader sees as one character: a base with its marks, joined emoji, a flag. Intl.Segmenter knows more, but its
 * time grows with the square of the length (0.8 s for 40,000 characters on Node 20).
 */
const oneCharacter = /[\u{1F1E6}-\u{1F1FF}]{2}|.(?:\p{M}|\u200D.|[\u{1F3FB}-\u{1F3FF}])*/gsu;

function charactersOf(text: string): readonly string[] {
  return text.match(oneCharacter) ?? [];
}

/** Columns that a text takes: two for each full-width character, none for combining marks. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7E]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const each of charactersOf(text)) columns += columnsOfCharacter(each);
  return columns;
}

function columnsOfCharacter(character: string): number {
  if (wide.test(character)) return 2;
  return markOrJoiner.test(character) ? 0 : 1;
}

/** The text with every line broken at `width` columns, the rest of a line hanging under its words. Addresses stay whole. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line.trimEnd(), width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  if (columnsOf(line) <= width) return line;
  const start = hang.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(start.length);
  const lines: string[] = [];
  let current = start;
  let used = start.length;
  let gap = '';
  for (const word of line.slice(start.length).split(' ')) {
    for (const piece of piecesOf(word, width - indent.length)) {
      const columns = columnsOf(piece);
      if (used > indent.length && used + gap.length + columns > width) {
        lines.push(current);
        current = indent;
        used = indent.length;
        gap = '';
      }
      current += gap + piece;
      used += gap.length + columns;
      gap = '';
    }
    gap = ' ';
  }
  return [...lines, current].join('\n');
}

/** What a word may be broken into: nothing where it fits or is an address, else characters or lengths that fit. */
function piecesOf(word: string, width: number): string[] {
  const isAddress = /^[("“<]*(?:https?:|mailto:)/iu.test(word);
  if (isAddress || (!anyWide.test(word) && columnsOf(word) <= width)) return [word];
  const pieces: string[] = [];
  let piece = '';
  let columns = 0;
  let previous = '';
  for (const character of charactersOf(word)) {
    const own = columnsOfCharacter(character);
    if (piece && (columns + own > width || mayBreak(previous, character))) {
      pieces.push(piece);
      piece = '';
      columns = 0;
    }
    piece += character;
    columns += own;
    previous = character;
  }
  return [...pieces, piece];
}

function mayBreak(before: string, after: string): boolean {
  return (wide.test(before) || wide.test(after)) && !opening.test(before) && !closing.test(after);
}
