/** A part of a page, as HTML and as the lines that are left when its tags are taken away. */
export interface Piece {
  readonly html: string;
  readonly lines: readonly string[];
}

/** Choices that are the same for the same seed. */
export interface Choices {
  /** An integer from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  shuffled<T>(list: readonly T[]): T[];
  /** A class name that means nothing. */
  name(): string;
}

/** Mulberry32. */
export function choicesOf(seed: number): Choices {
  let state = seed * 2654435761;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T;
  return {
    between,
    pick,
    chance: (share) => next() < share,
    shuffled: (list) =>
      list
        .map((value) => ({ value, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ value }) => value),
    name: () =>
      `${pick(['ka', 'zo', 'mi', 'tre', 'lu', 'q', 'vo', 'x'])}${pick(['rt', 'ba', 'nd', 'ple', 'f'])}-${between(1, 99)}`,
  };
}

export const nothing: Piece = { html: '', lines: [] };

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A tag with its attributes, as it opens: `div class="x"`. */
function closing(tag: string): string {
  return `</${tag.split(' ')[0]}>`;
}

/** An element that holds other blocks, or one line of text. */
export function block(tag: string, ...content: readonly (Piece | string)[]): Piece {
  const pieces = content.map((part) => (typeof part === 'string' ? lineOf(part, tag) : part));
  return {
    html: `<${tag}>${pieces.map(({ html }) => html).join('')}${closing(tag)}\n`,
    lines: pieces.flatMap(({ lines }) => lines),
  };
}

/** A line whose words stand in elements within it: `block('h2', inside('a href="/x"', 'Title'))`. */
export function inside(tag: string, text: string): Piece {
  return { html: `<${tag}>${escaped(text)}${closing(tag)}`, lines: [text] };
}

/** Elements side by side in one line. */
export function inline(parts: readonly Piece[], between = ' '): Piece {
  return {
    html: parts.map(({ html }) => html).join(escaped(between)),
    lines: [parts.flatMap(({ lines }) => lines).join(between)],
  };
}

export function words(text: string): Piece {
  return { html: escaped(text), lines: [text] };
}

export function joined(pieces: readonly Piece[]): Piece {
  return { html: pieces.map(({ html }) => html).join(''), lines: pieces.flatMap(({ lines }) => lines) };
}

function lineOf(text: string, tag: string): Piece {
  return { html: escaped(text), lines: [/^li\b/.test(tag) ? `  • ${text}` : text] };
}

/** Pieces with something put between some of them. */
export function interspersed(pieces: readonly Piece[], between: (after: number) => Piece): Piece {
  return joined(pieces.flatMap((piece, i) => (i < pieces.length - 1 ? [piece, between(i)] : [piece])));
}

/** An address as pages give it to their articles. */
export function slugOf(title: string): string {
  return `/${title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .slice(0, 40)}`;
}
