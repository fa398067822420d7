import { isPersonName } from './byline.ts';
import { namesOffice, namesOutlet } from './outlet-names.ts';
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
  const labels = labelsOf(told, pieces);
  return pieces.map((own) => {
    let label = '';
    let from: Side | undefined;
    const counts = new Map<string, number>();
    return own.flatMap(({ text, line, look, side }) => {
      // What stands above a title is no label of what stands below it.
      if (side !== from) label = '';
      from = side;
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
  readonly side: Side;
  /** Its side, and the names of the elements around it. */
  readonly look: string;
}

function labelsOf(told: readonly (readonly Line[])[], pieces: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [at, own] of pieces.entries()) {
    const outlets = datedOutlets(told[at] ?? []);
    const texts = own.filter(({ text, line }) => !outlets.has(line) || !isNewspaper(text)).map(({ text }) => text);
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const least = Math.max(fewest, told.length * mostly);
  return new Set([...counts].flatMap(([text, count]) => (count >= least && !isPersonName(text) ? [text] : [])));
}

/** Lines that name the newspaper and the day, in one line or two: "Harbour Post 3 May 2025" above each of its articles. */
function datedOutlets(lines: readonly Line[]): ReadonlySet<string> {
  const isDated = (line: Line | undefined) => line !== undefined && findAbsoluteDates(line.text).length > 0;
  const named = lines.filter(
    (line, at) => isDated(line) || (isNewspaper(line.text) && (isDated(lines[at - 1]) || isDated(lines[at + 1]))),
  );
  return new Set(named.map(({ text }) => text));
}

/** "Harbour Post", and not "Mark as read" or "Courier staff writer". */
function isNewspaper(text: string): boolean {
  return (
    namesOutlet(text) &&
    !namesOffice(text) &&
    text
      .split(' ')
      .every((word) => /^(?:\p{Lu}|(?:of|the|and|&|de|du|del|della|do|da|der|die|das|la|le|el)$)/u.test(word))
  );
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
      .map((part) => ({ text: part, line, side, look: `${side} ${look} ${path}` }));
  });
}

const clock = /(?<![\d.:])\d{1,2}[:.]\d{2}(?!\d)(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,3}T))?(?![\p{L}\d])/u;
/** Where one word ends and the next begins without a space. */
const glued = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u;

/** The day of the week before a date, which can be glued to what stands before it. */
const weekday = /(?:(?<!\p{L})|(?<=\p{Ll}))(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?,?\s*$/u;

/** "Harbour Office Date: ", before a date. */
const dateLabel = /(?<=\p{L})\s(?:date|dated|datum|fecha|data|дата|tarih)\s?:\s*$/iu;

/** What a line says besides when; where its date is glued to the name before it, so are the names to each other. */
function withoutTimes(text: string): string {
  const date = findAbsoluteDates(text)[0];
  if (!date) return text.replace(clock, ' | ');
  const before = text.slice(0, date.start).replace(weekday, '').replace(dateLabel, '');
  return `${/\p{L}$/u.test(before) ? before.split(glued).join(' | ') : before} | ${text.slice(date.end)}`;
}
