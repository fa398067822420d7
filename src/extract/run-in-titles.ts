/** "**Harbour reopens** — The first ships came…" */
const bold = /^\s{0,8}(?<title>\*\*[^*]{12,200}\*\*)\s(?:--|[–—])\s(?<rest>.*)$/u;
/** "**Harbour reopens after the storm.** The first ships came…" */
const boldSentence = /^\s{0,8}\*\*(?<title>[^*]{12,120})(?:\.\*\*|\*\*\.)\s(?<rest>\p{Lu}.*)$/u;
/** "HARBOUR REOPENS AFTER THE STORM — The first ships came…" */
const dash = /\s(?:--|[–—])\s/u;
/** A shorter opening in capitals can be the place that a report is from, a longer one is shouted; in words. */
const fewestWords = 4;
const longest = 200;
/** What stands behind a title is prose. */
const shortestRest = 40;
/** One line that begins so can do it for any reason. */
const fewest = 2;

/** Newsletters run their titles into the first paragraph, with a dash between; such a title is put on a line of its own. */
export function withTitlesApart(lines: readonly string[]): readonly string[] {
  const parted = lines.map((line) => (canBeParted(line.slice(0, longest)) ? partsOf(line) : undefined));
  if (parted.filter((parts) => parts !== undefined).length < fewest) return lines;
  return lines.flatMap((line, at) => parted[at] ?? line);
}

function canBeParted(head: string): boolean {
  return dash.test(head) || head.includes('**');
}

function partsOf(line: string): readonly string[] | undefined {
  const { title, rest } = bold.exec(line)?.groups ?? boldSentence.exec(line)?.groups ?? capitalsOf(line);
  const isTitle = title !== undefined && title.trim().split(/\s+/u).length >= fewestWords;
  return isTitle && rest !== undefined && rest.length >= shortestRest ? [title, rest] : undefined;
}

function capitalsOf(line: string): Readonly<Record<'title' | 'rest', string | undefined>> {
  const { index, 0: found } = dash.exec(line) ?? { index: 0, 0: '' };
  const title = line.slice(0, index);
  const isShouted = title === title.toUpperCase() && title !== title.toLowerCase();
  return { title: isShouted ? title : undefined, rest: line.slice(index + found.length) };
}
