import type { Edit } from '../model/summary.ts';
import { capitalised } from '../text/cut-text.ts';
import type { Candidate } from './candidate.ts';

/**
 * The edits of a sentence whose opening is cut besides, after what is cut there already.
 * @param opening the words to be cut, as the paragraph has them but for a capital
 * @param edits of the candidate, those within the opening left out
 */
export function withoutOpening(
  { sentence, text }: Pick<Candidate, 'sentence' | 'text'>,
  edits: readonly Edit[],
  opening: string,
  reason: string,
): { readonly text: string; readonly edits: readonly Edit[] } {
  const leading = edits.filter((edit, index) => edit.start === (edits[index - 1]?.end ?? sentence.start));
  const start = leading.at(-1)?.end ?? sentence.start;
  const rest = text.slice(opening.length);
  const raised = rest.charAt(0).toUpperCase() + rest.slice(1);
  const cut = { cut: opening, start, end: start + opening.length, reason };
  return {
    text: raised,
    edits: [
      ...leading,
      raised === rest ? cut : { ...cut, reason: reason + capitalised },
      ...edits.slice(leading.length),
    ],
  };
}
