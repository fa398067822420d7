import { median } from '../text/median.ts';

/** Where a line stands on its page: what white space says of it. */
export interface LinePlace {
  /** Whether more blank lines stand above it than above the page's paragraphs. */
  readonly isBelowSpace: boolean;
  /** How far it stands to the left of the page's text, which text browsers indent below headings; undefined for that text. */
  readonly outdent: number | undefined;
}

/** Longer lines are text, in characters. */
const longestHeading = 80;
const fewestBlank = 2;
/** Text is indented by so many columns where a browser does it. */
const leastIndent = 2;
/** Of the page's text so much is indented. */
const mostly = 0.6;
const fewestIndented = 3;

/** The places of the lines of a page, blank ones among them. */
export function linePlaces(lines: readonly string[]): readonly LinePlace[] {
  const indents = lines.map((line) => line.search(/\S/));
  let blank = 0;
  const blanks = indents.map((indent) => {
    const above = blank;
    blank = indent < 0 ? blank + 1 : 0;
    return above;
  });
  const text = [...lines.keys()].filter((at) => (lines[at]?.length ?? 0) > longestHeading);
  const usual = median(text.map((at) => blanks[at] ?? 0));
  const own = median(text.map((at) => indents[at] ?? 0));
  const indented = text.filter((at) => (indents[at] ?? 0) >= leastIndent);
  const isDump = own >= leastIndent && indented.length >= Math.max(fewestIndented, text.length * mostly);
  return indents.map((indent, at) => ({
    isBelowSpace: indent >= 0 && (blanks[at] ?? 0) >= fewestBlank && (blanks[at] ?? 0) > usual,
    outdent: isDump && indent >= 0 && indent < own ? own - indent : undefined,
  }));
}
