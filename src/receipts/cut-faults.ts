import type { Citation, Edit } from '../model/summary.ts';
import { cutText } from '../text/cut-text.ts';
import { datelineLength } from '../text/dateline.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import type { CitedArticle } from './evidence.ts';
import type { Fault } from './fault.ts';
import { halves } from './quotation-faults.ts';
import { type Reading, readingOf } from './reading.ts';
import { polarityWordsOf } from './words/polarity-words.ts';
import { sayingWordsOf } from './words/saying-words.ts';

/** Whether a sentence is its source minus its recorded cuts, word for word. */
export function isExtract(text: string, paragraph: string, citation: Citation, edits: readonly Edit[]): boolean {
  return misplacedCuts(paragraph, citation, edits).length === 0 && cutText(paragraph, citation, edits) === text;
}

/** Cuts that are not in their source, or overlap, and insertions that could be taken for the source's words. */
export function misplacedCuts(paragraph: string, citation: Citation, edits: readonly Edit[]): Fault[] {
  let at = citation.start;
  return edits.flatMap(({ start, end, cut, inserted }): Fault[] => {
    if (inserted !== undefined && !isBracketed(inserted))
      return [{ kind: 'cut', words: inserted, looked: 'what was inserted is not in brackets' }];
    const isInside = start >= at && end <= citation.end && (start < end || inserted !== undefined);
    at = Math.max(at, end);
    if (isInside && paragraph.slice(start, end) === cut) return [];
    return [
      {
        kind: 'cut',
        words: cut,
        looked: 'the source does not have these words where they are said to be cut',
      },
    ];
  });
}

/** Whether what was inserted can be told from the source's own words. */
function isBracketed(inserted: string): boolean {
  return /^ ?\[[^[\]]{1,80}\]$/u.test(inserted);
}

/** What an extract lost by its cuts that it must not lose. */
export function cutFaults(text: string, article: CitedArticle, citation: Citation, edits: readonly Edit[]): Fault[] {
  if (edits.length === 0) return [];
  const { language } = article;
  const paragraph = article.paragraphs[citation.paragraph] ?? '';
  const kept = readingOf(text, language, () => false);
  const isBalanced = halves(paragraph.slice(citation.start, citation.end)) === 0 || halves(text) > 0;
  const faults: Fault[] = edits.flatMap((edit, at) => {
    const opening = edits.slice(0, at).reduce((from, { start, end }) => (start === from ? end : from), citation.start);
    return lossOf(edit, paragraph, { opening, end: citation.end }, kept) ?? [];
  });
  if (!isBalanced || (edits.length > 0 && halves(text) > halves(paragraph.slice(citation.start, citation.end)))) {
    faults.push({
      kind: 'balance',
      words: text.slice(0, 60),
      looked: 'a cut took one mark of a quotation and left the other',
    });
  }
  return faults;
}

/** What is left of a sentence where some cuts have been made. */
interface Left {
  /** Where its first words stand that were not cut: a cut there takes from its beginning. */
  readonly opening: number;
  readonly end: number;
}

function lossOf({ cut, start, end, inserted }: Edit, paragraph: string, left: Left, kept: Reading): Fault | null {
  // A pronoun gives way to the name that it stands for.
  if (inserted !== undefined && !/\s/u.test(cut)) return null;
  const { language } = kept;
  const lost = readingOf(cut, language, () => false);
  const fault = (looked: string): Fault => ({ kind: 'cut', words: cut, looked });
  if (start === left.opening && datelineLength(paragraph.slice(start, left.end)) >= cut.length) return null;
  const { byWord, anywhere } = polarityWordsOf(language);
  // "In May" takes no modal away.
  const polar = lost.tokens.find(
    ({ lower, capital, opens }) => !(lower === 'may' && capital && !opens) && byWord.has(lower),
  );
  if (polar) return fault(`“${polar.text}” was cut, which ${byWord.get(polar.lower)?.polarity} hangs on`);
  if (Object.values(anywhere).some((pattern) => cut.search(pattern) >= 0))
    return fault('a negation or a modal was cut');
  const [number] = lost.quantities.filter(({ bare }) => !bare);
  if (number) return fault(`the number ${number.text} was cut`);
  const saying = sayingWordsOf(language);
  const said = lost.tokens.find(({ lower }) => saying.has(lower));
  if (said && !kept.tokens.some(({ lower }) => saying.has(lower))) return fault('it was cut who says so');
  return isDetachable(cut, paragraph.slice(end, left.end), lost, start === left.opening)
    ? null
    : fault('a part of the sentence’s frame was cut');
}

const preposition =
  /^(?:in|on|at|after|before|during|for|by|with|meanwhile|am|im|nach|bei|en|à|après|dans|el|tras|durante|em|nel|dopo|в|на|после)$/u;

/** Whether the sentence stands without it: function words alone, or a part that punctuation sets apart and that is not its subject. */
function isDetachable(cut: string, rest: string, { tokens, names, language }: Reading, opens: boolean): boolean {
  const stops = stopWordsOf(language);
  if (tokens.every(({ lower }) => stops.has(lower) || connectives.has(lower))) return true;
  const isApart = (before: boolean) => (before ? /^\s*[,;:(—–-]/u.test(cut) : /[,;:)—–-]\s*$/u.test(cut));
  if (opens)
    return isApart(false) && (names[0]?.start !== tokens[0]?.start || preposition.test(tokens[0]?.lower ?? ''));
  return isApart(true) && (isApart(false) || /^\s*(?:[,;.!?)—–]|$)/u.test(rest));
}

const connectives = new Set(
  'but and meanwhile however still moreover furthermore nevertheless nonetheless addition also yet mais cependant toutefois ailleurs outre plus néanmoins pourtant enfin pero embargo además asimismo obstante parte'.split(
    ' ',
  ),
);
