import type { Edit, SummarySentence } from '../model/summary.ts';
import { cutText } from '../text/cut-text.ts';
import { readQuotations } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import { asidesOf } from './asides.ts';
import { isCarrying } from './carried.ts';

/** What trails behind the clause that has the news. English. */
const trailing =
  /(?<=\p{L}), (?!(?:includ|accord|cit|quot|report|follow|pend|dur|exclud|barr|regard|concern|say|add|warn|argu|insist)ing\b)(?:\p{Ll}{3,}ing|which|who|where) [^,;:()"“”‘—–]{8,120}(?=\.$)/u;
/** "By cutting taxes, raising wages": what is listed is not trailing. */
const listing = /\b(?:by|of|from|in|for|without) \p{Ll}{3,}ing\b[^,]*$|, \p{Ll}{3,}ing [^,]*$/u;
const reason = 'aside: it only describes, or trails behind the news';
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
  for (const found of [...asidesOf(text), ...trailingIn(text)]) {
    const cut = { cut: found.words, start: start + found.start, end: start + found.end, reason };
    const isFree = ![...kept, ...cuts].some((other) => cut.start < other.end && cut.end > other.start);
    if (isFree && !isNeeded(cut.cut)) cuts.push(cut);
  }
  const edits = [...sentence.edits, ...cuts].sort((a, b) => a.start - b.start);
  const core = cutText(paragraph, citation, edits);
  return cuts.length > 0 && countWords(core) >= fewest ? { ...sentence, text: core, edits } : sentence;
}

function trailingIn(text: string): ReturnType<typeof asidesOf> {
  const { 0: words, index = 0 } = trailing.exec(text) ?? {};
  const isListed = words && (listing.test(text.slice(0, index)) || / and \p{Ll}+ing /u.test(words));
  return words && !isListed && !isCarrying(words) ? [{ start: index, end: index + words.length, words }] : [];
}
