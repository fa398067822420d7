import type { Article } from '../model/article.ts';
import type { Citation, SummarySentence } from '../model/summary.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import type { AnsweredSentence } from './answer.ts';
import type { Offered } from './prompt.ts';
import { standingOf } from './standing.ts';

/** What a sentence says and its cited sources do not, as the receipts checker tells it; empty where all is found. */
export type FaultsOf = (
  sentence: SummarySentence,
  articles: readonly Article[],
) => readonly { readonly kind: string; readonly words: string; readonly looked: string }[];

export interface Taking {
  readonly mode: 'rewrite' | 'choose';
  readonly offered: readonly Offered[];
  readonly articles: readonly Article[];
  /** At most. */
  readonly sentences: number;
  /** At most, of all sentences together. */
  readonly words: number;
  readonly faultsOf: FaultsOf;
}

export interface Taken {
  /** Null where too little passes for a summary that reads as one. */
  readonly sentences: readonly SummarySentence[] | null;
  /** What was not taken, and why. */
  readonly refused: readonly { readonly sentence: string; readonly because: string }[];
}

/** Of the model's sentences, how many must pass; where fewer do, what is left does not tell the story. */
const leastPassing = 0.5;

/** What cannot be part of a plain sentence: markup, control characters, marks that show nothing or turn the writing. */
const unfit =
  /[<>{}|\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\*\*|\]\(|^[#*•-]\s/u;
/** Something that could be clicked, or written to. */
const addresses = /\S*(?:@|:\/\/|\p{L}\.\p{Ll}{2,})\S*/gu;

/**
 * Takes over what passes of an answer, in its order and within the limits. Where a sentence does not pass, the one that
 * it cites takes its place, if it stands by itself and is not told anyway.
 */
export function takeAnswer(answered: readonly AnsweredSentence[], taking: Taking): Taken {
  const judged = answered.map((answer) => judge(answer, taking));
  const passing = judged.filter(({ because }) => because === null);
  const refused = judged.flatMap(({ text, because }) => (because === null ? [] : [{ sentence: text, because }]));
  const told = new Set(passing.flatMap(({ cites }) => cites));
  const sentences: SummarySentence[] = [];
  let room = taking.words;
  for (const { sentence, cites, text, because } of judged) {
    const source =
      because === null ? undefined : cites.find((one) => !told.has(one) && standsAlone(one, taking.articles));
    const next = because === null ? sentence : source?.sentence;
    if (!next || sentences.some((before) => before.text === next.text)) continue;
    const words = countWords(next.text);
    if (sentences.length >= taking.sentences || words > room) {
      const over = `over the limit of ${taking.sentences} sentences or ${taking.words} words`;
      refused.push({ sentence: text, because: over });
      continue;
    }
    if (source) told.add(source);
    room -= words;
    sentences.push(next);
  }
  const isEnough = passing.length >= leastPassing * judged.length && sentences.length > 0;
  return { sentences: isEnough ? sentences : null, refused };
}

interface Judged {
  /** What the model wrote, or would have shown. */
  readonly text: string;
  /** What it cites, as far as it exists. */
  readonly cites: readonly Offered[];
  readonly sentence: SummarySentence;
  /** Null where it passes. */
  readonly because: string | null;
}

function judge({ text, from }: AnsweredSentence, taking: Taking): Judged {
  const { offered, mode, articles } = taking;
  const cites = from.flatMap((id) => offered.find((one) => one.id === id) ?? []);
  const strangers = from.filter((id) => !cites.some((one) => one.id === id));
  const verbatim = mode === 'choose' ? cites[0] : cites.find((one) => one.sentence.text === text);
  const sentence = verbatim?.sentence ?? written(text ?? '', cites);
  const judged = { text: text ?? sentence.text, cites: verbatim ? [verbatim] : cites, sentence };
  const refuse = (because: string): Judged => ({ ...judged, because });
  if (strangers.length > 0) return refuse(`cites ${strangers.join(', ').slice(0, 60)}, which was not offered`);
  if (cites.length === 0) return refuse('cites nothing');
  if (verbatim) return { ...judged, because: standsAlone(verbatim, articles) ? null : 'cannot be read by itself' };
  const fault = formFault(sentence.text, cites, languageOf(cites[0], articles));
  if (fault) return refuse(fault);
  const [first] = taking.faultsOf(sentence, articles);
  return { ...judged, because: first ? `${first.kind} “${first.words}”: ${first.looked}` : null };
}

/** What is wrong with a sentence whatever it says. */
function formFault(text: string, cites: readonly Offered[], language: string): string | undefined {
  if (text === '') return 'has no words';
  if (unfit.test(text)) return 'holds markup, or marks that nobody sees';
  const stranger = text
    .match(addresses)
    ?.find((address) => !cites.some(({ sentence }) => sentence.text.includes(address)));
  if (stranger) return `holds an address, “${stranger.slice(0, 60)}”, that its sources do not have`;
  if (splitSentences(text, language).length > 1) return 'is more than one sentence';
  const standing = standingOf({ text, language, quoted: false });
  return standing.verdict === 'alone' ? undefined : `cannot be read by itself: ${standing.reason}`;
}

/** Beside a model's words no sentence is sure to follow the one that it needs. */
export function standsAlone(one: Offered, articles: readonly Article[]): boolean {
  const shown = { text: one.sentence.text, language: languageOf(one, articles), quoted: false };
  return standingOf(shown).verdict === 'alone';
}

function written(text: string, cites: readonly Offered[]): SummarySentence {
  const byPlace = new Map<string, Citation>();
  for (const citation of cites.flatMap(({ sentence }) => sentence.citations))
    byPlace.set(`${citation.article} ${citation.paragraph} ${citation.start}`, citation);
  return { text, citations: [...byPlace.values()], edits: [], written: 'model' };
}

function languageOf(one: Offered | undefined, articles: readonly Article[]): string {
  return articles.find(({ id }) => id === one?.sentence.citations[0]?.article)?.language ?? 'und';
}
