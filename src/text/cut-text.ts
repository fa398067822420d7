/** Ends the reason of a cut after which the sentence's first letter was made a capital: the one change that adds a letter. */
export const capitalised = '; the next letter is made a capital';

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly inserted?: string;
  readonly reason: string;
}

/** The words of a span of a paragraph after its edits: the source's own, and what was inserted in brackets. */
export function cutText(
  paragraph: string,
  span: { readonly start: number; readonly end: number },
  cuts: readonly Cut[],
): string {
  let text = '';
  let at = span.start;
  for (const cut of cuts) {
    text += paragraph.slice(at, cut.start) + (cut.inserted ?? '');
    at = cut.end;
  }
  text += paragraph.slice(at, span.end);
  return cuts.some(({ reason }) => reason.endsWith(capitalised))
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
}
