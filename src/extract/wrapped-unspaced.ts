import { isUnspaced } from './unspaced.ts';

/** Between these widths programs wrap text, in columns of a terminal: a letter of Chinese or Japanese takes two. */
const narrowest = 40;
const widest = 100;
/** A full line lacks at most so many columns: no mark may begin a line. */
const mostLeft = 4;
/** So many full lines, and such a part of those that another follows, make a page of wrapped text. */
const fewestFull = 3;
const leastFull = 0.7;
/** Of a longer line, in characters, it is enough to know that it was not wrapped. */
const longestLook = 400;

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;
/** A paragraph's first line is indented by a letter's width or two. */
const opensLine = /^\u3000|^\s*(?:[•◦▪●○*‣·–—>|#-]\s|\[?\(?\d{1,3}[.)\]]\s)/u;

/** Joins what was wrapped at a fixed width in a script without spaces, where a line that goes on is as wide as the page. */
export function joinUnspaced(lines: readonly string[]): readonly string[] {
  const widths = lines.map((line) =>
    isUnspaced(line.slice(0, longestLook)) ? widthOf(line.slice(0, longestLook).trimEnd()) : 0,
  );
  const isFollowed = lines.map((_, at) => (lines[at + 1] ?? '').trim() !== '' && !opensLine.test(lines[at + 1] ?? ''));
  const widthOfPage = wrappedAt(widths.filter((_, at) => isFollowed[at]));
  if (widthOfPage === undefined) return lines;
  const goesOn = (at: number) => isFollowed[at] && (widths[at] ?? 0) > widthOfPage - mostLeft;
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (at > 0 && goesOn(at - 1)) joined.push(`${joined.pop() ?? ''}${line.trim()}`);
    else joined.push(line.trimEnd());
  }
  return joined;
}

/** The width that the longest of the lines share below which another stands; undefined where none shows. */
function wrappedAt(widths: readonly number[]): number | undefined {
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (longest < narrowest || longest > widest) return undefined;
  const long = widths.filter((width) => width > longest / 2);
  const full = long.filter((width) => width > longest - mostLeft);
  return full.length >= fewestFull && full.length >= long.length * leastFull ? longest : undefined;
}

function widthOf(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0);
}
