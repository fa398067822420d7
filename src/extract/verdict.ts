import { isLegalLine } from './legal-lines.ts';
import {
  authorNotePhrases,
  callPhrases,
  captionPhrases,
  disclaimerPhrases,
  paywallPhrases,
  phraseIn,
  pointerPhrases,
} from './phrases.ts';

/** Why a line or sentence is not part of a body, and what becomes of it. */
export interface Verdict {
  readonly fate: 'paywall' | 'caption' | 'embed' | 'noise';
  readonly reason: string;
}

/** Longer than any line that a page says about itself; what is longer is prose, and is not searched. */
const longestPhrase = 420;
const longestCaption = 320;

const embedMark =
  /(?:^|\s)pic\.twitter\.com\/\w|^view this post on instagram|^a post shared by\b|\(@\w{1,30}\) (?:on )?[^\s\d]{3,9}\.? \d{1,2}, \d{4}$|^[—–-] ?.{1,60}\(@\w{1,30}\)/i;

/** What is wrong with a whole line, if it stands inside an article; null for prose. */
export function lineVerdict(line: string): Verdict | null {
  if (line.length > longestPhrase) return null;
  const text = line.replaceAll('’', "'");
  const small = text.toLowerCase();
  if (phraseIn(paywallPhrases, text, small) && isOneStatement(text)) return { fate: 'paywall', reason: 'paywall' };
  if (embedMark.test(text)) return { fate: 'embed', reason: 'embedded post' };
  if (text.length < longestCaption && phraseIn(captionPhrases, text, small))
    return { fate: 'caption', reason: 'caption' };
  const noise = phraseIn(callPhrases, text, small) ?? phraseIn(pointerPhrases, text, small);
  if (noise) return { fate: 'noise', reason: noise.reason };
  const disclaimer = phraseIn(disclaimerPhrases, text, small);
  return disclaimer && isOneStatement(text) ? { fate: 'noise', reason: disclaimer.reason } : null;
}

/** What may follow the first sentence of a statement, in characters: more could be news. */
const longestAddition = 90;

function isOneStatement(text: string): boolean {
  const first = text.search(/[.!?]\s/u);
  return first < 0 || text.length - first < longestAddition;
}

/** What is wrong with one sentence among others: fewer phrases are certain there than on a line of their own. */
export function sentenceVerdict(sentence: string): Verdict | null {
  if (sentence.length > longestPhrase) return null;
  const plain = sentence.replaceAll('’', "'");
  const small = plain.toLowerCase();
  if (phraseIn(paywallPhrases, plain, small)) return { fate: 'paywall', reason: 'paywall' };
  const phrase = phraseIn(disclaimerPhrases, plain, small);
  return phrase ? { fate: 'noise', reason: phrase.reason } : null;
}

/** What is wrong with the last lines or sentences of a body, where the page returns to itself. */
export function closingVerdict(text: string): Verdict | null {
  if (text.length > longestPhrase) return null;
  const plain = text.replaceAll('’', "'");
  const closing = [authorNotePhrases, callPhrases, pointerPhrases, disclaimerPhrases, captionPhrases];
  const noise = closing.map((phrases) => phraseIn(phrases, plain)).find((phrase) => phrase !== undefined);
  if (!noise && isLegalLine(plain)) return { fate: 'noise', reason: 'rights and rules of the site' };
  return noise ? { fate: 'noise', reason: noise.reason } : null;
}

/** Whether one of several sentences of a short line calls its readers to subscribe, share or download. */
export function callVerdict(line: string): Verdict | null {
  if (line.length > longestPhrase) return null;
  const sentences = line.replaceAll('’', "'").split(/(?<=[.!?])\s+/u);
  // A single one was judged with its line.
  for (const sentence of sentences.length > 1 ? sentences : []) {
    const call = phraseIn(callPhrases, sentence);
    if (call) return { fate: 'noise', reason: call.reason };
  }
  return null;
}
