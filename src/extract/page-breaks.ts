const pageNumber =
  /^\s*(?:page|seite|página|pagina|side|sida|strona|стр\.?)\s\d{1,3}(?:\s?(?:of|von|sur|de|di|van|av|af|z|из|\/)\s?\d{1,3})?\s*$/i;

/**
 * The lines of a printed text without the numbers of its pages and what is printed above or below each of them; a
 * sentence goes on over the break.
 */
export function withoutPageBreaks(lines: readonly string[]): readonly string[] {
  if (lines.filter((line) => pageNumber.test(line)).length < 2) return lines;
  const told = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const gone = printedOnEach(lines, told);
  const kept: string[] = [];
  let isAtBreak = false;
  for (const [i, line] of lines.entries()) {
    if (gone.has(i)) isAtBreak = true;
    else {
      const isText = line.trim() !== '';
      if (isText && isAtBreak && /^\s*\p{Ll}/u.test(line)) while (kept.at(-1)?.trim() === '') kept.pop();
      if (isText) isAtBreak = false;
      kept.push(line);
    }
  }
  return kept;
}

/** The numbers of pages, and the lines right before or after them that are the same at more than one. */
function printedOnEach(lines: readonly string[], told: readonly number[]): ReadonlySet<number> {
  const gone = new Set<number>();
  for (const step of [-1, 1]) {
    const placesByText = new Map<string, number[]>();
    for (const [at, line] of told.entries()) {
      if (!pageNumber.test(lines[line] ?? '')) continue;
      gone.add(line);
      const beside = told[at + step];
      if (beside === undefined) continue;
      const text = (lines[beside] ?? '').trim();
      placesByText.set(text, [...(placesByText.get(text) ?? []).slice(-1), beside]);
      if (placesByText.get(text)?.length === 2) for (const place of placesByText.get(text) ?? []) gone.add(place);
    }
  }
  return gone;
}
