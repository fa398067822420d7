/** Ends the reason of a cut after which the sentence's first letter was made a capital: the one change that adds a letter. */
export const capitalised = '; the next letter is made a capital';

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** The words of a span of a paragraph without its cuts: the source's own, and nothing else. */
export function cutText(
  paragraph: string,
  span: { readonly start: number; readonly end: number },
  cuts: readonly Cut[],
): string {
  let text = '';
  let at = span.start;
  for (const cut of cuts) {
    text += paragraph.slice(at, cut.start);
    at = cut.end;
  }
  text += paragraph.slice(at, span.end);
  return cuts.some(({ reason }) => reason.endsWith(capitalised))
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
}
