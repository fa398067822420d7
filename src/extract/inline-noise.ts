import { splitSentences } from '../text/sentences.ts';
import { agencyNameLength } from './agencies.ts';
import { creditLead } from './phrases.ts';
import type { Verdict } from './verdict.ts';

/** A part of a paragraph that is not the article's own prose. */
export interface Intrusion extends Verdict {
  readonly start: number;
  readonly end: number;
}

/** How far before its signature an embedded post can begin, and how far before its end a repeated caption. */
const reach = 1500;

const postSignature =
  /[—–-]{1,2} ?[^—–\n()]{1,60} \(@\w{1,30}\) (?:on )?(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})/gu;

/**
 * Posts of others that the flattening of a page ran into the prose, known by their signature
 * ("— Ada Marsh (@adamarsh) July 3, 2025"). How far a post reaches back is not marked; taken is the sentence
 * before the signature, and more only while a quotation that it closes was opened earlier.
 */
export function findEmbeddedPosts(text: string, language: string): Intrusion[] {
  const posts: Intrusion[] = [];
  if (!text.includes('(@')) return posts;
  for (const match of text.matchAll(postSignature)) {
    const from = Math.max(posts.at(-1)?.end ?? 0, match.index - reach);
    const start = from + postStart(text.slice(from, match.index), language);
    posts.push({ start, end: match.index + match[0].length, fate: 'embed', reason: 'embedded post' });
  }
  return posts;
}

function postStart(before: string, language: string): number {
  const sentences = splitSentences(before, language);
  let first = sentences.length - 1;
  while (first > 0 && closesMore(before.slice(sentences[first]?.start))) first -= 1;
  return sentences[first]?.start ?? before.length;
}

function closesMore(text: string): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const opened = text.match(/[“„«]/g)?.length ?? 0;
  const closed = text.match(/[”»]/g)?.length ?? 0;
  return straight % 2 === 1 || closed > opened;
}

/** Enough characters that two pieces of news do not begin alike by chance. */
const sameStart = 40;
/** More of them in one paragraph are no captions. */
const mostCaptions = 20;

/**
 * Captions that stand twice in a row, the first copy cut short with an ellipsis: what a flattened page makes of a
 * caption that unfolds. Both copies go, the second to the end of its sentence, and a picture credit after them.
 */
export function findRepeatedCaptions(text: string, language: string): Intrusion[] {
  const captions: Intrusion[] = [];
  if (!text.includes('…') && !text.includes('...')) return captions;
  for (const match of text.matchAll(/(?:\.{3}|…)\s*/g)) {
    if (captions.length === mostCaptions) break;
    const second = match.index + match[0].length;
    const opening = text.slice(second, second + sameStart);
    if (opening.length < sameStart) continue;
    const window = Math.max(captions.at(-1)?.end ?? 0, match.index - reach);
    const first = text.slice(window, match.index).lastIndexOf(opening);
    if (first < 0) continue;
    const copy = text.slice(window + first, match.index).trimEnd();
    if (!text.startsWith(copy, second)) continue;
    const after = text.slice(second + copy.length, second + copy.length + reach);
    const rest = splitSentences(`x${after}`, language)[0]?.end ?? 1;
    const end = second + copy.length + rest - 1;
    captions.push({
      start: window + first,
      end: end + creditLength(text.slice(end, end + 80)),
      fate: 'caption',
      reason: 'caption printed twice',
    });
  }
  return captions;
}

/** The length of a credit such as " More Associated Press" at the start of a text. */
function creditLength(text: string): number {
  const space = text.length - text.trimStart().length;
  const lead = creditLead.exec(text.slice(space))?.[0].length ?? 0;
  const name = agencyNameLength(text.slice(space + lead));
  const end = space + lead + name;
  const next = text.slice(end).trimStart();
  return name > 0 && (next === '' || /^\p{Lu}/u.test(next)) ? end : 0;
}
