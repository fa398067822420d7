import { isPersonName } from './byline.ts';
import { findAbsoluteDates, tellsRelativeTime } from './published.ts';

/** On which side of an article a line stands: above its title, below it, or after its body. */
export type Side = 'above' | 'below' | 'after';

/** A line beside one of several articles. */
export interface Line {
  readonly side: Side;
  /** How it is set, or of what kind it is: lines of other articles with the same look say the same of them. */
  readonly look: string;
  readonly text: string;
  /** Its pieces, where its markup tells them. */
  readonly leaves: readonly Leaf[];
}

/** A text within a line, with the inline elements around it. */
export interface Leaf {
  readonly text: string;
  readonly path: string;
}

/** What a line says besides dates, one thing at a time. */
export interface Part {
  readonly text: string;
  /** The line that it is a part of. */
  readonly line: string;
  /** Where it stands in the frame that all articles of a page have around them. */
  readonly place: string;
  /** What stands unchanged before it at most articles, or before a colon: "Source". */
  readonly label: string;
}

/** So many of the articles have the same label at a place. */
const mostly = 0.6;
const fewest = 2;

/**
 * The parts of the lines beside each article, with their places: the side of the text on which they stand, how they are set,
 * the label before them, and which they are of their like.
 */
export function placedParts(told: readonly (readonly Line[])[]): readonly (readonly Part[])[] {
  const pieces = told.map((lines) => lines.flatMap((line) => piecesOf(line)));
  const labels = labelsOf(pieces);
  return pieces.map((own) => {
    let label = '';
    const counts = new Map<string, number>();
    return own.flatMap(({ text, line, look }) => {
      const isLabel = labels.has(text) || text.endsWith(':');
      const place = `${look} ${label}`;
      const before = counts.get(place) ?? 0;
      const part = { text, line, label, place: `${place} ${before}` };
      label = isLabel ? text : '';
      if (isLabel) return [];
      counts.set(place, before + 1);
      return [part];
    });
  });
}

interface Piece {
  readonly text: string;
  readonly line: string;
  /** Its side, and the names of the elements around it. */
  readonly look: string;
}

function labelsOf(told: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const pieces of told)
    for (const text of new Set(pieces.map((piece) => piece.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(fewest, told.length * mostly);
  return new Set([...counts].flatMap(([text, count]) => (count >= least && !isPersonName(text) ? [text] : [])));
}

const separator =
  /^[–—]\s?|\s*[|·•/[\]\u3000]\s*|\s[–—-]\s|\s(?=by\s\p{Lu})|[,;]\s|(?<=[\p{L})]:)\s+|(?<=[:：])(?=\p{Script=Han})|\s(?=\p{Script=Han}{2,5}[：:])/u;

/** A dash, a number or a button beside a name. */
const around = /^(?:[–—-]|\d{1,3}[.)])\s+|\s+(?:[–—-]|follow(?:ing)?|subscribe|folgen|suivre|seguir)$/giu;

function piecesOf({ side, look, text: line, leaves }: Line): Piece[] {
  return (leaves.length > 0 ? leaves : [{ text: line, path: '' }]).flatMap(({ text, path }) => {
    const parts = withoutTimes(text)
      .split(separator)
      .map((part) => part.trim().replace(around, ''));
    return parts
      .filter((part) => /\p{L}/u.test(part) && !tellsRelativeTime(part))
      .map((part) => ({ text: part, line, look: `${side} ${look} ${path}` }));
  });
}

const clock = /(?<![\d.:])\d{1,2}[:.]\d{2}(?!\d)(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,3}T))?(?![\p{L}\d])/u;
/** Where one word ends and the next begins without a space. */
const glued = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u;

/** The day of the week before a date, which can be glued to what stands before it. */
const weekday = /(?:(?<!\p{L})|(?<=\p{Ll}))(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?,?\s*$/u;

/** What a line says besides when; where its date is glued to the name before it, so are the names to each other. */
function withoutTimes(text: string): string {
  const date = findAbsoluteDates(text)[0];
  if (!date) return text.replace(clock, ' | ');
  const before = text.slice(0, date.start).replace(weekday, '');
  return `${/\p{L}$/u.test(before) ? before.split(glued).join(' | ') : before} | ${text.slice(date.end)}`;
}
