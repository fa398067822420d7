import { tellsRelativeTime } from './published.ts';
import { isClockTime } from './source-lines.ts';

/** "16:54BREAKING", "10.42am – Ada Marsh", "[21/09/2023, 19:20:09] Bea: Done" */
const leading =
  /^(?<clock>\[[\d./-]{6,10},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?\]|(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:\s?[AaPp]\.?[Mm]\b\.?|\sUhr\b)?(?:\s(?:UTC|GMT|BST|MSK|[A-Z]{1,2}E?[SD]?T|MES?Z)\b)?)(?![\d:.])\s?[|·•:,–—-]?\s?(?<rest>[\p{L}"'“„«].*)$/u;
/** "Ada Marsh, 10:42", "2 hours ago16:05" */
const trailing =
  /^(?<rest>\D{2,40}|.{1,24}?\p{L})[\s|·•,–—@-]{0,4}(?<clock>(?:[01]?\d|2[0-4]):[0-5]\d(?:\s?[AaPp][Mm])?(?:\s[A-Z]{2,4})?)$/u;
/** A line with a title behind its time is not longer, in characters. */
const longest = 160;
/** Words that can stand before a time besides how long it is ago: a name. */
const mostBefore = 4;
/** Fewer lines with a time can be anything. */
const fewest = 3;

/** The entries of live pages and chats begin with a time; what stands in its line besides is put on a line of its own. */
export function withClocksApart(lines: readonly string[]): readonly string[] {
  const parted = lines.map((line) => (/\d[:.h]\d\d/.test(line.slice(0, longest)) ? partsOf(line.trim()) : undefined));
  if (parted.filter((parts) => parts !== undefined).length < fewest) return lines;
  return lines.flatMap((line, at) => parted[at] ?? line);
}

function partsOf(line: string): readonly string[] | undefined {
  if (line.length > longest) return undefined;
  if (isClockTime(line)) return [line];
  const { clock, rest } = leading.exec(line)?.groups ?? {};
  if (clock !== undefined && rest !== undefined) return /[.;]$/.test(rest) ? undefined : [clock, rest];
  const before = trailing.exec(line)?.groups;
  if (before?.clock === undefined || before.rest === undefined) return undefined;
  const isTime = tellsRelativeTime(before.rest);
  const isName = /^\p{Lu}/u.test(before.rest) && before.rest.split(/\s+/u).length <= mostBefore;
  return isTime || isName ? [before.rest.trimEnd(), before.clock] : undefined;
}
