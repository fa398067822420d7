import type { Edit, SummarySentence } from '../model/summary.ts';
import { cutText } from '../text/cut-text.ts';
import { readQuotations } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import { isCarrying } from './carried.ts';

/** What the summary below tells in full: asides between two marks, and what trails behind the clause that has the news. English. */
const rules: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: 'aside: the summary below has it', pattern: / \((?!\p{Lu}{2,}|[RDI]-)[^()]{3,80}\)/gu },
  {
    reason: 'aside: the summary below has it',
    pattern: /(?<=\p{L}), (?:who|which|whose) [^,;:()"“”‘—–]{5,90},(?= \p{Ll})/gu,
  },
  {
    reason: 'what trails behind the news: the summary below has it',
    pattern:
      /(?<=\p{L}), (?!(?:includ|accord|cit|quot|report|follow|pend|dur|exclud|barr|regard|concern|say|add|warn|argu|insist)ing\b)(?:\p{Ll}{3,}ing|which|who|where|whose) [^,;:()"“”‘—–]{8,120}(?=\.$)/gu,
  },
];
/** "By cutting taxes, raising wages": what is listed is not trailing. */
const listing = /\b(?:by|of|from|in|for|without) \p{Ll}{3,}ing\b[^,]*$|, \p{Ll}{3,}ing [^,]*$/u;
/** In words: what is left must still tell the news. */
const fewest = 10;

/**
 * The sentence as the bottom line tells it: its core clause, so that who reads on does not read the same words again.
 * @param isNeeded whether these words say what nothing else in the bottom line says, and stay
 */
export function coreOf(
  sentence: SummarySentence,
  paragraph: string,
  isNeeded: (words: string) => boolean,
): SummarySentence {
  const [citation] = sentence.citations;
  if (!citation) return sentence;
  const { start, end } = citation;
  const text = paragraph.slice(start, end);
  const kept = [
    ...readQuotations(text).quotations.map((quotation) => ({
      start: quotation.start + start,
      end: quotation.end + start,
    })),
    ...sentence.edits,
  ];
  const cuts: Edit[] = [];
  for (const { pattern, reason } of rules) {
    for (const match of text.matchAll(pattern)) {
      const cut = { cut: match[0], start: start + match.index, end: start + match.index + match[0].length, reason };
      const isFree = ![...kept, ...cuts].some((other) => cut.start < other.end && cut.end > other.start);
      const isListed = listing.test(text.slice(0, match.index)) || / and \p{Ll}+ing /u.test(cut.cut);
      if (isFree && !isListed && !isCarrying(cut.cut) && !isNeeded(cut.cut)) cuts.push(cut);
    }
  }
  const edits = [...sentence.edits, ...cuts].sort((a, b) => a.start - b.start);
  const core = cutText(paragraph, citation, edits);
  return cuts.length > 0 && countWords(core) >= fewest ? { ...sentence, text: core, edits } : sentence;
}
