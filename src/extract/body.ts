import type { Author } from '../model/article.ts';
import type { Removal } from '../model/extraction.ts';
import { splitSentences } from '../text/sentences.ts';
import { senderEnd } from './about-company.ts';
import { agencyIn, agencySigned } from './agencies.ts';
import { closingCredit, datelineOf, openingCredit, releaseDateline } from './dateline.ts';
import { mayBeginAlike } from './first-letter.ts';
import { gluedHeadingLength, gluedStandfirstLength } from './glued-headings.ts';
import { withWallApart } from './glued-wall.ts';
import { findEmbeddedPosts, findRepeatedCaptions, type Intrusion } from './inline-noise.ts';
import { isLegalLine } from './legal-lines.ts';
import { closingVerdict, lineVerdict, sentenceVerdict, type Verdict } from './verdict.ts';
import { isWallLine, isWallOffer } from './wall-phrases.ts';

export interface RawParagraph {
  readonly text: string;
  readonly subhead?: boolean;
  /** What the page's reader already knows to be wrong with it; null where it knows that nothing is. */
  readonly verdict?: Verdict | null | undefined;
}

export interface BodyContext {
  readonly title: string;
  readonly language: string;
}

/** A body without what pages put into it. */
export interface CleanBody {
  readonly paragraphs: string[];
  /** Which of `paragraphs` are subheads, by index. */
  readonly subheads: number[];
  readonly captions: string[];
  readonly embeds: string[];
  /** The news agency that a credit in the body names. */
  readonly agency?: string;
  /** Who a credit at the end of the body says wrote it. */
  readonly authors: Author[];
  /** The place that opens the body: "AARHUS, Denmark". */
  readonly dateline?: string;
  /** False where a paywall cut it. */
  readonly complete: boolean;
  readonly removed: Removal[];
}

/** What has been decided so far; filled from the first paragraph to the last. */
interface Draft {
  readonly kept: { text: string; subhead: boolean }[];
  readonly captions: string[];
  readonly embeds: string[];
  readonly removed: Removal[];
  readonly title: string;
  /** Whether a text has the same letters and digits as the title. */
  readonly isTitle: (text: string) => boolean;
  agency: string | undefined;
  complete: boolean;
}

/**
 * Takes out of a body what is not the article's own prose, each piece with its reason: paywall lines, disclaimers,
 * posts, captions, credits, calls and repeated titles. Works on one paragraph a line and on a whole body in one line,
 * where a removal or a subhead ends the paragraph.
 */
export function cleanBody(raw: readonly RawParagraph[], context: BodyContext): CleanBody {
  const paragraphs = withWallApart(raw, context.language);
  const isTitle = sameAs(context.title);
  const draft: Draft = {
    kept: [],
    captions: [],
    embeds: [],
    removed: [],
    title: context.title,
    isTitle,
    agency: undefined,
    complete: true,
  };
  const wall = wallIn(paragraphs, context.language);
  for (const paragraph of paragraphs.slice(0, wall)) addParagraph(draft, paragraph, context);
  for (const { text, verdict } of paragraphs.slice(wall)) remove(draft, text.trim(), verdict ?? paywall);
  trimStart(draft);
  dropLastSubheads(draft);
  trimSender(draft);
  const authors = trimEnd(draft, context.language);
  dropLastSubheads(draft);

  const opening = draft.kept.find((paragraph) => !paragraph.subhead)?.text ?? '';
  const [dateline, credit] = [datelineOf(opening), openingCredit(opening)];
  const place = releaseDateline(opening)?.place || dateline?.place || credit?.place;
  draft.agency ??= dateline?.agency ?? credit?.agency ?? closingCredit(draft.kept.at(-1)?.text ?? '');
  return {
    paragraphs: draft.kept.map((paragraph) => paragraph.text),
    subheads: draft.kept.flatMap((paragraph, index) => (paragraph.subhead ? [index] : [])),
    captions: draft.captions,
    embeds: draft.embeds,
    ...(draft.agency && { agency: draft.agency }),
    authors,
    ...(place && { dateline: place }),
    complete: draft.complete,
    removed: draft.removed,
  };
}

/** White space that is not one plain space already: replacing each of them by itself takes longer than all the rest. */
const uneven = /[^\S ]\s*| \s+/gu;

function addParagraph(
  draft: Draft,
  { text: raw, subhead = false, verdict: known }: RawParagraph,
  context: BodyContext,
): void {
  const text = raw.replace(uneven, ' ').trim();
  if (text === '') return;
  const verdict = known === undefined ? lineVerdict(text) : known;
  if (verdict) {
    if (/^[—–-] ?.{1,60}\(@/u.test(text)) takeBackPost(draft);
    remove(draft, text, verdict);
    return;
  }
  if (draft.isTitle(text)) drop(draft, text, 'title repeated');
  else if (subhead) draft.kept.push({ text, subhead });
  else addProse(draft, text, context);
}

/** A post's signature on a line of its own: the paragraph before it was the post. */
function takeBackPost(draft: Draft): void {
  const last = draft.kept.at(-1);
  if (!last || last.subhead || last.text.length > 320) return;
  draft.kept.pop();
  remove(draft, last.text, { fate: 'embed', reason: 'embedded post' });
}

function addProse(draft: Draft, text: string, { language }: BodyContext): void {
  const intrusions = [...findRepeatedCaptions(text, language), ...findEmbeddedPosts(text, language)];
  intrusions.sort((one, other) => one.start - other.start);
  let at = 0;
  for (const intrusion of intrusions) {
    if (intrusion.start < at) continue;
    addSentences(draft, text.slice(at, intrusion.start), language);
    remove(draft, text.slice(intrusion.start, intrusion.end).trim(), intrusion);
    at = intrusion.end;
  }
  addSentences(draft, text.slice(at), language);
}

/** A paragraph beyond this length, in characters, is likely a body whose lines were run together. */
const runTogether = 700;

/** Adds prose up to each removed sentence and each glued heading as a paragraph of its own. */
function addSentences(draft: Draft, piece: string, language: string): void {
  let from = 0;
  const keep = (to: number, subhead = false) => {
    const text = piece.slice(from, to).trim();
    if (text !== '') draft.kept.push({ text, subhead });
    from = to;
  };
  for (const { start, end } of wholeSentences(piece, language)) {
    const sentence = piece.slice(start, end);
    const verdict = sentenceVerdict(sentence);
    if (verdict) {
      keep(start);
      remove(draft, sentence, verdict);
      from = end;
      continue;
    }
    if (!language.startsWith('en') || piece.length < runTogether) continue;
    const heading = gluedHeadingLength(sentence);
    if (heading > 0) {
      keep(start);
      keep(start + heading, true);
    } else if (draft.kept.length === 0 && piece.slice(from, start).trim() === '') {
      keep(start + gluedStandfirstLength(sentence));
    }
  }
  keep(piece.length);
}

/** Sentences that end with a stop: what was cut without one, as before a glued heading's "The", is joined again. */
function wholeSentences(text: string, language: string): { start: number; end: number }[] {
  const whole: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { start, end } of splitSentences(text, language)) {
    const last = whole.at(-1);
    if (last && isOpen) last.end = end;
    else whole.push({ start, end });
    isOpen = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(start, end - 2), end));
  }
  return whole;
}

/** How many paragraphs a picture's caption and a standfirst can put before an agency's dateline. */
const beforeDateline = 3;

/** An agency's text begins with its dateline: what stands above it came from the page's pictures. */
function trimStart(draft: Draft): void {
  const opening = draft.kept.slice(0, beforeDateline + 1);
  const at = opening.findIndex((paragraph) => datelineOf(paragraph.text) !== undefined);
  if (at < 1 || opening.slice(0, at).some(({ text }) => text.length > 400)) return;
  for (const { text } of draft.kept.splice(0, at)) drop(draft, text, 'line above the dateline');
}

function dropLastSubheads(draft: Draft): void {
  while (draft.kept.at(-1)?.subhead) drop(draft, draft.kept.pop()?.text ?? '', 'subhead without text');
}

/** Takes the end of a release apart that says who sent it out and whom to ask. */
function trimSender({ kept, removed, title }: Draft): void {
  const { about, contact } = senderEnd(kept, title);
  for (const { text } of kept.splice(contact)) removed.push({ text, reason: 'press contact' });
  for (const { text } of kept.splice(about)) removed.push({ text, reason: 'about the sender' });
}

/** What is decided of the words of a paywall. */
export const paywall: Verdict = { fate: 'paywall', reason: 'paywall' };
/** How many of the last paragraphs can be what a paywall says. */
const wallReach = 6;

/** Where a paywall's words end a body: from the line that asks for money all is its own, offers and prices too. */
function wallIn(paragraphs: readonly RawParagraph[], language: string): number {
  const reach = Math.max(1, paragraphs.length - wallReach);
  const last = paragraphs.slice(reach);
  const isWall = last.map(({ text }) => isWallLine(text, language));
  const canBe = last.map(({ text }, at) => isWall[at] || isWallOffer(text) || isLegalLine(text));
  const from = isWall.findIndex((is, at) => is && canBe.slice(at).every(Boolean));
  return from < 0 ? paragraphs.length : reach + from;
}

const writesFor =
  /^(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}) (?:writes|reports|wrote|reported) for (?:the )?(?<outlet>[^.]{2,60})\.?$/u;

/** How many sentences at the end of a body may speak about its authors and readers. */
const closingSentences = 4;

/** Takes closing credits and calls from the end of the body; returns the people whom a credit names. */
function trimEnd(draft: Draft, language: string): Author[] {
  const authors: Author[] = [];
  for (let count = 0; count < closingSentences; count += 1) {
    const last = draft.kept.at(-1);
    if (!last || last.subhead) break;
    if (isLegalLine(last.text)) {
      draft.kept.pop();
      drop(draft, last.text, 'rights and rules of the site');
      continue;
    }
    const sentence = lastSentence(last.text, language);
    if (!sentence) break;
    const text = last.text.slice(sentence.start, sentence.end);
    const credit = writesFor.exec(text)?.groups;
    const signed = agencySigned(text);
    const verdict = credit ? creditOfAuthor : signed ? signOfAgency : closingVerdict(text);
    if (!verdict) break;
    if (credit?.name) authors.unshift({ name: credit.name });
    draft.agency ??= signed ?? agencyIn(credit?.outlet ?? '');
    remove(draft, text, verdict);
    draft.kept.pop();
    const rest = last.text.slice(0, sentence.start).trimEnd();
    if (rest !== '') draft.kept.push({ text: rest, subhead: false });
  }
  return authors;
}

const creditOfAuthor: Verdict = { fate: 'noise', reason: 'credit of the author' };
const signOfAgency: Verdict = { fate: 'noise', reason: 'credit of an agency' };

/** A closing credit is not longer; from there on the sentences of a paragraph are looked at, in characters before its end. */
const closingReach = 20_000;

function lastSentence(text: string, language: string): { start: number; end: number } | undefined {
  const from = Math.max(0, text.length - closingReach);
  const last = splitSentences(text.slice(from), language).at(-1);
  return last && { start: from + last.start, end: from + last.end };
}

function remove(draft: Draft, text: string, { fate, reason }: Verdict | Intrusion): void {
  if (fate === 'paywall') draft.complete = false;
  if (fate === 'caption') draft.captions.push(text);
  if (fate === 'embed') draft.embeds.push(text);
  if (reason === 'credit for reporting') draft.agency ??= agencyIn(text);
  drop(draft, text, reason);
}

function drop(draft: Draft, text: string, reason: string): void {
  draft.removed.push({ text, reason });
}

/** Tells texts with the same letters and digits as a title. */
function sameAs(title: string): (text: string) => boolean {
  const letters = lettersOf(title);
  const isAsLong = (text: string) => Math.abs(text.length - title.length) <= title.length / 2;
  return (text) => title !== '' && isAsLong(text) && mayBeginAlike(text, title) && lettersOf(text) === letters;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
