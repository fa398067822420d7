/** "Page 3 of 8", alone on its line. */
const pageLine =
  /^\W{0,80}(?:page|seite|página|pagina|side|sida|strona|страница|стр\.)\s\d{1,4}(?:\s?(?:of|von|de|sur|di|av|z|из|\/)\s?\d{1,4})?\W{0,20}$/i;
/** "1 / 3", alone on its line. */
const pageOfAll = /^\W{0,80}(?<page>\d{1,3})\s?\/\s?(?<all>\d{1,3})\W{0,20}$/;
const fewestPages = 2;
/** How many lines with text beside it a running title can have. */
const reach = 2;
const endsSentence = /[.!?…:]["'“”’»)\]]*$/u;

/**
 * The lines of a printed document without what its pages repeat: their numbers, and the running titles beside them. A
 * paragraph that a page break parts is one again.
 */
export function withoutPageBreaks(lines: readonly string[]): readonly string[] {
  const named = lines.flatMap((line, at) => (line.length <= 160 && pageLine.test(line.trim()) ? [at] : []));
  const breaks = named.length > 0 ? named : numberedPages(lines);
  if (breaks.length < fewestPages) return lines;
  const beside = [...new Set(breaks.flatMap((at) => [...textNear(lines, at, -1), ...textNear(lines, at, 1)]))];
  const copies = new Map<string, number>();
  for (const at of beside) copies.set(folded(lines[at]), (copies.get(folded(lines[at])) ?? 0) + 1);
  const furniture = new Set([...breaks, ...beside.filter((at) => (copies.get(folded(lines[at])) ?? 0) >= fewestPages)]);
  const kept: string[] = [];
  let isCut = false;
  for (const [at, line] of lines.entries()) {
    if (furniture.has(at)) isCut = true;
    else if (line.trim() !== '' || !isCut) {
      if (isCut && /^\s*\p{Ll}/u.test(line)) closeGap(kept);
      else if (isCut) endParagraph(kept);
      kept.push(line);
      isCut = false;
    }
  }
  return kept;
}

/** The lines that count the pages of a document: "1 / 3", "2 / 3", "3 / 3". Scores and fractions do not count on. */
function numberedPages(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) => {
    const { page, all } = (line.length <= 100 ? pageOfAll.exec(line.trim())?.groups : undefined) ?? {};
    return page && all ? [{ at, page: Number(page), all }] : [];
  });
  const isCount = found.every(({ page, all }, i) => page === (found[0]?.page ?? 0) + i && all === found[0]?.all);
  return isCount ? found.map(({ at }) => at) : [];
}

/** One blank line is left, however many stand around a page break. */
function endParagraph(kept: string[]): void {
  kept.length = kept.findLastIndex((line) => line.trim() !== '') + 1;
  kept.push('');
}

/** Takes the blank lines away below a sentence that goes on. */
function closeGap(kept: string[]): void {
  const last = kept.findLastIndex((line) => line.trim() !== '');
  if (last >= 0 && !endsSentence.test(kept[last]?.trim() ?? '')) kept.length = last + 1;
}

function textNear(lines: readonly string[], at: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let near = at + step; Math.abs(near - at) <= 3 * reach && found.length < reach; near += step)
    if (lines[near]?.trim()) found.push(near);
  return found;
}

function folded(line = ''): string {
  return line.slice(0, 200).trim().replace(/\d+/g, '0');
}
